// Which step an undo takes back next, as far as this window knows: an offer to undo means its own step and no other.

import type { Changes, Step } from '../backend';

const same = (one: Step | null, other: Step | null) =>
  one !== null && other !== null && one.operation === other.operation && one.subject === other.subject;

export class LastStep {
  #id: string | null = null;
  #step: Step | null = null;

  /** Whether an undo takes back what these changes did. */
  is(id: string): boolean {
    return id === this.#id;
  }

  /** Takes note of changes; true if an undo means another step by now. */
  heed({ id, operation, subject, stale, undo }: Changes): boolean {
    const own = stale.length > 0 && same(undo, { operation, subject });
    // What phones do is passed over by undo, which says the same step as before then.
    if (!own && same(undo, this.#step)) return false;
    [this.#id, this.#step] = own ? [id, undo] : [null, null];
    return true;
  }
}
