import { expect, test } from 'vitest';
import { held, rest } from '../backend/held';
import { Ahead } from './ahead.svelte';

type Settings = { theme: string; key: boolean };

function room() {
  let house: Settings = { theme: 'dark', key: false };
  const written: Settings[] = [];
  const ahead = new Ahead<Settings>(() => house);
  const say = (part: Partial<Settings>) => {
    const gate = held();
    const said = ahead.say(part, async (now) => {
      written.push(now);
      await gate.promise;
      house = now;
    });
    return { gate, said };
  };
  return { ahead, written, say };
}

test('what is said second has what was said first, which the house does not know yet', async () => {
  const { ahead, written, say } = room();
  const first = say({ theme: 'light' });
  const second = say({ key: true });
  expect(ahead.now).toEqual({ theme: 'light', key: true });
  expect(written.at(-1)).toEqual({ theme: 'light', key: true });
  first.gate.answer();
  await first.said;
  // The house knows the first by now, and the second is still on its way.
  expect(ahead.now).toEqual({ theme: 'light', key: true });
  second.gate.answer();
  await second.said;
  expect(ahead.now).toEqual({ theme: 'light', key: true });
});

test('what failed is not shown any more, and what was said after it is', async () => {
  const { ahead, say } = room();
  const first = say({ theme: 'light' });
  void say({ key: true });
  first.gate.fail(new Error('no room'));
  await expect(first.said).rejects.toThrow('no room');
  await rest();
  expect(ahead.now).toEqual({ theme: 'dark', key: true });
});
