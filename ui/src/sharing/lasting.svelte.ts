// The ways that were given for good, be it to a calendar or to the list: what was read of them, and what the last button
// answered.

import { Failure } from '$ui/backend';
import type { Live } from '$ui/state/live.svelte';
import { Queue } from '$ui/state/order';

export class Lasting<View extends object> {
  #failed = $state.raw<Failure | null>(null);
  /** A switch that is pressed twice ends as it was pressed last. */
  #acting = new Queue();

  constructor(readonly read: Live<View>) {}

  get now(): View | null {
    return this.read.value;
  }

  get failure(): Failure | null {
    return this.#failed ?? this.read.failure;
  }

  answer(view: View): void {
    this.read.tell(view);
  }

  /** Whether it was done. */
  act(ask: () => Promise<View>): Promise<boolean> {
    return this.#acting.do(async () => {
      this.#failed = null;
      try {
        this.answer(await ask());
        return true;
      } catch (thrown) {
        this.#failed = Failure.from(thrown);
        return false;
      }
    });
  }

  /** Presses a switch, which goes back to what is so where that fails. */
  async press(ask: () => Promise<View>): Promise<void> {
    if (!(await this.act(ask)) && this.now) this.answer({ ...this.now });
  }
}
