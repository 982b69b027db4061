import { expect, test } from 'vitest';
import { ratingWords, reactionOf } from './ratings';

const points = (tenths: number, out_of: number) => ({ is: 'points' as const, tenths, out_of });

test('every scale has the household’s words, at the same places as in the engine', () => {
  const words = [
    points(45, 5),
    points(40, 5),
    points(80, 10),
    points(25, 5),
    points(20, 5),
    points(0, 5),
  ].map(reactionOf);
  expect(words).toEqual(['loved', 'good', 'good', 'mixed', 'not_for_us', 'not_for_us']);
  expect(reactionOf({ is: 'thumb', thumb: 'two_up' })).toBe('loved');
});

test('who gave it what, as it stands there', () => {
  const jon = { member: 'jon', rating: points(45, 5), service: 'letterboxd' as const };
  expect(ratingWords(jon, () => ['Jon'])).toBe('Jon: Loved it, 4.5 of 5 on Letterboxd');
  const thumb = {
    member: null,
    rating: { is: 'thumb' as const, thumb: 'down' as const },
    service: 'netflix' as const,
  };
  expect(ratingWords(thumb, () => [])).toBe('Not for us, thumbs down on Netflix');
});
