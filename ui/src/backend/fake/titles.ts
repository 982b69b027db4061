// The fake's watchlist.

import {
  Failure,
  type AddTitle,
  type EditTitle,
  type Facts,
  type Origin,
  type Title,
  type WatchlistPage,
  type WatchlistQuery,
} from '..';
import { row } from './choosing';
import { FILMS } from './films';
import { newId, titleOf, TODAY, type House } from './house';
import { fold } from './pasting';

export function findTitle(house: House, id: string): Title {
  const found = house.titles.find((title) => title.id === id);
  if (!found) throw new Failure('no_such_title', 'That title is not on the list any more.', '');
  return found;
}

export function watchlist(house: House, query: WatchlistQuery): WatchlistPage {
  const words = fold(query.search);
  const fitting = house.titles
    .map((title) => ({ title, view: row(title) }))
    .filter(({ title, view }) => {
      const watched = view.watched_on !== null;
      const text = fold(
        [view.name, title.facts.original_title?.value, view.director, ...title.tags, title.note].join(' '),
      );
      return (
        (query.status === 'all' || watched === (query.status === 'watched')) &&
        text.includes(words) &&
        (query.max_minutes === null || (view.runtime_minutes ?? Infinity) <= query.max_minutes) &&
        (query.wanted_by === null || view.wanted_by.includes(query.wanted_by)) &&
        (query.service === null || view.services.includes(query.service)) &&
        (query.tag === null || title.tags.includes(query.tag))
      );
    });
  const order: Record<WatchlistQuery['sort'], (a: (typeof fitting)[0], b: (typeof fitting)[0]) => number> = {
    newest: (a, b) => b.title.added_on.localeCompare(a.title.added_on),
    name: (a, b) => fold(a.view.name).localeCompare(fold(b.view.name)),
    year: (a, b) => (b.view.year ?? 0) - (a.view.year ?? 0),
    shortest: (a, b) => (a.view.runtime_minutes ?? Infinity) - (b.view.runtime_minutes ?? Infinity),
  };
  const rows = fitting.sort(order[query.sort]).map(({ view }) => view);
  const every = <T>(of: (title: Title) => T[]) => [...new Set(house.titles.flatMap(of))].sort();
  return {
    on_list: house.titles.length,
    total: rows.length,
    rows: rows.slice(query.offset, query.offset + query.limit),
    services: every((title) => title.facts.services?.value.map(({ name }) => name) ?? []),
    tags: every((title) => title.tags),
  };
}

export function addTitle(house: House, added: AddTitle): Title {
  const name = added.name.trim();
  if (!name) throw new Failure('name_is_empty', 'A title needs a name.', 'Type its name.');
  const same = house.titles.find((title) => fold(title.name) === fold(name));
  if (same) throw new Failure('already_listed', `${same.name} is on the list already.`, 'Open it instead.');
  const known = FILMS.find((film) => fold(film.name) === fold(name));
  const title = known
    ? unwatched(titleOf(known, TODAY, added.wanted_by))
    : { ...emptyTitle(name), wanted_by: added.wanted_by };
  title.note = added.note;
  title.tags = added.tags;
  if (added.year) title.facts.year = said(added.year);
  if (added.runtime_minutes) title.facts.runtime_minutes = said(added.runtime_minutes);
  house.titles.unshift(title);
  return title;
}

export function editTitle(house: House, edit: EditTitle): Title {
  const title = findTitle(house, edit.id);
  title.name = edit.name ?? title.name;
  title.note = edit.note ?? title.note;
  title.tags = edit.tags ?? title.tags;
  title.wanted_by = edit.wanted_by ?? title.wanted_by;
  if (edit.year) title.facts.year = said(edit.year);
  if (edit.runtime_minutes) title.facts.runtime_minutes = said(edit.runtime_minutes);
  if (edit.directors) title.facts.directors = said(edit.directors);
  if (edit.services) {
    title.facts.services = said(edit.services.map((name) => ({ name, since: null, until: null })));
  }
  return title;
}

/** A title of which only the name is known. */
export function emptyTitle(name: string, facts: Partial<Facts> = {}): Title {
  const none: Facts = {
    original_title: null,
    year: null,
    runtime_minutes: null,
    directors: null,
    cast: null,
    countries: null,
    languages: null,
    genres: null,
    synopsis: null,
    services: null,
    scores: null,
    remake_of: null,
    true_story: null,
    quotes: null,
    mood: null,
    heavy: null,
  };
  return {
    id: newId(),
    name,
    facts: { ...none, ...facts },
    note: '',
    tags: [],
    wanted_by: [],
    added_on: TODAY,
    viewings: [],
  };
}

function said<T>(value: T): { value: T; origin: Origin; source: string; seen_on: string } {
  return { value, origin: 'household', source: '', seen_on: TODAY };
}

function unwatched(title: Title): Title {
  return { ...title, viewings: [] };
}
