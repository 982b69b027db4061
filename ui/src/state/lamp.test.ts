import { expect, test } from 'vitest';
import type { SessionView } from '../backend';
import { lampLevel } from './lamp';

const STARTS = Date.parse('2026-12-18T20:15:00Z');
const MINUTE = 60_000;
const evening = (is: 'planned' | 'started'): SessionView => ({
  session: {
    id: 's',
    title: null,
    portion: { is: 'whole' },
    start: { local: '2026-12-18T20:15:00', zone: 'Europe/London' },
    minutes: 120,
    members: [],
    place: '',
    note: '',
    particulars: { before: [], doors: 0, hosts: [], cooks: [], brings: [], guests: [] },
    status:
      is === 'started' ? { is, at: '2026-12-18T20:15:00Z', pause: { seconds: 0, since: null } } : { is },
    reminders: null,
    repeats: null,
    sequence: 0,
  },
  name: null,
  year: null,
  mood: null,
  starts_at: '2026-12-18T20:15:00Z',
  starts_local: '2026-12-18T20:15:00',
  ends_at: '2026-12-18T22:15:00Z',
  ends_local: '2026-12-18T22:15:00',
  length_is_guess: true,
  pause_minutes: 0,
  evening: '2026-12-18',
  next_reminder: null,
  shown_first: [],
  doors_local: null,
  next_slot: null,
  lost_zone: null,
  repeats: null,
  torn: null,
  answers: [],
  turnout: { coming: [], maybe: [], cant: [], open: [] },
});

test('the lamp goes down by degrees over the last half hour', () => {
  const levels = [40, 30, 24, 12, 3, 0].map((left) => lampLevel(evening('planned'), STARTS - left * MINUTE));
  expect(levels).toEqual([1, 1, 0.8, 0.4, 0.2, 0.1]);
});

test('it stays down during the film, and is up when nothing is planned or all is over', () => {
  expect(lampLevel(evening('started'), STARTS + MINUTE)).toBe(0.1);
  expect(lampLevel(null, STARTS)).toBe(1);
  expect(lampLevel(evening('planned'), STARTS + 200 * MINUTE)).toBe(1);
});
