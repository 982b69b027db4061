// The fake's list: what of it answers to the sentence, and sentences that are kept.

import {
  Failure,
  type ChangeTitles,
  type Found,
  type KeptFilter,
  type ListLook,
  type ListSentence,
  type Title,
  type TitleRow,
  type TitlesChange,
  type WatchlistPage,
  type WatchlistQuery,
} from '..';
import { level, row } from './choosing';
import { FILMS } from './films';
import { newId, type House, type Memory } from './house';
import { plainWords } from '../../i18n/plain';
import { tagHandlers } from './tagging';
import { checkName } from './titles';
import { twinHandlers } from './twinning';

type Fitting = { title: Title; view: TitleRow };

export function watchlist(house: House, query: WatchlistQuery): WatchlistPage {
  const words = plainWords(query.search).split(' ').filter(Boolean);
  const rows = found(house, query).map(({ title, view }) => ({ ...view, found: beside(title, words) }));
  const every = <T>(of: (title: Title) => T[]) => [...new Set(house.titles.flatMap(of))].sort();
  return {
    on_list: house.titles.length,
    total: rows.length,
    rows: rows.slice(query.offset, query.offset + query.limit),
    choices: {
      services: every((title) => title.facts.services?.value.map(({ name }) => name) ?? []),
      tags: every((title) => title.tags),
      decades: every(({ facts: { year } }) => (year ? [year.value - (year.value % 10)] : [])).reverse(),
      genres: every((title) => title.facts.genres?.value ?? []),
      countries: every((title) => title.facts.countries?.value ?? []),
    },
  };
}

/** Everything that answers, in its order. */
export function found(house: House, query: WatchlistQuery): Fitting[] {
  const words = plainWords(query.search).split(' ').filter(Boolean);
  return house.titles
    .map((title) => ({ title, view: row(title) }))
    .filter((film) => fits(film, query))
    .filter(({ title }) => words.length === 0 || words.every((word) => searched(title).includes(word)))
    .sort(ORDERS[query.sort]);
}

const last = (value: number | null | undefined) => value ?? Infinity;
const ORDERS: Record<ListSentence['sort'], (a: Fitting, b: Fitting) => number> = {
  newest: (a, b) => b.title.added_on.localeCompare(a.title.added_on),
  waiting: (a, b) => a.title.added_on.localeCompare(b.title.added_on),
  name: (a, b) => plainWords(a.view.name).localeCompare(plainWords(b.view.name)),
  year: (a, b) => (b.view.year ?? 0) - (a.view.year ?? 0),
  oldest: (a, b) => last(a.view.year) - last(b.view.year),
  shortest: (a, b) => last(a.view.runtime_minutes) - last(b.view.runtime_minutes),
  longest: (a, b) => (b.view.runtime_minutes ?? 0) - (a.view.runtime_minutes ?? 0),
  leaves_soon: (a, b) => (a.view.leaves_on ?? '9').localeCompare(b.view.leaves_on ?? '9'),
  acclaim: (a, b) => (b.view.acclaim ?? 0) - (a.view.acclaim ?? 0),
};

function fits({ title, view }: Fitting, query: ListSentence): boolean {
  const watched = view.watched_on !== null;
  const { wanted, seen } = query;
  const weighs = Math.max(level(title, 'tears'), level(title, 'darkness'));
  const festive =
    title.tags.includes('Christmas') || FILMS.some((film) => film.festive && film.name === title.name);
  const hasSeen = (who: string) =>
    title.seen_by.includes(who) || title.viewings.some(({ members }) => members.includes(who));
  const hearts = {
    anyone: true,
    somebody: view.wanted_by.length > 0,
    nobody: view.wanted_by.length === 0,
    by: wanted.is === 'by' && view.wanted_by.includes(wanted.member),
  };
  const weights = { any: true, light: weighs < 3, not_heavy: weighs < 7, heavy: weighs >= 7 };
  return (
    (query.status === 'all' || watched === (query.status === 'watched')) &&
    (query.max_minutes === null || (view.runtime_minutes ?? Infinity) <= query.max_minutes) &&
    hearts[wanted.is] &&
    (query.service === null || view.services.includes(query.service)) &&
    (query.tag === null || title.tags.includes(query.tag)) &&
    (query.genre === null || view.genres.includes(query.genre)) &&
    (query.decade === null || Math.floor((view.year ?? 0) / 10) * 10 === query.decade) &&
    (query.country === null || (title.facts.countries?.value ?? []).includes(query.country)) &&
    weights[query.weight] &&
    (query.festive === null || festive === query.festive) &&
    (seen === null || hasSeen(seen.member) === seen.seen)
  );
}

/** Where a word stands that the name does not hold. */
function beside(title: Title, words: string[]): Found | null {
  const word = words.find((each) => !plainWords(title.name).includes(each));
  if (!word) return null;
  const { original_title, directors, cast } = title.facts;
  const said: Found[] = [
    ...(original_title ? [{ place: 'original_title' as const, text: original_title.value }] : []),
    ...(directors?.value ?? []).map((text) => ({ place: 'director' as const, text })),
    ...(cast?.value ?? []).map((text) => ({ place: 'cast' as const, text })),
    ...title.tags.map((text) => ({ place: 'tag' as const, text })),
  ];
  return said.find(({ text }) => plainWords(text).includes(word)) ?? { place: 'note', text: '' };
}

function searched({ name, facts, tags, note }: Title): string {
  const people = [...(facts.directors?.value ?? []), ...(facts.cast?.value ?? [])];
  return plainWords([name, facts.original_title?.value, ...people, ...tags, note].join(' '));
}

const OPERATIONS = {
  tag: 'tag_titles',
  untag: 'untag_titles',
  want: 'want_titles',
  unwant: 'unwant_titles',
  remove: 'remove_titles',
} as const;

/** Changes what is not so already, and says how many. */
function changeTitles(memory: Memory, asked: ReadonlySet<string>, change: TitlesChange) {
  const without = (all: string[], one: string) => all.filter((each) => each !== one);
  const changeOne = (title: Title): void => {
    if (change.is === 'tag') title.tags = [...without(title.tags, change.tag), change.tag];
    else if (change.is === 'untag') title.tags = without(title.tags, change.tag);
    else if (change.is === 'want')
      title.wanted_by = [...without(title.wanted_by, change.member), change.member];
    else if (change.is === 'unwant') title.wanted_by = without(title.wanted_by, change.member);
  };
  const isSo = ({ tags, wanted_by }: Title) =>
    (change.is === 'tag' && tags.includes(change.tag)) ||
    (change.is === 'untag' && !tags.includes(change.tag)) ||
    (change.is === 'want' && wanted_by.includes(change.member)) ||
    (change.is === 'unwant' && !wanted_by.includes(change.member));
  return memory.write(OPERATIONS[change.is], ['watchlist', 'plans'], (house) => {
    const changed = house.titles.filter((title) => asked.has(title.id) && !isSo(title));
    if (change.is === 'remove') house.titles = house.titles.filter(({ id }) => !asked.has(id));
    else changed.forEach(changeOne);
    return { value: changed.length, subject: String(changed.length) };
  });
}

/** Sentences that are kept, and how the list is drawn. */
export function listHandlers(memory: Memory) {
  let look: ListLook = 'posters';
  const kept = () =>
    [...memory.house.keptFilters].sort((a, b) => plainWords(a.name).localeCompare(plainWords(b.name)));
  const find = (house: House, id: string): KeptFilter => {
    const own = house.keptFilters.find((filter) => filter.id === id);
    if (!own) throw new Failure('gone', 'That is no longer here.', '');
    return own;
  };
  return {
    watchlist_ids: (query: WatchlistQuery) => found(memory.house, query).map(({ title }) => title.id),
    change_titles: ({ titles, change }: ChangeTitles) => changeTitles(memory, new Set(titles), change),
    ...tagHandlers(memory),
    ...twinHandlers(memory),
    kept_filters: kept,
    keep_filter: ({ name: typed, sentence }: { name: string; sentence: ListSentence }) => {
      const written = memory.write('keep_filter', ['filters'], (house) => {
        const name = checkName(typed);
        const taken = house.keptFilters.find((filter) => plainWords(filter.name) === plainWords(name));
        if (taken) Object.assign(taken, { name, sentence });
        else house.keptFilters.push({ id: newId(), name, sentence });
        return { value: null, subject: name };
      });
      return { ...written, value: kept() };
    },
    rename_filter: ({ id, name: typed }: { id: string; name: string }) => {
      const written = memory.write('rename_filter', ['filters'], (house) => {
        const name = checkName(typed);
        if (
          house.keptFilters.some((other) => other.id !== id && plainWords(other.name) === plainWords(name))
        ) {
          const hint = 'Add a letter to tell them apart.';
          throw new Failure('name_taken', `The name ${name} is taken already.`, hint);
        }
        find(house, id).name = name;
        return { value: null, subject: name };
      });
      return { ...written, value: kept() };
    },
    remove_filter: (id: string) => {
      const written = memory.write('remove_filter', ['filters'], (house) => {
        const { name } = find(house, id);
        house.keptFilters = house.keptFilters.filter((filter) => filter.id !== id);
        return { value: null, subject: name };
      });
      return { ...written, value: kept() };
    },
    list_look: () => look,
    keep_list_look: (kept: ListLook) => {
      look = kept;
      return null;
    },
  };
}
