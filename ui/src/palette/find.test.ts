import { expect, test } from 'vitest';
import type { Command } from './command';
import { found } from './find';

const command = (name: string, also = '') => ({ name, also }) as Command;
const all = [
  command('Go to Plans'),
  command('Plan an evening', 'movie night'),
  command('Find an evening that suits everybody', 'poll propose'),
  command('Something cosy tonight', 'mood'),
];
const names = (typed: string) => found(all, typed).map(({ command }) => command.name);

test('nothing typed is everything, in its order', () => {
  expect(names(' ')).toEqual(all.map(({ name }) => name));
});

test('what begins so comes first, then what has the word, then what is also called so', () => {
  expect(names('plan')).toEqual(['Plan an evening', 'Go to Plans']);
  expect(names('evening')).toEqual(['Plan an evening', 'Find an evening that suits everybody']);
  expect(names('POLL')).toEqual(['Find an evening that suits everybody']);
});

test('every word counts, in any order and without its accents', () => {
  expect(names('tonight cösy')).toEqual(['Something cosy tonight']);
  expect(names('plan poll')).toEqual([]);
  expect(names('lan')).toEqual([]);
  expect(names('…')).toEqual([]);
});
