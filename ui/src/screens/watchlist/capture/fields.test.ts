import { expect, test } from 'vitest';
import type { Draft } from '$ui/backend';
import { countryCode, genreCode, languageCode } from './codes';
import { certainty, FIELDS, saidBy, type Key } from './fields';

const draft = {
  title: 'Miracle in Cell No. 7',
  year: 2019,
  countries: ['TR'],
  genres: ['drama', 'scifi'],
  runtime_minutes: 132,
  scores: [{ source: 'Rotten Tomatoes', value: '85%', audience: true }],
  services: [{ name: 'Netflix', since: '--03', until: null }],
  remake_of: { title: 'Miracle in Cell No. 7', year: 2013, country: 'KR' },
  from_catalogue: ['runtime_minutes'],
} as unknown as Draft;

const field = (key: Key) => {
  const found = FIELDS.find((spec) => spec.key === key);
  if (!found) throw new Error(key);
  return found;
};
const type = (key: Key, typed: string) => {
  const spec = field(key);
  if (spec.kind !== 'line') throw new Error(key);
  return spec.put(draft, typed);
};

test('names are understood as people type them', () => {
  expect(['Turkey', 'türkiye', 'TR', 'usa', 'South Korea', 'Xland'].map(countryCode)).toEqual([
    'TR',
    'TR',
    'TR',
    'US',
    'KR',
    null,
  ]);
  expect(['France', 'Germany', 'Yugoslavia'].map(countryCode)).toEqual(['FR', 'DE', null]);
  expect(['Hebrew', 'Indonesian'].map(languageCode)).toEqual(['he', 'id']);
  expect([languageCode('Turkish'), genreCode('science fiction'), genreCode('polka')]).toEqual([
    'tr',
    'scifi',
    null,
  ]);
});

test('a correction is put in, or refused with its reason', () => {
  expect(type('year', ' 2018 ')).toMatchObject({ draft: { year: 2018 } });
  expect(type('year', '')).toMatchObject({ draft: { year: null } });
  expect(type('year', 'soon')).toEqual({ problem: '“soon” is no year. Give its four digits, such as 2019.' });
  expect(type('countries', 'France, Turkey')).toMatchObject({ draft: { countries: ['FR', 'TR'] } });
  expect(type('countries', 'Xland')).toEqual({ problem: '“Xland” is not one we know.' });
});

test('fields of several parts keep what is not shown', () => {
  const scores = field('scores');
  const services = field('services');
  if (scores.kind !== 'parts' || services.kind !== 'parts') throw new Error();
  expect(scores.put(draft, [{ value: '86%', source: 'Rotten Tomatoes' }])).toMatchObject({
    draft: { scores: [{ value: '86%', audience: true }] },
  });
  expect(services.put(draft, [{ name: 'Netflix', since: 'spring', until: '' }])).toHaveProperty('problem');
  expect(services.put(draft, [{ name: ' ' }])).toMatchObject({ draft: { services: [] } });
  expect(field('remake_of').show(draft)).toBe('Miracle in Cell No. 7 (South Korea, 2013)');
});

test('each field says who says so', () => {
  expect(saidBy('year', draft, draft)).toBe('text');
  expect(saidBy('runtime_minutes', draft, draft)).toBe('known');
  expect(saidBy('runtime_minutes', draft, { ...draft, runtime_minutes: 130 })).toBe('you');
  expect([0.97, 0.7, 0.4].map(certainty)).toEqual([
    'This is the film, we are sure.',
    'This is most likely the film.',
    'Perhaps this film. Please look twice.',
  ]);
});
