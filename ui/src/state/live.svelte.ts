// A read that stays true: repeated when what it depends on changes, here or in the house.

import { Failure, type Area } from '../backend';
import { getApp } from './app.svelte';

/** Nothing is said of a wait shorter than this. */
const PATIENCE_MS = 200;

/** The answer of a read. While it is renewed the old value stays, so that nothing jumps. */
export class Live<T> {
  value = $state.raw<T | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** It has been long enough to say so. */
  slow = $state(false);
  #turn = 0;

  async read(ask: () => Promise<T>): Promise<void> {
    const turn = ++this.#turn;
    const timer = setTimeout(() => (this.slow = true), PATIENCE_MS);
    try {
      const value = await ask();
      // A later question overtook this one.
      if (turn !== this.#turn) return;
      this.value = value;
      this.failure = null;
    } catch (thrown) {
      if (turn === this.#turn) this.failure = Failure.from(thrown);
    } finally {
      clearTimeout(timer);
      if (turn === this.#turn) this.slow = false;
    }
  }
}

/**
 * Reads now, whenever one of `areas` becomes stale, and whenever state that `ask` touches before its first `await`
 * changes. Call it while a component is being set up.
 */
export function live<T>(areas: readonly Area[], ask: () => Promise<T>): Live<T> {
  const app = getApp();
  const answer = new Live<T>();
  $effect(() => {
    app.watch(areas);
    void answer.read(ask);
  });
  return answer;
}
