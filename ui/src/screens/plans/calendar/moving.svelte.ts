// Moving an evening in the calendar, by hand or by keys: what is held, where it would go, and what is said of it.

import type { Reach, SessionView } from '$ui/backend';
import { dayAndTime, t } from '$ui/i18n';
import { asPlan, draftOf, unchanged } from '$ui/planning/draft';
import { cautions, type Caution } from '$ui/planning/warnings';
import { tellOfSeries, type App } from '$ui/state';
import { Turns } from '$ui/state/order';
import { nameOf } from '../words';
import { movable, startingAt, withMoved } from './place';

const words = t.calendar;
type Held = { view: SessionView; local: string; by: 'keys' | 'hand' };
/** A move that is made, or waits for which evenings of its series are meant. */
type Made = { view: SessionView; local: string };

const startOf = ({ starts_local }: SessionView) => dayAndTime(starts_local);

export class Moving {
  /** What is being moved. */
  held = $state.raw<Held | null>(null);
  /** What was dropped, until the plans are read again. */
  #landed = $state.raw<Made | null>(null);
  /** So many moves are being written. */
  #writing = 0;
  /** A move of an evening of a series, until it is said which are meant. */
  asking = $state.raw<Made | null>(null);
  /** What there is to wonder about after a move. */
  after = $state.raw<(Made & { cautions: Caution[] }) | null>(null);
  /** For screen readers. */
  said = $state('');

  #turns = new Turns();

  constructor(readonly app: App) {}

  /** The evenings as they are shown: what is held is where it would go. */
  shown(evenings: readonly SessionView[]): readonly SessionView[] {
    const made = this.held ?? this.#landed;
    return made ? withMoved(evenings, startingAt(made.view, made.local)) : evenings;
  }

  /** The plans were read again: they show where everything is. */
  settle(): void {
    if (!this.asking && this.#writing === 0) this.#landed = null;
  }

  canMove = (view: SessionView) => movable(view, this.app.clock.now);

  /** Takes an evening up; false if it stays. `keys` says what leads on, `one` of how many it is. */
  pick(view: SessionView, by: Held['by'], keys = '', one = 1, of = 1): boolean {
    if (!this.canMove(view)) {
      this.said = words.over(nameOf(view.name));
      return false;
    }
    this.#turns.next();
    this.after = null;
    this.held = { view, local: view.starts_local, by };
    this.said = words.held(nameOf(view.name), startOf(view), keys, one, of);
    return true;
  }

  /** It would start then. */
  to(local: string): void {
    if (!this.held || this.held.local === local) return;
    this.held = { ...this.held, local };
    this.said = dayAndTime(local);
  }

  leave(): void {
    if (!this.held) return;
    const { view } = this.held;
    this.held = null;
    this.said = words.left(nameOf(view.name), startOf(view));
  }

  drop(): void {
    if (!this.held) return;
    const { view, local } = this.held;
    if (local === view.starts_local) {
      this.leave();
      return;
    }
    this.held = null;
    this.make({ view, local });
  }

  /** Moves it, or asks first which evenings of its series are meant. */
  make(made: Made): void {
    this.#landed = made;
    this.after = null;
    if (made.view.repeats) this.asking = made;
    else void this.#write(made, 'this');
  }

  /** Which evenings of the series are meant; null is none. */
  answer(which: 'this' | Reach | null): void {
    const made = this.asking;
    this.asking = null;
    if (made && which) void this.#write(made, which);
    else this.#landed = null;
  }

  async #write({ view, local }: Made, which: 'this' | Reach): Promise<void> {
    const { id, start } = view.session;
    const change = { ...unchanged, id, start: { ...start, local } };
    const last = this.#turns.next();
    this.#writing += 1;
    const outcome =
      which === 'this'
        ? await this.app.write('change_evening', change)
        : await this.app.write('change_series', { change, reach: which, repeat: { is: 'keep' } });
    this.#writing -= 1;
    // Whoever moves another one by now is not told of this one, nor does that go back with it.
    if (!outcome.ok && this.#landed?.view === view) this.#landed = null;
    if (!outcome.ok) return;
    const { value } = outcome;
    // Others are to be told all the same.
    tellOfSeries(this.app, value);
    if (!last()) return;
    this.said = words.moved(nameOf(view.name), dayAndTime(local));
    await this.#wonder(value.evening, last);
  }

  /** Nothing forbids a move; what is worth a word is said afterwards. */
  async #wonder(view: SessionView, last: () => boolean): Promise<void> {
    const { app } = this;
    try {
      const evening = asPlan(draftOf(view));
      const check = await app.backend.call('check_evening', { evening, changing: view.session.id });
      const found = cautions(check, app.home?.household.members ?? [], evening.start.local);
      if (found.length > 0 && last()) this.after = { view, local: view.session.start.local, cautions: found };
    } catch {
      // It was moved; what there is to say of it, its form says.
    }
  }
}
