import { expect, test } from 'vitest';
import type { PickView, Portion, SessionView, TwoNightsView } from '$ui/backend';
import {
  bothEvenings,
  bothPlanned,
  eachEvening,
  factsOf,
  moodIsKnown,
  shortFacts,
  withChosen,
} from './facts';

const film = (id: string, more: Partial<PickView['title']> = {}): PickView => ({
  title: {
    id,
    name: id,
    year: 2019,
    runtime_minutes: 132,
    director: null,
    services: ['Prime Video', 'Netflix'],
    genres: [],
    mood: [],
    wanted_by: [],
    watched_on: null,
    set_aside: null,
    added_on: '2026-11-28',
    leaves_on: null,
    acclaim: null,
    found: null,
    ...more,
  },
  countries: ['KR', 'US', 'FR'],
  scores: [
    { source: 'IMDb', value: '8.1/10', audience: false },
    { source: 'Rotten Tomatoes', value: '85%', audience: true },
  ],
  ends: { local: '2026-12-18T22:27:00', zone: 'Europe/London' },
  length_is_guess: false,
  mood_source: 'card',
  past_bedtime: [],
  heavy: false,
  notes: [],
  reasons: [],
  parts: [],
  gauges: [],
});

test('the facts name our own service, two countries and what audiences said', () => {
  expect(factsOf(film('a'), ['netflix'])).toEqual([
    { text: '2019, South Korea, United States', strong: false },
    { text: '2 h 12 min', strong: false },
    { text: 'On Netflix', strong: true },
    { text: 'Audience score 85%', strong: false },
  ]);
});

test('what is unknown is left out', () => {
  const bare = {
    ...film('a', { year: null, runtime_minutes: null, services: [] }),
    countries: [],
    scores: [],
  };
  expect(factsOf(bare, []).map(({ text }) => text)).toEqual(['length not known']);
  expect(shortFacts(bare)).toBe('');
  expect(shortFacts(film('a'))).toBe('2019 · 2 h 12');
});

test('a guess from a name alone is no knowledge of a mood', () => {
  const title = { year: null, runtime_minutes: null, genres: [] };
  const named: PickView = { ...film('a', title), countries: [], mood_source: 'learned' };
  expect(moodIsKnown(named)).toBe(false);
  expect(moodIsKnown({ ...named, title: { ...named.title, genres: ['comedy'] } })).toBe(true);
  expect(moodIsKnown({ ...named, countries: ['TR'] })).toBe(true);
  expect(moodIsKnown({ ...named, mood_source: 'household' })).toBe(true);
  expect(moodIsKnown({ ...film('a'), mood_source: 'nobody' })).toBe(false);
});

test('the chosen one and the pick change places, and nothing else moves', () => {
  const picks = ['a', 'b', 'c', 'd'].map((id) => film(id));
  const order = (chosen: string | null) => withChosen(picks, chosen).map(({ title }) => title.id);
  expect(order('c')).toEqual(['c', 'b', 'a', 'd']);
  expect(order('a')).toEqual(['a', 'b', 'c', 'd']);
  expect(order('gone')).toEqual(['a', 'b', 'c', 'd']);
  expect(order(null)).toEqual(['a', 'b', 'c', 'd']);
});

const wall = (local: string) => ({ local, zone: 'Europe/London' });
const offer: TwoNightsView = {
  title: film('long', { runtime_minutes: 195 }).title,
  break_after: 100,
  first_ends: wall('2026-12-18T21:55:00'),
  second_starts: wall('2026-12-19T20:15:00'),
  second_ends: wall('2026-12-19T21:50:00'),
};

test('both evenings of a long film are looked over as they would be planned', () => {
  const wanted = bothEvenings(offer, wall('2026-12-18T20:15:00'), ['a']);
  expect(wanted).toEqual({
    title: 'long',
    break_after: 100,
    first: wall('2026-12-18T20:15:00'),
    second: wall('2026-12-19T20:15:00'),
    members: ['a'],
  });
  expect(eachEvening(wanted)).toMatchObject([
    { title: 'long', start: wanted.first, portion: { is: 'first', until: 100 } },
    { title: 'long', start: wanted.second, portion: { is: 'rest', from: 100 } },
  ]);
});

test('an offer is taken while the rest of its film is to come', () => {
  const coming = (title: string, portion: Portion) => [{ session: { title, portion } } as SessionView];
  expect(bothPlanned(offer, coming('long', { is: 'rest', from: 100 }))).toBe(true);
  expect(bothPlanned(offer, coming('long', { is: 'whole' }))).toBe(false);
  expect(bothPlanned(offer, coming('other', { is: 'rest', from: 100 }))).toBe(false);
});
