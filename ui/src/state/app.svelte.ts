// What every screen shares: the house as last read, where the window is, and the one way to write.

import { createContext } from 'svelte';
import {
  Failure,
  type Area,
  type Backend,
  type Changes,
  type Home,
  type Notice,
  type SharedEvening,
  type Written,
} from '../backend';
import { doneWords, failureWords, t } from '../i18n';
import { Clock } from './clock.svelte';
import { Pictures } from './pictures.svelte';
import { tellOfSeries, type Mailing } from './mailing';
import type { Opening } from './opening';
import { LastStep } from './last';
import { Queue, settled, Turns } from './order';
import { parsePlace, placeOf, type Route, type RouteArea } from './route';
import { Toasts, type Action } from './toasts.svelte';
import type { Asked, Manners, Outcome, Value, WriteName } from './writing';

/** So many changes are remembered, to know one that is heard again. */
const SEEN = 32;

export class App {
  readonly clock = new Clock();
  readonly toasts = new Toasts();
  readonly pictures: Pictures;
  /** As last read; null until the first read. */
  home = $state.raw<Home | null>(null);
  /** What this desktop lacks. */
  #lacking = $state.raw<Notice[]>([]);
  /** Why the house could not be read at all. */
  failure = $state.raw<Failure | null>(null);
  /** The evenings that phones are let in to, and how they reach them. */
  shared = $state.raw<readonly SharedEvening[]>([]);
  /** What somebody is invited to by mail, or told of, and what comes after it. */
  mailing = $state.raw<readonly Mailing[]>([]);
  /** What of that an undo offers. */
  #back: readonly Mailing[] = [];
  /** Files are held over the window. */
  dragged = $state(false);
  route = $state.raw<Route>({ area: 'tonight', detail: null });
  /** Counts navigations, so that going to the same place again also moves the focus. */
  visits = $state(0);
  /** How often each area became stale: reading one in an effect subscribes to it. */
  #stale = $state<Record<Area, number>>({
    household: 0,
    watchlist: 0,
    plans: 0,
    notes: 0,
    filters: 0,
    settings: 0,
  });
  /** What was heard last, newest first. */
  #seen: readonly string[] = [];
  #last = new LastStep();
  /** How often the house was asked for, and the last asking that was answered. */
  #asked = 0;
  #answered = 0;
  #reading: Promise<void> = Promise.resolve();
  /** Writes and steps back, in their order. */
  #writing = new Queue();
  #sharing = new Turns();
  #looking = new Turns();

  constructor(readonly backend: Backend) {
    this.pictures = new Pictures(backend, () => this.home?.settings.look_up ?? false);
  }

  /** Shows the house when it was read, and listens from then on. */
  async start(opening: Opening): Promise<void> {
    this.backend.on('changes', (changes) => this.#heed(changes));
    this.backend.on('go_to', (sentTo) => this.#arrive(parsePlace(sentTo)));
    this.backend.on('dragged', (over) => (this.dragged = over));
    // Where the desktop keeps it back, this window says so.
    this.backend.on('reminder', () => void this.lookAround());
    this.backend.on('zone', () => this.#leapt());
    const still = this.#sharing.next();
    this.backend.on('sharing', (shared) => {
      this.#sharing.next();
      this.shared = shared;
    });
    // A window made anew finds what is on; nothing is on when it cannot be asked. What was heard meanwhile is newer.
    const shared = this.backend.call('shared_now', null).then(
      (on) => void (still() && (this.shared = on)),
      () => undefined,
    );
    // Once that is answered, this window is sure to hear; until then its opening does. What both heard is only looked
    // at twice.
    const [place] = await Promise.all([opening.place, shared]);
    const { changed, sentTo } = opening.close();
    if (sentTo === null) this.route = parsePlace(place);
    else this.#arrive(parsePlace(sentTo));
    // Not waited for, but mostly there before the house, so that nothing moves when it is said.
    void opening.lacking.then((lacking) => (this.#lacking = lacking));
    await this.#enter(opening.home);
    if (changed) await this.refresh();
    this.clock.run(() => this.#leapt());
  }

  /** Asks again how things are: a tray may come later than the window, and room on the disk; peace is wanted at times. */
  async lookAround(): Promise<void> {
    if (this.home?.notices.includes('disk_full')) await this.refresh();
    const last = this.#looking.next();
    try {
      const lacking = await this.backend.call('desktop_notices', null);
      if (last()) this.#lacking = lacking;
    } catch {
      // What was said last stands.
    }
  }

  /** What works less well here than it could. */
  get notices(): Notice[] {
    return [...(this.home?.notices ?? []), ...this.#lacking];
  }

  refresh(): Promise<void> {
    this.#reading = this.#enter(this.backend.call('home', null));
    return this.#reading;
  }

  /** Waits until the house is shown with all that was written. */
  upToDate(): Promise<void> {
    return settled(() => this.#reading);
  }

  /** Answers may overtake each other: the one that was asked for last counts. */
  async #enter(read: Promise<Home>): Promise<void> {
    const asked = (this.#asked += 1);
    const late = () => asked < this.#answered;
    try {
      const home = await read;
      if (late()) return;
      this.home = home;
      this.failure = null;
      this.clock.set(home.now, home.zone);
    } catch (thrown) {
      if (late()) return;
      this.failure = Failure.from(thrown);
    }
    this.#answered = asked;
  }

  /** Something is not as it was read, though nothing was written that could be undone. */
  outdate(area: Area): void {
    this.#stale[area] += 1;
  }

  /** Subscribes the effect that calls it to these areas. */
  watch(areas: readonly Area[]): void {
    for (const area of areas) void this.#stale[area];
  }

  go(area: RouteArea, detail: string | null = null): void {
    this.#arrive({ area, detail });
  }

  /** Shows one thing of this screen, or none again. No visit: the focus is the screen's own matter. */
  show(detail: string | null): void {
    this.route = { ...this.route, detail };
    this.#remember();
  }

  /**
   * Writes, refreshes what became stale and offers to undo. Never throws. What is pressed twice is written once. A request
   * that is a function is asked for when its turn comes; it throws where nothing is to be written any more.
   */
  write<K extends WriteName>(name: K, request: Asked<K>, manners: Manners = {}): Promise<Outcome<Value<K>>> {
    const work = () => this.#write(name, request, manners);
    if (manners.aside) return work();
    return this.#writing.do(
      work,
      typeof request === 'function' ? undefined : JSON.stringify([name, request]),
    );
  }

  async #write<K extends WriteName>(
    name: K,
    request: Asked<K>,
    manners: Manners,
  ): Promise<Outcome<Value<K>>> {
    try {
      const asked = typeof request === 'function' ? request() : request;
      const written = (await this.backend.call(name, asked)) as Written<Value<K>>;
      this.#heed(written.changes);
      const changed = written.changes.stale.length > 0;
      if (manners.quiet === 'unchanged' ? changed : !manners.quiet) this.#tell(written.changes);
      return { ok: true, value: written.value, changed, id: written.changes.id };
    } catch (thrown) {
      const failure = Failure.from(thrown);
      const own = manners.ownErrors;
      if (!(typeof own === 'function' ? own() : own)) this.fail(failure);
      return { ok: false, failure };
    }
  }

  /** Takes note of a write that came with another answer, and offers to undo it. */
  wrote(changes: Changes): void {
    this.#heed(changes);
    this.#tell(changes);
  }

  undo = (): Promise<void> => this.#writing.do(() => this.#travel('undo'));
  redo = (): Promise<void> => this.#writing.do(() => this.#travel('redo'));

  /** Waits until all that was to be written so far is, or failed. What is written later waits for nobody. */
  written(): Promise<void> {
    return this.#writing.do(() => undefined);
  }

  /** Ends the program once all is written. */
  async quit(): Promise<void> {
    await this.written();
    try {
      await this.backend.call('quit', null);
    } catch (thrown) {
      this.fail(thrown);
    }
  }

  /** Says what went wrong in a toast. */
  fail(thrown: unknown): void {
    const { what, hint } = failureWords(Failure.from(thrown));
    this.toasts.show(hint ? `${what} ${hint}` : what, { tone: 'wrong' });
  }

  async #travel(way: 'undo' | 'redo'): Promise<void> {
    try {
      const written = await this.backend.call(way, null);
      this.toasts.dismissOffers();
      if (!written) return;
      const { changes, value } = written;
      // Whom it offers to tell may have nothing to be told of any more, and others may. What the undo before offered stays.
      this.mailing = way === 'undo' ? this.mailing.filter((each) => this.#back.includes(each)) : [];
      this.#heed(changes);
      this.toasts.show(doneWords(changes), { step: true });
      if (value) tellOfSeries(this, value);
      this.#back = way === 'undo' ? this.mailing : [];
    } catch (thrown) {
      this.fail(thrown);
    }
  }

  #tell(changes: Changes): void {
    this.toasts.show(doneWords(changes), { step: true, action: this.offer(changes.id) });
  }

  /** Offers to take back what was written as `id`, unless an undo would take back something else. */
  offer(id: string): Action | null {
    // What changed nothing has nothing to take back; the offer would undo the step before it.
    if (!this.#last.is(id)) return null;
    // What waits to be written when it is pressed is another step.
    const undo = () => (this.#last.is(id) ? this.#travel('undo') : undefined);
    return { label: t.toast.undo, run: () => void this.#writing.do(undo), undoes: true };
  }

  /** A write of this window is heard twice, as its answer and as an event; it counts once. */
  #heed(changes: Changes): void {
    if (this.#seen.includes(changes.id)) return;
    // Others may be heard between the two.
    this.#seen = [changes.id, ...this.#seen].slice(0, SEEN);
    if (this.#last.heed(changes)) this.toasts.dismissOffers();
    for (const area of changes.stale) this.#stale[area] += 1;
    this.pictures.heed(changes);
    void this.refresh();
  }

  /** The computer slept or came to another zone: what was ahead may be over, and what is tonight another day. */
  #leapt(): void {
    this.#stale.plans += 1;
    void this.refresh();
  }

  #arrive(route: Route): void {
    this.route = route;
    this.visits += 1;
    this.#remember();
  }

  #remember(): void {
    // Losing the place is not worth a word.
    this.backend.call('remember_place', placeOf(this.route)).catch(() => undefined);
  }
}

export const [getApp, setApp] = createContext<App>();

/** The house, for screens that are only shown once it was read. */
export function getHome(): { readonly current: Home } {
  const app = getApp();
  return {
    get current() {
      if (!app.home) throw new Error('a screen was shown before the house was read');
      return app.home;
    },
  };
}
