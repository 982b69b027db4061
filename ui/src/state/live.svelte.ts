// A read that stays true: repeated when what it depends on changes, here or in the house.

import { Failure, type Area } from '../backend';
import { getApp } from './app.svelte';
import { Turns } from './order';

/** Nothing is said of a wait shorter than this. */
const PATIENCE_MS = 200;

/** The answer of a read. While it is renewed the old value stays, so that nothing jumps. */
export class Live<T> {
  value = $state.raw<T | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** It has been long enough to say so. */
  slow = $state(false);
  #turns = new Turns();
  /** What is asked at the moment. */
  #asking: (() => Promise<T>) | null = null;

  async read(ask: () => Promise<T>): Promise<void> {
    const last = this.#turns.next();
    this.#asking = ask;
    const timer = setTimeout(() => (this.slow = true), PATIENCE_MS);
    try {
      const value = await ask();
      // A later question overtook this one.
      if (!last()) return;
      this.value = value;
      this.failure = null;
    } catch (thrown) {
      if (last()) this.failure = Failure.from(thrown);
    } finally {
      clearTimeout(timer);
      if (last()) [this.slow, this.#asking] = [false, null];
    }
  }

  /** What a button answered. An answer under way may be older: it is asked for once more. */
  tell(value: T): void {
    this.value = value;
    this.failure = null;
    if (this.#asking) void this.read(this.#asking);
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
