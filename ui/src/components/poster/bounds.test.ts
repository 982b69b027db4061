import { expect, test } from 'vitest';
import { boundsOf } from './bounds';
import { AXES, lookOf } from './palette';
import { draw } from './shapes';

test('a shape takes the room that it is drawn in', () => {
  const circle = 'M80 100a20 20 0 1 0 40 0a20 20 0 1 0 -40 0z';
  expect(boundsOf(circle)).toEqual({ left: 80, top: 80, right: 120, bottom: 120 });
  const house = 'M83 262v-28l17 -15l17 15v28z';
  expect(boundsOf(house)).toEqual({ left: 83, top: 219, right: 117, bottom: 262 });
  const quarter = 'M0 66v-66a66 66 0 0 1 66 66z';
  expect(boundsOf(quarter)).toEqual({ left: 0, top: 0, right: 66, bottom: 66 });
});

test('a pool of light is flat', () => {
  expect(boundsOf('M20 250a60 13 0 0 1 120 0a60 13 0 0 1 -120 0z')).toEqual({
    left: 20,
    top: 237,
    right: 140,
    bottom: 263,
  });
});

test('every shape of every family has room', () => {
  const families = new Set<string>();
  for (const axis of AXES)
    for (let seed = 0; seed < 40; seed += 1) {
      const mood = AXES.map((each) => (each === axis ? 9 : 2));
      const { family, roll } = lookOf(`${axis} ${seed}`, 1960 + seed, mood);
      families.add(family);
      for (const { d } of draw(family, roll)) {
        const { left, top, right, bottom } = boundsOf(d);
        expect(Number.isFinite(left + top + right + bottom), `${family}: ${d}`).toBe(true);
        expect(right > left && bottom > top, `${family}: ${d}`).toBe(true);
      }
    }
  expect(families.size).toBe(14);
});
