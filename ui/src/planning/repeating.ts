// How evenings repeat: what is offered for a day, the rule it becomes, and a rule in words.

import type { Pattern, RepeatChange, RepeatsView, SessionView } from '$ui/backend';
import { day, fullDate, list, shortDay, t, weekdays } from '$ui/i18n';
import { addDays } from './dates';

const words = t.repeats;

export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const SHORT = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const LONG = weekdays(1, 'long');

export const shortOf = (index: number) => SHORT[index] ?? 'MO';
/** 0 for Monday. */
export const weekdayOf = (date: string) => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

export type Choice = { key: string; label: string; rule: string };

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What is offered for an evening on that day, the most usual first. */
export function choicesFor(date: string): Choice[] {
  const weekday = weekdayOf(date);
  const name = WEEKDAYS[weekday] ?? 'Mon';
  const short = shortOf(weekday);
  const [month, number] = [Number(date.slice(5, 7)), Number(date.slice(8))];
  const nth = Math.ceil(number / 7);
  const inLastWeek = addDays(date, 7).slice(5, 7) !== date.slice(5, 7);
  const onLastDay = addDays(date, 1).slice(8) === '01';
  const patterns: [string, Pattern, string][] = [
    ['week', { is: 'weeks', every: 1, on: [name] }, `FREQ=WEEKLY;BYDAY=${short}`],
    ['fortnight', { is: 'weeks', every: 2, on: [name] }, `FREQ=WEEKLY;INTERVAL=2;BYDAY=${short}`],
  ];
  const monthly = (key: string, which: number) =>
    patterns.push([
      key,
      { is: 'month_weekday', every: 1, nth: which, day: name },
      `FREQ=MONTHLY;BYDAY=${which}${short}`,
    ]);
  if (nth < 5) monthly('nth', nth);
  if (inLastWeek) monthly('last', -1);
  const dayOfMonth = onLastDay ? -1 : number;
  patterns.push([
    'day',
    { is: 'month_day', every: 1, day: dayOfMonth },
    `FREQ=MONTHLY;BYMONTHDAY=${dayOfMonth}`,
  ]);
  const yearly = `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${number}`;
  patterns.push(['year', { is: 'years', every: 1, month, day: number }, yearly]);
  return patterns.map(([key, pattern, rule]) => ({ key, rule, label: upper(patternWords(pattern)) }));
}

/** How an evening repeats by now, to choose among what is offered; null for what has no name. */
export function standing({ rule, pattern }: RepeatsView): Choice | null {
  return pattern.is === 'other' ? null : { key: 'kept', rule, label: upper(patternWords(pattern)) };
}

/** `every Friday`, `the first Saturday of the month`. */
export function patternWords(pattern: Pattern): string {
  const name = (short: string) => LONG[WEEKDAYS.findIndex((each) => each === short)] ?? short;
  switch (pattern.is) {
    case 'days':
      return words.days(pattern.every);
    case 'weeks': {
      const { every, on } = pattern;
      return words.weeks(every, list(on.map(name)), on.length === 1 && every < 3);
    }
    case 'month_weekday':
      return words.monthWeekday(pattern.every, pattern.nth, name(pattern.day));
    case 'month_day':
      return words.monthDay(pattern.every, pattern.day);
    case 'years': {
      const two = (number: number) => String(number).padStart(2, '0');
      // A leap year, so that 29 February has a name; the weekday of that year is left out.
      const date = day(`2028-${two(pattern.month)}-${two(pattern.day)}`).replace(/^\S+\s/, '');
      return words.years(pattern.every, date);
    }
    case 'other':
      return words.other;
  }
}

/** On a ticket: `Every Friday`, `Every Friday until 18 December 2027`. */
export function repeatWords({ pattern, until }: RepeatsView): string {
  return upper([patternWords(pattern), until && words.until(fullDate(until))].filter(Boolean).join(' '));
}

/** `Every Friday`, and of an evening that was moved `Every Friday, moved from Fri 18 Dec`. */
export function seriesWords({ repeats, session, evening }: SessionView): string {
  if (!repeats) return '';
  const on = session.repeats?.on ?? evening;
  return on === evening ? repeatWords(repeats) : words.movedFrom(repeatWords(repeats), shortDay(on));
}

/** The rule with its end, as the engine takes it. */
export const withEnd = (rule: string, until: string | null) =>
  rule && until ? `${rule};UNTIL=${until.replaceAll('-', '')}` : rule;

/** What becomes of how an evening repeats. */
export function repeatChange(rule: string, before: string): RepeatChange {
  if (rule === before) return { is: 'keep' };
  return rule ? { is: 'rule', rule } : { is: 'stop' };
}

/** Some other rhythm, as it is put together in the form. */
export type Rhythm = { every: string; unit: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'; on: number[] };

export function rhythmRule({ every, unit, on }: Rhythm): string {
  const interval = every.trim() === '1' ? '' : `;INTERVAL=${every.trim()}`;
  const days = [...on].sort((a, b) => a - b).map(shortOf);
  return `FREQ=${unit}${interval}${unit === 'WEEKLY' && days.length > 0 ? `;BYDAY=${days.join(',')}` : ''}`;
}
