import { expect, test } from 'vitest';
import { otherWords, problemWords, startWords } from './words';

test('every problem with the words has a sentence, except that there are none', () => {
  expect(problemWords({ is: 'empty' })).toBeNull();
  expect(problemWords({ is: 'other_weekday', date: '2026-12-18', said: 'Thu' })).toBe(
    'That would be Friday 18 December. Which did you mean?',
  );
  for (const is of ['end_of_repeat', 'no_such_day', 'no_such_time'] as const)
    expect(problemWords({ is })).toMatch(/\.$/);
  expect(problemWords({ is: 'end_of_repeat' })).toContain('“Ends”');
  for (const is of ['unknown', 'twice', 'ends_first'] as const) {
    expect(problemWords({ is, word: 'banana' })).toContain('“banana”');
  }
  expect(problemWords({ is: 'too_long', limit: 120 })).toContain('120');
  const near = { is: 'other_year', first: 2016, last: 2036 } as const;
  expect(problemWords({ ...near, year: 3019 })).toBe(
    '3019 is too far away: plans reach until the end of 2036. Which year did you mean?',
  );
  expect(problemWords({ ...near, year: 1999 })).toBe('1999 is long past. Which year did you mean?');
});

test('a start that was only nearly said is so in its hour, not in its day', () => {
  const now = { now: Date.parse('2026-12-18T17:30:00Z'), zone: 'Europe/London' };
  expect(startWords('2026-12-18T20:00:00', now, true)).toBe('Friday 18 December, about 20:00');
  expect(startWords('2027-12-18T20:00:00', now)).toBe('Saturday 18 December 2027, 20:00');
});

test('another reading says what is other about it: the start, the rhythm, or that it is only once', () => {
  const now = { now: Date.parse('2026-12-18T17:30:00Z'), zone: 'Europe/London' };
  const start = { local: '2026-12-27T20:15:00', zone: 'Europe/London' };
  const rule = 'FREQ=MONTHLY;BYDAY=4SU';
  const pattern = { is: 'month_weekday', every: 1, nth: 4, day: 'Sun' } as const;
  const begins = 'Sunday 27 December, 20:15';
  expect(otherWords({ start, repeats: null, pattern: null }, null, now)).toBe(`Or ${begins}?`);
  expect(otherWords({ start, repeats: rule, pattern }, rule, now)).toBe(`Or ${begins}?`);
  expect(otherWords({ start, repeats: rule, pattern }, 'FREQ=WEEKLY', now)).toBe(
    `Or the fourth Sunday of the month, from ${begins}?`,
  );
  expect(otherWords({ start, repeats: null, pattern: null }, rule, now)).toBe(`Or only ${begins}?`);
});
