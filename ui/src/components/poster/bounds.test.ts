import { expect, test } from 'vitest';
import { boundsOf } from './bounds';
import { draw } from './shapes';
import { lookOf } from './palette';

test('a shape takes the room that it is drawn in', () => {
  const circle = 'M80 100a20 20 0 1 0 40 0a20 20 0 1 0 -40 0z';
  expect(boundsOf(circle)).toEqual({ left: 80, top: 80, right: 120, bottom: 120 });
  const house = 'M83 262v-28l17 -15l17 15v28z';
  expect(boundsOf(house)).toEqual({ left: 83, top: 219, right: 117, bottom: 262 });
  const quarter = 'M0 66v-66a66 66 0 0 1 66 66z';
  expect(boundsOf(quarter)).toEqual({ left: 0, top: 0, right: 66, bottom: 66 });
});

test('every shape of every family has room, on the sheet or near it', () => {
  for (const axis of ['tears', 'humour', 'tension', 'scare', 'darkness', 'romance', 'weirdness', 'cosiness'])
    for (let seed = 0; seed < 40; seed += 1) {
      const { family, roll } = lookOf(`${axis} ${seed}`, 1960 + seed, { [axis]: 9 } as never);
      for (const { d } of draw(family, roll)) {
        const { left, top, right, bottom } = boundsOf(d);
        expect(Number.isFinite(left + top + right + bottom), `${family}: ${d}`).toBe(true);
        expect(right > left && bottom > top, `${family}: ${d}`).toBe(true);
        expect(left < 200 && right > 0 && top < 300 && bottom > 60, `${family}: ${d}`).toBe(true);
      }
    }
});
