// One pasted text on its way to the list: read, corrected, kept. It outlives the dialog, so that closing loses nothing.

import { Failure, type CaptureView, type Draft, type DraftView, type MemberId } from '$ui/backend';
import type { App } from '$ui/state';
import { Turns } from '$ui/state/order';

/** A title that was read, and what the household makes of it. */
export class Candidate {
  kept = $state.raw<Draft>({} as Draft);
  /** It is to be kept. */
  ticked = $state(false);
  note = $state('');
  failure = $state.raw<Failure | null>(null);

  constructor(
    readonly view: DraftView,
    ticked: boolean,
  ) {
    this.kept = view.draft;
    this.ticked = ticked;
  }
}

/** So sure that it is ticked from the start. */
const SURE = 0.6;

export class Reading {
  text = $state('');
  phase = $state<'asking' | 'reading' | 'read'>('asking');
  candidates = $state.raw<Candidate[]>([]);
  /** The candidate that is looked at. */
  at = $state(0);
  source = $state('');
  wantedBy = $state<MemberId[]>([]);
  failure = $state.raw<Failure | null>(null);
  busy = $state(false);
  #turns = new Turns();

  constructor(private readonly app: App) {}

  get current(): Candidate | null {
    return this.candidates[this.at] ?? null;
  }

  get chosen(): Candidate[] {
    return this.candidates.filter(({ ticked }) => ticked);
  }

  /** Something would be lost by forgetting it. */
  get hasText(): boolean {
    return this.text.trim().length > 0;
  }

  async read(text: string): Promise<void> {
    const last = this.#turns.next();
    this.text = text;
    this.phase = 'reading';
    this.failure = null;
    try {
      const view = await this.app.backend.call('capture', text);
      if (last()) this.#take(view);
    } catch (thrown) {
      if (!last()) return;
      this.failure = Failure.from(thrown);
      this.phase = 'asking';
    }
  }

  /** Puts the ticked titles on the list, and answers with their names; those that failed stay, each with its reason,
   * which is said elsewhere once nobody is `here`. */
  async keep(here: () => boolean): Promise<string[]> {
    this.busy = true;
    const names: string[] = [];
    const alone = this.chosen.length === 1;
    for (const candidate of this.chosen) {
      const request = {
        as_read: candidate.view.draft,
        as_kept: candidate.kept,
        source: this.source.trim(),
        wanted_by: [...this.wantedBy],
        tags: [],
        note: candidate.note,
      };
      const outcome = await this.app.write('keep_draft', request, { ownErrors: here, quiet: !alone });
      candidate.failure = outcome.ok ? null : outcome.failure;
      if (!outcome.ok) continue;
      names.push(outcome.value.title.name);
      this.candidates = this.candidates.filter((other) => other !== candidate);
    }
    const wrong = this.candidates.findIndex(({ failure }) => failure !== null);
    this.at = Math.max(0, wrong);
    this.busy = false;
    return names;
  }

  /** Keeps the text itself. */
  async keepNote(here: () => boolean): Promise<boolean> {
    const outcome = await this.app.write('keep_note', this.text, { ownErrors: here });
    this.failure = outcome.ok ? null : outcome.failure;
    return outcome.ok;
  }

  #take({ drafts, source }: CaptureView): void {
    const alone = drafts.length === 1;
    this.candidates = drafts.map(
      (view) => new Candidate(view, alone || (view.draft.confidence >= SURE && !view.on_list)),
    );
    this.at = 0;
    this.source = source;
    this.phase = 'read';
  }
}
