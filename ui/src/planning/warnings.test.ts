import { expect, test } from 'vitest';
import type { EveningCheck, Member, Warning } from '$ui/backend';
import { agoWords, cautions, lengthWords } from './warnings';

const NOW = { now: Date.parse('2026-12-18T19:40:00Z'), zone: 'Europe/London' };
const wall = (local: string) => ({ local: `${local}:00`, zone: 'Europe/London' });
const members = ['Ayşe', 'Jon'].map((name): Member => ({
  id: name,
  name,
  colour: 'rose',
  child: false,
  email: '',
  keep_away: [],
}));

function said(warning: Warning, own?: string, names: EveningCheck['names'] = []) {
  const check = { warnings: [warning], names };
  return cautions(check, members, NOW, own).map(({ words, remedy }) => [
    words,
    remedy?.words ?? null,
    remedy?.local.slice(0, 16) ?? null,
  ]);
}

test('past lights out says by how much, and what would fit, rounded so that it does', () => {
  const late: Warning = {
    is: 'past_lights_out',
    ends: wall('2026-12-18T23:27'),
    lights_out: wall('2026-12-18T23:00'),
    minutes_late: 27,
    latest_start: wall('2026-12-18T20:48'),
  };
  expect(said(late)).toEqual([
    [
      'It would end at 23:27, 27 minutes after lights out at 23:00.',
      'Start at 20:45 instead',
      '2026-12-18T20:45',
    ],
  ]);
  // No use in a start that has gone by.
  expect(said({ ...late, latest_start: wall('2026-12-18T19:20') })[0]?.[1]).toBeNull();
});

test('an overlap says with whom and what, and offers the time after it', () => {
  const overlap: Warning = {
    is: 'overlaps',
    session: 'other',
    title: 'p',
    starts: wall('2026-12-20T17:30'),
    ends: wall('2026-12-20T19:13'),
    members: ['Ayşe', 'Jon'],
  };
  const names: EveningCheck['names'] = [['other', 'Paddington 2']];
  const remedy = ['Start at 19:15 instead', '2026-12-20T19:15'];
  expect(said(overlap, undefined, names)).toEqual([
    ['Ayşe and Jon are at Paddington 2 from 17:30 to 19:13.', ...remedy],
  ]);
  expect(said({ ...overlap, members: ['Jon'] }, undefined, names)[0]?.[0]).toMatch(/^Jon is at/);
  expect(said({ ...overlap, members: [] }, undefined, names)[0]?.[0]).toBe(
    'Paddington 2 is on from 17:30 to 19:13.',
  );
  expect(said({ ...overlap, members: [] })[0]?.[0]).toBe(
    'Another evening, still to be decided, is on from 17:30 to 19:13.',
  );
  expect(said(overlap)[0]?.[0]).toBe(
    'Ayşe and Jon are at another evening, still to be decided, from 17:30 to 19:13.',
  );
  expect(said(overlap, 'other', names), 'an evening is not in its own way').toEqual([]);
});

test('the past offers the same time on the next evening that has it', () => {
  const past = (local: string, minutes_ago: number): Warning => ({
    is: 'in_the_past',
    start: wall(local),
    minutes_ago,
  });
  expect(said(past('2026-12-18T18:00', 100))).toEqual([
    ['That was 1 hour 40 minutes ago.', 'Make it Saturday 19 December, 18:00', '2026-12-19T18:00'],
  ]);
  expect(said(past('2026-12-11T21:00', 9_000))).toEqual([
    ['That was 6 days ago.', 'Make it Friday 18 December, 21:00', '2026-12-18T21:00'],
  ]);
});

test('clocks that go forward say what becomes of it', () => {
  const skip: Warning = {
    is: 'clocks_go_forward',
    asked: wall('2027-03-28T01:30'),
    made: wall('2027-03-28T02:30'),
  };
  expect(said(skip)).toEqual([
    [
      'The clocks go forward that night and skip 01:30. It would start at 02:30.',
      'Start at 02:30 instead',
      '2027-03-28T02:30',
    ],
  ]);
});

test('lengths are said as one says them, and rougher the further back', () => {
  expect([1, 27, 60, 61, 135].map(lengthWords)).toEqual([
    '1 minute',
    '27 minutes',
    '1 hour',
    '1 hour 1 minute',
    '2 hours 15 minutes',
  ]);
  expect([0, 119, 150, 2879, 4320].map(agoWords)).toEqual([
    '1 minute',
    '1 hour 59 minutes',
    '3 hours',
    '48 hours',
    '3 days',
  ]);
});
