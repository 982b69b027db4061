// Reminders in words, and the times to choose from.

import type { At, Member, Reminder } from '$ui/backend';
import { daysBetween, t, time } from '$ui/i18n';

const words = t.reminders;

/** `snacks the day before at 17:00 (Ben)`, as a part of a sentence. */
export function oneInWords({ about, at, who }: Reminder, members: readonly Member[]): string {
  const said =
    at.is === 'before' ? words.before[about](at.minutes) : words.clock[about](at.days, time(at.time));
  const name = members.find(({ id }) => id === who)?.name;
  return name ? words.whose(name, said) : said;
}

/** `30 min before; snacks the day before at 17:00`: the film's start first, as it is what everybody means. */
export function inWords(reminders: readonly Reminder[], members: readonly Member[]): string {
  if (reminders.length === 0) return words.none;
  const order = ['start', 'doors', 'snacks', 'decide'];
  const sorted = [...reminders].sort((a, b) => order.indexOf(a.about) - order.indexOf(b.about));
  return sorted.map((each) => oneInWords(each, members)).join('; ');
}

/** A time as the value of a choice: `before:30`, `clock:1`. */
export const choiceOf = (at: At) => (at.is === 'before' ? `before:${at.minutes}` : `clock:${at.days}`);

/** What a choice means; a time of day stays as it was, or begins at noon. */
export function chosen(choice: string, before: At): At {
  const [is, amount] = choice.split(':');
  if (is === 'before') return { is: 'before', minutes: Number(amount) };
  return { is: 'clock', days: Number(amount), time: before.is === 'clock' ? before.time : '12:00:00' };
}

/** The times to choose from: the usual ones and its own. */
export function choices(at: At): { value: string; label: string }[] {
  const minutes = new Set([0, 5, 10, 15, 30, 60, 120, 180, 1440]);
  const days = new Set([0, 1]);
  if (at.is === 'before') minutes.add(at.minutes);
  else days.add(at.days);
  const sorted = (numbers: Set<number>) => [...numbers].sort((a, b) => a - b);
  return [
    ...sorted(minutes).map((each) => ({ value: `before:${each}`, label: words.beforeIt(each) })),
    ...sorted(days).map((each) => ({ value: `clock:${each}`, label: words.onDay(each) })),
  ];
}

/** How near an evening is to whoever plans it. */
export type Near = 'today' | 'tomorrow' | 'later';

/** When there is still time to go to a shop. */
const SHOPPING: Record<Near, At> = {
  today: { is: 'before', minutes: 120 },
  tomorrow: { is: 'clock', days: 0, time: '12:00:00' },
  later: { is: 'clock', days: 1, time: '17:00:00' },
};

/** Of a start that is near, in minutes before it. */
const SHORTLY = [10, 5, 60, 0, 15, 2];

export function nearOf(evening: string, today: string): Near {
  const days = daysBetween(today, evening);
  return days > 1 ? 'later' : days === 1 ? 'tomorrow' : 'today';
}

/** `Snacks the day before at 17:00: that has passed, so it does not come.` */
export function silentWords(silent: readonly Reminder[], members: readonly Member[]): string {
  return silent.length > 0 ? words.silent(inWords(silent, members), silent.length) : '';
}

/** What somebody adds next: what the list lacks, as most would want it, and in time for an evening that is `near`. */
export function another(reminders: readonly Reminder[], near: Near = 'later'): Reminder {
  const lacks = (about: Reminder['about']) => !reminders.some((each) => each.about === about);
  if (lacks('start')) return { about: 'start', at: { is: 'before', minutes: 30 }, who: null };
  if (lacks('snacks')) return { about: 'snacks', at: SHOPPING[near], who: null };
  if (lacks('doors')) return { about: 'doors', at: { is: 'before', minutes: 10 }, who: null };
  if (near !== 'later') {
    const has = (minutes: number) => reminders.some(({ at }) => at.is === 'before' && at.minutes === minutes);
    const minutes = SHORTLY.find((each) => !has(each)) ?? 0;
    return { about: 'start', at: { is: 'before', minutes }, who: null };
  }
  const far = Math.max(0, ...reminders.flatMap(({ at }) => (at.is === 'before' ? [at.minutes] : [])));
  return { about: 'start', at: { is: 'before', minutes: far < 1440 ? 1440 : 2880 }, who: null };
}
