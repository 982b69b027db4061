import type { RepeatProblem } from '../../backend';

const NTH = ['', 'first', 'second', 'third', 'fourth', 'fifth'];
const nth = (which: number) => (which === -1 ? 'last' : (NTH[which] ?? `${which}th`));
const ordinal = (day: number) => {
  const ending = day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
};
const every = (many: number, one: string) =>
  many === 1 ? `every ${one}` : many === 2 ? `every second ${one}` : `every ${many} ${one}s`;
const ofMonths = (many: number) => (many === 1 ? 'of the month' : `of ${every(many, 'month')}`);

export const repeats = {
  label: 'Repeats',
  never: 'Never',
  custom: 'Some other rhythm',
  fromCalendar: 'A rule from a calendar',
  sameFilm: 'The same film each time',
  sameFilmHint: 'Otherwise the others are left open, and you decide on the evening.',

  // What a rule says, in the middle of a sentence
  days: (many: number) => every(many, 'day'),
  weeks: (many: number, days: string, single: boolean) =>
    single ? every(many, days) : `${every(many, 'week')} on ${days}`,
  monthWeekday: (many: number, which: number, day: string) => `the ${nth(which)} ${day} ${ofMonths(many)}`,
  monthDay: (many: number, day: number) =>
    day === -1 ? `the last day ${ofMonths(many)}` : `the ${ordinal(day)} ${ofMonths(many)}`,
  years: (many: number, date: string) => `${every(many, 'year')} on ${date}`,
  other: 'by a rule of its own',
  until: (date: string) => `until ${date}`,
  /** `Every Friday: Fri 18 Dec, Fri 25 Dec, Fri 1 Jan …` */
  readBack: (rule: string, next: string[], more: boolean) => `${rule}: ${next.join(', ')}${more ? ' …' : ''}`,
  /** One evening is moved to another day. */
  soFar: (rule: string) => `${rule} so far. You are asked next which evenings move.`,
  movedFrom: (rule: string, date: string) => `${rule}, moved from ${date}`,

  // Some other rhythm
  everyMany: 'Every',
  unit: 'Unit',
  units: { DAILY: 'days', WEEKLY: 'weeks', MONTHLY: 'months', YEARLY: 'years' },
  onDays: 'On',
  ends: 'Ends',
  endsNever: 'Never',
  endsOn: 'On a day',
  lastDay: 'Last day',
  rule: 'Rule',
  ruleHint: 'As calendars write it, such as FREQ=MONTHLY;BYDAY=1SA.',

  problem: (problem: RepeatProblem) => {
    switch (problem.is) {
      case 'bad_length':
        return `A rule has 1 to ${problem.limit} characters.`;
      case 'too_often':
        return 'That is more than once a day. Evenings repeat by the day, week, month or year.';
      case 'too_many':
        return `That is ${problem.count.toLocaleString('en')} times. Up to ${problem.limit.toLocaleString('en')} are possible; leave the number out for a series without end.`;
      case 'unreadable':
        return 'That is no rule a calendar would write. Try FREQ=WEEKLY;BYDAY=FR.';
      case 'never':
        return 'No evening comes of that. Look at its days and its end.';
    }
  },

  // Which evenings
  which: 'Which evenings?',
  whichText: (rule: string) => `Part of a series: ${rule}. What has passed stays as it was.`,
  this: 'Only this evening',
  later: 'This and all later ones',
  all: 'All that are still to come',
  callOffWhich: 'Which evenings are off?',
  // The film that is left open
  decide: (date: string) => `Decide on a film for ${date}`,
  findFilm: 'Find a film',
  planSeries: (start: string) => `Plan them from ${start}`,
};
