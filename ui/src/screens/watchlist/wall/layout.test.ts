import { expect, test } from 'vitest';
import { height, inView, layout, stepTo } from './layout';

test('as many columns as fit, never less than two', () => {
  expect(layout('posters', 1124, 16).columns).toBe(6);
  expect(layout('posters', 770, 16).columns).toBe(4);
  expect(layout('posters', 200, 16).columns).toBe(2);
  expect(layout('rows', 1124, 16).columns).toBe(1);
});

test('only a window of ten thousand films is drawn', () => {
  const plan = { columns: 6, step: 300, gap: 20 };
  expect(height(plan, 10_000)).toBe(1667 * 300);
  expect(inView(plan, 10_000, 0, 800)).toEqual({ first: 0, last: 25 });
  expect(inView(plan, 10_000, 30_000, 800)).toEqual({ first: 591, last: 625 });
  expect(inView(plan, 10_000, 1e9, 800)).toEqual({ first: 9996, last: 10_000 });
  expect(inView(plan, 0, 0, 800)).toEqual({ first: 0, last: 0 });
  expect(inView(plan, 5, -4000, 800)).toEqual({ first: 0, last: 0 });
});

test('what is in view is drawn whole, and no frame of a scroll brings a whole line', () => {
  const plan = { columns: 6, step: 300, gap: 20 };
  const [view, pace] = [800, 40];
  let before = inView(plan, 10_000, 0, view);
  for (let from = pace; from < 30_000; from += pace) {
    const now = inView(plan, 10_000, from, view);
    const seen = [Math.floor(from / plan.step) * 6, Math.ceil((from + view) / plan.step) * 6] as const;
    expect(now.first).toBeLessThanOrEqual(seen[0]);
    expect(now.last).toBeGreaterThanOrEqual(seen[1]);
    expect(now.last - before.last).toBeLessThanOrEqual(1);
    before = now;
  }
});

test('keys walk the grid and stop at its edges', () => {
  const go = (key: string, at: number) => stepTo(key, at, 6, 20, 2);
  expect([go('ArrowRight', 5), go('ArrowLeft', 0), go('ArrowDown', 3), go('ArrowUp', 3)]).toEqual([
    6, 0, 9, 3,
  ]);
  expect(go('ArrowDown', 16)).toBe(19);
  expect(go('ArrowDown', 19)).toBe(19);
  expect([go('Home', 9), go('End', 9), go('PageDown', 3), go('PageUp', 3)]).toEqual([0, 19, 15, 0]);
  expect(go('a', 3)).toBeNull();
});
