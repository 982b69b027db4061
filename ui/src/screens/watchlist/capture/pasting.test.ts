import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HeldBackend } from '$ui/backend/held';
import { App } from '$ui/state';
import { Pasting } from './pasting.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('what was kept of one text does not close another that was pasted meanwhile', () => {
  const pasting = new Pasting(new App(new HeldBackend()));
  pasting.read('Heat (1995)');
  const first = pasting.reading;
  pasting.close();
  pasting.read('Ran (1985)');
  pasting.done(first);
  expect([pasting.open, pasting.reading.text]).toEqual([true, 'Ran (1985)']);
  pasting.done(pasting.reading);
  expect([pasting.open, pasting.reading.text]).toEqual([false, '']);
});
