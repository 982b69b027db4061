// Planning an evening, for every screen that offers it.

export { default as FilmField } from './FilmField.svelte';
export { default as GuestField } from './GuestField.svelte';
export { default as PlanDialog } from './PlanDialog.svelte';
export { default as ReachDialog } from './ReachDialog.svelte';
export { bare, type Given } from './draft';
