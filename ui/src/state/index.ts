export { App, getApp, getHome, setApp } from './app.svelte';
export { inviteTo, tellOfSeries, type Mailing } from './mailing';
export type { Outcome } from './writing';
export { live, type Live } from './live.svelte';
export { AREAS, type Route, type RouteArea } from './route';
