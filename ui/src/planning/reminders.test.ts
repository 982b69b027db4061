import { expect, test } from 'vitest';
import type { Member, Reminder } from '$ui/backend';
import { another, choiceOf, choices, chosen, inWords, nearOf, silentWords } from './reminders';

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
  for (const near of ['today', 'later'] as const) {
    const list: Reminder[] = [];
    for (let n = 0; n < 5; n += 1) {
      const next = another(list, near);
      expect(list).not.toContainEqual(next);
      list.push(next);
    }
  }
});

test('what is added to an evening that is near still comes in time', () => {
  const near = (evening: string) => nearOf(evening, '2026-12-18');
  expect(['2026-12-17', '2026-12-18', '2026-12-19', '2026-12-20'].map(near)).toEqual([
    'today',
    'today',
    'tomorrow',
    'later',
  ]);
  const added = (evening: string) => inWords([another([start(30)], near(evening))], []);
  expect(added('2026-12-18')).toBe('snacks 2 h before');
  expect(added('2026-12-19')).toBe('snacks that day at 12:00');
  expect(added('2026-12-20')).toBe('snacks the day before at 17:00');
});

test('what never comes is said, each with what it is', () => {
  expect(silentWords([], [ben])).toBe('');
  expect(silentWords([snacks], [ben])).toBe(
    'Snacks the day before at 17:00 (Ben): that moment has passed, so nothing is said then.',
  );
  expect(silentWords([snacks, start(30)], [])).toMatch(
    /^30 min before; snacks .*: those moments have passed/,
  );
});
