import { expect, test } from 'vitest';
import { isSomethingToRead } from './paste';

test('a title is searched for, anything longer is read', () => {
  expect(isSomethingToRead('  Miracle in Cell No. 7 ')).toBe(false);
  expect(isSomethingToRead('Elf\nThe Holiday')).toBe(true);
  expect(isSomethingToRead('https://mubi.com/films/mustang')).toBe(true);
  expect(isSomethingToRead('Netflix users have been flocking to social media '.repeat(3))).toBe(true);
});
