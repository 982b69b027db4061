import { expect, test } from 'vitest';
import { plain } from './plain';

test('case, diacritics and the dot of an i make no difference', () => {
  for (const typed of ['Kış Uykusu', 'kis uykusu', 'KIŞ UYKUSU', 'kış uykusu'.normalize('NFD')]) {
    expect(plain(typed)).toBe('kis uykusu');
  }
  for (const typed of ['İbrahim', 'ibrahim', 'IBRAHIM']) expect(plain(typed)).toBe('ibrahim');
});

test('other letters, marks between words and spaces stay', () => {
  expect(plain(' Smørrebrød, no. 7 ')).toBe(' smørrebrød, no. 7 ');
});
