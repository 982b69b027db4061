import { expect, test } from 'vitest';
import { held, rest } from '../backend/held';
import { Ahead } from './ahead.svelte';
import { Queue } from './order';

type Settings = { theme: string; key: boolean };

/** A house of which one write waits for the other, and each for the test. */
function room() {
  let house: Settings = { theme: 'dark', key: false };
  const written: Settings[] = [];
  const writing = new Queue();
  const ahead = new Ahead<Settings>(() => house);
  const say = (part: Partial<Settings>) => {
    const gate = held();
    const shown = held();
    const write = async (whole: () => Settings) => {
      const now = whole();
      written.push(now);
      try {
        await gate.promise;
      } catch {
        return { ok: false };
      }
      house = now;
      return { ok: true };
    };
    const said = ahead.say(
      part,
      (whole) => writing.do(() => write(whole)),
      () => shown.promise,
    );
    return { gate, shown, said };
  };
  return { ahead, written, say };
}

test('what is said second has what was said first, which the house does not show yet', async () => {
  const { ahead, written, say } = room();
  const first = say({ theme: 'light' });
  const second = say({ key: true });
  expect(ahead.now).toEqual({ theme: 'light', key: true });
  first.gate.answer();
  await rest();
  expect(written.at(-1)).toEqual({ theme: 'light', key: true });
  first.shown.answer();
  await first.said;
  // The house knows the first by now, and the second is still on its way.
  expect(ahead.now).toEqual({ theme: 'light', key: true });
  second.gate.answer();
  second.shown.answer();
  await second.said;
  expect(ahead.now).toEqual({ theme: 'light', key: true });
});

test('what failed is not shown any more, and what was said after it is', async () => {
  const { ahead, say } = room();
  const first = say({ theme: 'light' });
  void say({ key: true });
  first.gate.fail(new Error('no room'));
  await first.said;
  expect(ahead.now).toEqual({ theme: 'dark', key: true });
});

test('what failed is not written with what was said after it, nor is what was said later still', async () => {
  const { written, say } = room();
  const first = say({ theme: 'light' });
  void say({ key: true });
  void say({ theme: 'dim' });
  await rest();
  first.gate.fail(new Error('no room'));
  await rest();
  expect(written).toEqual([
    { theme: 'light', key: false },
    { theme: 'dark', key: true },
  ]);
});
