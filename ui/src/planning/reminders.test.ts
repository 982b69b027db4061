import { expect, test } from 'vitest';
import type { Member, Reminder } from '$ui/backend';
import { inWords, silentWords } from './reminders';

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

test('what never comes is said, each with what it is', () => {
  expect(silentWords([], [ben])).toBe('');
  expect(silentWords([snacks], [ben])).toBe(
    'Snacks the day before at 17:00 (Ben): that moment has passed, so nothing is said then.',
  );
  expect(silentWords([snacks, start(30)], [])).toMatch(
    /^30 min before; snacks .*: those moments have passed/,
  );
});
