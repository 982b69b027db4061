// The torn ticket, wherever an evening that is over is shown.

export { default as TornStub } from './TornStub.svelte';
