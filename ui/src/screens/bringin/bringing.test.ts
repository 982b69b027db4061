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
  await rest();
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
  await rest();
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

const film = { name: 'Heat', year: null, runtime_minutes: null, wanted_by: [], tags: [], note: '' };
const added = {
  value: { title: { name: 'Heat' } },
  changes: { id: '1', operation: 'add_title', subject: 'Heat', stale: ['watchlist'], undo: null, redo: null },
};

test('what is stopped while it waits for another write is not written', async () => {
  const { app, backend, bringing } = await read();
  void app.write('add_title', film, { quiet: true });
  const written = bringing.write();
  await rest();
  bringing.stop();
  backend.at('add_title').answer(added);
  expect(await written).toBe(false);
  expect(backend.of('bring_in')).toHaveLength(0);
  // Told now, it would stop what begins next.
  expect(backend.of('stop_import')).toHaveLength(0);
  expect(app.toasts.list).toHaveLength(1);
  expect([bringing.failure, bringing.step]).toEqual([null, null]);
});

test('what is under way is stopped where it is done', async () => {
  const { backend, bringing } = await read();
  void bringing.write();
  await rest();
  bringing.stop();
  expect(backend.of('stop_import')).toHaveLength(1);
});

test('other files are not read, and none left, before the list that waits was written', async () => {
  const { app, backend, bringing } = await read();
  void app.write('add_title', film, { quiet: true });
  void bringing.write();
  const other = new Bringing(app, () => true);
  void other.begin();
  void new Bringing(app, () => true).leave();
  await rest();
  expect(backend.of('read_import')).toHaveLength(1);
  expect(backend.of('leave_import')).toHaveLength(0);
  backend.at('add_title').answer(added);
  await rest();
  expect(backend.of('read_import')).toHaveLength(1);
  backend.at('bring_in').fail({ code: 'disk_full', message: '' });
  await rest();
  expect(backend.of('read_import')).toHaveLength(2);
  expect(backend.of('leave_import')).toHaveLength(1);
});
