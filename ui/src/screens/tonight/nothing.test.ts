import { expect, test } from 'vitest';
import type { Emptiness } from '$ui/backend';
import { why } from './nothing';

const emptiness = (more: Partial<Emptiness>): Emptiness => ({
  because: { is: 'too_little_time' },
  considered: 6,
  without: [],
  shortest_minutes: 78,
  minutes_left: 10,
  ...more,
});

test('ten minutes before lights out the shortest is named', () => {
  expect(why(emptiness({}), true, [], 3)).toMatch(/takes 1 h 18 min, and there are 10 min left/);
});

test('past lights out nobody is told of minutes that are left', () => {
  const said = why(emptiness({ minutes_left: 0 }), true, [], 3);
  expect(said).toMatch(/takes 1 h 18 min, and no time is left/);
  expect(said).not.toMatch(/0 min/);
});

test('where words ask for something short, the shortest is named without a clock', () => {
  for (const minutes_left of [null, 180])
    expect(why(emptiness({ minutes_left }), true, [], 3)).toMatch(/takes 1 h 18 min\.$/);
});

test('children do not hide that time is short', () => {
  const said = why(emptiness({}), true, [{ name: 'Theo' }], 3);
  expect(said).toMatch(/Theo is on the sofa/);
  expect(said).toMatch(/1 h 18 min/);
});

test('of private limits only that they are the group’s is said', () => {
  const said = why(emptiness({ because: { is: 'this_group' } }), true, [], 3);
  expect(said).toMatch(/^For this sofa/);
  // Whose else would it be, of one alone?
  const alone = why(emptiness({ because: { is: 'this_group' } }), true, [], 1);
  expect(alone).toBe('Nothing on the list will do tonight. Another film, put on it, may.');
});
