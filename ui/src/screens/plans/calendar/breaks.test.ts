import { expect, test } from 'vitest';
import { breakable } from './breaks';

const shown = (name: string) => breakable(name).replaceAll('\u00ad', '-');

test('words that fit a narrow day stay as they are', () => {
  for (const name of ['Paddington 2', 'Das Leben der Anderen', '7. Koğuştaki Mucize', '20000000000', ''])
    expect(breakable(name)).toBe(name);
});

test('a longer word breaks before a syllable in three languages, never near its ends or in a sound', () => {
  expect(
    [
      'Philadelphia',
      'The Grandmaster',
      'Nightcrawler',
      'Die Unbestechlichen',
      'Frankensteinkomplex',
      'Weihnachtsgeschichte',
      'Gerçekleştiremediklerimiz',
      'KIZILIRMAKLILAR',
    ].map(shown),
  ).toEqual([
    'Phi-la-del-phia',
    'The Grand-mas-ter',
    'Night-craw-ler',
    'Die Unbes-tech-li-chen',
    'Fran-kens-tein-kom-plex',
    'Weih-nachts-ge-schichte',
    'Ger-çek-leş-ti-re-me-dik-le-ri-miz',
    'KIZI-LIR-MAK-LI-LAR',
  ]);
});

test('a vowel is one with any mark, in capitals, and of two characters', () => {
  expect(
    [
      'DEĞİŞTİRİLMİŞ',
      'Complicações',
      'Kertészkedőknek',
      'Nepiedzīvojumā',
      'Dziewięćdziesiąt',
      'Gerçekleştirilmiş'.normalize('NFD'),
    ].map(shown),
  ).toEqual([
    'DEĞİŞ-Tİ-RİL-MİŞ',
    'Com-pli-ca-ções',
    'Ker-tész-ke-dők-nek',
    'Nepied-zī-vo-jumā',
    'Dzie-więćd-zie-siąt',
    'Ger-çek-leş-ti-ril-miş',
  ]);
  const decomposed = 'Amélie'.normalize('NFD');
  expect(breakable(decomposed), 'what fits is left as it was').toBe(decomposed);
});
