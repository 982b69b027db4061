// The fake's memory: one plain value that can be copied, which is all undo takes.

import type {
  Member,
  Area,
  Changes,
  Home,
  Household,
  KeptFilter,
  Note,
  Operation,
  Rsvp,
  RuleView,
  Session,
  Settings,
  SuggestedFilm,
  Title,
  TitleView,
  Told,
  UnmatchedView,
  WhyNot,
  Wish,
} from '..';
import type { Series } from './repeating';
import { addCrowd } from './crowding';
import { addYear } from './diary';
import { FILMS, type Film } from './films';
import type { Keepsake } from './tearing';
import { familyPoll, type KeptPoll } from './polling';

/** Friday 18 December 2026, 19:40 in London. In winter the wall there shows UTC, which keeps this fake simple. */
export const NOW = '2026-12-18T19:40:00Z';
export const TODAY = '2026-12-18';
/** Until the year in which they turn eighteen is over. */
export const isChild = ({ child, born }: Member): boolean => child && (born ?? 2026) >= 2008;
export const ZONE = 'Europe/London';

export type House = {
  household: Household;
  welcomed: boolean;
  settings: Settings;
  titles: Title[];
  sessions: Session[];
  /** What is kept of evenings that are over, by session. */
  keepsakes: Record<string, Keepsake>;
  polls: KeptPoll[];
  /** What phones said, by session. */
  answers: Record<string, Rsvp[]>;
  suggested: SuggestedFilm[];
  /** What members wish for. */
  wishes: Wish[];
  /** Other films that can be voted for, by session. */
  ballots: Record<string, string[]>;
  series: Series[];
  notes: Note[];
  keptFilters: KeptFilter[];
  /** Titles that were told apart, two and two. */
  apart: string[];
  /** Films of lists that wait to be sorted out, the names of those that were, and whose the open list is. */
  unmatched: UnmatchedView[];
  leftOut: UnmatchedView[];
  settled: string[];
  whose: string | null;
  rules: RuleView[];
  /** The zone in which every evening was planned, if nobody knows it any more. */
  lostZone: string | null;
  /** This evening. */
  turnedDown: { title: string; why: WhyNot; for_good: boolean }[];
};
/** `year` is `full` with a year of evenings; `friday` is `full` with the film of the story planned for tonight; `poll` asks which evening suits; `many` has ten thousand titles; `crowd` is thirty people with two hundred evenings. */
export type Scenario = 'full' | 'year' | 'friday' | 'poll' | 'fresh' | 'empty' | 'many' | 'crowd';

let counter = 0;
/** The next id; the digits are the same in every run. */
export function newId(): string {
  counter += 1;
  return `019b2f00-0000-7000-8000-${counter.toString(16).padStart(12, '0')}`;
}

export function mood(digits: string): number[] {
  return [...digits].map(Number);
}

function fact<T>(value: T, source = '') {
  return {
    value,
    origin: source ? ('article' as const) : ('catalogue' as const),
    source,
    seen_on: '2026-03-14',
  };
}

/** A film as a title of the list; `wanted` are member ids. */
export function titleOf(film: Film, addedOn: string, wanted: string[]): Title {
  const services = film.services.map((name) => ({ name, since: null, until: null }));
  return {
    id: newId(),
    name: film.name,
    facts: {
      original_title: film.original ? fact(film.original) : null,
      year: fact(film.year),
      runtime_minutes: fact(film.minutes),
      directors: fact([film.director]),
      cast: null,
      countries: fact([film.country]),
      languages: null,
      genres: fact(film.genres),
      synopsis: null,
      services: services.length ? fact(services) : null,
      scores: null,
      remake_of: null,
      true_story: null,
      quotes: null,
      mood: fact(mood(film.mood)),
      heavy: null,
      certificate: null,
      streams: null,
      poster: null,
      listed_as: null,
      leaves: null,
    },
    note: '',
    tags: film.festive ? ['Christmas'] : [],
    wanted_by: wanted,
    added_on: addedOn,
    seen_by: [],
    ratings: [],
    set_aside: null,
    viewings: film.watched
      ? [{ id: newId(), on: film.watched.on, members: wanted, reaction: film.watched.reaction, opinions: [] }]
      : [],
  };
}

const SETTINGS: Settings = {
  quick_add: false,
  theme: 'system',
  usual_start: '20:15:00',
  lights_out: '23:00:00',
  reminders: [
    { about: 'decide', at: { is: 'clock', days: 0, time: '12:00:00' }, who: null },
    { about: 'start', at: { is: 'before', minutes: 30 }, who: null },
  ],
  quiet: null,
  trailer_minutes: 0,
  bedtime: '21:00:00',
  stop_at_lights_out: false,
  look_up: false,
};

export function buildHouse(scenario: Scenario): House {
  const nobody: Household = { name: '', country: '', services: [], languages: [], members: [] };
  if (scenario === 'fresh') {
    return {
      household: nobody,
      welcomed: false,
      settings: SETTINGS,
      titles: [],
      sessions: [],
      keepsakes: {},
      polls: [],
      answers: {},
      lostZone: null,
      suggested: [],
      wishes: [],
      ballots: {},
      series: [],
      notes: [],
      keptFilters: [],
      apart: [],
      unmatched: [],
      leftOut: [],
      settled: [],
      whose: null,
      rules: [],
      turnedDown: [],
    };
  }
  const member = (name: string, colour: 'rose' | 'teal' | 'amber' | 'moss', child = false) => ({
    id: newId(),
    name,
    colour,
    child,
    born: child ? 2016 : null,
    email: child ? '' : `${name.toLowerCase().replace('ş', 's')}@example.org`,
    keep_away: name === 'Mum' ? ['animal-harm' as const] : [],
  });
  const members = [
    member('Ayşe', 'rose'),
    member('Jon', 'teal'),
    member('Mum', 'amber'),
    member('Theo', 'moss', true),
  ];
  const household = {
    name: 'The Demirs',
    country: 'GB',
    services: ['Netflix', 'MUBI'],
    languages: [] as string[],
    members,
  };
  const house: House = {
    household,
    welcomed: true,
    settings: SETTINGS,
    titles: [],
    sessions: [],
    keepsakes: {},
    polls: [],
    answers: {},
    lostZone: null,
    suggested: [],
    wishes: [],
    ballots: {},
    series: [],
    notes: [],
    keptFilters: [],
    apart: [],
    unmatched: [],
    leftOut: [],
    settled: [],
    whose: null,
    rules: [],
    turnedDown: [],
  };
  if (scenario === 'empty') return house;

  house.titles = FILMS.map((film, index) => {
    const wanted = members.filter(({ name }) => film.wantedBy.includes(name)).map(({ id }) => id);
    const day = String(28 - (index % 27)).padStart(2, '0');
    return titleOf(film, `2026-${String(11 - Math.floor(index / 27)).padStart(2, '0')}-${day}`, wanted);
  });
  enrich(house.titles[0]);
  if (scenario === 'many') house.titles.push(...crowd(10_000 - house.titles.length));
  const everyone = members.map(({ id }) => id);
  const adults = members.filter(({ child }) => !child).map(({ id }) => id);
  const find = (name: string) => house.titles.find((title) => title.name === name)?.id ?? null;
  house.sessions = [
    session(find('Babette’s Feast'), '2026-12-04T20:15:00', 103, adults, 'watched'),
    session(find('The Holiday'), '2026-12-06T20:00:00', 138, adults, 'watched'),
    session(find('Elf'), '2026-12-13T17:30:00', 97, everyone, 'watched'),
    session(find('Some Like It Hot'), '2026-12-17T20:15:00', 121, adults, 'planned'),
    session(find('Paddington 2'), '2026-12-20T17:30:00', 103, everyone, 'planned', 'Theo brings popcorn'),
    session(null, '2026-12-26T20:00:00', 120, everyone, 'planned', 'Jon’s turn to choose'),
    session(find('Spirited Away'), '2026-12-27T16:00:00', 125, everyone, 'planned'),
  ];
  if (scenario === 'friday') {
    const tonight = session(find('Miracle in Cell No. 7'), '2026-12-18T20:15:00', 132, adults, 'planned');
    house.sessions.push(tonight);
  }
  const [like, evening] = [members[0], house.sessions[3]];
  if (scenario === 'crowd' && like && evening) addCrowd(house, like, evening);
  if (scenario === 'year') addYear(house, everyone, adults);
  if (scenario === 'many') {
    // Three years of Saturdays.
    const saturday = (week: number) =>
      new Date(Date.parse(`${TODAY}T20:00:00Z`) - (week * 7 + 6) * 86_400_000).toISOString().slice(0, 19);
    for (let week = 1; week <= 156; week += 1) {
      const title = house.titles[week % 40]?.id ?? null;
      house.sessions.push(session(title, saturday(week), 120, everyone, 'watched', `Saturday ${week}`));
    }
  }
  if (scenario === 'poll') house.polls = [familyPoll(find('Miracle in Cell No. 7'), everyone)];
  return house;
}

/** As many more films as it takes to see whether a list still moves. */
function crowd(many: number): Title[] {
  return Array.from({ length: many }, (_, index) => {
    const film = FILMS[index % FILMS.length] as Film;
    const title = titleOf({ ...film, name: `${film.name}, part ${index + 2}` }, '2025-01-01', []);
    return { ...title, viewings: [] };
  });
}

/** The film of the story knows more than the rest. */
function enrich(title: Title | undefined): void {
  if (!title) return;
  const article = 'Netflix users in tears, an article';
  title.facts.cast = fact(['Aras Bulut İynemli', 'İbrahim İlker Aksum'], article);
  title.facts.scores = fact([{ source: 'Rotten Tomatoes', value: '85%', audience: true }], article);
  title.facts.services = fact([{ name: 'Netflix', since: '2026-03', until: null }], article);
  title.facts.remake_of = fact({ title: 'Miracle in Cell No. 7', year: 2013, country: 'KR' }, article);
  title.facts.heavy = fact(true, article);
  title.facts.true_story = fact(true, article);
  title.facts.quotes = fact(
    [
      { text: 'Cried from beginning to end.', where: 'TikTok' },
      { text: 'I have never cried as much while watching a film.', where: 'X' },
    ],
    article,
  );
}

function session(
  title: string | null,
  local: string,
  minutes: number,
  members: string[],
  is: 'planned' | 'watched',
  note = '',
): Session {
  const start = { local, zone: ZONE };
  const place = 'The living room';
  return {
    id: newId(),
    title,
    portion: { is: 'whole' },
    start,
    minutes,
    members,
    place,
    note,
    particulars: { before: [], doors: 0, hosts: [], cooks: [], brings: [], guests: [] },
    status: { is },
    reminders: null,
    repeats: null,
    sequence: 0,
  };
}

type Step = { house: House; operation: Operation; subject: string; stale: Area[] };

/** A house with a past and a future. */
export class Memory {
  #past: Step[] = [];
  #future: Step[] = [];
  /** Who was written to by mail, by evening or series: no undo takes a mail back. */
  readonly mailed = new Map<string, Told>();
  /** After how many steps the last letter to them was opened. */
  readonly letters = new Map<string, number>();
  constructor(public house: House) {}

  /** Does one operation, which may throw and then has done nothing. */
  write<T>(operation: Operation, stale: Area[], change: (house: House) => { value: T; subject: string }) {
    const before = structuredClone(this.house);
    const working = structuredClone(this.house);
    const { value, subject } = change(working);
    this.house = working;
    // A run in the background leaves undo to whoever works beside it.
    if (operation !== 'look_up_titles') {
      this.#past.push({ house: before, operation, subject, stale });
      this.#future = [];
    }
    return { value: structuredClone(value), changes: this.#changes(operation, subject, stale) };
  }

  /** A write that found everything as it was to be. */
  unchanged<T>(operation: Operation, value: T, subject: string) {
    return { value: structuredClone(value), changes: this.#changes(operation, subject, []) };
  }

  /** So many steps can be taken back. */
  get steps(): number {
    return this.#past.length;
  }

  undo(): Changes | null {
    const step = this.#past.pop();
    if (!step) return null;
    this.#future.push({ ...step, house: this.house });
    this.house = step.house;
    return this.#changes('undo', step.subject, step.stale);
  }

  redo(): Changes | null {
    const step = this.#future.pop();
    if (!step) return null;
    this.#past.push({ ...step, house: this.house });
    this.house = step.house;
    return this.#changes('redo', step.subject, step.stale);
  }

  ends(): Pick<Home, 'undo' | 'redo'> {
    const last = ([step]: readonly Step[]) =>
      step ? { operation: step.operation, subject: step.subject } : null;
    return { undo: last(this.#past.slice(-1)), redo: last(this.#future.slice(-1)) };
  }

  #changes(operation: Operation, subject: string, stale: Area[]): Changes {
    return { id: newId(), operation, subject, stale, ...this.ends() };
  }
}

export function viewOf(title: Title): TitleView {
  const known = title.facts.mood?.value;
  const source = title.facts.mood?.origin === 'household' ? 'household' : known ? 'card' : 'nobody';
  return { title, mood: known ?? mood('5222242332421'), mood_source: source };
}
