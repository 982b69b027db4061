// The fake's lists from elsewhere: one export of Letterboxd, always the same, or as many films as `?list=` says.

import {
  Failure,
  type Becomes,
  type ImportedFilm,
  type ImportList,
  type ImportStep,
  type ImportSummary,
  type Title,
} from '..';
import type { Handlers } from '.';
import { newId, titleOf, TODAY, type House, type Memory } from './house';
import { KNOWN } from './pasting';

type Row = { film: ImportedFilm; list: ImportList };

const NOTHING: ImportedFilm = {
  title: '',
  year: null,
  match: null,
  on_list: null,
  lines: [],
  imdb: null,
  tmdb: null,
  wanted: false,
  seen: false,
  watched: [],
  ratings: [],
  tags: [],
  reviews: [],
  profiles: [],
  differs: [],
  suggestions: [],
};
const AMELIE = { title: 'Amélie', year: 2001, director: 'Jean-Pierre Jeunet' };

/** What the export holds, beside what is on the list now. */
function rows(house: House, many: number): Row[] {
  const named = (name: string) => house.titles.find((title) => title.name === name);
  const fresh = (title: string, year: number | null): Row => ({
    film: { ...NOTHING, title, year, wanted: true, match: year ? { title, year, director: null } : null },
    list: 'new',
  });
  const films: Row[] = KNOWN.filter(({ name }) => !named(name)).map(({ name, year }) => fresh(name, year));
  for (let at = films.length; at < many; at++) films.push(fresh(`Film number ${at + 1}`, 1950 + (at % 70)));
  // A fifth as many are on the list already; of four of them, one has other stars there.
  for (let at = 0; at < Math.floor(many / 5); at++) {
    const [title, year] = [`Film on both ${at + 1}`, 1950 + (at % 70)];
    const stars = { field: 'rating' as const, ours: ['3/5', 'good'], theirs: ['4.5/5'], adds: false };
    const seen = { field: 'watched' as const, ours: [], theirs: ['2023-12-24'], adds: true };
    const film = { ...NOTHING, title, year, on_list: `both-${at}`, differs: at % 4 === 0 ? [stars] : [seen] };
    films.push({ film, list: 'differing' });
  }
  const elf = named('Elf');
  if (elf) {
    const on_list = elf.id;
    const film: ImportedFilm = {
      ...NOTHING,
      title: 'Elf',
      year: 2003,
      on_list,
      seen: true,
      watched: [{ on: '2023-12-24', again: true, profile: '' }],
      ratings: [{ rating: '4.5/5', reaction: 'loved', profile: '' }],
      tags: ['loud'],
      differs: [
        { field: 'watched', ours: ['2026-12-13'], theirs: ['2023-12-24'], adds: true },
        { field: 'rating', ours: ['3/5', 'good'], theirs: ['4.5/5'], adds: false },
        { field: 'tags', ours: elf.tags, theirs: ['loud'], adds: true },
      ],
    };
    const same = elf.tags.includes('loud');
    films.push({ film: same ? { ...film, differs: [] } : film, list: same ? 'known' : 'differing' });
  }
  for (const [title, year] of [
    ['Amelie de Montmartre', null],
    ['Summer at the lake', 1998],
  ] as const) {
    const sorted = house.unmatched.some((film) => film.title === title) || house.settled.includes(title);
    const suggestions = year === null ? [AMELIE] : [];
    films.push({
      film: { ...NOTHING, title, year, seen: true, suggestions },
      list: sorted ? 'kept' : 'unmatched',
    });
  }
  return films;
}

const keyOf = ({ title, year }: ImportedFilm) => `called|${title}|${year ?? ''}`;
const contradicts = ({ differs }: ImportedFilm) => differs.some(({ adds }) => !adds);

/** The rows of one of the profiles that a list may be of. */
const KIDS = 'Kids';

function profiles(house: House, films: readonly Row[], several: boolean, leftOut: readonly string[]) {
  const profile = (name: string, rows: number, member: string | null) => ({
    name,
    rows,
    member,
    left_out: leftOut.includes(name),
  });
  return [profile('', films.length, house.whose), ...(several ? [profile(KIDS, 1, null)] : [])];
}

function summary(house: House, films: readonly Row[], asks: ImportSummary['asks']): ImportSummary {
  const many = (list: ImportList) => films.filter((row) => row.list === list).length;
  const counts = {
    new: many('new'),
    known: many('known'),
    differing: many('differing'),
    unmatched: many('unmatched'),
    kept: many('kept'),
    rejected: 1,
    not_a_film: 3,
    skipped: 0,
  };
  return {
    kind: 'letterboxd',
    rows: films.length + 4,
    counts,
    adding: counts.differing,
    contradicting: films.filter(({ film, list }) => list === 'differing' && contradicts(film)).length,
    more: 0,
    asks,
    profiles: profiles(house, films, false, []),
    files: [],
    refused: [],
    rejected: [{ file: 'letterboxd.zip/watchlist.csv', line: 17, reason: { is: 'no_title' } }],
  };
}

function added(film: ImportedFilm, source: string): Title {
  const known = KNOWN.find(({ name }) => name === (film.match?.title ?? film.title));
  const plain = {
    name: film.title,
    year: film.year ?? 1990,
    director: '',
    minutes: 90,
    country: '',
    mood: '5555555555555',
  };
  const title = titleOf(known ?? { ...plain, genres: [], services: [], wantedBy: [], age: 0 }, TODAY, []);
  title.note = known ? '' : source;
  return title;
}

export function bringingHandlers(
  memory: Memory,
  many: number,
  tell: { place: (place: string) => void; step: (step: ImportStep) => void },
) {
  let chosen = false;
  let asked = false;
  const now = () => memory.house;
  let several = false;
  let leftOut: readonly string[] = [];
  const open = () =>
    rows(now(), many).filter(({ film }) => !leftOut.includes(KIDS) || film.title !== 'Summer at the lake');
  const asks = (): ImportSummary['asks'] =>
    asked ? [{ file: 'diary.csv', about: 'dates', example: [1, 2, 23] }] : [];
  const look = () => ({
    ...summary(now(), open(), asks()),
    profiles: profiles(now(), open(), several, leftOut),
    files: [
      {
        file: 'letterboxd.zip/watchlist.csv',
        kind: 'letterboxd' as const,
        part: 'watchlist' as const,
        dates: { are: 'clear' as const },
        rows: open().length + 4,
        films: open().length,
        not_a_film: 3,
        skipped: 0,
        rejected: 1,
        ignored: [],
      },
    ],
  });
  function settle(house: House, film: ImportedFilm, becomes: Becomes): void {
    if (becomes.is === 'film') {
      house.titles.push(added({ ...film, title: becomes.title, year: becomes.year }, ''));
    } else if (becomes.is === 'as_it_is') house.titles.push(added(film, ''));
    if (becomes.is !== 'later') house.settled = [...house.settled, film.title];
  }
  const handlers = {
    open_lists: () => {
      chosen = true;
      tell.place('watchlist/bring');
      return null;
    },
    read_import: ({ order, left_out }) => {
      leftOut = left_out;
      if (order) asked = false;
      memory.house = { ...now(), whose: null };
      if (!chosen) return null;
      tell.step({ step: 'reading', done: 512 });
      return look();
    },
    sort_import: (said) => {
      for (const { member } of said) memory.house = { ...now(), whose: member };
      return chosen ? look() : null;
    },
    import_page: ({ list, contradicting, offset, limit }) => {
      const all = open()
        .filter((row) => row.list === list)
        .filter(({ film }) => !contradicting || contradicts(film));
      const shown = all.slice(offset, offset + limit).map(({ film }) => ({ key: keyOf(film), film }));
      return { total: all.length, rows: shown };
    },
    bring_in: (request) => {
      const films = open();
      if (!chosen) throw new Failure('no_import', 'No list is open any more.', 'Choose the file again.');
      chosen = false;
      const value = { new: 0, changed: 0, waiting: 0, more: 0 };
      const nothing = films.every(({ list }) => list === 'known' || list === 'kept');
      if (nothing) return memory.unchanged('bring_in', value, '');
      return memory.write('bring_in', ['watchlist'], (house) => {
        films.forEach(({ film, list }) => {
          if (list === 'new') {
            house.titles.push(added(film, ''));
            value.new += 1;
          } else if (list === 'differing' && request.take !== 'ours') {
            house.titles.find(({ id }) => id === film.on_list)?.tags.push('loud');
            value.changed += 1;
          } else if (list === 'unmatched') {
            const becomes =
              request.films.find((said) => said.key === keyOf(film))?.becomes ?? request.unmatched;
            settle(house, film, becomes);
            const { title, year, suggestions } = film;
            const kept = { id: newId(), title, year, kept_on: TODAY, watched: [], ratings: [], suggestions };
            if (becomes.is === 'left_out') house.leftOut = [...house.leftOut, kept];
            if (becomes.is === 'later') {
              house.unmatched = [...house.unmatched, kept];
              value.waiting += 1;
            } else if (becomes.is !== 'left_out') value.new += 1;
          }
        });
        return { value, subject: 'letterboxd.zip' };
      });
    },
    stop_import: () => null,
    leave_import: () => {
      chosen = false;
      return null;
    },
    unmatched: ({ left_out, offset, limit }) => ({
      total: now().unmatched.length,
      left_out: now().leftOut.length,
      rows: (left_out ? now().leftOut : now().unmatched).slice(offset, offset + limit),
    }),
    settle_unmatched: ({ id, becomes }) =>
      memory.write('settle_unmatched', ['watchlist'], (house) => {
        const film = [...house.unmatched, ...house.leftOut].find((waits) => waits.id === id);
        if (!film) throw new Failure('gone', 'That is no longer here.', '');
        const others = (films: typeof house.unmatched) => films.filter((other) => other.id !== id);
        house.unmatched = [...others(house.unmatched), ...(becomes.is === 'later' ? [film] : [])];
        house.leftOut = [...others(house.leftOut), ...(becomes.is === 'left_out' ? [film] : [])];
        settle(house, { ...NOTHING, title: film.title, year: film.year }, becomes);
        return { value: null, subject: film.title };
      }),
  } satisfies Partial<Handlers>;
  return {
    handlers,
    /** Files were dropped on the window; of some the dates have to be asked, some are of two people. */
    drop: (dates: boolean, people: boolean) => {
      asked = dates;
      several = people;
      handlers.open_lists();
    },
  };
}
