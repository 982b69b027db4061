// A list on its way in: what was read, what is decided of it, and how far it is.

import type {
  Becomes,
  BringIn,
  Failure,
  ImportField,
  ImportList,
  ImportStep,
  ImportSummary,
  Order,
  ImportPart,
  Take,
} from '$ui/backend';
import { t } from '$ui/i18n';
import type { App } from '$ui/state';
import { Queue } from '$ui/state/order';
import { Failure as Fault } from '$ui/backend';
import { heardOf } from './spoken';

export class Bringing {
  summary = $state.raw<ImportSummary | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** Something is read or written at the moment; null while nothing is. */
  step = $state.raw<ImportStep | 'begins' | null>(null);
  /** What of it is to be heard. */
  heard = $state.raw<ImportStep | null>(null);
  take = $state<Take>('missing');
  unmatched = $state<'later' | 'as_it_is' | 'left_out'>('later');
  /** By film and field, whether theirs counts. */
  fields = $state<Record<string, boolean>>({});
  /** By film, what it becomes. */
  films = $state.raw<Record<string, Becomes>>({});
  /** Which of its lists is looked at, also when the files are read again. */
  shown = $state.raw<ImportList | 'rest' | null>(null);
  /** Of those that differ, only the films in which something of ours would go are looked at. */
  contradicting = $state(false);
  /** Counts how often the lists changed, so that what shows them asks again. */
  turn = $state(0);
  #order: Order | null = null;
  #parts: Record<string, ImportPart> = {};
  #whose: Record<string, string | null> = {};
  #leftOut = $state.raw<readonly string[]>([]);
  /** Of whom something was said that has the files read again. */
  asked: string | null = null;
  /** Other files came while these were read or written. */
  #next = false;
  /** Somebody wants no more of what is under way. */
  #stopped = false;
  /** What is under way was asked of the backend, and waits here no more. */
  #sent = false;
  #sorting = new Queue();

  constructor(
    private readonly app: App,
    /** Whether its screen is still there. */
    private readonly here: () => boolean,
  ) {}

  /** Hears how far it is, until the returned function is called. */
  listen(): () => void {
    return this.app.backend.on('import_progress', (step) => {
      // While this one waits for its turn, it is another's.
      if (!this.step || !this.#sent) return;
      this.step = step;
      this.heard = heardOf(this.heard, step, step.step === 'writing' ? this.#films : null);
    });
  }

  /** Reads what was chosen. */
  async read(): Promise<void> {
    if (this.step) return;
    this.#begins();
    try {
      // A list that waits to be written is the one that was read before.
      await this.app.written();
      this.#send();
      const parts = Object.entries(this.#parts).map(([file, part]) => ({ file, part }));
      this.summary = await this.app.backend.call('read_import', {
        order: this.#order,
        parts,
        left_out: [...this.#leftOut],
      });
      const whose = Object.entries(this.#whose).map(([profile, member]) => ({ profile, member }));
      if (whose.length > 0) this.summary = await this.app.backend.call('sort_import', whose);
      this.turn += 1;
    } catch (thrown) {
      const failure = Fault.from(thrown);
      // What was read before is not held any more: nothing of it could be written.
      this.summary = null;
      if (failure.code === 'stopped') await this.leave();
      else this.failure = failure;
    } finally {
      this.step = null;
    }
    await this.#goOn();
  }

  /** Begins anew with other files, once what is under way is done. */
  async begin(): Promise<void> {
    this.#next = this.step !== null;
    if (this.#next) return;
    this.fields = {};
    this.films = {};
    this.shown = null;
    this.contradicting = false;
    this.#order = null;
    this.#parts = {};
    this.#whose = {};
    this.#leftOut = [];
    this.asked = null;
    await this.read();
  }

  #begins(): void {
    this.step = 'begins';
    [this.#stopped, this.#sent] = [false, false];
    this.heard = null;
    this.failure = null;
  }

  /** Its turn came. What was stopped before is not even begun: the backend forgets a stop when it begins. */
  #send(): void {
    if (this.#stopped) throw new Fault('stopped', '', '');
    this.#sent = true;
  }

  /** How many films the files have. */
  get #films(): number {
    if (!this.summary) return 0;
    const { new: fresh, known, differing, unmatched, kept } = this.summary.counts;
    return fresh + known + differing + unmatched + kept;
  }

  async #goOn(): Promise<void> {
    // What came with another visit is read there.
    if (this.#next && this.here()) await this.begin();
  }

  answerDates(order: Order): Promise<void> {
    this.#order = order;
    this.asked = null;
    return this.read();
  }

  answerPart(file: string, part: ImportPart): Promise<void> {
    this.#parts[file] = part;
    this.asked = null;
    return this.read();
  }

  /** Says whose a profile is; with nothing said, only looks at the list again. */
  async sort(profile: string | null = null, member: string | null = null): Promise<void> {
    if (!this.summary || this.step) return;
    if (profile !== null) this.#whose[profile] = member;
    const said = profile === null ? [] : [{ profile, member }];
    // One after the other: the list is as it was said last, and what is read anew is not what was sorted before.
    await this.#sorting.do(async () => {
      const sorted = this.summary;
      if (!sorted || this.step) return;
      try {
        const summary = await this.app.backend.call('sort_import', said);
        if (this.summary !== sorted || this.step) return;
        this.summary = summary;
        this.turn += 1;
      } catch (thrown) {
        this.app.fail(thrown);
      }
    });
  }

  /** Leaves somebody's rows out, or takes them in again as theirs; the files are read anew for it. */
  async leaveOut(profile: string, out: boolean, member: string | null = null): Promise<void> {
    if (this.step) return;
    const before = {
      leftOut: this.#leftOut,
      whose: { ...this.#whose },
      fields: this.fields,
      films: this.films,
    };
    const others = this.#leftOut.filter((other) => other !== profile);
    this.#leftOut = out ? [...others, profile] : others;
    if (!out) this.#whose[profile] = member;
    // What was decided of films that are not there any more would still be counted.
    this.fields = {};
    this.films = {};
    this.asked = profile;
    await this.read();
    if (!this.failure) return;
    this.#leftOut = before.leftOut;
    this.#whose = before.whose;
    [this.fields, this.films, this.asked] = [before.fields, before.films, null];
  }

  /** Something was said of a film alone, which is gone when somebody's rows are left out or taken in again. */
  get decided(): boolean {
    return Object.keys(this.fields).length > 0 || Object.keys(this.films).length > 0;
  }

  /** Says what a film is that was not found; nothing again is as for all. */
  choose(key: string, becomes: Becomes | null): void {
    const others = Object.entries(this.films).filter(([other]) => other !== key);
    this.films = Object.fromEntries(becomes ? [...others, [key, becomes]] : others);
  }

  theirs(key: string, field: ImportField, adds: boolean): boolean {
    const byRule = this.take === 'theirs' || (this.take === 'missing' && adds);
    return this.fields[`${field}:${key}`] ?? byRule;
  }

  /** How many films come onto the list or get something more. */
  get many(): number {
    if (!this.summary) return 0;
    const { counts, adding } = this.summary;
    const differing = { ours: 0, missing: adding, theirs: counts.differing }[this.take];
    const decided = Object.values(this.films);
    const added = decided.filter(({ is }) => is === 'as_it_is' || is === 'film').length;
    const rest = this.unmatched === 'as_it_is' ? counts.unmatched - decided.length : 0;
    return counts.new + differing + added + rest;
  }

  /** Whether writing would change anything. */
  get brings(): boolean {
    return (
      (this.summary?.counts.unmatched ?? 0) > 0 ||
      (this.summary?.more ?? 0) > 0 ||
      this.many > 0 ||
      Object.values(this.fields).some(Boolean)
    );
  }

  /** Writes it. True when it is done and nothing else came meanwhile. */
  async write(): Promise<boolean> {
    if (this.step) return false;
    this.#begins();
    // What is said when it was stopped is said here, also when nobody is here any more.
    const request = this.#request();
    const outcome = await this.app.write(
      'bring_in',
      () => {
        this.#send();
        return request;
      },
      { quiet: true, ownErrors: true },
    );
    this.step = null;
    if (outcome.ok) {
      const { new: fresh, changed, waiting, more: kept } = outcome.value;
      const action = this.app.offer(outcome.id);
      // Films that were left out are in no count.
      const rest = outcome.changed ? t.bringIn.doneLeftOut : t.bringIn.nothing;
      const done = t.bringIn.done(fresh, changed, waiting, kept) || rest;
      this.app.toasts.show(done, { step: true, action });
      this.summary = null;
      const more = this.#next;
      await this.#goOn();
      return !more;
    }
    if (outcome.failure.code === 'stopped') this.app.toasts.show(t.bringIn.stopped);
    else if (this.here()) this.failure = outcome.failure;
    else this.app.fail(outcome.failure);
    await this.#goOn();
    return false;
  }

  #request(): BringIn {
    const field = ([of, theirs]: [string, boolean]) => {
      const end = of.indexOf(':');
      return { key: of.slice(end + 1), field: of.slice(0, end) as ImportField, theirs };
    };
    return {
      take: this.take,
      fields: Object.entries(this.fields).map(field),
      unmatched: { is: this.unmatched },
      films: Object.entries(this.films).map(([key, becomes]) => ({ key, becomes })),
    };
  }

  stop(): void {
    this.#stopped = true;
    if (!this.#sent) return;
    this.app.backend.call('stop_import', null).catch((thrown: unknown) => this.app.fail(thrown));
  }

  async leave(): Promise<void> {
    this.summary = null;
    this.failure = null;
    await this.app.written();
    await this.app.backend.call('leave_import', null).catch((thrown: unknown) => this.app.fail(thrown));
  }
}
