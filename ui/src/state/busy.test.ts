import { expect, test } from 'vitest';
import { held } from '../backend/held';
import { Busy } from './busy.svelte';

test('work is done once at a time, and again after it failed', async () => {
  const busy = new Busy();
  const gate = held();
  let begun = 0;
  const press = () =>
    busy.do(() => {
      begun += 1;
      return gate.promise;
    });
  const first = press();
  await press();
  expect([begun, busy.now]).toEqual([1, true]);
  gate.fail(new Error('no room'));
  await expect(first).rejects.toThrow('no room');
  expect(busy.now).toBe(false);
  await expect(press()).rejects.toThrow('no room');
  expect(begun).toBe(2);
});
