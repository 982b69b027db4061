// Where each film of a long list stands, so that only those in view are drawn. All lengths in CSS pixels.

import type { ListLook } from '$ui/backend';

export type LookName = ListLook;
export type Layout = {
  columns: number;
  /** From the top of one line to the top of the next. */
  step: number;
  gap: number;
};

const NARROWEST_REM = 9.5;
const GAP_REM = 1.25;
const LINE_GAP_REM = 1.5;
/** Name and facts below a poster; fixed, or the list would jump as films are read. */
export const CAPTION_REM = 3;
export const ROW_REM = 5.25;

/** How a list of this width is laid out; `rem` is the size of the letters. */
export function layout(look: LookName, width: number, rem: number): Layout {
  if (look === 'rows') return { columns: 1, step: ROW_REM * rem, gap: 0 };
  const gap = GAP_REM * rem;
  const columns = Math.max(2, Math.floor((width + gap) / (NARROWEST_REM * rem + gap)));
  const across = (width - gap * (columns - 1)) / columns;
  return { columns, step: across * 1.5 + (CAPTION_REM + LINE_GAP_REM) * rem, gap };
}

/** How high the whole list is. */
export function height({ columns, step }: Layout, total: number): number {
  return Math.ceil(total / columns) * step;
}

/** Lines drawn beyond the edges, so that a quick scroll shows films and not their places. */
const BEYOND = 1.5;

/**
 * The films to draw, `last` not included, when the list is seen from `from` on for `view` pixels. A line comes film by film
 * while it is still out of sight: drawn all at once it would take more than a frame.
 */
export function inView({ columns, step }: Layout, total: number, from: number, view: number) {
  const first = Math.max(0, Math.floor((from / step - BEYOND) * columns));
  const last = Math.max(0, Math.ceil(((from + view) / step + BEYOND) * columns));
  const start = Math.min(first, Math.max(0, Math.floor((total - 1) / columns) * columns));
  return { first: start, last: Math.min(total, Math.max(last, start)) };
}

/** Where a key goes from a film, or null when it goes nowhere. `page` is how many lines are in view. */
export function stepTo(key: string, at: number, columns: number, total: number, page: number): number | null {
  const last = total - 1;
  const within = (to: number) => Math.min(last, Math.max(0, to));
  // A line that is not full is reached at its last film.
  const down = Math.floor(at / columns) < Math.floor(last / columns) ? within(at + columns) : at;
  const up = at >= columns ? at - columns : at;
  const goals: Record<string, number> = {
    ArrowRight: within(at + 1),
    ArrowLeft: within(at - 1),
    ArrowDown: down,
    ArrowUp: up,
    Home: 0,
    End: last,
    PageDown: within(at + columns * page),
    PageUp: within(at - columns * page),
  };
  return goals[key] ?? null;
}
