import { expect, test } from 'vitest';
import { MOST, nextAfter, problemWith, withStart } from './proposing';

const NOW = { now: Date.parse('2026-12-18T19:40:00Z'), zone: 'Europe/London' };
const start = (local: string) => ({ local, zone: 'Europe/London' });
const FRIDAY = start('2026-12-18T20:15:00');

test('an evening is added once, ahead, and among no more than are read', () => {
  expect(problemWith([], FRIDAY, NOW)).toBeNull();
  expect(problemWith([FRIDAY], FRIDAY, NOW)).toBe('Fri 18 Dec, 20:15 is among them already.');
  expect(problemWith([], start('2026-12-18T19:40:00'), NOW)).toBe('Fri 18 Dec, 19:40 has gone by.');
  const full = Array.from({ length: MOST }, (_, day) => start(`2027-01-${10 + day}T20:15:00`));
  expect(problemWith(full, FRIDAY, NOW)).toContain('12 evenings');
});

test('evenings stand in order of time, and the next free one is offered', () => {
  const saturday = start('2026-12-19T20:15:00');
  expect(withStart([saturday], FRIDAY)).toEqual([FRIDAY, saturday]);
  expect(nextAfter([FRIDAY, saturday], FRIDAY)).toEqual(start('2026-12-20T20:15:00'));
  expect(nextAfter([], start('2026-12-31T20:15:00')).local).toBe('2027-01-01T20:15:00');
});
