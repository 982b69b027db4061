import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Changes, Home, Operation, SessionView } from '../backend';
import { HeldBackend, rest } from '../backend/held';
import { App } from './app.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function window() {
  const backend = new HeldBackend();
  return { backend, app: new App(backend) };
}

let number = 0;
const changes = (operation: Operation = 'add_title'): Changes => ({
  id: String((number += 1)),
  operation,
  subject: '',
  stale: ['watchlist'],
  undo: { operation, subject: '' },
  redo: null,
});
const added = () => ({ value: { title: { name: 'Heat' } }, changes: changes() });
const film = (name: string) => ({
  name,
  year: null,
  runtime_minutes: null,
  wanted_by: [],
  tags: [],
  note: '',
});

test('a button pressed twice before it is answered writes once', async () => {
  const { app, backend } = window();
  const both = [app.write('add_title', film('Heat')), app.write('add_title', film('Heat'))];
  await rest();
  backend.at('add_title').answer(added());
  expect((await Promise.all(both)).map(({ ok }) => ok)).toEqual([true, true]);
  expect(backend.of('add_title')).toHaveLength(1);
  expect(app.toasts.list).toHaveLength(1);
});

test('pressed again once it is answered, it writes again', async () => {
  const { app, backend } = window();
  for (const time of [0, 1]) {
    const written = app.write('add_title', film('Heat'));
    await rest();
    backend.at('add_title', time).answer(added());
    await written;
  }
  expect(backend.of('add_title')).toHaveLength(2);
});

test('writes arrive in the order they were made, and there and back again is three of them', async () => {
  const { app, backend } = window();
  const names = ['Heat', 'Ran', 'Heat'];
  const writes = names.map((name) => app.write('add_title', film(name)));
  for (const at of names.keys()) {
    await rest();
    expect(backend.of('add_title')).toHaveLength(at + 1);
    backend.at('add_title', at).answer(added());
  }
  await Promise.all(writes);
  expect(backend.of('add_title').map(({ request }) => (request as { name: string }).name)).toEqual(names);
});

test('one that fails holds up none after it', async () => {
  const { app, backend } = window();
  const first = app.write('add_title', film('Heat'));
  const second = app.write('add_title', film('Ran'));
  await rest();
  backend.at('add_title').fail({ code: 'disk_full', message: '' });
  expect((await first).ok).toBe(false);
  await rest();
  backend.at('add_title', 1).answer(added());
  expect((await second).ok).toBe(true);
});

test('what is undone is what was written before, also while that is under way', async () => {
  const { app, backend } = window();
  const written = app.write('add_title', film('Heat'));
  const undone = app.undo();
  await rest();
  expect(backend.of('undo')).toHaveLength(0);
  backend.at('add_title').answer(added());
  await written;
  await rest();
  backend.at('undo').answer({ value: null, changes: changes('undo') });
  await undone;
});

test('an undo drops what waits to be told, and offers what takes a letter back', async () => {
  const { app, backend } = window();
  const view = (id: string) => ({ session: { id } }) as unknown as SessionView;
  app.mailing = [{ view: view('a'), why: 'off', part: null }];
  const undone = app.undo();
  await rest();
  const tell = { parts: [], next: null, evenings: [{ evening: view('b'), why: 'again' }], left: [] };
  backend.at('undo').answer({ value: { evening: view('b'), tell }, changes: changes('undo') });
  await undone;
  const offered = { view: view('b'), why: 'again' as const, part: null };
  expect(app.mailing).toEqual([offered]);
  // The next one takes something else back, and what was offered is still to be told.
  app.mailing = [...app.mailing, { view: view('c'), why: 'off', part: null }];
  const again = app.undo();
  await rest();
  backend.at('undo', 1).answer({ value: null, changes: changes('undo') });
  await again;
  expect(app.mailing).toEqual([offered]);
  const redone = app.redo();
  await rest();
  backend.at('redo').answer({ value: null, changes: changes('redo') });
  await redone;
  expect(app.mailing).toEqual([]);
});

test('what a redo offers is dropped where that is taken back', async () => {
  const { app, backend } = window();
  const view = { session: { id: 'a' } } as unknown as SessionView;
  const tell = { parts: [], next: null, evenings: [{ evening: view, why: 'off' }], left: [] };
  const redone = app.redo();
  await rest();
  backend.at('redo').answer({ value: { evening: view, tell }, changes: changes('redo') });
  await redone;
  expect(app.mailing).toHaveLength(1);
  const undone = app.undo();
  await rest();
  backend.at('undo').answer({ value: null, changes: changes('undo') });
  await undone;
  expect(app.mailing).toEqual([]);
});

test('the program ends once all is written', async () => {
  const { app, backend } = window();
  const written = app.write('add_title', film('Heat'));
  void app.quit();
  await rest();
  expect(backend.of('quit')).toHaveLength(0);
  backend.at('add_title').answer(added());
  await written;
  await rest();
  expect(backend.of('quit')).toHaveLength(1);
});

test('an offer to undo is taken once, however often it is pressed', async () => {
  const { app, backend } = window();
  app.wrote(changes());
  const [toast] = app.toasts.list;
  for (let press = 0; press < 2; press += 1) if (toast) app.toasts.act(toast);
  await rest();
  expect(backend.of('undo')).toHaveLength(1);
});

/** A window in which a film was added, and taking that back is offered. */
async function offered() {
  const { app, backend } = window();
  void app.start({
    place: Promise.resolve(''),
    home: new Promise(() => undefined),
    lacking: Promise.resolve([]),
    close: () => ({ changed: false, sentTo: null }),
  });
  const written = app.write('add_title', film('Heat'));
  await rest();
  const heat = { value: { title: { name: 'Heat' } }, changes: { ...changes(), subject: 'Heat' } };
  heat.changes.undo = { operation: 'add_title', subject: 'Heat' };
  backend.at('add_title').answer(heat);
  await written;
  const offers = () => app.toasts.list.filter(({ action }) => action).length;
  expect(offers()).toBe(1);
  return { app, backend, heat: heat.changes, offers };
}

test('what is written quietly takes away the offer, which would undo that', async () => {
  const { app, backend, offers } = await offered();
  const written = app.write('remove_title', 'ran', { quiet: true });
  await rest();
  backend.at('remove_title').answer({ value: null, changes: changes('remove_title') });
  await written;
  expect(offers()).toBe(0);
});

test('so does a step that is made elsewhere, also one of the same name, and one that is taken back', async () => {
  for (const operation of ['add_title', 'remove_title'] as const) {
    const { backend, heat, offers } = await offered();
    backend.tell('changes', { ...heat, operation, id: 'other', undo: { operation, subject: 'Heat' } });
    expect(offers()).toBe(0);
  }
  const { backend, heat, offers } = await offered();
  backend.tell('changes', { ...heat, operation: 'undo', id: 'other', undo: null });
  expect(offers()).toBe(0);
});

test('what a phone does leaves the offer, and so does what is heard once more', async () => {
  const { backend, heat, offers } = await offered();
  backend.tell('changes', { ...heat, operation: 'answer_evening', subject: 'Jon', id: 'phone' });
  expect(offers()).toBe(1);
  backend.tell('changes', heat);
  expect(offers()).toBe(1);
});

test('an offer does not undo what was still being written when it was pressed', async () => {
  const { app, backend } = await offered();
  const written = app.write('remove_title', 'ran', { quiet: true });
  const [toast] = app.toasts.list;
  if (toast) app.toasts.act(toast);
  await rest();
  backend.at('remove_title').answer({ value: null, changes: changes('remove_title') });
  await written;
  await rest();
  expect(backend.of('undo')).toHaveLength(0);
});

test('what was put aside can still be had after an undo', async () => {
  const { app, backend } = await offered();
  app.toasts.show('Put aside', { action: { label: 'Back', run: () => undefined } });
  const undone = app.undo();
  await rest();
  backend.at('undo').answer(null);
  await undone;
  expect(app.toasts.list.map(({ words }) => words)).toEqual(['Put aside']);
});

test('what is heard of sharing is newer than the answer under way', async () => {
  const { app, backend } = window();
  const home = { now: '2026-12-18T19:40:00Z', zone: 'UTC', notices: [] } as unknown as Home;
  const started = app.start({
    place: Promise.resolve(''),
    home: Promise.resolve(home),
    lacking: Promise.resolve([]),
    close: () => ({ changed: false, sentTo: null }),
  });
  backend.tell('sharing', [{ session: 'evening', whereabouts: { is: 'as_given' } }]);
  backend.at('shared_now').answer([]);
  await started;
  expect(app.shared.map(({ session }) => session)).toEqual(['evening']);
});
