// What is shown between somebody's saying so and the house's knowing it.

/** A part of the house as it will be once all that was said here is written. */
export class Ahead<T extends object> {
  #said = $state.raw<readonly Partial<T>[]>([]);

  constructor(private readonly house: () => T) {}

  get now(): T {
    return Object.assign({}, this.house(), ...this.#said) as T;
  }

  /**
   * Shows a part at once, until the house shows it, for which `shown` waits, or until it failed and is not so. `write` is
   * given what says the whole when its turn comes: with all that was said before and is not known to have failed by then.
   */
  async say<R extends { ok: boolean }>(
    part: Partial<T>,
    write: (whole: () => T) => Promise<R>,
    shown: () => Promise<unknown> = () => Promise.resolve(),
  ): Promise<R> {
    this.#said = [...this.#said, part];
    try {
      // Heard of before anything that waits behind this write has its turn.
      const written = await write(() => this.#upTo(part));
      if (written.ok) await shown();
      return written;
    } finally {
      this.#said = this.#said.filter((one) => one !== part);
    }
  }

  #upTo(part: Partial<T>): T {
    return Object.assign({}, this.house(), ...this.#said.slice(0, this.#said.indexOf(part) + 1)) as T;
  }
}
