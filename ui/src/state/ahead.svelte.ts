// What is shown between somebody's saying so and the house's knowing it.

/** A part of the house as it will be once all that was said here is written. */
export class Ahead<T extends object> {
  #said = $state.raw<readonly Partial<T>[]>([]);

  constructor(private readonly house: () => T) {}

  get now(): T {
    return Object.assign({}, this.house(), ...this.#said) as T;
  }

  /**
   * Shows a part at once, until `write` is over: by then the house shows it, or it failed and is not so. What is written
   * has all that was said before, which the house may not know yet.
   */
  async say<R>(part: Partial<T>, write: (now: T) => Promise<R>): Promise<R> {
    this.#said = [...this.#said, part];
    try {
      return await write(this.now);
    } finally {
      this.#said = this.#said.filter((one) => one !== part);
    }
  }
}
