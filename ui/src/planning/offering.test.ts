import { expect, test } from 'vitest';
import type { Reminder } from '$ui/backend';
import { another, choiceOf, choices, chosen, type Moment } from './offering';
import { inWords } from './reminders';

const start = (minutes: number): Reminder => ({ about: 'start', at: { is: 'before', minutes }, who: null });
const snacks: Reminder = { about: 'snacks', at: { is: 'clock', days: 1, time: '17:00:00' }, who: null };
/** An evening on Friday at 20:15, seen from another moment. */
const from = (now: string): Moment => ({
  begins: '2026-12-18T20:15:00',
  doors: 15,
  now: `2026-12-${now}:00`,
});
const offered = (reminder: Reminder, now: string) =>
  choices(reminder, from(now)).map(({ value }) => value.replace('before:', ''));

test('a choice says when, and the time of day stays', () => {
  for (const each of [snacks, start(45)]) {
    expect(choices(each).map(({ value }) => value)).toContain(choiceOf(each.at));
    expect(chosen(choiceOf(each.at), each)).toEqual(each.at);
  }
  expect(chosen('clock:0', snacks)).toEqual({ is: 'clock', days: 0, time: '17:00:00' });
  expect(chosen('clock:0', start(30))).toEqual({ is: 'clock', days: 0, time: '12:00:00' });
});

test('only what can still come is offered, and what is chosen already', () => {
  expect(offered(start(30), '16T09:00')).toEqual([
    '0',
    '5',
    '10',
    '15',
    '30',
    '60',
    '120',
    '180',
    '1440',
    'clock:0',
    'clock:1',
  ]);
  expect(offered(start(30), '18T18:00')).toEqual(['0', '5', '10', '15', '30', '60', '120', 'clock:0']);
  expect(offered(start(30), '18T19:50')).toEqual(['0', '5', '10', '15', '30', 'clock:0']);
  expect(offered(start(30), '18T20:10')).toEqual(['0', '30']);
  // The doors open at 20:00.
  const doors: Reminder = { about: 'doors', at: { is: 'before', minutes: 0 }, who: null };
  expect(offered(doors, '18T19:50')).toEqual(['0', '5']);
  expect(offered(snacks, '18T19:50')).toEqual(['0', '5', '10', '15', 'clock:1']);
});

test('a time of day that has passed becomes one that is near', () => {
  const today = (now: string) => chosen('clock:0', start(30), from(now));
  expect(today('18T09:00')).toEqual({ is: 'clock', days: 0, time: '12:00:00' });
  expect(today('18T18:00')).toEqual({ is: 'clock', days: 0, time: '18:15:00' });
  expect(today('18T18:07')).toEqual({ is: 'clock', days: 0, time: '18:30:00' });
});

test('what is added is never there already', () => {
  for (const now of [from('18T12:30'), null]) {
    const list: Reminder[] = [];
    for (let n = 0; n < 5; n += 1) {
      const next = another(list, now);
      expect(list).not.toContainEqual(next);
      list.push(next);
    }
  }
});

test('what is added still comes in time', () => {
  const added = (now: string) => inWords([another([start(30)], from(now))], []);
  expect(added('16T19:40')).toBe('snacks the day before at 17:00');
  expect(added('17T16:00')).toBe('snacks the day before at 17:00');
  expect(added('17T19:40')).toBe('snacks that day at 12:00');
  expect(added('18T12:30')).toBe('snacks 2 h before');
  expect(added('18T18:30')).toBe('snacks 1 h before');
  expect(added('18T19:20')).toBe('10 min before the doors open');
  expect(added('18T20:02')).toBe('10 min before');
  expect(added('18T20:12')).toBe('at the start');
});
