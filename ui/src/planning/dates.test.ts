import { expect, test } from 'vitest';
import { addDays, addMinutes, addMonths, dayByKey, eveningOf, monthGrid, weekStart } from './dates';

test('a month begins on the week’s first day and ends with a whole week', () => {
  const december = monthGrid('2026-12-18', 1);
  expect(december).toHaveLength(5);
  expect([december[0]?.[0], december[4]?.[6]]).toEqual(['2026-11-30', '2027-01-03']);
  expect(monthGrid('2026-12-18', 7)[0]?.[0]).toBe('2026-11-29');
  // Four weeks exactly, and six.
  expect(monthGrid('2027-02-10', 1)).toHaveLength(4);
  expect(monthGrid('2027-05-01', 1)).toHaveLength(6);
});

test('weeks have seven days in a row when the clocks change and when the year ends', () => {
  for (const month of ['2026-03-15', '2026-10-15', '2026-12-15', '2027-01-15', '2028-02-15']) {
    for (const first of [1, 7] as const) {
      const days = monthGrid(month, first).flat();
      expect(days).toEqual(days.map((_, index) => addDays(days[0] ?? '', index)));
      expect(days.length % 7).toBe(0);
    }
  }
  expect(monthGrid('2027-01-15', 1)[0]?.[0]).toBe('2026-12-28');
  expect(monthGrid('2028-02-15', 1).flat()).toContain('2028-02-29');
});

test('keys walk over the edges of weeks, months and years', () => {
  const keys = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'a'];
  expect(keys.map((key) => dayByKey(key, '2026-12-31', 1))).toEqual([
    '2027-01-01',
    '2026-12-30',
    '2026-12-24',
    '2027-01-07',
    '2026-11-30',
    '2027-01-31',
    '2026-12-28',
    '2027-01-03',
    null,
  ]);
  expect(dayByKey('Home', '2026-12-31', 7)).toBe('2026-12-27');
});

test('a month on from a day it does not have is its last day', () => {
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
  expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
  expect(addMonths('2026-12-18', -12)).toBe('2025-12-18');
});

test('a night past midnight belongs to the evening before', () => {
  expect([eveningOf('2027-01-01T00:30:00'), eveningOf('2027-01-01T05:00:00')]).toEqual([
    '2026-12-31',
    '2027-01-01',
  ]);
});

test('minutes lead into another year', () => {
  expect(addMinutes('2026-12-31T23:45:00', 30)).toBe('2027-01-01T00:15:00');
});

test('the week begins as it does where the language is spoken', () => {
  expect([weekStart('en-GB'), weekStart('en-US'), weekStart('en-IE')]).toEqual([1, 7, 1]);
});
