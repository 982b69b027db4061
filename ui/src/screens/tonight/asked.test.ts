import { expect, test } from 'vitest';
import type { AskedFor, Member, Obstacle, TitleRow } from '$ui/backend';
import { t } from '$ui/i18n';
import { obstacleWords, steps } from './asked';

const member = (name: string, child: boolean): Member => ({
  id: name,
  name,
  child,
  colour: 'rose',
  born: null,
  email: '',
  keep_away: [],
});
const theo = member('Theo', true);
const onList = (...against: Obstacle[]): AskedFor => ({
  is: 'on_list',
  title: { id: 'x', name: 'Titanic', runtime_minutes: 194 } as TitleRow,
  against,
});
const START = '2026-12-18T20:15:00';
const kinds = (asked: AskedFor, alone = false) => steps(asked, START, [theo], alone).map(({ is }) => is);

const EIGHT = '2026-12-18T20:00:00';

test('each thing in the way is said with what would help', () => {
  expect(kinds(onList({ is: 'turned_down', why: 'too_long' }))).toEqual(['again']);
  expect(kinds(onList({ is: 'children', from: 12 }))).toEqual(['without_child', 'another_day']);
  expect(kinds(onList({ is: 'children', from: 12 }), true)).toEqual(['another_day']);
  expect(kinds(onList({ is: 'house_rule', rule: 'no films over two hours' }))).toEqual([
    'rules',
    'another_day',
  ]);
  const late: Obstacle = { is: 'too_long', end: '2026-12-18T23:39:00', minutes_left: 165 };
  expect(steps(onList(late), START, [], false)[0]).toEqual({ is: 'later', lightsOut: '23:45:00' });
  expect(kinds({ is: 'known', name: 'Titanic', year: 1997, runtime_minutes: 194 })).toEqual(['add']);
});

test('of a private limit nobody learns more, and no step gets around it', () => {
  expect(kinds(onList({ is: 'this_group' }))).toEqual(['another_day']);
  expect(obstacleWords({ is: 'this_group' }, null, [theo], EIGHT, 3)).not.toMatch(/Theo|Mum/);
});

test('one alone on the sofa is told that it is not for tonight, and no more', () => {
  const late: Obstacle = { is: 'too_long', end: '2026-12-18T23:39:00', minutes_left: 165 };
  const said = (against: Obstacle[], sofa: number) => {
    const parts = against.map((each) => obstacleWords(each, null, [], EIGHT, sofa));
    return t.tonight.askedFor.onList('Titanic', parts);
  };
  expect(said([{ is: 'this_group' }], 1)).toBe('Titanic is on your list, but not for tonight.');
  expect(said([{ is: 'this_group' }, late], 1)).toBe(
    'Titanic is on your list, but not for tonight: it would only end at 23:39.',
  );
  expect(said([{ is: 'this_group' }], 3)).toBe(
    'Titanic is on your list, but not for tonight: it is not tonight for this group.',
  );
});

test('what is said is a sentence', () => {
  const all: Obstacle[] = [
    { is: 'turned_down', why: 'too_heavy' },
    { is: 'children', from: 13 },
    { is: 'too_long', end: '2026-12-18T23:39:00', minutes_left: 165 },
  ];
  const parts = all.map((each) => obstacleWords(each, '23:00:00', [theo], EIGHT, 3));
  expect(t.tonight.askedFor.onList('Titanic', parts)).toBe(
    'Titanic is on your list, but not for tonight: it was turned down this evening (too heavy); it is for ages 13 and up, and Theo is on the sofa; it would only end at 23:39, and lights out is at 23:00.',
  );
});
