// The fake's taste: enough to make Tonight look like a household's evening.

import type { Axis, MoodTile, Pick, Suggestion, SuggestRequest, Title, TitleRow } from '..';
import { plusMinutes } from './evenings';
import { TODAY, viewOf, type House } from './house';

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

const TILES: Record<MoodTile, Partial<Record<Axis, number>>> = {
  good_cry: { tears: 9, humour: 0 },
  big_laughs: { humour: 9 },
  cosy: { cosiness: 9, feel_good: 8 },
  edge_of_the_seat: { tension: 9 },
  romantic: { romance: 9 },
  scare_us: { scare: 9 },
  mind_bending: { thought: 8, weirdness: 8 },
  epic: { energy: 9 },
  slow_and_beautiful: { energy: 0, thought: 6 },
  true_story: { inspiration: 8 },
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
  };
}

export function suggest(house: House, request: SuggestRequest): Suggestion {
  const breakFromCheer = /break|cheer|cry|tear|sob/i.test(request.words);
  const tiles = request.moods.length > 0 ? request.moods : breakFromCheer ? (['good_cry'] as const) : [];
  const wanted: Partial<Record<Axis, number>> = Object.assign({}, ...tiles.map((tile) => TILES[tile]));
  const refused = new Set(request.not_tonight.map(({ title }) => title));
  const heavyRefused = request.not_tonight.some(({ why }) => why === 'too_heavy');
  const open = house.titles.filter((title) => title.viewings.length === 0 && !refused.has(title.id));
  const fitting = open.filter(
    ({ facts }) => !request.max_minutes || (facts.runtime_minutes?.value ?? 0) <= request.max_minutes,
  );
  const ranked = fitting
    .map((title) => ({ title, score: score(row(title).mood, wanted, heavyRefused) }))
    .sort((a, b) => b.score - a.score);
  const start = request.start ?? house.settings.usual_start;
  const picks = ranked.slice(0, 5).map(({ title }) => pick(house, title, wanted, start));
  return {
    pick: picks[0] ?? null,
    others: picks.slice(1),
    understood: breakFromCheer ? ['A good cry', 'Nothing festive'] : [],
    left_out: open.length - fitting.length,
  };
}

function score(profile: number[], wanted: Partial<Record<Axis, number>>, light: boolean): number {
  const value = (axis: Axis) => profile[ORDER.indexOf(axis)] ?? 0;
  const asked = Object.entries(wanted) as [Axis, number][];
  const fit = asked.reduce((sum, [axis, want]) => sum - Math.abs(want - value(axis)), 0);
  return (
    fit +
    value('feel_good') * 0.05 +
    value('inspiration') * 0.3 -
    (light ? value('tears') + value('darkness') : 0)
  );
}

function pick(house: House, title: Title, wanted: Partial<Record<Axis, number>>, start: string): Pick {
  const view = row(title);
  const minutes = (view.runtime_minutes ?? 120) + 10;
  const ends = plusMinutes(`${TODAY}T${start}`, minutes);
  const who = house.household.members.find(({ id }) => view.wanted_by.includes(id))?.name;
  const bars = (['tears', 'feel_good', 'darkness'] as const).map((axis) => ({
    axis,
    value: view.mood[ORDER.indexOf(axis)] ?? 0,
    wanted: wanted[axis] ?? null,
  }));
  return {
    row: view,
    bars,
    reasons: [
      { kind: 'mood', text: 'The strongest tear-jerker on your list, and nothing like Elf or The Holiday' },
      { kind: 'time', text: `Ends ${ends.slice(11, 16)}, before lights out` },
      ...(who ? [{ kind: 'turn' as const, text: `${who} wants to see it` }] : []),
    ],
    ends_local: ends,
    on: view.services.filter((name) => house.household.services.includes(name)),
  };
}
