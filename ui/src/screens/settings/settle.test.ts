import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settle } from './settle';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('only the last value is told, once', () => {
  const told: number[] = [];
  const tell = settle((value: number) => told.push(value), 600);
  tell(1);
  tell(2);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(600);
  expect(told).toEqual([2]);
});

test('leaving tells what still waits', () => {
  const told: number[] = [];
  const tell = settle((value: number) => told.push(value));
  tell(3);
  tell.now();
  tell.now();
  vi.runAllTimers();
  expect(told).toEqual([3]);
});
