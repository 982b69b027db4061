import { expect, test } from 'vitest';
import type { EveningCheck, Member, Warning } from '$ui/backend';
import { agoWords, cautions, lengthWords } from './warnings';

const wall = (local: string) => ({ local: `${local}:00`, zone: 'Europe/London' });
const members = ['Ayşe', 'Jon'].map((name): Member => ({
  id: name,
  name,
  colour: 'rose',
  child: false,
  born: null,
  email: '',
  keep_away: [],
}));

type Asked = { names?: EveningCheck['names']; start?: string; better?: string };

function said(warnings: Warning[], { names = [], start = '2026-12-18T20:15', better }: Asked = {}) {
  const check = { warnings, names, better_start: better ? wall(better) : null };
  return cautions(check, members, `${start}:00`).map(({ words, remedy }) => [
    words,
    remedy?.words ?? null,
    remedy?.local.slice(0, 16) ?? null,
  ]);
}

const late: Warning = {
  is: 'past_lights_out',
  ends: wall('2026-12-18T23:27'),
  lights_out: wall('2026-12-18T23:00'),
  minutes_late: 27,
};
const overlap = {
  is: 'overlaps' as const,
  session: 'other',
  title: 'p',
  starts: wall('2026-12-20T17:30'),
  ends: wall('2026-12-20T19:13'),
  members: ['Ayşe', 'Jon'],
};

test('past lights out says by how much, and what would be better', () => {
  const words = 'It would end at 23:27, 27 minutes after lights out at 23:00.';
  expect(said([late], { better: '2026-12-18T20:45' })).toEqual([
    [words, 'Start at 20:45 instead', '2026-12-18T20:45'],
  ]);
  expect(said([late]), 'or that nothing is').toEqual([[words, null, null]]);
});

test('an overlap says with whom and what', () => {
  const names: EveningCheck['names'] = [['other', 'Paddington 2']];
  const words = (warning: Warning, known: EveningCheck['names'] = []) =>
    said([warning], { names: known })[0]?.[0];
  expect(words(overlap, names)).toBe('Ayşe and Jon are at Paddington 2 from 17:30 to 19:13.');
  expect(words({ ...overlap, members: ['Jon'] }, names)).toMatch(/^Jon is at/);
  expect(words({ ...overlap, members: [] }, names)).toBe('Paddington 2 is on from 17:30 to 19:13.');
  expect(words({ ...overlap, members: [] })).toBe(
    'Another evening, still to be decided, is on from 17:30 to 19:13.',
  );
  expect(words(overlap)).toBe(
    'Ayşe and Jon are at another evening, still to be decided, from 17:30 to 19:13.',
  );
});

test('one start settles all that is said of the time, and is offered once', () => {
  const away: Warning = { is: 'not_coming', members: ['Jon'] };
  const remedies = said([away, late, overlap], { better: '2026-12-18T18:00' }).map((each) => each[1]);
  expect(remedies).toEqual([null, 'Start at 18:00 instead', null]);
});

test('the past offers the next evening that would do, by its day', () => {
  const past = (local: string, minutes_ago: number): Warning => ({
    is: 'in_the_past',
    start: wall(local),
    minutes_ago,
  });
  const start = '2026-12-18T18:00';
  expect(said([past(start, 100)], { start, better: '2026-12-19T18:00' })).toEqual([
    ['That was 1 hour 40 minutes ago.', 'Make it Saturday 19 December, 18:00', '2026-12-19T18:00'],
  ]);
  expect(said([past('2026-12-11T21:00', 9_000)])[0]?.[0]).toBe('That was 6 days ago.');
});

test('clocks that go forward say what becomes of it', () => {
  const skip: Warning = {
    is: 'clocks_go_forward',
    asked: wall('2027-03-28T01:30'),
    made: wall('2027-03-28T02:30'),
  };
  expect(said([skip], { start: '2027-03-28T01:30', better: '2027-03-28T02:30' })).toEqual([
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

test('where a film is, and until when, is said by its name', () => {
  const gone: Warning = {
    is: 'leaves_before',
    film: 'Elf',
    service: 'Netflix',
    last_day: '2026-12-30',
  };
  const elsewhere: Warning = { is: 'not_on_our_services', film: 'Elf', services: ['MUBI', 'Prime Video'] };
  expect(said([gone, elsewhere]).map(([words]) => words)).toEqual([
    'The last day of Elf on Netflix is before then: Wednesday 30 December.',
    'Elf is on MUBI and Prime Video, which you do not have.',
  ]);
});
