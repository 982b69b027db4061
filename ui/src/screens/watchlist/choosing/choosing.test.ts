import { expect, test } from 'vitest';
import type { Backend } from '$ui/backend';
import { USUAL } from '../filters';
import { Choosing } from './choosing.svelte';

/** A list of ten films; what it shows can be changed. */
function ten() {
  const house = { shown: [...'abcdefghij'] };
  const backend = { call: () => Promise.resolve(house.shown), on: () => () => undefined };
  const choosing = new Choosing(backend as unknown as Backend, () => USUAL);
  return { choosing, house, chosen: () => [...choosing.ids].sort().join('') };
}

test('one after the other, and let go again', async () => {
  const { choosing, chosen } = ten();
  await choosing.toggle(2);
  await choosing.toggle(5);
  expect([choosing.on, chosen()]).toEqual([true, 'cf']);
  await choosing.toggle(2);
  expect(chosen()).toBe('f');
  choosing.end();
  expect([choosing.on, chosen()]).toEqual([false, '']);
});

test('a stretch grows, shrinks and turns round where it began, and leaves the others alone', async () => {
  const { choosing, chosen } = ten();
  await choosing.toggle(0);
  await choosing.toggle(4);
  await choosing.stretch(4, 6);
  expect(chosen()).toBe('aefg');
  await choosing.stretch(6, 5);
  expect(chosen()).toBe('aef');
  await choosing.stretch(5, 3);
  expect(chosen()).toBe('ade');
});

test('a stretch that nobody began begins where one is', async () => {
  const { choosing, chosen } = ten();
  await choosing.stretch(7, 8);
  expect(chosen()).toBe('hi');
});

test('all are chosen that are found, and what is not shown any more is let go', async () => {
  const { choosing, house, chosen } = ten();
  await choosing.all();
  expect(choosing.ids.size).toBe(10);
  house.shown = ['b', 'c', 'x'];
  await choosing.follow(USUAL);
  expect(chosen()).toBe('bc');
  expect(choosing.has('x')).toBe(false);
});

test('a stretch that is asked for at once waits for the film before it', async () => {
  const { choosing, chosen } = ten();
  const first = choosing.toggle(2);
  // The bar that appears reads what is shown once more.
  void choosing.follow(USUAL);
  await choosing.stretch(2, 3);
  await first;
  expect(chosen()).toBe('cd');
});

test('what still waits when choosing ends is not done, even when it begins again', async () => {
  const { choosing, chosen } = ten();
  const waiting = choosing.toggle(2);
  choosing.end();
  const other = choosing.toggle(4);
  await Promise.all([waiting, other]);
  expect(chosen()).toBe('e');
});

test('what still waits when choosing ends is not done', async () => {
  const { choosing, chosen } = ten();
  const waiting = choosing.toggle(2);
  choosing.end();
  await waiting;
  expect([choosing.on, chosen()]).toEqual([false, '']);
});
