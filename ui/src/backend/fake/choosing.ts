// The fake's taste: enough of the real one to make Tonight look like a household's evening.

import type {
  Axis,
  ContentNote,
  Filter,
  Mood,
  PickView,
  ScorePart,
  Suggestion,
  SuggestRequest,
  Title,
  TitleRow,
} from '..';
import { plusMinutes } from './evenings';
import { FILMS } from './films';
import { twoNights } from './halving';
import { hear, pulling } from './hearing';
import { NOW, TODAY, viewOf, ZONE, type House } from './house';
import { onTheFive, stillOn } from './lasting';
import { breaks, minutesLeft, type Wish } from './limits';
import { askedFor } from './naming';
import { pastBedtime } from './particulars';
import { reasonsFor } from './persuading';

const HEAVY = 6;
/** What is to be warned of in a few of the films. */
const HOLDS: Record<string, ContentNote[]> = {
  'Miracle in Cell No. 7': ['prison', 'torture', 'child-danger'],
  'Paddington 2': ['prison'],
};

const ORDER: Axis[] = [
  'feel_good',
  'tears',
  'tension',
  'scare',
  'darkness',
  'humour',
  'romance',
  'inspiration',
  'thought',
  'weirdness',
  'cosiness',
  'energy',
  'violence',
];

/** The axis that carries a mood; none where the mood is a lack or a flag. */
const LEADS: Partial<Record<Mood, Axis>> = {
  good_cry: 'tears',
  bittersweet: 'tears',
  big_laughs: 'humour',
  brain_off: 'humour',
  cosy: 'cosiness',
  edge_of_seat: 'tension',
  romantic: 'romance',
  scare_us: 'scare',
  mind_bending: 'weirdness',
  epic: 'energy',
  feel_good: 'feel_good',
  light: 'feel_good',
  festive: 'cosiness',
  inspire_us: 'inspiration',
  thoughtful: 'thought',
  strange: 'weirdness',
  dark: 'darkness',
};

export function row(title: Title): TitleRow {
  const { facts } = title;
  return {
    id: title.id,
    name: title.name,
    year: facts.year?.value ?? null,
    runtime_minutes: facts.runtime_minutes?.value ?? null,
    director: facts.directors?.value[0] ?? null,
    services: facts.services?.value.map(({ name }) => name) ?? [],
    genres: facts.genres?.value ?? [],
    mood: viewOf(title).mood,
    wanted_by: title.wanted_by,
    watched_on: title.viewings.at(-1)?.on ?? null,
    set_aside: title.set_aside,
    added_on: title.added_on,
    leaves_on: facts.leaves?.value[0]?.on ?? facts.services?.value[0]?.until ?? null,
    acclaim: facts.scores ? Number.parseInt(facts.scores.value[0]?.value ?? '') : null,
    found: null,
  };
}

/** How much of an axis a film has. */
export function level(title: Title, axis: Axis): number {
  return viewOf(title).mood[ORDER.indexOf(axis)] ?? 0;
}

export function warmth(title: Title): number {
  const kinds = (['feel_good', 'inspiration', 'cosiness'] as const).map((axis) => level(title, axis));
  return 0.7 * Math.max(...kinds) + 0.1 * kinds.reduce((total, each) => total + each, 0);
}

export function heaviness(title: Title): number {
  const [tears, darkness] = [level(title, 'tears'), level(title, 'darkness')];
  return Math.max((tears + darkness) / 2, 0.75 * Math.max(tears, darkness));
}

/** What to watch; where a test has it, all but the pick are `wilder` than an evening without the children. */
export function suggest(house: House, request: SuggestRequest, wilder = false): Suggestion {
  const all = hear(request.words);
  const heard = all.filter(({ key }) => !request.without.includes(key));
  const wish = wishOf(house, request, heard);
  const failed = new Map(house.titles.map((title) => [title, breaks(title, wish)]));
  const fitting = house.titles.filter((title) => failed.get(title)?.length === 0);
  const asked = askedFor(house, wish, row);
  const nobody = wish.sofa.length === 0 && house.household.members.length > 0;
  const ranked = (nobody ? [] : fitting)
    .map((title) => ({ title, parts: weigh(title, wish) }))
    .sort((a, b) => sum(b.parts) - sum(a.parts));
  const five = ranked.slice(0, 5).map(({ title, parts }) => view(title, parts, wish));
  const picks = five.slice(0, wilder ? 1 : 5);
  const tally = (of: (broken: Filter[]) => Filter | undefined) => {
    const counts = new Map<Filter, number>();
    for (const broken of failed.values()) {
      const filter = of(broken);
      if (filter) counts.set(filter, (counts.get(filter) ?? 0) + 1);
    }
    return [...counts]
      .map(([filter, count]) => ({ filter, count, rule: null }))
      .sort((a, b) => b.count - a.count);
  };
  const helps = (filter: Filter) => filter !== 'this_group' && filter !== 'children';
  const inTime = [...failed].filter(([, broken]) =>
    broken.every((each) => each === 'length' || each === 'lights_out'),
  );
  const shortest = Math.min(...inTime.map(([{ facts }]) => facts.runtime_minutes?.value ?? Infinity));
  return {
    heard,
    asked_for: asked,
    cut: request.words.length > 2000,
    understood: all.length > 0 || asked !== null || request.words.trim() === '',
    start: { local: wish.start, zone: ZONE },
    after: wish.after,
    picks,
    fitting: fitting.length,
    wilder: five.slice(picks.length),
    left_out: tally((broken) => broken[0]),
    emptiness: picks.length
      ? null
      : {
          because: { is: nobody ? 'nobody_on_sofa' : 'limits' },
          considered: house.titles.length,
          without: tally((broken) => (broken.length === 1 ? broken.find(helps) : undefined)),
          shortest_minutes: Number.isFinite(shortest) ? shortest : null,
          minutes_left: minutesLeft(wish),
        },
    turn: wish.turn === null ? null : { member: wish.turn, waited: 2, last: null, rule: null },
    turned_down: house.turnedDown.map(({ title, why, for_good }) => ({
      title,
      why,
      for_good,
      name: house.titles.find(({ id }) => id === title)?.name ?? '',
    })),
    held_back: null,
    two_nights: twoNights(failed, wish, row),
    contradictions: pulling(heard),
    otherwise: otherwise(ranked),
  };
}

function wishOf(house: House, request: SuggestRequest, heard: Suggestion['heard']): Wish {
  const { members } = house.household;
  const sofa = members.filter(({ id }) => request.sofa === null || request.sofa.includes(id));
  const usual = `${TODAY}T${request.start ?? house.settings.usual_start}`;
  const free = usual > NOW.slice(0, 19) ? usual : NOW.slice(0, 19);
  const after = request.start === null ? stillOn(house, sofa, free) : null;
  const start = after ? onTheFive(after.ends.local) : free;
  const moods = new Set(request.moods);
  for (const { heard: it } of heard) {
    if (it.is === 'wants') moods.add(it.mood);
    if (it.is === 'break_up_cheer') moods.add('good_cry');
  }
  const mum = sofa.length > 1 ? sofa.find(({ name }) => name === 'Mum') : undefined;
  const axes = [...moods].flatMap((mood) => LEADS[mood] ?? []);
  return { house, request, heard, sofa, start, after, moods: [...moods], axes, turn: mum?.id ?? null };
}

function weigh(title: Title, { request, heard, axes, house, turn, sofa }: Wish): ScorePart[] {
  const facts = title.facts;
  const mean = axes.reduce((total, axis) => total + level(title, axis) / 9, 0) / (axes.length || 1);
  const change = heard.some(({ heard: it }) => it.is === 'break_up_cheer');
  const known = FILMS.find(({ name }) => name === title.name);
  const wanted = sofa.filter(({ id }) => title.wanted_by.includes(id)).length;
  const ours = facts.services?.value.some(({ name }) => house.household.services.includes(name));
  const against = house.turnedDown.reduce((total, { title: id, why }) => {
    const other = house.titles.find((each) => each.id === id);
    if (!other) return total;
    const longer =
      (facts.runtime_minutes?.value ?? 0) > (other.facts.runtime_minutes?.value ?? Infinity) - 15;
    if (why === 'too_long' && longer) return total - 0.4;
    return why === 'too_heavy' ? total - heaviness(title) / 9 : total;
  }, 0);
  const parts: ScorePart[] = [
    { name: 'mood', value: axes.length ? mean : 0 },
    { name: 'contrast', value: change ? (heaviness(title) - warmth(title) / 2) / 14 : 0 },
    { name: 'warmth', value: change ? level(title, 'inspiration') / 40 : 0 },
    { name: 'balance', value: axes.length || change ? 0 : 0.12 - heaviness(title) / 60 },
    {
      name: 'wanted',
      value: wanted ? 0.25 * (0.6 * (wanted / sofa.length) + (wanted === sofa.length ? 0.4 : 0)) : 0,
    },
    { name: 'turn', value: turn && title.wanted_by.includes(turn) ? 0.12 : 0 },
    { name: 'service', value: ours ? 0.12 : facts.services ? -0.06 : 0 },
    { name: 'acclaim', value: facts.scores ? 0.04 : 0 },
    { name: 'rewatch', value: title.viewings.length ? -0.8 : 0 },
    { name: 'season', value: known?.festive && !change ? 0.05 : 0 },
    { name: 'not_tonight', value: against },
    { name: 'chance', value: request.seed ? luck(`${title.name} ${request.seed}`) * 1.2 : 0 },
  ];
  return parts
    .filter(({ value }) => Math.abs(value) > 0.0005)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}

function view(title: Title, parts: ScorePart[], wish: Wish): PickView {
  const minutes = title.facts.runtime_minutes?.value ?? null;
  const strongest = ORDER.reduce((best, axis) => (level(title, axis) > level(title, best) ? axis : best));
  const heavy = wish.moods.includes('good_cry');
  const main = wish.axes[0];
  const ends = plusMinutes(wish.start, (minutes ?? 120) + 10);
  return {
    title: row(title),
    countries: title.facts.countries?.value ?? [],
    scores: title.facts.scores?.value ?? [],
    ends: { local: ends, zone: ZONE },
    past_bedtime: pastBedtime(wish, ends),
    length_is_guess: minutes === null,
    mood_source: title.facts.mood ? 'card' : 'nobody',
    heavy: heaviness(title) >= HEAVY,
    notes: HOLDS[title.name] ?? [],
    reasons: reasonsFor(title, wish, parts),
    parts,
    gauges: [
      {
        measure: { is: 'axis', axis: main ?? strongest },
        value: level(title, main ?? strongest),
        asked: main ? 8 : null,
      },
      { measure: { is: 'warmth' }, value: warmth(title), asked: heavy ? 5 : null },
      { measure: { is: 'heaviness' }, value: heaviness(title), asked: heavy ? 7 : null },
    ],
  };
}

/** Which film would be first if a part of the rank counted for nobody. */
function otherwise(ranked: { title: Title; parts: ScorePart[] }[]): Suggestion['otherwise'] {
  const names = ranked.flatMap(({ parts }) => parts.map(({ name }) => name));
  const told = [...new Set(names)].filter((name) => !['waits', 'again', 'chance'].includes(name));
  const others = told.flatMap((part) => {
    const own = ranked[0]?.parts.find(({ name }) => name === part)?.value ?? 0;
    const without = (parts: ScorePart[]) => sum(parts.filter(({ name }) => name !== part));
    const [first] = [...ranked].sort((a, b) => without(b.parts) - without(a.parts));
    return first && first !== ranked[0] ? [{ part, for_first: own > 0, title: row(first.title) }] : [];
  });
  return others.slice(0, 3);
}

function sum(parts: ScorePart[]): number {
  return parts.reduce((total, { value }) => total + value, 0);
}

/** Between 0 and 1, the same for the same text. */
function luck(text: string): number {
  const mixed = [...text].reduce((state, letter) => Math.imul(state ^ letter.charCodeAt(0), 0x01000193), 7);
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 4294967296;
}
