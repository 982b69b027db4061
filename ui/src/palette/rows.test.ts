import { expect, test } from 'vitest';
import type { TitleRow } from '$ui/backend';
import type { App } from '$ui/state';
import type { Command } from './command';
import { groupsOf } from './rows';

const app = {} as App;
const command = (id: string, group: Command['group'], name: string, also = '') =>
  ({ id, group, name, also }) as Command;
const all = [
  command('watchlist.add', 'do', 'Add a film', 'watchlist'),
  command('watchlist.go', 'go', 'Go to Watchlist'),
  command('tonight.dark', 'tonight', 'Something dark tonight'),
  command('settings.theme-dark', 'house', 'The room: Dusk', 'dark'),
];
const film = { id: '1', name: 'The Dark Knight', year: 2008, director: null, watched_on: null } as TitleRow;
const ids = (typed: string, films: TitleRow[] = []) =>
  groupsOf(app, all, films, typed).flatMap(({ rows }) => rows.map(({ id }) => id));

test('nothing typed offers every command and no film', () => {
  expect(ids('', [film])).toEqual(all.map(({ id }) => id));
});

test('what is called so stands before what only has that word to it, and the words themselves last', () => {
  expect(ids('watchlist')).toEqual(['watchlist.go', 'watchlist.add', 'typed.add', 'typed.ask']);
  expect(ids('dark', [film])).toEqual([
    'film.1',
    'tonight.dark',
    'settings.theme-dark',
    'typed.add',
    'typed.ask',
  ]);
});

test('a link or an article is offered to be read', () => {
  expect(ids('https://example.org/film')).toEqual(['typed.read']);
});
