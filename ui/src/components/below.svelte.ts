// What lies over the lower edge of the window. Owns its height, for those that must not lie under it.

/** Between a reminder and the toasts below it. */
const GAP = 8;

class Below {
  /** Height of the toasts, in CSS pixels. */
  toasts = $state(0);
  /** Height of the reminders, which stand above the toasts. */
  reminders = $state(0);
  /** From the lower edge to where reminders begin, without the edge's own margin. */
  readonly lift = $derived(this.toasts > 0 ? this.toasts + GAP : 0);
  readonly height = $derived(this.reminders > 0 ? this.lift + this.reminders : this.toasts);
}

export const below = new Below();

/** The room to leave below, as CSS has it. */
export const roomFor = (height: number) => (height > 0 ? `calc(${height}px + var(--s4))` : '0px');
