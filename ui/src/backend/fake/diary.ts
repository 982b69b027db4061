// The fake's diary: a year of evenings reckoned as the engine does it, and a year that a family could have had.

import type { Diary, DiaryEvening, Figures, Reaction, Session, Title, Tone, TornView, Viewing } from '..';
import { tornOf } from './tearing';
import { newId, type House } from './house';

/** As many of the axes as wear a colour, by their place among the thirteen. */
const WORN: [number, Tone][] = [
  [1, 'tears'],
  [6, 'tears'],
  [0, 'warmth'],
  [7, 'warmth'],
  [4, 'heaviness'],
  [3, 'heaviness'],
  [10, 'calm'],
  [8, 'calm'],
  [5, 'laughter'],
];
const AVERAGE = [4, 3.3, 3.7, 1.2, 3.4, 3.5, 2.8, 3, 3.5, 3.2, 2.3, 3.9, 2.8];

function toneOf(profile: number[]): Tone | null {
  let [best, most, furthest]: [Tone | null, number, number] = [null, 0, 0];
  for (const [axis, tone] of WORN) {
    const level = profile[axis] ?? 0;
    const beyond = level - (AVERAGE[axis] ?? 0);
    if (beyond <= 0 || level < most || (level === most && beyond <= furthest)) continue;
    [best, most, furthest] = [tone, level, beyond];
  }
  return best;
}

function weightOf([, tears = 0, , , darkness = 0]: number[]): number {
  return Math.max((tears + darkness) / 2, 0.75 * Math.max(tears, darkness));
}

const eveningOf = ({ start }: Session) =>
  new Date(Date.parse(`${start.local}Z`) - 300 * 60_000).toISOString().slice(0, 10);

function eveningView(
  house: House,
  session: Session | null,
  date: string,
  ids: string[],
  torn: TornView,
): DiaryEvening {
  const titles = ids.map((id) => house.titles.find((title) => title.id === id));
  const portionOf = (id: string) => (session?.title === id ? session.portion : { is: 'whole' as const });
  const minutes = ids.map((id, index) => {
    const runtime = titles[index]?.facts.runtime_minutes?.value ?? null;
    const portion = portionOf(id);
    if (portion.is === 'first') return portion.until;
    return portion.is === 'rest' && runtime !== null ? runtime - portion.from : runtime;
  });
  const moods = titles.flatMap((title) => (title?.facts.mood ? [title.facts.mood.value] : []));
  const mean = moods[0]?.map(
    (_, axis) => moods.reduce((sum, each) => sum + (each[axis] ?? 0), 0) / moods.length,
  );
  const there = (id: string) => torn.there.length === 0 || torn.there.includes(id);
  return {
    session: session?.id ?? null,
    date,
    films: ids.map((id, index) => ({
      title: id,
      name: titles[index]?.name ?? null,
      year: titles[index]?.facts.year?.value ?? null,
      mood: titles[index]?.facts.mood?.value ?? null,
      portion: portionOf(id),
    })),
    torn,
    chosen_by: [...new Set(titles.flatMap((title) => title?.wanted_by ?? []))].filter(there),
    tone: mean ? toneOf(mean) : null,
    weight: mean ? weightOf(mean) : null,
    watched: {
      minutes: minutes.reduce<number>((sum, each) => sum + (each ?? 0), 0),
      at_least: minutes.length === 0 || minutes.includes(null),
    },
    countries: [...new Set(titles.flatMap((title) => title?.facts.countries?.value ?? []))].sort(),
  };
}

/** Counts, most first. */
function tally<T>(all: T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function figuresOf(evenings: DiaryEvening[]): Figures {
  const sum = (some: DiaryEvening[]) => ({
    minutes: some.reduce((total, { watched }) => total + watched.minutes, 0),
    at_least: some.some(({ watched }) => watched.at_least),
  });
  const wishes = evenings.flatMap(({ chosen_by }) => (chosen_by.length > 0 ? chosen_by : [null]));
  return {
    evenings: evenings.length,
    months: Array.from({ length: 12 }, (_, month) => {
      const here = evenings.filter(({ date }) => Number(date.slice(5, 7)) === month + 1);
      const tones = tally(here.map(({ tone }) => tone)).map(([tone, many]) => ({ tone, evenings: many }));
      return { evenings: here.length, tones, watched: sum(here) };
    }),
    watched: sum(evenings),
    turns: tally(wishes).map(([member, many]) => ({ member, evenings: many })),
    countries: tally(evenings.flatMap(({ countries }) => countries)).map(([country, many]) => ({
      country,
      evenings: many,
    })),
  };
}

export function diary(house: House, year: number): Diary {
  const watched = house.sessions.filter(({ status }) => status.is === 'watched');
  const idsOf = ({ particulars, title }: Session) => [...particulars.before, ...(title ? [title] : [])];
  const planned = new Set(watched.flatMap((one) => idsOf(one).map((id) => `${id} ${eveningOf(one)}`)));
  const alone = new Map<string, [Title, Viewing][]>();
  for (const title of house.titles) {
    for (const viewing of title.viewings) {
      if (planned.has(`${title.id} ${viewing.on}`)) continue;
      alone.set(viewing.on, [...(alone.get(viewing.on) ?? []), [title, viewing]]);
    }
  }
  const all = [
    ...watched.flatMap((session) => {
      const torn = tornOf(house, session);
      return torn ? [eveningView(house, session, eveningOf(session), idsOf(session), torn)] : [];
    }),
    ...[...alone].map(([date, films]) => {
      const only = films.length === 1 ? films[0]?.[1] : undefined;
      const torn: TornView = {
        there: [...new Set(films.flatMap(([, { members }]) => members))],
        guests: [],
        can_be_rated: true,
        reaction: only?.reaction ?? null,
        opinions: only?.opinions ?? [],
        word: '',
        memory: '',
      };
      return eveningView(
        house,
        null,
        date,
        films.map(([{ id }]) => id),
        torn,
      );
    }),
  ];
  const evenings = all
    .filter(({ date }) => date.startsWith(`${year}-`))
    .sort((a, b) => a.date.localeCompare(b.date));
  const years = all.map(({ date }) => Number(date.slice(0, 4)));
  const [first, last] = [Math.min(year, ...years), Math.max(year, ...years)];
  return { year, first, last, evenings, figures: figuresOf(evenings) };
}

const KEPT: [string, string][] = [
  ['Tissues', 'Mum had to leave the room twice. Jon says it was the onions.'],
  ['Cosy', 'Snow outside, and the cat slept through all of it.'],
  ['Ukulele', ''],
  ['Goosebumps', 'Nobody spoke for ten minutes afterwards.'],
  ['', 'The popcorn burnt, and Theo ate it all the same.'],
];
const REACTIONS: Reaction[] = ['loved', 'good', 'good', 'mixed', 'loved', 'not_for_us', 'good', 'stopped'];

/** Adds a year of evenings: Fridays, and a Sunday here and there; one film was shown that nobody knows the length of. */
export function addYear(house: House, everyone: string[], adults: string[]): void {
  const films = house.titles.filter(({ viewings }) => viewings.length === 0);
  const planned = new Set(house.sessions.map(({ title }) => title));
  const free = films.filter(({ id }) => !planned.has(id));
  const unknown = free[7];
  if (unknown) unknown.facts.runtime_minutes = null;
  let many = 0;
  for (let week = 0; week < 47; week += 1) {
    // In July they were away.
    if (week > 26 && week < 31) continue;
    for (const day of week % 3 === 0 ? [0, 2] : [0]) {
      const on = new Date(Date.UTC(2026, 0, 2 + week * 7 + day)).toISOString().slice(0, 10);
      const title = free[many % free.length];
      if (!title) return;
      many += 1;
      const there = day === 2 ? everyone : adults;
      const id = newId();
      const [word, memory] = (week % 4 === 1 && KEPT[Math.floor(week / 4) % KEPT.length]) || ['', ''];
      const differ = week % 5 === 2;
      const opinions = there.map((member, place) => ({
        member,
        reaction: REACTIONS[(week + place) % REACTIONS.length] ?? 'good',
      }));
      house.keepsakes[id] = { there, word, memory };
      title.viewings.push({
        id: newId(),
        on,
        members: there,
        reaction: differ ? null : (REACTIONS[week % REACTIONS.length] ?? 'good'),
        opinions: differ ? opinions : [],
      });
      house.sessions.push({
        id,
        title: title.id,
        portion: { is: 'whole' },
        start: { local: `${on}T${day === 2 ? '17:00' : '20:15'}:00`, zone: 'Europe/London' },
        minutes: title.facts.runtime_minutes?.value ?? 120,
        members: there,
        place: 'The living room',
        note: '',
        particulars: { before: [], doors: 0, hosts: [], cooks: [], brings: [], guests: [] },
        status: { is: 'watched' },
        reminders: null,
        repeats: null,
        sequence: 0,
      });
    }
  }
}
