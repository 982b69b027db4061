// The list as far as it was read: pages come as they are scrolled to, and old rows stay until new ones are there.

import { Failure, type Backend, type TitleRow, type WatchlistPage } from '$ui/backend';
import { settled, Turns } from '$ui/state/order';
import { Choosing } from './choosing/choosing.svelte';
import { USUAL, type Filters } from './filters';
import type { LookName } from './wall/layout';

/** Rows per page; a read asks for whole pages. */
export const PAGE = 60;
/** The most that the engine gives at once. */
const MOST = 480;

export class Shelf {
  /** What the screen asks for; what is shown may still be the answer before. */
  filters = $state.raw<Filters>(USUAL);
  #look = $state<LookName>('posters');
  /** Counts of the answer that is shown; null before the first. */
  page = $state.raw<Omit<WatchlistPage, 'rows'> | null>(null);
  /** The filters that the rows shown are the answer to. */
  shown = $state.raw<Filters>(USUAL);
  failure = $state.raw<Failure | null>(null);
  /** How far down the list one was, for coming back. */
  scrolled = $state(0);
  #rows = $state.raw<readonly (TitleRow | undefined)[]>([]);
  #turns = new Turns();
  /** The reading of what is shown by now. */
  #refreshed: Promise<void> = Promise.resolve();
  #range = { from: 0, to: PAGE };
  /** Pages that were asked for since. */
  // Never shown, so not reactive.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  #asked = new Set<number>();

  /** How the list was drawn last on this computer, or as it usually is. */
  readonly #drawn: Promise<void>;
  /** What is chosen of what is shown. */
  readonly choosing: Choosing;

  constructor(private readonly backend: Backend) {
    this.choosing = new Choosing(backend, () => this.shown);
    this.#drawn = backend.call('list_look', null).then(
      (look) => void (this.#look = look),
      () => undefined,
    );
  }

  get look(): LookName {
    return this.#look;
  }

  set look(look: LookName) {
    this.#look = look;
    // Losing it is not worth a word.
    this.backend.call('keep_list_look', look).catch(() => undefined);
  }

  row(index: number): TitleRow | null {
    return this.#rows[index] ?? null;
  }

  indexOf(id: string): number {
    return this.#rows.findIndex((row) => row?.id === id);
  }

  /** Reads again what is in view; all else is forgotten, because its place may have changed. */
  refresh(filters: Filters): Promise<void> {
    this.#refreshed = this.#refresh(filters, this.#turns.next());
    return this.#refreshed;
  }

  async #refresh(filters: Filters, last: () => boolean): Promise<void> {
    await this.#drawn;
    if (!last()) return;
    const anew = filters !== this.shown;
    if (anew) this.#range = { from: 0, to: PAGE };
    const { from, to } = this.#range;
    this.#asked.clear();
    for (let page = from / PAGE; page < to / PAGE; page++) this.#asked.add(page);
    const answer = await this.#read(filters, from, to - from, last);
    if (!answer) return;
    this.#rows = place([], from, answer.rows);
    this.#take(answer);
    this.shown = filters;
  }

  /** Sees to it that the rows from `first` to `last` are read, of the list that is shown once it was read. */
  async need(first: number, last: number): Promise<void> {
    const from = Math.floor(first / PAGE) * PAGE;
    const to = Math.min(from + MOST, Math.ceil(Math.max(last, first + 1) / PAGE) * PAGE);
    this.#range = { from, to };
    // An effect that calls this calls it for another list again.
    const before = this.shown;
    await settled(() => this.#refreshed);
    const [list, read] = [this.shown, this.#refreshed];
    if (list !== before) this.#range = { from, to };
    for (let offset = from; offset < to; offset += PAGE) {
      if (this.#asked.has(offset / PAGE)) continue;
      this.#asked.add(offset / PAGE);
      const answer = await this.#read(list, offset, PAGE, () => read === this.#refreshed);
      if (!answer) return;
      this.#rows = place(this.#rows, offset, answer.rows);
      this.#take(answer);
    }
  }

  async #read(
    filters: Filters,
    offset: number,
    limit: number,
    last: () => boolean,
  ): Promise<WatchlistPage | null> {
    try {
      const answer = await this.backend.call('watchlist', { ...filters, offset, limit });
      return last() ? answer : null;
    } catch (thrown) {
      if (!last()) return null;
      this.failure = Failure.from(thrown);
      this.#asked.delete(offset / PAGE);
      return null;
    }
  }

  #take({ on_list, total, choices }: WatchlistPage): void {
    this.page = { on_list, total, choices };
    this.failure = null;
  }
}

function place(rows: readonly (TitleRow | undefined)[], offset: number, more: TitleRow[]) {
  const placed = [...rows];
  more.forEach((row, index) => (placed[offset + index] = row));
  return placed;
}

const shelves = new WeakMap<Backend, Shelf>();

/** The window's one shelf: leaving the screen and coming back keeps the place. */
export function shelfOf(backend: Backend): Shelf {
  const shelf = shelves.get(backend) ?? new Shelf(backend);
  shelves.set(backend, shelf);
  return shelf;
}
