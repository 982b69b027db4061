// Work that is not begun again while it is under way, however often its button is pressed.

export class Busy {
  now = $state(false);

  /** Whatever becomes of it, the next one can be done afterwards. */
  async do(work: () => Promise<unknown>): Promise<void> {
    if (this.now) return;
    this.now = true;
    try {
      await work();
    } finally {
      this.now = false;
    }
  }
}
