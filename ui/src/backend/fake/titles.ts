// The fake's watchlist.

import {
  Failure,
  type AddTitle,
  type EditTitle,
  type Facts,
  type KeepDraft,
  type MarkWatched,
  type Origin,
  type Title,
} from '..';
import { newId, titleOf, TODAY, type House } from './house';
import { plainWords } from '../../i18n/plain';
import { KNOWN } from './pasting';

export function findTitle(house: House, id: string): Title {
  const found = house.titles.find((title) => title.id === id);
  if (!found)
    throw new Failure(
      'gone',
      'That is no longer here.',
      'Somebody may have removed it. Undo brings it back.',
    );
  return found;
}

/** As the engine does, for the few names that tests need. */
export function onList(house: House, added: AddTitle): Title | undefined {
  const { name, year } = yearApart(added);
  const known = KNOWN.find((film) => plainWords(film.name) === plainWords(name));
  const from = year ?? known?.year ?? null;
  const fits = ({ facts }: Title) => from === null || !facts.year || facts.year.value === from;
  return house.titles.find((title) => plainWords(title.name) === plainWords(name) && fits(title));
}

function yearApart({ name, year }: AddTitle): { name: string; year: number | null } {
  const apart = /^(?<title>.*\S)[ ,]+\(?(?<year>(?:19|20)\d\d)\)?$/.exec(name.trim())?.groups;
  if (year !== null || !apart) return { name, year };
  return { name: apart['title'] ?? name, year: Number(apart['year']) };
}

export function addTitle(house: House, asked: AddTitle): Title {
  const added = { ...asked, ...yearApart(asked) };
  const name = checkName(added.name);
  const known = KNOWN.find((film) => plainWords(film.name) === plainWords(name));
  const title = known
    ? { ...titleOf(known, TODAY, added.wanted_by), viewings: [] }
    : { ...emptyTitle(name), wanted_by: added.wanted_by };
  title.note = checkText(added.note);
  title.tags = added.tags;
  if (added.year) title.facts.year = said(checkYear(added.year));
  if (added.runtime_minutes) title.facts.runtime_minutes = said(checkRuntime(added.runtime_minutes));
  house.titles.unshift(title);
  return title;
}

export function editTitle(house: House, edit: EditTitle): Title {
  const title = findTitle(house, edit.id);
  title.name = edit.name === null ? title.name : checkName(edit.name);
  title.note = edit.note === null ? title.note : checkText(edit.note);
  title.tags = edit.tags ?? title.tags;
  title.wanted_by = edit.wanted_by ?? title.wanted_by;
  if (edit.year !== null) title.facts.year = said(checkYear(edit.year));
  if (edit.runtime_minutes !== null) title.facts.runtime_minutes = said(checkRuntime(edit.runtime_minutes));
  if (edit.original_title !== null) title.facts.original_title = said(checkName(edit.original_title));
  if (edit.directors) title.facts.directors = said(edit.directors);
  if (edit.cast) title.facts.cast = said(edit.cast);
  if (edit.countries) title.facts.countries = said(edit.countries);
  if (edit.languages) title.facts.languages = said(edit.languages);
  if (edit.genres) title.facts.genres = said(edit.genres);
  if (edit.services) {
    title.facts.services = said(edit.services.map((name) => ({ name, since: null, until: null })));
  }
  if (edit.leaves) title.facts.leaves = said(edit.leaves);
  if (edit.mood) title.facts.mood = said(edit.mood);
  return title;
}

export function resetMood(house: House, id: string): Title {
  const title = findTitle(house, id);
  const known = KNOWN.find((film) => plainWords(film.name) === plainWords(title.name));
  title.facts.mood = known ? titleOf(known, TODAY, []).facts.mood : null;
  return title;
}

export function markWatched(house: House, { title: id, ...seen }: MarkWatched): Title {
  const title = findTitle(house, id);
  // Marking the same evening again changes who and how.
  title.viewings = title.viewings.filter(({ on }) => on !== seen.on);
  title.viewings.push({ id: newId(), ...seen, opinions: [] });
  return title;
}

/** What differs from what was read is the household's word. */
export function keepDraft(house: House, { as_read, as_kept, source, ...ours }: KeepDraft): Title {
  const name = checkName(as_kept.title);
  if (as_kept.year !== null) checkYear(as_kept.year);
  if (as_kept.runtime_minutes !== null) checkRuntime(as_kept.runtime_minutes);
  const known = house.titles.find((title) => plainWords(title.name) === plainWords(name));
  const title = known ?? emptyTitle(name);
  for (const key of Object.keys(title.facts) as (keyof Facts)[]) {
    // No text says these of a film.
    if (key === 'mood' || isLookedUp(key)) continue;
    const value = as_kept[key];
    const empty = value === null || value === false || (Array.isArray(value) && value.length === 0);
    if (empty) continue;
    const same = JSON.stringify(value) === JSON.stringify(as_read[key]);
    const offline = (as_read.from_catalogue as string[]).includes(key);
    const origin: Origin = !same ? 'household' : offline ? 'catalogue' : 'article';
    const fact = { value, origin, source: origin === 'article' ? source : '', seen_on: TODAY };
    Object.assign(title.facts, { [key]: fact });
  }
  title.wanted_by = [...new Set([...title.wanted_by, ...ours.wanted_by])];
  title.note = checkText(ours.note) || title.note;
  title.tags = [...new Set([...title.tags, ...ours.tags])];
  if (!known) house.titles.unshift(title);
  return title;
}

/** A title of which only the name is known. */
function emptyTitle(name: string): Title {
  const facts: Facts = {
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
    certificate: null,
    streams: null,
    poster: null,
    listed_as: null,
    leaves: null,
  };
  return {
    id: newId(),
    name,
    facts,
    note: '',
    tags: [],
    wanted_by: [],
    added_on: TODAY,
    viewings: [],
    seen_by: [],
    ratings: [],
    set_aside: null,
  };
}

const LOOKED_UP = ['certificate', 'streams', 'poster', 'listed_as', 'leaves'] as const;
function isLookedUp(field: keyof Facts): field is (typeof LOOKED_UP)[number] {
  return (LOOKED_UP as readonly string[]).includes(field);
}

// The engine's words, so that the screens are tried with them.
export function checkName(name: string): string {
  const trimmed = name.trim();
  if (!trimmed) throw new Failure('no_name', 'It has no name.', 'Give it a name and try again.');
  return short(trimmed, 300);
}

export function checkText(text: string): string {
  return short(text.trim(), 10_000);
}

function short(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const hint = 'Shorten it and try again; your text is still in the field.';
  throw new Failure('too_long', `That text has ${text.length} characters; ${limit} fit.`, hint);
}

function checkYear(year: number): number {
  if (year >= 1888 && year <= 2036) return year;
  const hint = 'Years from 1888 to a few years ahead are possible.';
  throw new Failure('bad_year', `${year} is not a year a film could be from.`, hint);
}

function checkRuntime(minutes: number): number {
  if (minutes >= 1 && minutes <= 1440) return minutes;
  const hint = 'Give 1 to 1440 minutes, or leave it empty.';
  throw new Failure('bad_runtime', `A film of ${minutes} minutes is not possible.`, hint);
}

function said<T>(value: T): { value: T; origin: Origin; source: string; seen_on: string } {
  return { value, origin: 'household', source: '', seen_on: TODAY };
}
