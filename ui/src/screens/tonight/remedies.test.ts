import { expect, test } from 'vitest';
import type { Chip, Emptiness, Heard, LeftOut, Member, Suggestion } from '$ui/backend';
import { childrenInTheWay, limitOf, remedies } from './remedies';

const chip = (heard: Heard, key: string): Chip => ({ key, words: 'so', heard, guess: false, whose: [] });
const short = chip({ is: 'must', constraint: { is: 'at_most_minutes', minutes: 45 } }, 'short');
const korean = chip({ is: 'must', constraint: { is: 'from', countries: ['KR'] } }, 'korean');

function nothing(heard: Chip[], without: LeftOut[], more: Partial<Emptiness> = {}): Suggestion {
  return {
    heard,
    understood: true,
    asked_for: null,
    cut: false,
    start: { local: '2026-12-18T20:15:00', zone: 'Europe/London' },
    after: null,
    picks: [],
    fitting: 0,
    wilder: [],
    left_out: [],
    emptiness: {
      because: { is: 'limits' },
      considered: 31,
      without,
      shortest_minutes: null,
      minutes_left: null,
      ...more,
    },
    turn: null,
    turned_down: [],
    held_back: null,
    two_nights: null,
    contradictions: [],
    otherwise: [],
  };
}

test('the limit that keeps most films out is dropped first', () => {
  const found = remedies(
    nothing(
      [short, korean],
      [
        { filter: 'kind', count: 6, rule: null },
        { filter: 'length', count: 2, rule: null },
      ],
    ),
    '23:00:00',
    0,
  );
  expect(found).toEqual([
    { is: 'drop', chip: korean.heard, keys: ['korean'], gain: 6 },
    { is: 'drop', chip: short.heard, keys: ['short'], gain: 2 },
  ]);
});

test('when the lights go out too soon, staying up is a matter of a quarter of an hour', () => {
  const empty = nothing([], [{ filter: 'lights_out', count: 9, rule: null }], {
    shortest_minutes: 97,
    minutes_left: 60,
  });
  expect(remedies(empty, '21:15:00', 0)).toEqual([
    { is: 'later', lightsOut: '22:00:00', gain: 0 },
    { is: 'any_time', gain: 9 },
  ]);
  const late = { ...empty, start: { ...empty.start, local: '2026-12-18T22:45:00' } };
  expect(remedies(late, '23:00:00', 0)[0]).toEqual({ is: 'later', lightsOut: '00:30:00', gain: 0 });
  const long = nothing([], [{ filter: 'lights_out', count: 1, rule: null }], {
    shortest_minutes: 400,
    minutes_left: 60,
  });
  expect(remedies(long, '23:00:00', 0)).toEqual([{ is: 'any_time', gain: 1 }]);
});

test('what was turned down can be asked about again', () => {
  const empty = nothing([], [{ filter: 'turned_down', count: 3, rule: null }]);
  expect(remedies(empty, '23:00:00', 3)).toEqual([{ is: 'again', gain: 3 }]);
});

test('where only several limits together keep everything out, each is a way', () => {
  expect(remedies(nothing([short, korean], []), null, 1).map(({ is }) => is)).toEqual([
    'drop',
    'drop',
    'again',
  ]);
});

test('comfort limits and children are never offered to be dropped', () => {
  const kids = chip({ is: 'must', constraint: { is: 'kids', age: 6 } }, 'kids');
  const found = remedies(nothing([kids], []), null, 0);
  expect(found).toEqual([]);
});

test('a child can sit this one out, as long as somebody stays on the sofa', () => {
  const theo: Member = {
    id: 'theo',
    name: 'Theo',
    colour: 'rose',
    child: true,
    born: null,
    email: '',
    keep_away: [],
  };
  const empty = { ...nothing([], []), left_out: [{ filter: 'children' as const, count: 4, rule: null }] };
  expect(childrenInTheWay(empty, [theo], 2)).toEqual([theo]);
  expect(childrenInTheWay(empty, [theo], 1)).toEqual([]);
  expect(childrenInTheWay(nothing([], []), [theo], 2)).toEqual([]);
  expect(remedies(empty, null, 0, [theo])).toEqual([{ is: 'without_child', members: ['theo'], gain: 0 }]);
});

test('what only prefers is no limit', () => {
  expect(limitOf({ is: 'wants', mood: 'cosy', weight: 1 })).toBeNull();
  expect(limitOf({ is: 'unlike', name: 'Elf' })).toBe('ruled_out');
  expect(limitOf({ is: 'break_up_cheer' })).toBe('festive');
  expect(limitOf({ is: 'not', mood: 'true_story' })).toBe('kind');
});

test('what does not suit the group is not blamed on words', () => {
  const heard: Chip[] = [
    {
      key: 'short',
      words: 'short',
      guess: false,
      whose: [],
      heard: { is: 'must', constraint: { is: 'at_most_minutes', minutes: 120 } },
    },
  ];
  expect(remedies(nothing(heard, [], { because: { is: 'this_group' } }), '23:00:00', 2)).toEqual([]);
  const children = nothing(heard, [], { because: { is: 'not_for_children' } });
  expect(remedies(children, '23:00:00', 2)).toEqual([]);
  expect(remedies(nothing(heard, []), '23:00:00', 0)).toHaveLength(1);
});

test('a kind that was asked for is a limit that can be dropped', () => {
  const musical = chip({ is: 'genre', genre: 'musical' }, 'musical');
  expect(limitOf(musical.heard)).toBe('kind');
  const [first] = remedies(nothing([musical], [{ filter: 'kind', count: 4, rule: null }]), null, 0);
  expect(first).toMatchObject({ is: 'drop', keys: ['musical'], gain: 4 });
});
