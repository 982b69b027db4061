// The ways that were given for good, be it to a calendar or to the list: what was read of them, or what the last button
// answered, which is newer.

import { Failure } from '$ui/backend';
import type { Live } from '$ui/state/live.svelte';

/** Make one while a component is being set up. */
export class Lasting<View extends object> {
  readonly read: Live<View>;
  #answered = $state.raw<View | null>(null);
  #failed = $state.raw<Failure | null>(null);

  constructor(read: Live<View>) {
    this.read = read;
    $effect(() => {
      void read.value;
      this.#answered = null;
    });
  }

  get now(): View | null {
    return this.#answered ?? this.read.value;
  }

  get failure(): Failure | null {
    return this.#failed ?? this.read.failure;
  }

  answer(view: View): void {
    this.#answered = view;
  }

  /** Whether it was done. */
  async act(ask: () => Promise<View>): Promise<boolean> {
    this.#failed = null;
    try {
      this.#answered = await ask();
      return true;
    } catch (thrown) {
      this.#failed = Failure.from(thrown);
      return false;
    }
  }

  /** Presses a switch, which goes back to what is so where that fails. */
  async press(ask: () => Promise<View>): Promise<void> {
    if (!(await this.act(ask))) this.#answered = this.now && { ...this.now };
  }
}
