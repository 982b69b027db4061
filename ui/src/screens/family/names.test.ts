import { expect, test } from 'vitest';
import { tooLong, wrongYear } from './names';

test('a name fits up to eighty characters, however they are written', () => {
  expect(tooLong(` ${'ö'.repeat(80)} `)).toBeNull();
  expect(tooLong('👻'.repeat(80))).toBeNull();
  expect(tooLong('a'.repeat(81))).toBe('That has 81 characters; 80 fit. Shorten it.');
});

test('a child of the house was born in a year that one can be born in', () => {
  for (const typed of ['', ' ', '2016', ' 2026 ', '2001']) expect(wrongYear(typed, 2026)).toBeNull();
  for (const typed of ['16', '2027', '2000', 'nine', '20.1']) {
    expect(wrongYear(typed, 2026)).toBe('A year from 2001 to 2026, please.');
  }
});
