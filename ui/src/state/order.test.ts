import { expect, test } from 'vitest';
import { held, rest } from '../backend/held';
import { Once, Queue, settled, Turns } from './order';

test('only the last turn counts', () => {
  const turns = new Turns();
  const first = turns.next();
  expect(first()).toBe(true);
  const second = turns.next();
  expect([first(), second()]).toEqual([false, true]);
});

test('a queue does one thing after the other, also after one that failed', async () => {
  const queue = new Queue();
  const done: string[] = [];
  const gate = held();
  const first = queue.do(async () => {
    await gate.promise;
    done.push('first');
    throw new Error('no room');
  });
  const second = queue.do(() => done.push('second'));
  await rest();
  expect(done).toEqual([]);
  gate.answer();
  await expect(first).rejects.toThrow('no room');
  await second;
  expect(done).toEqual(['first', 'second']);
});

test('what comes in the place of what is waited for is waited for, too', async () => {
  const [one, two] = [held(), held()];
  let underWay = one.promise;
  let over = false;
  const waiting = settled(() => underWay).then(() => (over = true));
  underWay = two.promise;
  one.answer();
  await rest();
  expect(over).toBe(false);
  two.answer();
  await waiting;
});

test('what is under way is not begun again, and something else is', async () => {
  const once = new Once();
  const [heat, ran] = [held(), held()];
  const begun: string[] = [];
  const begin = (what: string, until: Promise<void>) =>
    once.do(what, () => {
      begun.push(what);
      return until;
    });
  const first = begin('Heat', heat.promise);
  void begin('Heat', heat.promise);
  void begin('Ran', ran.promise);
  expect(begun).toEqual(['Heat', 'Ran']);
  heat.answer();
  await first;
  void begin('Heat', heat.promise);
  void begin('Ran', ran.promise);
  expect(begun).toEqual(['Heat', 'Ran', 'Heat']);
});
