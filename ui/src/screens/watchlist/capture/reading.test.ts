import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HeldBackend, rest } from '$ui/backend/held';
import { App } from '$ui/state';
import { Reading } from './reading.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A text of which one film was read. */
async function read() {
  const backend = new HeldBackend();
  const app = new App(backend);
  const reading = new Reading(app);
  void reading.read('Heat (1995)');
  const draft = { title: 'Heat', confidence: 1 };
  backend.at('capture').answer({ drafts: [{ draft, on_list: null }], source: '' });
  await rest();
  return { app, backend, reading };
}

test('what could not be kept is said in a toast once its dialog is gone, and else in it', async () => {
  for (const name of ['keep_draft', 'keep_note']) {
    for (const here of [true, false]) {
      const { app, backend, reading } = await read();
      const keep = name === 'keep_draft' ? reading.keep(() => here) : reading.keepNote(() => here);
      await rest();
      backend.at(name).fail({ code: 'disk_full', message: '' });
      await keep;
      expect(app.toasts.list.map(({ tone }) => tone)).toEqual(here ? [] : ['wrong']);
      const failure = name === 'keep_draft' ? reading.current?.failure : reading.failure;
      expect(failure?.code).toBe('disk_full');
    }
  }
});
