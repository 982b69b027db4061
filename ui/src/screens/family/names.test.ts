import { expect, test } from 'vitest';
import { tooLong } from './names';

test('a name fits up to eighty characters, however they are written', () => {
  expect(tooLong(` ${'ö'.repeat(80)} `)).toBeNull();
  expect(tooLong('👻'.repeat(80))).toBeNull();
  expect(tooLong('a'.repeat(81))).toBe('That has 81 characters; 80 fit. Shorten it.');
});
