import { expect, test } from 'vitest';
import { choicesFor, patternWords, repeatWords, rhythmRule, withEnd } from './repeating';

test('a day offers what it can be: also the last of its month', () => {
  const labels = (date: string) => choicesFor(date).map(({ label }) => label);
  expect(labels('2026-12-18')).toEqual([
    'Every Friday',
    'Every second Friday',
    'The third Friday of the month',
    'The 18th of the month',
    'Every year on 18 December',
  ]);
  expect(labels('2026-12-31').slice(2)).toEqual([
    'The last Thursday of the month',
    'The last day of the month',
    'Every year on 31 December',
  ]);
  expect(choicesFor('2028-02-29').at(-1)?.rule).toBe('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29');
});

test('a rule is said as people say it', () => {
  expect(patternWords({ is: 'weeks', every: 1, on: ['Fri', 'Sun'] })).toBe('every week on Friday and Sunday');
  expect(patternWords({ is: 'weeks', every: 3, on: ['Fri'] })).toBe('every 3 weeks on Friday');
  expect(patternWords({ is: 'month_day', every: 2, day: 22 })).toBe('the 22nd of every second month');
  expect(patternWords({ is: 'years', every: 1, month: 2, day: 29 })).toBe('every year on 29 February');
  const view = { rule: '', pattern: { is: 'days', every: 1 }, until: '2027-01-31', own: false } as const;
  expect(repeatWords(view)).toBe('Every day until 31 January 2027');
});

test('a rhythm becomes a rule, with its end', () => {
  expect(rhythmRule({ every: '2', unit: 'WEEKLY', on: [6, 4] })).toBe('FREQ=WEEKLY;INTERVAL=2;BYDAY=FR,SU');
  expect(rhythmRule({ every: '1', unit: 'MONTHLY', on: [4] })).toBe('FREQ=MONTHLY');
  expect(withEnd('FREQ=DAILY', '2027-01-31')).toBe('FREQ=DAILY;UNTIL=20270131');
  expect(withEnd('', '2027-01-31')).toBe('');
});
