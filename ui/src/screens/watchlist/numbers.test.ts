import { expect, test } from 'vitest';
import { readLength, readYear } from './numbers';

test.each([
  ['132', 132],
  [' 132 min ', 132],
  ['90m', 90],
  ['2h12', 132],
  ['2 h 12 min', 132],
  ['2h', 120],
  ['1 hour 5', 65],
  ['2:12', 132],
  ['1440', 1440],
])('%s is a length', (typed, value) => {
  expect(readLength(typed)).toEqual({ value });
});

test.each(['-5', '0', 'abc', '9999999', '2h75', '1441', '12.5', '1h 2h'])('%s is no length', (typed) => {
  const read = readLength(typed);
  // Whatever is wrong, it is said what would be right.
  expect(read).toHaveProperty('problem', expect.stringContaining('132 or 2h12'));
});

test('what is wrong with a length is told apart', () => {
  const problems = ['-5', 'abc', '9999999'].map((typed) => JSON.stringify(readLength(typed)));
  expect(new Set(problems).size).toBe(3);
  expect(readLength('-5')).toEqual(readLength('0'));
});

test('a year is four digits that a film could be from', () => {
  expect(readYear('2019', 2026)).toEqual({ value: 2019 });
  expect(readYear('2036', 2026)).toEqual({ value: 2036 });
  for (const typed of ['3019', '1700', '2037']) {
    expect(readYear(typed, 2026)).toHaveProperty('problem', expect.stringContaining('1888 to 2036'));
  }
  for (const typed of ['soon', '99', '-5', '20191']) {
    expect(readYear(typed, 2026)).toHaveProperty('problem', expect.stringContaining('2019'));
  }
  // Where today is not known the engine says what is too far ahead.
  expect(readYear('3019')).toEqual({ value: 3019 });
});
