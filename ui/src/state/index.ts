export { App, getApp, getHome, setApp } from './app.svelte';
export { tellOf, tellOfSeries, wasMailed, type Mailing } from './mailing';
export type { Outcome } from './writing';
export { live, type Live } from './live.svelte';
export { AREAS, type Route, type RouteArea } from './route';
