// The times of reminders to choose from. Of an evening that is near, only what can still come is offered: one of which the
// moment has passed says nothing, and whoever chooses it would wait for it.

import type { About, At, Reminder } from '$ui/backend';
import { t, wallOf } from '$ui/i18n';
import { addDays, addMinutes, eveningOf } from './dates';
import { momentOf } from './moments';

const words = t.reminders;

/** When an evening begins on the wall of its zone, how long before it the doors open, and the moment that is now. */
export type Moment = { begins: string; zone: string; doors: number; now: number };

/** Of a list for all evenings, or for those of a series, nothing has passed. */
type Near = Moment | null;

/** How long before the start it has to be said at the latest to be of use, as the reminders themselves are reckoned. */
const TAKES: Record<About, number> = { decide: 60, snacks: 60, doors: 0, start: 0 };

/** In how many minutes a wall of the evening's zone shows a time, below zero if that has passed. */
const minutesTo = (local: string, { zone, now }: Moment) => (momentOf(local, zone) - now) / 60_000;

/**
 * In how many minutes it is said, below zero if that has passed. A time of day that is too late is reckoned as an earlier
 * day's, which "that day at 12:00" would not let anybody expect: here it is none.
 */
function comesIn({ about, at }: Reminder, moment: Moment): number {
  const from = minutesTo(moment.begins, moment) - (about === 'doors' ? moment.doors : 0);
  if (at.is === 'before') return from - at.minutes;
  const on = minutesTo(`${addDays(eveningOf(moment.begins), -at.days)}T${at.time}`, moment);
  return from - on < TAKES[about] ? -Infinity : on;
}

/** Whether it can still come once the evening is saved, which takes a moment. */
const comes = (reminder: Reminder, near: Near) => near === null || comesIn(reminder, near) > 1;

/** A time of day that can still come on that many days before the evening; null if there is none any more. */
function timeOn(days: number, reminder: Reminder, near: Near): string | null {
  const usual = reminder.at.is === 'clock' ? reminder.at.time : '12:00:00';
  const at = (time: string): Reminder => ({ ...reminder, at: { is: 'clock', days, time } });
  if (near === null) return usual;
  const fits = [usual, '12:00:00'].find((time) => comes(at(time), near));
  if (fits) return fits;
  // The next full quarter of an hour, if the evening is that long away.
  const now = wallOf(near.now, near.zone);
  const soon = addMinutes(now, 15 + ((60 - Number(now.slice(14, 16))) % 15));
  const time = `${soon.slice(11, 16)}:00`;
  const said = comesIn(at(time), near);
  return said > 1 && said <= 30 ? time : null;
}

/** A time as the value of a choice: `before:30`, `clock:1`. */
export const choiceOf = (at: At) => (at.is === 'before' ? `before:${at.minutes}` : `clock:${at.days}`);

/** What a choice means; a time of day stays as it was, begins at noon, or soon where that has passed. */
export function chosen(choice: string, reminder: Reminder, near: Near = null): At {
  const [is, amount] = choice.split(':');
  if (is === 'before') return { is: 'before', minutes: Number(amount) };
  const before = reminder.at.is === 'clock' ? reminder.at.time : '12:00:00';
  return { is: 'clock', days: Number(amount), time: timeOn(Number(amount), reminder, near) ?? before };
}

/** The times to choose from: the usual ones that still come, and its own. */
export function choices(reminder: Reminder, near: Near = null): { value: string; label: string }[] {
  const { at } = reminder;
  const sorted = (numbers: number[]) => [...new Set(numbers)].sort((a, b) => a - b);
  const minutes = [0, 5, 10, 15, 30, 60, 120, 180, 1440].filter((each) =>
    comes({ ...reminder, at: { is: 'before', minutes: each } }, near),
  );
  const days = [0, 1].filter((each) => timeOn(each, reminder, near) !== null);
  if (at.is === 'before') minutes.push(at.minutes);
  else days.push(at.days);
  return [
    ...sorted(minutes).map((each) => ({ value: `before:${each}`, label: words.beforeIt(each) })),
    ...sorted(days).map((each) => ({ value: `clock:${each}`, label: words.onDay(each) })),
  ];
}

const before = (about: About, ...minutes: number[]) =>
  minutes.map((each): Reminder => ({ about, at: { is: 'before', minutes: each }, who: null }));
const clock = (about: About, days: number, time: string): Reminder => ({
  about,
  at: { is: 'clock', days, time },
  who: null,
});

/** When there is still time to go to a shop, the best first. */
const SHOPPING = [
  clock('snacks', 1, '17:00:00'),
  clock('snacks', 0, '12:00:00'),
  ...before('snacks', 120, 60),
];
const START: Reminder = { about: 'start', at: { is: 'before', minutes: 30 }, who: null };
const DOORS = before('doors', 10, 5, 0);
/** Of a start that is near, and of one that is not. */
const SHORTLY = before('start', 10, 5, 60, 0, 15, 2);
const LONG_BEFORE = before('start', 1440, 2880);

/** What somebody adds next: what the list lacks, as most would want it, and so that it still comes. */
export function another(reminders: readonly Reminder[], near: Near = null): Reminder {
  const lacks = (about: About) => !reminders.some((each) => each.about === about);
  const far = near === null || minutesTo(near.begins, near) > 2 * 1440;
  const wanted = [
    ...(lacks('start') ? [START] : []),
    ...(lacks('snacks') ? SHOPPING : []),
    ...(lacks('doors') ? DOORS : []),
    ...(far ? LONG_BEFORE : []),
    ...SHORTLY,
  ];
  const there = (one: Reminder) =>
    reminders.some(({ about, at }) => about === one.about && choiceOf(at) === choiceOf(one.at));
  const fresh = wanted.filter((each) => !there(each));
  return fresh.find((each) => comes(each, near)) ?? fresh[0] ?? START;
}
