import { expect, test } from 'vitest';
import type { Facts } from '$ui/backend';
import {
  age,
  factLines,
  hostOf,
  partialDate,
  remakeWords,
  scoreWords,
  serviceWords,
  sourceWords,
  streamsWords,
} from './facts';

const today = '2026-12-18';

test('a fact is as old as it needs to be said', () => {
  expect(['2026-12-18', '2026-12-17', '2026-03-14', '2025-03-14'].map((date) => age(date, today))).toEqual([
    'today',
    'yesterday',
    '14 March',
    '14 March 2025',
  ]);
});

test('a fact says where it comes from', () => {
  const seen_on = '2026-12-18';
  expect(sourceWords({ origin: 'household', source: '', seen_on }, today)).toBe('you said so, today');
  expect(sourceWords({ origin: 'catalogue', source: '', seen_on }, today)).toBe('known offline');
  expect(sourceWords({ origin: 'article', source: 'Netflix users in tears', seen_on }, '2026-12-24')).toBe(
    'from an article, 18 December',
  );
  expect(sourceWords({ origin: 'article', source: 'https://www.mubi.com/film', seen_on }, today)).toBe(
    'from mubi.com, today',
  );
  expect([hostOf('an article'), hostOf('https://')]).toEqual([null, null]);
});

test('dates are as exact as they were said', () => {
  expect(['2020', '2026-03', '2026-03-12', '--03'].map(partialDate)).toEqual([
    '2020',
    'March 2026',
    '12 March 2026',
    'March',
  ]);
  expect(serviceWords({ name: 'Netflix', since: '--03', until: '2026-12-31' })).toBe(
    'Netflix since March until 31 December 2026',
  );
});

test('where a film streams is said by what it costs, and nowhere is an answer', () => {
  const nowhere = { country: 'IE', subscription: [], free: [], ads: [], rent: [], buy: [] };
  expect(streamsWords(nowhere)).toBe('Nowhere in Ireland');
  const some = {
    ...nowhere,
    subscription: ['Netflix'],
    free: ['Kanopy', 'Netflix'],
    ads: ['ITVX'],
    buy: ['Sky'],
  };
  expect(streamsWords(some)).toBe('Ireland: Netflix, Kanopy; with ads ITVX; to buy Sky');
  const seen_on = '2026-12-17';
  expect(sourceWords({ origin: 'looked_up', source: 'JustWatch, by TMDB', seen_on }, today)).toBe(
    'from JustWatch, by TMDB, yesterday',
  );
});

test('scores and remakes read as on a listing', () => {
  expect(scoreWords({ source: 'Rotten Tomatoes', value: '85%', audience: true })).toBe(
    '85% (Rotten Tomatoes, audience)',
  );
  expect(remakeWords({ title: 'Miracle in Cell No. 7', year: 2013, country: 'KR' })).toBe(
    'Miracle in Cell No. 7 (South Korea, 2013)',
  );
  expect(remakeWords({ title: 'Sabrina', year: null, country: null })).toBe('Sabrina');
});

test('last days that are over have left, and who said so stands as it was typed', () => {
  const value = [
    { service: 'MUBI', on: '2026-12-17', said_by: '' },
    { service: 'Netflix', on: today, said_by: 'me' },
  ];
  const fact = { value, origin: 'household' as const, source: '', seen_on: today };
  expect(factLines({ leaves: fact } as unknown as Facts, today).map((line) => line.value)).toEqual([
    'left MUBI after 17 December 2026; goes from Netflix after 18 December 2026 (noted from: me)',
  ]);
});

test('only what is known has a line', () => {
  const fact = { value: 132, origin: 'catalogue' as const, source: '', seen_on: today };
  const facts = { runtime_minutes: fact, heavy: { ...fact, value: false } } as unknown as Facts;
  expect(factLines(facts, today).map(({ label, value }) => `${label}: ${value}`)).toEqual([
    'Length: 2 h 12 min',
    'Subject: Not a heavy one',
  ]);
});
