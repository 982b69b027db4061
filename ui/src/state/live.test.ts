import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { held, rest } from '../backend/held';
import { Live } from './live.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A read whose answers are held back, in the order they were asked for. */
function reading() {
  const live = new Live<string>();
  const answers: ReturnType<typeof held<string>>[] = [];
  const ask = () => {
    const one = held<string>();
    answers.push(one);
    return one.promise;
  };
  return { live, answers, read: () => void live.read(ask) };
}

test('the question asked last is answered, whichever answer comes last', async () => {
  const { live, answers, read } = reading();
  read();
  read();
  answers[1]?.answer('new');
  await rest();
  answers[0]?.answer('old');
  await rest();
  expect(live.value).toBe('new');
});

test('what a button answered stands against an answer that was under way', async () => {
  const { live, answers, read } = reading();
  read();
  live.tell('pressed');
  answers[0]?.answer('before it was pressed');
  await rest();
  expect(live.value).toBe('pressed');
  answers[1]?.answer('after it was pressed');
  await rest();
  expect([live.value, answers.length]).toEqual(['after it was pressed', 2]);
});

test('with nothing under way nothing is asked', async () => {
  const { live, answers, read } = reading();
  read();
  answers[0]?.answer('read');
  await rest();
  live.tell('pressed');
  await rest();
  expect([live.value, answers.length]).toEqual(['pressed', 1]);
});
