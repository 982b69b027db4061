import { expect, test } from 'vitest';
import type { Reminder } from '$ui/backend';
import { momentOf } from './moments';
import { another, choiceOf, choices, chosen, type Moment } from './offering';
import { inWords } from './reminders';

const start = (minutes: number): Reminder => ({ about: 'start', at: { is: 'before', minutes }, who: null });
const snacks: Reminder = { about: 'snacks', at: { is: 'clock', days: 1, time: '17:00:00' }, who: null };
/** An evening on Friday at 20:15, seen from another moment. */
const from = (now: string): Moment => ({
  begins: '2026-12-18T20:15:00',
  zone: 'Europe/London',
  doors: 15,
  now: Date.parse(`2026-12-${now}:00Z`),
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

test('a wall time is the moment that its zone has, whatever the clocks do', () => {
  const at = (local: string) => new Date(momentOf(local, 'Europe/London')).toISOString().slice(5, 16);
  expect(at('2026-03-28T20:15:00')).toBe('03-28T20:15');
  expect(at('2026-03-29T20:15:00')).toBe('03-29T19:15');
  // That night has no half past one, and the one in October has two.
  expect(at('2026-03-29T01:30:00')).toBe('03-29T01:30');
  expect(at('2026-10-25T01:30:00')).toBe('10-25T00:30');
  expect(at('2026-10-25T02:30:00')).toBe('10-25T02:30');
  expect(momentOf('2026-12-18T20:15:00', 'Asia/Tokyo')).toBe(Date.parse('2026-12-18T11:15:00Z'));
});

test('what can still come is reckoned by moments, also when the clocks change in between', () => {
  const day: Reminder = { about: 'start', at: { is: 'before', minutes: 1440 }, who: null };
  const values = (begins: string, now: string) =>
    choices(start(30), { begins, zone: 'Europe/London', doors: 0, now: Date.parse(now) }).map(
      ({ value }) => value,
    );
  // On the evening before, the walls show 19:30: 24 hours before 20:15 it was 19:15 there, as an hour is lost at night.
  expect(values('2026-03-29T20:15:00', '2026-03-28T19:30:00Z')).not.toContain(choiceOf(day.at));
  expect(values('2026-03-29T20:15:00', '2026-03-28T19:00:00Z')).toContain(choiceOf(day.at));
  // And in October one is gained.
  expect(values('2026-10-25T20:15:00', '2026-10-24T19:45:00Z')).toContain(choiceOf(day.at));
  expect(values('2026-10-25T20:15:00', '2026-10-24T20:30:00Z')).not.toContain(choiceOf(day.at));
});

test('an evening past midnight is of the day before, and so are its times of day', () => {
  const night = (now: string): Moment => ({
    begins: '2026-12-19T00:30:00',
    zone: 'Europe/London',
    doors: 0,
    now: Date.parse(`2026-12-${now}:00Z`),
  });
  const noon: Reminder = { about: 'snacks', at: { is: 'clock', days: 0, time: '12:00:00' }, who: null };
  const values = (now: string) => choices(start(30), night(now)).map(({ value }) => value);
  expect(values('18T11:00')).toContain('clock:0');
  expect(chosen('clock:0', start(30), night('18T11:00'))).toEqual(noon.at);
  expect(chosen('clock:0', start(30), night('18T23:20'))).toEqual({ is: 'clock', days: 0, time: '23:45:00' });
  // Past midnight nothing of the day before is left.
  expect(values('19T00:05')).toEqual(['before:0', 'before:5', 'before:10', 'before:15', 'before:30']);
});

test('at noon of that day is nothing for a film in the morning', () => {
  const matinee: Moment = {
    begins: '2026-12-18T11:00:00',
    zone: 'Europe/London',
    doors: 0,
    now: Date.parse('2026-12-15T09:00:00Z'),
  };
  expect(choices(start(30), matinee).map(({ value }) => value)).not.toContain('clock:0');
  expect(choices(start(30), matinee).map(({ value }) => value)).toContain('clock:1');
  const afterwards = [start(30), snacks];
  expect(another(afterwards, matinee)).not.toMatchObject({ at: { is: 'clock', days: 0 } });
  // A time of day that is too late on the day itself gives way to noon.
  const afternoon = { ...matinee, begins: '2026-12-18T16:00:00' };
  expect(chosen('clock:0', snacks, afternoon)).toEqual({ is: 'clock', days: 0, time: '12:00:00' });
  // What is chosen already stays in sight.
  const noon: Reminder = { ...snacks, at: { is: 'clock', days: 0, time: '12:00:00' } };
  expect(choices(noon, matinee).map(({ value }) => value)).toContain('clock:0');
});

test('a series offers them all', () => {
  expect(choices(start(30), null).map(({ value }) => value)).toContain('before:1440');
});
