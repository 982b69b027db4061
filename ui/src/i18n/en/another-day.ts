// Words for planning a film for another day than tonight.

import type { EveningCheck, Warning, WhenProblem } from '../../backend';
import { day, dayAndTime, duration, shortDay, time } from '../format';

export const another = {
  title: (name: string) => `When will it be ${name}?`,
  when: 'Day and time',
  placeholder: 'Saturday at 8',
  hint: 'As you would say it: tomorrow, Saturday at 8, 26 December.',
  says: (local: string, about: boolean) =>
    about ? `${dayAndTime(local)}, or about then` : dayAndTime(local),
  also: (local: string) => `${dayAndTime(local)} instead`,
  ends: ({ ends, length_is_guess }: EveningCheck) =>
    length_is_guess
      ? `Over at about ${time(ends.local)}; nobody knows how long it is.`
      : `Over at ${time(ends.local)}.`,
  warningsLabel: 'Worth knowing',
  submit: 'Plan it',
  submitFor: (local: string) => `Plan it for ${shortDay(local)}, ${time(local)}`,

  problem(it: WhenProblem): string | null {
    switch (it.is) {
      case 'empty':
        return null;
      case 'too_long':
        return `A few words will do, at most ${it.limit} characters.`;
      case 'unknown':
        return `“${it.word}” says neither a day nor a time here.`;
      case 'twice':
        return `“${it.word}” says it a second time. One day and one time are enough.`;
      case 'no_such_day':
        return 'The calendar has no such day.';
      case 'no_such_time':
        return 'The clock has no such time.';
      case 'other_weekday':
        return `${day(it.date)} is the date, and another day of the week was named.`;
    }
  },

  warning(it: Warning, nameOf: (session: string) => string | null): string {
    switch (it.is) {
      case 'clocks_go_forward':
        return `The clocks go forward then: ${time(it.asked.local)} becomes ${time(it.made.local)}.`;
      case 'in_the_past':
        return 'That has gone by already.';
      case 'past_lights_out':
        return `It ends ${duration(it.minutes_late)} after lights out. To be over in time, start at ${time(it.latest_start.local)}.`;
      case 'overlaps':
        return `${nameOf(it.session) ?? 'Another evening'} is planned from ${time(it.starts.local)} to ${time(it.ends.local)}.`;
    }
  },
};
