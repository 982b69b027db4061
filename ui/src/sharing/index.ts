// Sharing an evening with phones, from wherever an evening is shown.

export { default as ShareDoor } from './ShareDoor.svelte';
export { isCalendar, takeReplies } from './replies';
export { answerLines, bringLines } from './words';
export { neediest } from './whereabouts';
