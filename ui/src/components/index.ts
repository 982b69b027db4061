// The parts screens are made of. Import from '$ui/components'.
//
//   Page        title, eyebrow?, actions?(snippet), side?(snippet), sideLabel?, width? form|page|full, children
//   Section     title, hint?, actions?(snippet), children: a part of a form, with an h2 and a line above
//   Button      variant? lamp|ghost|quiet|wrong, size? small|medium, icon?, busy?, + any button attribute
//   IconButton  icon, label (also the tooltip), size? small|medium, + any button attribute
//   IconSwitch  label, choices ({ name, label, icon }), value (bindable): ways to look at the same things
//   Chip        bind:pressed, mood? tears|warmth|heaviness|calm|laughter, icon?, children (a toggle)
//   Tag         name, mood?, onremove?
//   TextField   label, bind:value, hint?, error?, optional?, hideLabel?, rows? (textarea), round?, before?/after?(snippets),
//               bind:element?, + any input attribute
//   Toggle      label, hint?, bind:checked, onchange?(checked)
//   Select      label, bind:value, options [{value, label, hint?}], hint?, hideLabel?, look? field|words, onchange?(value)
//   Sentence    label, children: words with <Select look="words"> in between
//   Combobox    label, bind:value, options, hint?, placeholder?, onchange?(value), onsearch?(typed)
//   DateField   label, bind:value '2026-12-18', from?, hint?, error?, onchange?
//   TimeField   label, bind:value '20:15:00', hint?, error?, onchange?
//   Field       label, hint?, error?, group?, control(snippet with ids): for a control of your own
//   Dialog      bind:open, title, description?, width? narrow|medium|wide, onclose?, first? (what takes the focus), children, footer?(snippet)
//   Menu        label, items [{label, icon?, wrong?, disabled?, onselect} | 'line' | {heading, items}], trigger(snippet {props}), align?
//   Avatar      name, colour, size? tiny|small|medium|large (hidden from screen readers)
//   AvatarRow   members, size? tiny|small, max? (says the names)
//   SofaPicker  members, bind:chosen (ids), label, size? small|medium, onchange?
//   Poster      name, year?, director?, mood, size? small|medium|large, shadow? (hidden from screen readers)
//   Ticket      title, when, look? planned|undecided|watched, fresh? (torn a moment ago), level?, aside?(snippet), children? (the stub)
//   MoodBars    bars [{axis, value 0..9, wanted?, label?}]
//   EmptyState  icon?, title, text?, level?, children? (the ways in)
//   ErrorNotice failure, onretry?
//   toFault     (form): the focus goes to the first field that says what is wrong with it
//   Waiting     of (a Live): says so after 200 ms; nothing before
//
// Icons come singly, in rem so that they grow with the text: import Clock from '@lucide/svelte/icons/clock';
// <Clock size="1rem" aria-hidden="true" />. The colour of a mood's axis: moodColour(axis).

export { default as Avatar } from './Avatar.svelte';
export { default as AvatarRow } from './AvatarRow.svelte';
export { default as Button } from './Button.svelte';
export { default as Chip } from './Chip.svelte';
export { default as Combobox } from './Combobox.svelte';
export { default as DateField } from './DateField.svelte';
export { default as Dialog } from './Dialog.svelte';
export { default as EmptyState } from './EmptyState.svelte';
export { default as ErrorNotice } from './ErrorNotice.svelte';
export { below } from './below.svelte';
export { toFault } from './fault';
export { default as Field } from './Field.svelte';
export { default as IconButton } from './IconButton.svelte';
export { default as IconSwitch } from './IconSwitch.svelte';
export { default as Menu } from './Menu.svelte';
export { default as MoodBars } from './MoodBars.svelte';
export { default as Page } from './Page.svelte';
export { default as Poster } from './poster/Poster.svelte';
export { default as Section } from './Section.svelte';
export { default as Select } from './Select.svelte';
export { default as Sentence } from './Sentence.svelte';
export { default as SofaPicker } from './SofaPicker.svelte';
export { default as Tag } from './Tag.svelte';
export { default as TextField } from './TextField.svelte';
export { default as Ticket } from './Ticket.svelte';
export { default as TimeField } from './TimeField.svelte';
export { default as Toggle } from './Toggle.svelte';
export { default as Waiting } from './Waiting.svelte';
export { type Icon } from './icon';
export { moodColour, type MoodColour } from './mood';
