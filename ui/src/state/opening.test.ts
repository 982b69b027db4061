import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Backend, Commands, Events } from '../backend';
import { App } from './app.svelte';
import { askForHouse } from './opening';

type Held = { name: string; answer: (with_: unknown) => void };

/** A backend that listens and answers only when the test lets it; a question waits for the listening, as it has to. */
class Slow implements Backend {
  calls: Held[] = [];
  #wanted: [string, (payload: never) => void][] = [];
  #heard: [string, (payload: never) => void][] = [];
  #waiting: (() => void)[] = [];

  async call<K extends keyof Commands>(name: K): Promise<Commands[K]['response']> {
    if (this.#wanted.length > 0) await new Promise<void>((done) => this.#waiting.push(done));
    return new Promise((done) => this.calls.push({ name, answer: done as Held['answer'] }));
  }

  on<K extends keyof Events>(event: K, handler: (payload: Events[K]) => void): () => void {
    const one: [string, (payload: never) => void] = [event, handler as never];
    this.#wanted.push(one);
    return () => (this.#heard = this.#heard.filter((other) => other !== one));
  }

  /** From here on all that was asked for is heard. */
  async hear(): Promise<void> {
    this.#heard.push(...this.#wanted.splice(0));
    for (const done of this.#waiting.splice(0)) done();
    await settled();
  }

  emit<K extends keyof Events>(event: K, payload: Events[K]): void {
    for (const [name, tell] of [...this.#heard]) if (name === event) tell(payload as never);
  }

  async answer(name: keyof Commands, with_: unknown, which = 0): Promise<void> {
    const found = this.calls.filter((call) => call.name === name)[which];
    if (!found) throw new Error(`${name} was not asked for`);
    this.calls = this.calls.filter((call) => call !== found);
    found.answer(with_);
    await settled();
  }
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

const house = (name: string) => ({ household: { name }, now: '2026-12-18T19:30:00Z', zone: 'Europe/London' });
const changes = (id: string): Events['changes'] =>
  ({ id, operation: 'set_up_household', stale: ['household'], subject: null, undo: null }) as never;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what changes while the window takes over from its opening is seen', async () => {
  const backend = new Slow();
  const opening = askForHouse(backend);
  await backend.hear();
  const app = new App(backend);
  const started = app.start(opening);
  await backend.answer('last_place', '');
  // The window asked to listen, and is not sure to be heard yet.
  backend.emit('changes', changes('one'));
  await backend.hear();
  await backend.answer('shared_now', []);
  await backend.answer('home', house('before'));
  await backend.answer('home', house('after'));
  await started;
  expect(app.home?.household.name).toBe('after');
});

test('an answer that was overtaken does not count', async () => {
  const backend = new Slow();
  const app = new App(backend);
  const first = app.refresh();
  const second = app.refresh();
  await backend.answer('home', house('new'), 1);
  await backend.answer('home', house('old'));
  await Promise.all([first, second]);
  expect(app.home?.household.name).toBe('new');
});
