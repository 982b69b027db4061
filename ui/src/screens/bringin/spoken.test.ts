import { expect, test } from 'vitest';
import type { ImportStep } from '$ui/backend';
import { heardOf } from './spoken';

const STEP = 256;

/** What is heard of a whole way. */
function heard(steps: readonly ImportStep[], total: number | null): string[] {
  let last: ImportStep | null = null;
  const all: string[] = [];
  for (const step of steps) {
    const now = heardOf(last, step, total);
    if (now !== last) all.push(`${now.step} ${now.done}`);
    last = now;
  }
  return all;
}
const way = (step: ImportStep['step'], rows: number): ImportStep[] =>
  Array.from({ length: Math.ceil(rows / STEP) }, (_, at) => ({ step, done: at * STEP }));

test('writing is heard at its start and by the quarter', () => {
  expect(heard(way('writing', 10_000), 10_000)).toEqual([
    'writing 0',
    'writing 2560',
    'writing 5120',
    'writing 7680',
  ]);
  expect(heard(way('writing', 200), 200)).toEqual(['writing 0']);
});

test('what has no known end is heard less and less', () => {
  const steps = [...way('reading', 100_000), ...way('matching', 5_000)];
  expect(heard(steps, null)).toEqual([
    'reading 0',
    'reading 4096',
    'reading 16384',
    'reading 65536',
    'matching 0',
    'matching 4096',
  ]);
});

test('the second of several files says nothing anew', () => {
  expect(heard([...way('reading', 5_000), ...way('reading', 5_000)], null)).toHaveLength(2);
});
