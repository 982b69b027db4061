// An evening as it is being typed, and the requests it becomes.

import type { ChangeEvening, PlanEvening, Portion, SessionView, Settings } from '$ui/backend';
import { addDays } from './dates';
import { type Now, wallNow } from './words';

/** The dialog's fields. `title` is null for "decide on the evening". */
export type Draft = {
  title: string | null;
  portion: Portion;
  date: string;
  time: string;
  zone: string;
  members: string[];
  place: string;
  note: string;
  reminders: number[];
};

/** What is given beforehand; the rest is as usual. */
export type Given = Partial<Pick<Draft, 'title' | 'date' | 'time' | 'members'>>;

/** A new evening: at the usual time, today if that is still ahead, with everybody. */
export function newDraft(given: Given, settings: Settings, everyone: string[], now: Now): Draft {
  const today = wallNow(now);
  const time = given.time ?? settings.usual_start;
  // A usual start past midnight is in the night that follows the evening.
  const night = time < '05:00:00' ? 1 : 0;
  const first = addDays(today.slice(0, 10), night);
  const ahead = `${first}T${time}` > today ? first : addDays(first, 1);
  return {
    title: given.title ?? null,
    portion: { is: 'whole' },
    date: given.date ? addDays(given.date, night) : ahead,
    time,
    zone: now.zone,
    members: given.members ?? everyone,
    place: '',
    note: '',
    reminders: settings.reminder_minutes,
  };
}

/** An evening that is planned already. */
export function draftOf({ session }: SessionView): Draft {
  const { title, portion, start, members, place, note, reminders } = session;
  const [date = '', time = ''] = start.local.split('T');
  return { title, portion, date, time, zone: start.zone, members, place, note, reminders };
}

export function asPlan(draft: Draft): PlanEvening {
  const { title, portion, date, time, zone, members, place, note, reminders } = draft;
  return {
    title,
    portion: { ...portion },
    start: { local: `${date}T${time}`, zone },
    members: [...members],
    place,
    note,
    reminders: [...reminders],
  };
}

/** Only what differs: whatever somebody else changed meanwhile is left alone. */
export function asChange(id: string, before: Draft, after: Draft): ChangeEvening {
  const [old, plan] = [asPlan(before), asPlan(after)];
  const differs = <K extends keyof PlanEvening>(key: K) =>
    JSON.stringify(plan[key]) === JSON.stringify(old[key]) ? null : plan[key];
  return {
    id,
    start: differs('start'),
    title: differs('title'),
    members: differs('members'),
    place: differs('place'),
    note: differs('note'),
    reminders: differs('reminders'),
  };
}

export const isChanged = (change: ChangeEvening) =>
  Object.entries(change).some(([key, value]) => key !== 'id' && value !== null);

/** The reminders to choose from: the common ones, the household's and the evening's own, nearest first. */
export function reminderChoices(...more: readonly number[][]): number[] {
  return [...new Set([15, 30, 60, 120, 1440, ...more.flat()])].sort((a, b) => a - b);
}
