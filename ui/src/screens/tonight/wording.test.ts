import { expect, test } from 'vitest';
import type {
  Axis,
  Constraint,
  ContentNote,
  Filter,
  Genre,
  Heard,
  Measure,
  Mood,
  Part,
  Reason,
  Served,
} from '$ui/backend';
import { t } from '$ui/i18n';
import { since, type Around } from '$ui/i18n/en/reasons';

const keys = <K extends string>(of: Record<K, unknown>) => Object.keys(of) as K[];
const MOODS: Mood[] = keys(t.tonight.moods);
const AXES: Axis[] = keys(t.words.axes);
const GENRES: Genre[] = keys(t.words.genres);
const NOTES: ContentNote[] = keys(t.words.notes);
const PARTS: Part[] = keys(t.tonight.parts);

const around: Around = {
  today: '2026-12-18',
  nameOf: (id) => ({ a: 'Ayşe', m: 'Mum' })[id] ?? null,
  sofa: 3,
  endSaid: false,
  asTyped: (name) => name,
};
const say = (reason: Reason, more: Partial<Around> = {}) => t.tonight.reason(reason, { ...around, ...more });

/** Each variant once: the compiler asks for a new one here as soon as the engine has it. */
const CONSTRAINTS: { [K in Constraint['is']]: Extract<Constraint, { is: K }>[] } = {
  at_most_minutes: [{ is: 'at_most_minutes', minutes: 150 }],
  at_least_minutes: [{ is: 'at_least_minutes', minutes: 180 }],
  end_by: [
    { is: 'end_by', minute: 1350 },
    { is: 'end_by', minute: 1470 },
  ],
  kids: [
    { is: 'kids', age: 0 },
    { is: 'kids', age: 8 },
  ],
  no_subtitles: [{ is: 'no_subtitles' }],
  foreign: [{ is: 'foreign' }],
  without: NOTES.map((note) => ({ is: 'without', note })),
  named: ['Ghibli', 'superheroes'].map((name) => ({ is: 'named', name })),
  not_series: [{ is: 'not_series', name: 'Toy Story' }],
  not_named: ['Glass Onion', 'superheroes'].map((name) => ({ is: 'not_named', name })),
  with: [{ is: 'with', person: 'Denzel Washington' }],
  not_with: [{ is: 'not_with', person: 'Adam Sandler' }],
  clean: [{ is: 'clean', age: 12 }],
  rated: [{ is: 'rated', age: 12 }],
  not_festive: [{ is: 'not_festive' }],
  not_true_story: [{ is: 'not_true_story' }],
  from: [
    { is: 'from', countries: ['KR'] },
    { is: 'from', countries: ['SE', 'NO', 'DK', 'FI'] },
    { is: 'from', countries: [] },
  ],
  not_from: [{ is: 'not_from', countries: ['FR', 'DE'] }],
  in_language: [{ is: 'in_language', language: 'ko' }],
  years: [
    { is: 'years', from: 1990, to: 1999 },
    { is: 'years', from: 1888, to: 1980 },
    { is: 'years', from: 2015, to: 2100 },
    { is: 'years', from: 1960, to: 1960 },
    { is: 'years', from: 1961, to: 1973 },
  ],
  newest: [
    { is: 'newest', years: 1 },
    { is: 'newest', years: 5 },
  ],
  not_genre: GENRES.map((genre) => ({ is: 'not_genre', genre })),
  on_our_services: [{ is: 'on_our_services' }],
  on_service: [{ is: 'on_service', name: 'MUBI' }],
  unseen: [{ is: 'unseen' }],
  seen: [{ is: 'seen' }],
};
const HEARD: { [K in Heard['is']]: Extract<Heard, { is: K }>[] } = {
  wants: MOODS.flatMap((mood) => [0.5, 1, 1.5].map((weight) => ({ is: 'wants', mood, weight }) as const)),
  not: MOODS.map((mood) => ({ is: 'not', mood })),
  not_too_much: MOODS.map((mood) => ({ is: 'not_too_much', mood })),
  at_most: AXES.map((axis) => ({ is: 'at_most', axis, level: 4 })),
  genre: GENRES.map((genre) => ({ is: 'genre', genre })),
  break_up_cheer: [{ is: 'break_up_cheer' }],
  enough_of: MOODS.map((mood) => ({ is: 'enough_of', mood })),
  different: [{ is: 'different' }],
  opposite: [{ is: 'opposite' }],
  film: [{ is: 'film', name: 'Elf' }],
  like: [{ is: 'like', name: 'Amélie' }],
  unlike: [{ is: 'unlike', name: 'Elf' }],
  surprise: [{ is: 'surprise' }],
  tired: [{ is: 'tired' }],
  must: Object.values(CONSTRAINTS)
    .flat()
    .map((constraint) => ({ is: 'must', constraint })),
};
const elf = { id: 'e', name: 'Elf' };
const score = { source: 'Rotten Tomatoes', value: '85%', audience: true };
const REASONS: { [K in Reason['is']]: Extract<Reason, { is: K }>[] } = {
  strongest_on_list: AXES.flatMap((axis) =>
    [0, 2].map((shared) => ({ is: 'strongest_on_list', axis, shared }) as const),
  ),
  strong: AXES.flatMap((axis) => [5, 9].map((value) => ({ is: 'strong', axis, value }) as const)),
  fits: MOODS.map((mood) => ({ is: 'fits', mood })),
  serves: [
    ...MOODS.map((mood) => ({ is: 'serves' as const, wishes: [{ whose: ['Jess'], mood, genre: null }] })),
    ...GENRES.map((genre) => ({ is: 'serves' as const, wishes: [{ whose: [], mood: null, genre }] })),
  ],
  unlike_last: [
    { is: 'unlike_last', titles: [elf, { id: 'h', name: 'The Holiday' }] },
    { is: 'unlike_last', titles: [] },
  ],
  away_from_cheer: [{ is: 'away_from_cheer' }],
  lighter_after: [{ is: 'lighter_after', title: elf }],
  ends_before: [0, 15, 33, 47, 58, 70, 88, 140].map((minutes_spare) => ({
    is: 'ends_before',
    end: '2026-12-18T22:27:00',
    minutes_spare,
    pause: minutes_spare > 50,
  })),
  short_enough: [{ is: 'short_enough', minutes: 97 }],
  their_turn: ['m', 'gone'].map((member) => ({
    is: 'their_turn',
    turn: { member, waited: 2, last: null, rule: null },
    since: '2026-03-14',
  })),
  to_taste: [['a'], ['a', 'm'], []].map((members) => ({ is: 'to_taste', members })),
  waits_for: [['m'], ['gone']].map((members) => ({ is: 'waits_for', members })),
  wanted_by: [['a'], ['a', 'm'], ['a', 'm', 'gone'], []].map((members) => ({
    is: 'wanted_by',
    members,
    since: '2025-03-14',
  })),
  on_service: [{ is: 'on_service', name: 'Netflix' }],
  last_chance: ['2026-12-18', '2026-12-20'].map((until) => ({ is: 'last_chance', until })),
  true_story: [{ is: 'true_story' }],
  festive: [{ is: 'festive' }],
  from_country: [{ is: 'from_country', country: 'KR' }],
  of_genre: GENRES.map((genre) => ({ is: 'of_genre', genre })),
  asked_for: [{ is: 'asked_for' }],
  resembles: [{ is: 'resembles', name: 'Amélie' }],
  free_of: NOTES.map((note) => ({ is: 'free_of', note })),
  spares: AXES.map((axis) => ({ is: 'spares', axis })),
  warm: AXES.flatMap((axis) => [5, 8].map((value) => ({ is: 'warm' as const, axis, value }))),
  suits_children: [0, 8].map((age) => ({ is: 'suits_children', age })),
  nothing_to_read: [{ is: 'nothing_to_read' }],
  acclaimed: [score, { ...score, audience: false, source: '' }].map((each) => ({
    is: 'acclaimed',
    score: each,
  })),
  runs: [{ is: 'runs', minutes: 45 }],
  on_list_since: ['2026-12-18', '2026-12-17', '2026-12-14'].map((day) => ({
    is: 'on_list_since',
    since: day,
  })),
  seen_lately: ['2026-12-18', '2026-12-17', '2026-12-14', '2026-11-27', '2026-03-14', '2025-12-24'].map(
    (on) => ({ is: 'seen_lately', on }),
  ),
  length_unknown: [{ is: 'length_unknown' }],
  a_guess: [{ is: 'a_guess' }],
};

/** Words for people: begun with a capital, without holes, and never a name of the machine's. */
function proper(words: string): void {
  expect(words).not.toMatch(/undefined|null|NaN|\[object|_|\{|\}|#/);
  expect(words).not.toMatch(/\s{2,}|^\s|\s$|\s[,.]|“”/);
  expect(words.length).toBeGreaterThan(2);
  expect(words).toMatch(/^[“\p{Lu}\d]/u);
}

test('every reason is a sentence', () => {
  for (const reason of Object.values(REASONS).flat()) {
    proper(say(reason));
    proper(say(reason, { endSaid: true, sofa: 2 }));
  }
});

test('everything heard is a few words', () => {
  for (const heard of Object.values(HEARD).flat()) proper(t.tonight.heard(heard));
});

test('every part, measure and limit has its words', () => {
  for (const part of PARTS) for (const words of Object.values(t.tonight.parts[part])) proper(words);
  const measures: Measure[] = [
    ...AXES.map((axis) => ({ is: 'axis', axis }) as const),
    { is: 'warmth' },
    { is: 'heaviness' },
  ];
  const names = measures.map(t.tonight.measure);
  names.forEach(proper);
  expect(new Set(names).size, 'no two bars have the same name').toBe(names.length);
  const filters: Record<Filter, null> = {
    turned_down: null,
    set_aside: null,
    house_rule: null,
    this_group: null,
    children: null,
    lights_out: null,
    length: null,
    ruled_out: null,
    festive: null,
    language: null,
    kind: null,
    service: null,
    watched: null,
  };
  for (const filter of keys(filters)) {
    for (const count of [1, 3]) {
      const left = { filter, count, rule: 'No horror' };
      proper(t.tonight.leftOut(left, 3));
      // Nothing speaks of a group where one is alone: it would be theirs.
      expect(t.tonight.leftOut(left, 1)).not.toMatch(/group|sofa/);
    }
  }
});

test('reasons sound like a host', () => {
  expect(say({ is: 'strongest_on_list', axis: 'tears', shared: 0 })).toBe(
    'The strongest tear-jerker on your list',
  );
  const ends = { is: 'ends_before', end: '2026-12-18T22:27:00', minutes_spare: 33, pause: false } as const;
  expect(say(ends)).toBe('Ends at 22:27, half an hour before lights out');
  expect(say(ends, { endSaid: true })).toBe('Ends at 22:27, with half an hour to spare');
  expect(say({ ...ends, pause: true })).toBe('Ends at 22:27 with a break, half an hour before lights out');
  expect(
    say({ is: 'their_turn', turn: { member: 'm', waited: 2, last: null, rule: null }, since: '2026-03-14' }),
  ).toBe('It is Mum’s turn, and this has been waiting since March');
  expect(say({ is: 'wanted_by', members: ['a'], since: '2026-12-18' })).toBe('Ayşe wants to see it');
  expect(say({ is: 'on_list_since', since: '2026-12-18' })).toBe('New on your list');
  expect(say({ is: 'wanted_by', members: ['a', 'm'], since: '2025-03-14' })).toBe(
    'Ayşe and Mum have wanted to see it since March 2025',
  );
  const served: Served[] = [
    { whose: ['Jess', 'Tom'], mood: 'scare_us', genre: null },
    { whose: ['my dad'], mood: null, genre: 'western' },
    { whose: [], mood: 'cosy', genre: null },
  ];
  expect(say({ is: 'serves', wishes: served })).toBe(
    'A fright for Jess and Tom, a western for my dad and something cosy for the rest of you',
  );
  const chip = {
    key: 'x',
    words: 'western',
    heard: { is: 'genre', genre: 'western' },
    guess: false,
  } as const;
  expect(t.tonight.chip({ ...chip, whose: ['Jess', 'Tom'] })).toBe('Western, for Jess and Tom');
  expect(t.tonight.chip({ ...chip, whose: [] })).toBe('Western');
  expect(say({ is: 'seen_lately', on: '2026-12-17' })).toBe('You saw it yesterday');
  expect(say({ is: 'seen_lately', on: '2026-11-27' })).toBe('You saw it three weeks ago');
  expect(say({ is: 'acclaimed', score })).toBe('Audiences gave it 85% on Rotten Tomatoes');
  expect(t.tonight.heard({ is: 'must', constraint: { is: 'end_by', minute: 1470 } })).toBe('Over by 00:30');
  expect(
    t.tonight.heard({ is: 'must', constraint: { is: 'from', countries: ['SE', 'NO', 'DK', 'FI'] } }),
  ).toBe('From Sweden, Norway or 2 more');
});

test('how long something has waited is said as precisely as anybody would', () => {
  const waits = ['2026-12-18', '2026-12-17', '2026-12-14', '2026-11-27', '2026-03-14', '2024-03-14'];
  expect(waits.map((day) => since(day, '2026-12-18'))).toEqual([
    'since today',
    'since yesterday',
    'since Monday',
    'for three weeks',
    'since March',
    'since March 2024',
  ]);
});

test('nobody looks for a film that is over before lights out once that is past', () => {
  const says = (start: string, lightsOut: string | null, now = start) =>
    t.tonight.evening([], true, start, lightsOut, now);
  expect(says('2026-12-18T20:15:00', '23:00:00')).toBe('For everybody, from 20:15, over before 23:00.');
  expect(says('2026-12-18T23:40:00', '00:30:00')).toBe('For everybody, from 23:40, over before 00:30.');
  expect(says('2026-12-19T04:31:00', '23:00:00')).toBe('For everybody, from 04:31: lights out was at 23:00.');
  // The film that is on runs past it, and it is still ahead.
  expect(says('2026-12-18T23:10:00', '23:00:00', '2026-12-18T21:00:00')).toBe(
    'For everybody, from 23:10: lights out is at 23:00.',
  );
  const tooLong = (now: string) => t.tonight.askedFor.tooLong('2026-12-19T01:20:00', '23:00:00', now);
  expect(tooLong('2026-12-18T22:59:00')).toBe('it would only end at 01:20, and lights out is at 23:00');
  expect(tooLong('2026-12-19T00:10:00')).toBe('it would only end at 01:20, and lights out was at 23:00');
});

test('a start that waits for a film that is on says which, and how long it stands still', () => {
  const ends = '2026-12-18T21:40:00';
  expect(t.tonight.after('Elf', ends, null)).toBe('It starts after Elf, which runs until 21:40.');
  expect(t.tonight.after(null, ends, '2026-12-18T20:05:00')).toBe(
    'It starts after the film that is on, paused since 20:05: it runs until 21:40 if it goes on now.',
  );
});
