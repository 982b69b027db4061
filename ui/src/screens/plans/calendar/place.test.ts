import { describe, expect, test } from 'vitest';
import type { SessionView } from '$ui/backend';
import { addMinutes, eveningOf } from '$ui/planning/dates';
import { blocks, byDay, movable, onDay, startAt, startingAt, withMoved } from './place';

/** As much of an evening as the calendar looks at. */
function evening(
  id: string,
  local: string,
  minutes = 120,
  is: 'planned' | 'started' | 'watched' = 'planned',
) {
  return {
    session: { id, start: { local, zone: 'Europe/London' }, status: { is }, minutes },
    starts_local: local,
    ends_local: addMinutes(local, minutes),
    ends_at: `${addMinutes(local, minutes)}Z`,
    evening: eveningOf(local),
  } as unknown as SessionView;
}

describe('moving', () => {
  test('an evening keeps its time on another day, and a night past midnight its night', () => {
    expect(onDay(evening('a', '2026-12-18T20:15:00'), '2026-12-24')).toBe('2026-12-24T20:15:00');
    expect(onDay(evening('a', '2026-12-19T00:30:00'), '2026-12-24')).toBe('2026-12-25T00:30:00');
    expect(onDay(evening('a', '2026-12-18T20:15:00'), '2027-03-28')).toBe('2027-03-28T20:15:00');
  });

  test('what has begun or is over stays', () => {
    const now = Date.parse('2026-12-18T21:00:00Z');
    expect(movable(evening('a', '2026-12-18T20:15:00'), now)).toBe(true);
    expect(movable(evening('a', '2026-12-18T20:15:00', 120, 'started'), now)).toBe(false);
    expect(movable(evening('a', '2026-12-18T18:00:00'), now)).toBe(false);
    expect(movable(evening('a', '2026-12-20T18:00:00', 120, 'watched'), now)).toBe(false);
  });

  test('while it is moved it stands once, where it would go', () => {
    const [one, other] = [evening('a', '2026-12-18T20:15:00'), evening('b', '2026-12-20T20:15:00')];
    const moved = startingAt(one, '2026-12-21T01:00:00');
    expect(moved.evening).toBe('2026-12-20');
    expect(moved.ends_local).toBe('2026-12-21T03:00:00');
    const days = byDay(withMoved([one, other], moved));
    expect([...days.keys()]).toEqual(['2026-12-20']);
    expect(days.get('2026-12-20')?.map(({ session }) => session.id)).toEqual(['b', 'a']);
  });
});

describe('the week', () => {
  test('a day begins at five', () => {
    expect(startAt('2026-12-18', 0)).toBe('2026-12-18T05:00:00');
    expect(startAt('2026-12-18', 20 * 60)).toBe('2026-12-19T01:00:00');
  });

  test('evenings that overlap share the width, and one after them has it all', () => {
    const found = blocks([
      evening('a', '2026-12-18T18:00:00'),
      evening('b', '2026-12-18T19:00:00'),
      evening('c', '2026-12-18T20:00:00'),
      evening('d', '2026-12-18T22:30:00'),
    ]);
    expect(found.map(({ left, width }) => [left, width])).toEqual([
      [0, 0.5],
      [0.5, 0.5],
      [0, 0.5],
      [0, 1],
    ]);
    expect(found[0]?.top).toBeCloseTo(13 / 24);
    expect(found[0]?.height).toBeCloseTo(2 / 24);
  });

  test('one that goes on past the morning ends with its day', () => {
    const [block] = blocks([evening('a', '2026-12-18T23:00:00', 40 * 60)]);
    expect((block?.top ?? 0) + (block?.height ?? 0)).toBeCloseTo(1);
  });
});
