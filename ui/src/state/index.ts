export { App, getApp, getHome, setApp, type Outcome } from './app.svelte';
export { live, type Live } from './live.svelte';
export { AREAS, type Route, type RouteArea } from './route';
