// The paste dialog's coming and going. What is closed is put aside for as long as the toast offers it.

import { t } from '$ui/i18n';
import type { App } from '$ui/state';
import { isAnswer } from '../paste';
import { Reading } from './reading.svelte';

export class Pasting {
  open = $state(false);
  reading = $state.raw<Reading>() as Reading;

  constructor(private readonly app: App) {
    this.reading = new Reading(app);
  }

  /** Opens it and reads. A text that is open already is put aside, not lost. */
  read(text: string): void {
    if (isAnswer(text)) return this.app.go('plans', `answer/${text}`);
    if (this.open) this.close();
    this.reading = new Reading(this.app);
    this.open = true;
    void this.reading.read(text);
  }

  close(): void {
    this.open = false;
    const { reading } = this;
    if (!reading.hasText) return;
    const back = () => {
      this.reading = reading;
      this.open = true;
    };
    this.app.toasts.show(t.capture.putAside, { action: { label: t.capture.reopen, run: back } });
  }

  /** Everything of it was kept. Another text may be open by now, which stays. */
  done(reading: Reading): void {
    if (reading !== this.reading) return;
    this.open = false;
    this.reading = new Reading(this.app);
  }
}
