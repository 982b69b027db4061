// Reminders in words.

import type { Member, Reminder } from '$ui/backend';
import { t, time } from '$ui/i18n';

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

/** `Snacks the day before at 17:00: that has passed, so it does not come.` */
export function silentWords(silent: readonly Reminder[], members: readonly Member[]): string {
  return silent.length > 0 ? words.silent(inWords(silent, members), silent.length) : '';
}
