import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HeldBackend, rest } from '$ui/backend/held';
import { App } from '$ui/state';
import { Bringing } from './bringing.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const summary = (kind: string) => ({ kind, counts: {}, files: [], asks: [], profiles: [] });

/** A list that was read. */
async function read() {
  const backend = new HeldBackend();
  const app = new App(backend);
  let here = true;
  const bringing = new Bringing(app, () => here);
  void bringing.begin();
  await rest();
  backend.at('read_import').answer(summary('read'));
  await rest();
  const kind = () => bringing.summary?.kind as string | undefined;
  return { app, backend, bringing, kind, goElsewhere: () => (here = false) };
}

test('what is said of two profiles is sorted one after the other', async () => {
  const { backend, bringing, kind } = await read();
  void bringing.sort('a', 'mum');
  void bringing.sort('b', 'jon');
  await rest();
  expect(backend.of('sort_import')).toHaveLength(1);
  backend.at('sort_import').answer(summary('first'));
  await rest();
  backend.at('sort_import', 1).answer(summary('second'));
  await rest();
  expect(kind()).toBe('second');
});

test('a list that was left does not come back with a late answer', async () => {
  const { backend, bringing, kind } = await read();
  void bringing.sort('a', 'mum');
  await rest();
  const left = bringing.leave();
  backend.at('leave_import').answer(null);
  await left;
  backend.at('sort_import').answer(summary('sorted'));
  await rest();
  expect(kind()).toBeUndefined();
});

test('what is read anew is not what was sorted before', async () => {
  const { backend, bringing, kind } = await read();
  void bringing.sort('a', 'mum');
  await rest();
  void bringing.begin();
  backend.at('sort_import').answer(summary('sorted'));
  await rest();
  backend.at('read_import', 1).answer(summary('anew'));
  await rest();
  expect(kind()).toBe('anew');
});

test('whoever went elsewhere hears that it could not be written', async () => {
  const { app, backend, bringing, goElsewhere } = await read();
  const written = bringing.write();
  await rest();
  goElsewhere();
  backend.at('bring_in').fail({ code: 'disk_full', message: '' });
  await written;
  expect(app.toasts.list.map(({ tone }) => tone)).toEqual(['wrong']);
});

test('whoever is still there sees it in its place', async () => {
  const { app, backend, bringing } = await read();
  const written = bringing.write();
  await rest();
  backend.at('bring_in').fail({ code: 'disk_full', message: '' });
  await written;
  expect(app.toasts.list).toEqual([]);
  expect(bringing.failure?.code).toBe('disk_full');
});
