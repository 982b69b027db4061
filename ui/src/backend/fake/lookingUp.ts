// The fake's TMDB. It takes the key `popcorn`, knows one film of each name and two lamplighters, and answers when there is a
// network. A run over the list goes on film by film, and a test may hold it.

import {
  Failure,
  type Changes,
  type Fact,
  type Facts,
  type FilmOffer,
  type KeyState,
  type LookUpRun,
} from '..';
import type { Handlers } from '.';
import { TODAY, viewOf, type Memory } from './house';
import { findTitle } from './titles';

type LookingUp =
  | 'posters'
  | 'look_up_view'
  | 'keep_key'
  | 'try_key'
  | 'remove_key'
  | 'look_up'
  | 'look_up_as'
  | 'look_up_all'
  | 'look_up_run'
  | 'stop_look_up';

const KEY = 'popcorn';
/** A green picture of two by three dots. */
const POSTER =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAEElEQVR4nGPQyAsAIgYUCgA3vwVlfrJxpAAAAABJRU5ErkJggg==';

function trouble(code: string): Failure {
  return new Failure(`lookup_${code}`, code, '');
}

function fact<T>(value: T, source = 'TMDB'): Fact<T> {
  return { value, origin: 'looked_up', source, seen_on: TODAY };
}

function found(country: string): Partial<Facts> {
  return {
    synopsis: fact('Somebody keeps the lights on for everybody else.'),
    cast: fact(['Deniz Kaya', 'Ela Toprak']),
    certificate: fact({ country, rating: '12A' }),
    streams: fact(
      { country, subscription: ['Netflix', 'MUBI'], free: [], ads: [], rent: ['Sky Store'], buy: [] },
      'JustWatch, by TMDB',
    ),
    poster: fact('/lamp.png'),
    listed_as: fact({ tmdb: 7101, imdb: 'tt9900001' }),
  };
}

export function lookingUpHandlers(
  memory: Memory,
  tell: (changes?: Changes) => void,
  has: (what: 'network' | 'keyring' | 'pace') => boolean,
): Pick<Handlers, LookingUp> {
  const keys: Record<'tmdb' | 'omdb', KeyState> = { tmdb: 'none', omdb: 'none' };
  let run: LookUpRun | null = null;
  let stopped = false;

  const due = () => memory.house.titles.filter(({ facts }) => !facts.listed_as);
  const view = () => ({ ...keys, due: due().length });
  const ready = () => {
    if (!memory.house.settings.look_up) throw trouble('off');
    if (keys.tmdb === 'none' && keys.omdb === 'none') throw trouble('no_key');
    if (!has('network')) throw trouble('unreachable');
  };
  const keep = (ids: readonly string[], operation: 'look_up_title' | 'look_up_titles') =>
    memory.write(operation, ['watchlist'], (house) => {
      const titles = ids.map((id) => findTitle(house, id));
      for (const title of titles) {
        const known = found(house.household.country);
        for (const [field, said] of Object.entries(known) as [keyof Facts, Facts[keyof Facts]][]) {
          const beaten = title.facts[field] && title.facts[field].origin !== 'catalogue';
          if (!beaten || title.facts[field]?.origin === 'looked_up')
            Object.assign(title.facts, { [field]: said });
        }
      }
      const [first] = titles;
      if (!first) throw new Failure('gone', 'That is no longer here.', '');
      const subject = operation === 'look_up_title' ? first.name : String(titles.length);
      return { value: viewOf(first), subject };
    });
  const offers = (name: string): FilmOffer[] => [
    {
      service: 'tmdb',
      id: '7101',
      name,
      original_title: 'Fenerci',
      year: 2019,
      about: 'A lamplighter keeps one street bright, whatever it costs him and whoever laughs at him for it.',
    },
    { service: 'tmdb', id: '7102', name, original_title: null, year: 2013, about: null },
  ];
  const step = (left: string[], kept: string[]) => {
    if (!run) return;
    const [next, ...rest] = left;
    if (next === undefined || stopped) {
      const written = kept.length > 0 ? keep(kept, 'look_up_titles') : null;
      run = { ...run, running: false, stopped };
      return tell(written?.changes);
    }
    run = { ...run, done: run.done + 1, found: run.found + 1 };
    tell();
    // A test that holds the pace sees it under way.
    setTimeout(() => step(rest, [...kept, next]), has('pace') ? 0 : 1_000);
  };

  return {
    posters: (ids) =>
      memory.house.titles
        .filter(({ id, facts }) => ids.includes(id) && facts.poster)
        .map(({ id }) => ({ title: id, picture: POSTER })),
    look_up_view: view,
    keep_key: ({ service, key }) => {
      if (!has('network')) throw trouble('unreachable');
      if (key.trim() !== KEY) throw trouble('key_refused');
      keys[service] = has('keyring') ? 'kept' : 'held';
      return view();
    },
    try_key: (service) => {
      if (!has('network')) throw trouble('unreachable');
      if (keys[service] === 'none') throw trouble('no_key');
      return null;
    },
    remove_key: (service) => {
      keys[service] = 'none';
      return view();
    },
    look_up: ({ title: id, words, choose }) => {
      ready();
      const title = findTitle(memory.house, id);
      if (words === 'nothing') return { kept: null, offers: [], aside: null };
      if (choose || title.name.includes('Lamplighter'))
        return { kept: null, offers: offers(words ?? title.name), aside: null };
      return { kept: keep([id], 'look_up_title'), offers: [], aside: null };
    },
    look_up_as: ({ title }) => {
      ready();
      return keep([title], 'look_up_title');
    },
    look_up_all: () => {
      ready();
      stopped = false;
      const [unsure, ...sure] = due();
      run = {
        running: true,
        total: sure.length + (unsure ? 1 : 0),
        done: unsure ? 1 : 0,
        found: 0,
        unsure: unsure ? [{ id: unsure.id, name: unsure.name }] : [],
        unknown: 0,
        failed: 0,
        without_scores: 0,
        stopped: false,
        trouble: null,
        not_saved: false,
      };
      setTimeout(() =>
        step(
          sure.map(({ id }) => id),
          [],
        ),
      );
      return run;
    },
    look_up_run: () => run,
    stop_look_up: () => {
      stopped = true;
      return null;
    },
  };
}
