import { expect, test } from 'vitest';
import type { Member, Reminder } from '$ui/backend';
import { another, choiceOf, choices, chosen, inWords } from './reminders';

const ben = { id: 'b', name: 'Ben' } as Member;
const start = (minutes: number): Reminder => ({ about: 'start', at: { is: 'before', minutes }, who: null });
const snacks: Reminder = { about: 'snacks', at: { is: 'clock', days: 1, time: '17:00:00' }, who: 'b' };

test('a list is one line, with the start first', () => {
  expect(inWords([snacks, start(30)], [ben])).toBe('30 min before; snacks the day before at 17:00 (Ben)');
  expect(inWords([start(0), start(1440)], [])).toBe('at the start; a day before');
  expect(inWords([], [])).toBe('none');
  // Somebody who moved out is nobody’s name.
  expect(inWords([snacks], [])).toBe('snacks the day before at 17:00');
});

test('a choice says when, and the time of day stays', () => {
  for (const at of [snacks.at, start(45).at]) {
    expect(choices(at).map(({ value }) => value)).toContain(choiceOf(at));
    expect(chosen(choiceOf(at), at)).toEqual(at);
  }
  expect(chosen('clock:0', snacks.at)).toEqual({ is: 'clock', days: 0, time: '17:00:00' });
  expect(chosen('clock:0', start(30).at)).toEqual({ is: 'clock', days: 0, time: '12:00:00' });
});

test('what is added is never there already', () => {
  const list: Reminder[] = [];
  for (let n = 0; n < 5; n += 1) {
    const next = another(list);
    expect(list).not.toContainEqual(next);
    list.push(next);
  }
});
