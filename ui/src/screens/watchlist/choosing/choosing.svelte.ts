// Which films are chosen to do something with all of them. Only what is shown can be chosen, so that nothing happens to a
// film that nobody sees; what the list does not show any more is let go.

import { Failure, type Backend } from '$ui/backend';
import { Queue, settled, Turns } from '$ui/state/order';
import type { Filters } from '../filters';
import { joined, keptOf, NONE, toggled, type Ids } from './ids';

export class Choosing {
  /** Films are chosen at the moment, and not opened. */
  on = $state(false);
  ids = $state.raw<Ids>(NONE);
  failure = $state.raw<Failure | null>(null);
  /** Every film that is shown, in order, whether or not its row was read. */
  #order: readonly string[] = [];
  #read: Promise<void> = Promise.resolve();
  /** What was asked for last: one thing after the other, however long each waits for the order. */
  #acting = new Queue();
  #turns = new Turns();
  /** Another each time choosing ends. */
  #time = {};
  /** Where a stretch begins, and what was chosen beside it. */
  #anchor = 0;
  #beside: Ids = NONE;

  constructor(
    private readonly backend: Backend,
    private readonly shown: () => Filters,
  ) {}

  /** Films are chosen from now on. */
  begin(): void {
    if (this.on) return;
    this.on = true;
    void this.follow(this.shown());
  }

  has(id: string): boolean {
    return this.ids.has(id);
  }

  /** Reads what is shown, and lets go of what is not. */
  follow(filters: Filters): Promise<void> {
    this.#read = this.#follow(filters);
    return this.#read;
  }

  async #follow(filters: Filters): Promise<void> {
    const last = this.#turns.next();
    try {
      const order = await this.backend.call('watchlist_ids', { ...filters, offset: 0, limit: 0 });
      if (!last()) return;
      this.#order = order;
      this.ids = keptOf(order, this.ids);
      this.#beside = this.ids;
      this.failure = null;
    } catch (thrown) {
      if (last()) this.failure = Failure.from(thrown);
    }
  }

  /** Does a thing once the order is that of what is shown by now, and the things before it are done. */
  #next(act: () => void): Promise<void> {
    this.begin();
    const time = this.#time;
    return this.#acting.do(async () => {
      await settled(() => this.#read);
      // It may have been ended while one waited.
      if (time === this.#time) act();
    });
  }

  /** Chooses a film, or lets go of it; the next stretch begins there. */
  toggle(index: number): Promise<void> {
    return this.#next(() => {
      const id = this.#order[index];
      if (id === undefined) return;
      this.ids = toggled(this.ids, id);
      this.#anchor = index;
      this.#beside = this.ids;
    });
  }

  /** A stretch that nobody began begins at `from`. */
  stretch(from: number, to: number): Promise<void> {
    return this.#next(() => {
      if (this.ids.size === 0) {
        this.#anchor = from;
        this.#beside = NONE;
      }
      const [first, last] = this.#anchor < to ? [this.#anchor, to] : [to, this.#anchor];
      this.ids = joined(this.#beside, this.#order.slice(first, last + 1));
    });
  }

  all(): Promise<void> {
    return this.#next(() => {
      this.ids = joined(NONE, this.#order);
      this.#beside = this.ids;
    });
  }

  none(): void {
    this.ids = NONE;
    this.#beside = this.ids;
  }

  end(): void {
    this.on = false;
    this.#time = {};
    this.none();
  }
}
