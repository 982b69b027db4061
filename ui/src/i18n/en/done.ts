import type { Operation } from '../../backend';

const or = (subject: string, otherwise: string) => subject || otherwise;

/** What an operation did, said after it. */
export const done: Record<Operation, (subject: string) => string> = {
  set_up_household: (name) => (name ? `Welcome, ${name}.` : 'Welcome.'),
  change_household: () => 'The household was changed.',
  add_member: (name) => `${or(name, 'Somebody')} joined the family.`,
  change_member: (name) => `${or(name, 'A member')} was changed.`,
  remove_member: (name) => `${or(name, 'A member')} was removed.`,
  add_title: (name) => `${or(name, 'The film')} is on the list.`,
  edit_title: (name) => `${or(name, 'The film')} was changed.`,
  reset_mood: (name) => `${or(name, 'The film')} has its old mood again.`,
  remove_title: (name) => `${or(name, 'The film')} is off the list.`,
  mark_watched: (name) => `${or(name, 'The film')} was watched.`,
  turn_down: (name) => `Not tonight: ${or(name, 'that film')}.`,
  suggest_again: (name) => `${or(name, 'The film')} will be offered again.`,
  add_rule: (text) => `A house rule from now on: ${or(text, 'the new one')}`,
  change_rule: (text) => `The rule now says: ${or(text, 'something else')}`,
  remove_rule: (text) => `No rule any more: ${or(text, 'the old one')}`,
  keep_note: () => 'The text was kept as a note.',
  remove_note: () => 'The note was removed.',
  plan_evening: (name) => `${or(name, 'An evening')} is planned.`,
  plan_two_evenings: (name) => `${or(name, 'The film')} is planned for two evenings.`,
  move_evening: (name) => `${or(name, 'The evening')} was moved.`,
  change_evening: (name) => `${or(name, 'The evening')} was changed.`,
  cancel_evening: (name) => `${or(name, 'The evening')} was called off.`,
  start_evening: (name) => `${or(name, 'The film')} has begun.`,
  finish_evening: (name) => (name ? `${name} was watched.` : 'The evening is over.'),
  plan_series: (name) => (name ? `${name} is planned, and evenings after it.` : 'The evenings are planned.'),
  change_series: () => 'The evenings were changed.',
  end_series: () => 'No more of those evenings.',
  change_settings: () => 'Settings were changed.',
  undo: (name) => (name ? `Undone: ${name}.` : 'Undone.'),
  redo: (name) => (name ? `Done again: ${name}.` : 'Done again.'),
};
