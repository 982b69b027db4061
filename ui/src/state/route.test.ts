import { expect, test } from 'vitest';
import { parsePlace, placeOf } from './route';

test('a place survives the way to the backend and back', () => {
  for (const place of ['tonight', 'watchlist', 'watchlist/019b', 'plans/2026-12', 'diary/2025', 'settings']) {
    expect(placeOf(parsePlace(place))).toBe(place);
  }
});

test('an unknown place is Tonight', () => {
  for (const place of ['', 'attic', '/'])
    expect(parsePlace(place)).toEqual({ area: 'tonight', detail: null });
});
