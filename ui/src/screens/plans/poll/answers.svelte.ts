// The answers of a poll as they are pressed, and the way from one to the next by the arrows: one of them is in the tab order.

import { tick, untrack } from 'svelte';
import type { Answer, PollView } from '$ui/backend';
import { getApp } from '$ui/state';
import { Giving } from './giving.svelte';

const keyOf = (option: string, member: string) => `${option}:${member}`;
const within = (value: number, length: number) => Math.min(Math.max(value, 0), length - 1);

/** Call it while a component is being set up; `size` says how many rows and columns its grid has. */
export class Answers {
  #app = getApp();
  #giving = new Giving();
  #view: () => PollView;
  #size: () => { rows: number; columns: number };
  #known: ReadonlyMap<string, Answer> = $derived.by(
    // eslint-disable-next-line svelte/prefer-svelte-reactivity
    () => new Map(this.#view().answers.map(({ option, member, answer }) => [keyOf(option, member), answer])),
  );
  #at = $state({ row: 0, column: 0 });

  constructor(view: () => PollView, size: () => { rows: number; columns: number }) {
    [this.#view, this.#size] = [view, size];
    $effect(() => {
      void this.#known;
      untrack(() => this.#giving.read());
    });
  }

  of(option: string, member: string): Answer | null {
    const key = keyOf(option, member);
    return this.#giving.at(key, this.#known.get(key) ?? null);
  }

  give(option: string, member: string, answer: Answer | null): void {
    const request = { poll: this.#view().poll.id, option, member, answer };
    const write = async () => (await this.#app.write('answer_poll', request, { quiet: true })).ok;
    void this.#giving.give(keyOf(option, member), answer, write);
  }

  isTabbable(row: number, column: number): boolean {
    const { rows, columns } = this.#size();
    return row === within(this.#at.row, rows) && column === within(this.#at.column, columns);
  }

  /** The focus is there now. */
  stand(row: number, column: number): void {
    this.#at = { row, column };
  }

  /** Arrows, Home and End in the grid that heard them. */
  async walk(event: KeyboardEvent): Promise<void> {
    const grid = event.currentTarget as HTMLElement;
    const cell = (event.target as HTMLElement).dataset['cell'];
    if (event.ctrlKey || event.metaKey || event.altKey || !cell) return;
    const { rows, columns } = this.#size();
    const [row = 0, column = 0] = cell.split(':').map(Number);
    const steps: Record<string, [number, number]> = {
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      Home: [row, 0],
      End: [row, columns - 1],
    };
    const to = steps[event.key];
    if (!to) return;
    event.preventDefault();
    this.#at = { row: within(to[0], rows), column: within(to[1], columns) };
    await tick();
    grid.querySelector<HTMLElement>(`[data-cell="${this.#at.row}:${this.#at.column}"]`)?.focus();
  }
}
