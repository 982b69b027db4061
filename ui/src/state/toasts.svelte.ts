// Short words about what just happened, each with at most one thing to do about it.

/** What can be done, and its words. `undoes` says that it takes back the step that was made last. */
export type Action = { label: string; run: () => void; undoes?: true };

export type Toast = {
  id: number;
  words: string;
  tone: 'done' | 'wrong';
  /** It says which step was made, undone or made again. */
  step: boolean;
  action: Action | null;
};

const STAYS_MS = 8000;
/** More of them would be a wall. */
const AT_ONCE = 2;

/** The toasts in view, oldest first. They stay while one is pointed at or focused. */
export class Toasts {
  list = $state.raw<Toast[]>([]);
  #counter = 0;
  // Not shown by anything, so not reactive.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  #timers = new Map<number, ReturnType<typeof setTimeout>>();

  /** Says it; its number can dismiss it once it is not so any more. */
  show(words: string, more: Partial<Omit<Toast, 'id' | 'words'>> = {}): number {
    this.#counter += 1;
    const { tone = 'done', step = false, action = null } = more;
    const toast: Toast = { id: this.#counter, words, tone, step, action };
    // One offer to undo at a time: an older one would undo the newer step. And only the last step is news.
    const past = (one: Toast) => (action && one.action) || (step && one.step);
    const kept = this.list.filter((one) => !past(one));
    this.list = [...kept.slice(-(AT_ONCE - 1)), toast];
    this.#start(toast.id);
    return toast.id;
  }

  dismiss(id: number): void {
    this.#stop(id);
    this.list = this.list.filter((toast) => toast.id !== id);
  }

  /** Does what it offers, which is not offered again. */
  act({ id, action }: Toast): void {
    if (!this.list.some((toast) => toast.id === id)) return;
    this.dismiss(id);
    action?.run();
  }

  /** An undo means another step by now; what was put aside can still be had. */
  dismissOffers(): void {
    for (const { id, action } of this.list) if (action?.undoes) this.dismiss(id);
  }

  hold(): void {
    for (const { id } of this.list) this.#stop(id);
  }

  release(): void {
    for (const { id } of this.list) this.#start(id);
  }

  #start(id: number): void {
    this.#stop(id);
    this.#timers.set(
      id,
      setTimeout(() => this.dismiss(id), STAYS_MS),
    );
  }

  #stop(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }
}
