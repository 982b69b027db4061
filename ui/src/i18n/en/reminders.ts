import type { About } from '../../backend';
import { count, duration, capital } from '../format';

const span = (minutes: number) => {
  if (minutes % 10080 === 0) return count(minutes / 10080, 'a week', '# weeks');
  if (minutes % 1440 === 0) return count(minutes / 1440, 'a day', '# days');
  return duration(minutes);
};
const byDay = (days: number) => {
  if (days === 0) return 'that day';
  return days === 1 ? 'the day before' : `${days} days before`;
};

export const reminders = {
  /** The one line that opens the list. */
  line: (sentence: string) => `Reminders: ${sentence}`,
  none: 'none',
  asUsual: 'as usual',
  back: 'As in the settings',
  own: 'Only this evening. Others go by the settings.',
  usual: 'As in the settings, for every evening that has none of its own.',
  list: 'Reminders',

  // One reminder in words, as a part of a sentence
  before: {
    start: (minutes: number) => (minutes === 0 ? 'at the start' : `${span(minutes)} before`),
    doors: (minutes: number) =>
      minutes === 0 ? 'when the doors open' : `${span(minutes)} before the doors open`,
    snacks: (minutes: number) => `snacks ${span(minutes)} before`,
    decide: (minutes: number) => `the film ${span(minutes)} before`,
  } satisfies Record<About, (minutes: number) => string>,
  clock: {
    start: (days: number, at: string) => `${byDay(days)} at ${at}`,
    doors: (days: number, at: string) => `the doors ${byDay(days)} at ${at}`,
    snacks: (days: number, at: string) => `snacks ${byDay(days)} at ${at}`,
    decide: (days: number, at: string) => `the film ${byDay(days)} at ${at}`,
  } satisfies Record<About, (days: number, at: string) => string>,
  whose: (who: string, what: string) => `${what} (${who})`,

  // The list
  about: {
    decide: 'Choose the film',
    snacks: 'Buy the snacks',
    doors: 'Open the doors',
    start: 'The film starts',
  } satisfies Record<About, string>,
  what: 'What',
  when: 'When',
  at: 'At',
  who: 'Who',
  everybody: 'Everybody',
  beforeIt: (minutes: number) => (minutes === 0 ? 'Right then' : `${span(minutes)} before`),
  onDay: (days: number) => `${capital(byDay(days))}, at`,
  remove: (what: string) => `Remove: ${what}`,
  add: 'Add a reminder',
  silent: (which: string, many: number) =>
    `${capital(which)}: ${many === 1 ? 'that moment has' : 'those moments have'} passed, so nothing is said then.`,
  rowSilent: 'That moment has passed, so nothing is said then.',
  silentLabel: 'Reminders that do not come',
  decideHint: 'Only for an evening that has no film yet.',

  // What is said
  snacks: (name: string | null, day: string) => `Buy the snacks for ${name ?? 'your film'}, ${day}`,
  doors: (name: string | null, at: string) => `${name ?? 'Your film'}: doors at ${at}`,
  forWhom: (who: string, what: string) => `${who}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  nameFirst: (who: string, what: string) => `${who}: ${what}`,
  also: {
    decide: 'choose the film',
    snacks: 'buy the snacks',
    doors: 'open the doors',
    start: 'be there',
  } satisfies Record<About, string>,
  done: 'Done',

  // Lights out
  lightsOut: (out: number, left: number) =>
    out > 0
      ? `Lights out in ${duration(out)}, ${duration(left)} left`
      : `It is past lights out, ${duration(left)} left`,
  stopAsk: 'Stop here for tonight?',
  stopAskTomorrow: (start: string) => `Stop here and watch the rest tomorrow at ${start}?`,
  stopAskOn: (date: string, start: string) => `Stop here and watch the rest on ${date} at ${start}?`,
  stopHere: 'Stop here for tonight',
  goOn: 'Go on',
  stopSwitch: 'Ask whether to stop for the night',
  stopHint: 'Twenty minutes before lights out, if the film runs on well past it.',
  stopped: (date: string, start: string) => `Stopped for tonight. The rest is planned for ${date}, ${start}.`,

  // Pause
  pause: 'Pause',
  paused: (since: string) => `Paused since ${since}`,
  pausedShort: 'Paused',

  lostZone: (zone: string) => `The time zone “${zone}” is not known any more; shown in UTC.`,
};
