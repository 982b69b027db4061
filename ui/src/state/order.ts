// What becomes of things that somebody asks for faster than they are answered. The backend works at several at once, so
// answers may come in any order.

/** Whose answer counts: only that of whoever asked last. */
export class Turns {
  #last = 0;

  /** Takes the next turn; the function says whether nobody has taken one since. */
  next(): () => boolean {
    const mine = ++this.#last;
    return () => mine === this.#last;
  }
}

/** One thing after the other, in the order they were asked for. */
export class Queue {
  #last: { done: Promise<unknown>; what: string | undefined } = { done: Promise.resolve(), what: undefined };

  /**
   * Does it once all before it are over, however those ended. What is called the same as the one asked for last, which is
   * not over yet, is that one: somebody pressed twice.
   */
  do<T>(work: () => Promise<T> | T, what?: string): Promise<T> {
    if (what !== undefined && what === this.#last.what) return this.#last.done as Promise<T>;
    const done = this.#last.done.then(work, work);
    const last = { done, what };
    this.#last = last;
    const over = () => (last.what = undefined);
    done.then(over, over);
    return done;
  }
}

/** Things that may be under way beside each other, but none of them twice: somebody pressed twice. */
export class Once {
  // Not shown by anything, so not reactive.
  #underWay = new Set<string>();

  async do(what: string, work: () => Promise<unknown>): Promise<void> {
    if (this.#underWay.has(what)) return;
    this.#underWay.add(what);
    try {
      await work();
    } finally {
      this.#underWay.delete(what);
    }
  }
}

/** Waits for what is under way, and for what came in its place meanwhile. */
export async function settled(underWay: () => Promise<unknown>): Promise<void> {
  for (let last: unknown = null; last !== underWay();) {
    last = underWay();
    await last;
  }
}
