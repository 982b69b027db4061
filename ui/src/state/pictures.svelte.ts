// Posters that were looked up. Each is asked for when it is about to be seen, those of one moment together; without any
// nothing is asked.

import { SvelteMap } from 'svelte/reactivity';
import type { Backend, Changes, Operation } from '../backend';

/** So many are kept: more than are seen at once. */
const KEPT = 200;
/** So many are asked for in one go. */
const AT_ONCE = 100;
/** What may bring another poster, or take one away. */
const CHANGE: readonly Operation[] = [
  'look_up_title',
  'look_up_titles',
  'merge_titles',
  'restore_backup',
  'undo',
  'redo',
];

export class Pictures {
  /** Null is that a title has none. */
  #known = new SvelteMap<string, string | null>();
  #wanted: string[] = [];
  #asking = false;

  constructor(
    private readonly backend: Backend,
    private readonly on: () => boolean,
  ) {}

  /** The poster of a title, as soon as it is there. */
  of(title: string): string | null {
    if (!this.on()) return null;
    const known = this.#known.get(title);
    if (known === undefined) this.#want([title]);
    return known ?? null;
  }

  /** After some operations every picture is asked for again; until it came the one before stands. */
  heed({ operation }: Changes): void {
    if (CHANGE.includes(operation) && this.on()) this.#want(this.#known.keys());
  }

  #want(titles: Iterable<string>): void {
    for (const title of titles) if (!this.#wanted.includes(title)) this.#wanted.push(title);
    if (this.#asking || this.#wanted.length === 0) return;
    this.#asking = true;
    queueMicrotask(() => void this.#ask());
  }

  async #ask(): Promise<void> {
    // Those wanted last are the ones on the screen.
    const titles = this.#wanted.splice(-AT_ONCE);
    try {
      const found = await this.backend.call('posters', titles);
      for (const title of titles)
        this.#known.set(title, found.find((poster) => poster.title === title)?.picture ?? null);
      const [...oldest] = this.#known.keys();
      for (const title of oldest.slice(0, -KEPT)) this.#known.delete(title);
    } catch {
      // A poster that does not come is painted.
      for (const title of titles) this.#known.set(title, null);
    }
    this.#asking = false;
    this.#want([]);
  }
}
