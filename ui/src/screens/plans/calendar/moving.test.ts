import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SessionView } from '$ui/backend';
import { HeldBackend, rest } from '$ui/backend/held';
import { eveningOf } from '$ui/planning/dates';
import { App } from '$ui/state';
import { Moving } from './moving.svelte';
import { onDay } from './place';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const evening = (id: string, local: string) =>
  ({
    session: { id, start: { local, zone: 'Europe/London' }, status: { is: 'planned' } },
    name: id,
    repeats: null,
    starts_local: local,
    ends_local: local,
    evening: eveningOf(local),
  }) as unknown as SessionView;

const nobody = { parts: [], next: null, evenings: [], left: [] };

/** Two evenings, moved one right after the other. */
async function twoMoves() {
  const backend = new HeldBackend();
  const moving = new Moving(new App(backend));
  const [one, other] = [evening('a', '2026-12-18T20:00:00'), evening('b', '2026-12-19T20:00:00')];
  moving.make({ view: one, local: '2026-12-18T21:00:00' });
  moving.make({ view: other, local: '2026-12-19T21:00:00' });
  await rest();
  const starts = () =>
    Object.fromEntries(
      moving.shown([one, other]).map(({ session }) => [session.id, session.start.local.slice(11, 16)]),
    );
  return { backend, moving, starts };
}

test('a move that fails does not take back the one after it', async () => {
  const { backend, starts } = await twoMoves();
  backend.at('change_evening').fail({ code: 'busy', message: '' });
  await rest();
  expect(starts()).toEqual({ a: '20:00', b: '21:00' });
});

test('what is moved stays where it was dropped while the plans are read for another', async () => {
  const { backend, moving, starts } = await twoMoves();
  const changes = { id: '1', operation: 'change_evening', subject: '', stale: [], undo: null, redo: null };
  backend
    .at('change_evening')
    .answer({ value: { evening: evening('a', '2026-12-18T21:00:00'), tell: nobody }, changes });
  await rest();
  moving.settle();
  expect(starts()['b']).toBe('21:00');
});

/** An evening of a series is moved with those after it, and these are to be told of. */
async function movedWithSeries(
  evenings: SessionView[],
  mailing: App['mailing'] = [],
  parts: string[] = [],
  next: object | null = null,
  left: object[] = [],
) {
  const backend = new HeldBackend();
  const app = new App(backend);
  app.mailing = mailing;
  const moving = new Moving(app);
  const one = { ...evening('a', '2026-12-18T20:00:00'), repeats: {} } as unknown as SessionView;
  moving.make({ view: one, local: '2026-12-19T20:00:00' });
  moving.answer('later');
  await rest();
  const changes = { id: '1', operation: 'change_series', subject: '', stale: [], undo: null, redo: null };
  backend.at('change_series').answer({
    value: {
      evening: one,
      tell: {
        parts: parts.map((part) => ({ part, why: 'otherwise' })),
        next,
        evenings: evenings.map((view) => ({
          evening: view,
          why: view.session.status.is === 'planned' ? 'moved' : 'off',
        })),
        left,
      },
    },
    changes,
  });
  await rest();
  return { app, one };
}
const off = (view: SessionView) => ({
  ...view,
  session: { ...view.session, status: { is: 'cancelled' as const } },
});

test('whoever was invited to evenings that no longer come is offered to be told, one after the other', async () => {
  const first = off(evening('b', '2026-12-25T20:00:00'));
  const second = evening('c', '2027-01-02T20:00:00');
  const { app, one } = await movedWithSeries([first, second], [], ['p'], {
    part: 'q',
    by: 'ayse',
    to: ['mum'],
  });
  expect(app.mailing).toEqual([
    { view: one, why: 'otherwise', part: 'p' },
    { view: one, why: 'onward', part: 'q', people: { by: 'ayse', to: ['mum'] } },
    { view: first, why: 'off', part: null },
    { view: second, why: 'moved', part: null },
  ]);
});

test('to an evening that its series leaves behind those are invited who were invited to all', async () => {
  const [moved, left] = [evening('b', '2026-12-25T21:00:00'), evening('c', '2027-01-01T20:00:00')];
  const invite = (view: SessionView) => ({ evening: view, by: 'ayse', to: ['mum'] });
  const { app } = await movedWithSeries([moved], [], [], null, [invite(moved), invite(left)]);
  const people = { by: 'ayse', to: ['mum'] };
  // One that is at another time as well is offered once.
  expect(app.mailing).toEqual([
    { view: moved, why: 'left', part: null, people },
    { view: left, why: 'left', part: null, people },
  ]);
});

test('a series that moves takes back no other offer, whether there is anybody to tell or not', async () => {
  const open = (['b', 'c'] as const).map((id) => ({
    view: off(evening(id, '2026-12-25T20:00:00')),
    why: 'off' as const,
    part: null,
  }));
  expect((await movedWithSeries([], open)).app.mailing).toEqual(open);
  const { app } = await movedWithSeries([off(evening('d', '2027-01-01T20:00:00'))], open);
  // The one that is seen stays the same, so that its dialog stays open.
  expect(app.mailing[0]).toBe(open[0]);
  expect(app.mailing.map(({ view }) => view.session.id)).toEqual(['b', 'c', 'd']);
});

test('an evening that moves twice is offered once, as it is now', async () => {
  const [seen, again] = (['19', '20'] as const).map((day) => evening('b', `2026-12-${day}T20:00:00`)) as [
    SessionView,
    SessionView,
  ];
  const { app } = await movedWithSeries([again], [{ view: seen, why: 'moved', part: null }]);
  expect(app.mailing).toEqual([{ view: again, why: 'moved', part: null }]);
});

test('an evening that moves by itself is offered to those who were invited to it, and to those of all', async () => {
  const backend = new HeldBackend();
  const moving = new Moving(new App(backend));
  const [one, moved] = [evening('a', '2026-12-18T20:00:00'), evening('a', '2026-12-19T20:00:00')];
  moving.make({ view: one, local: '2026-12-19T20:00:00' });
  await rest();
  const changes = { id: '1', operation: 'move_evening', subject: '', stale: [], undo: null, redo: null };
  const tell = {
    ...nobody,
    parts: [{ part: 'p', why: 'evening_moved' }],
    evenings: [{ evening: moved, why: 'moved' }],
  };
  backend.at('change_evening').answer({ value: { evening: moved, tell }, changes });
  await rest();
  expect(moving.app.mailing).toEqual([
    { view: moved, why: 'evening_moved', part: 'p' },
    { view: moved, why: 'moved', part: null },
  ]);
});

/** The clocks skip the hour in which it was to begin. */
const skipped = {
  ...evening('a', '2027-03-28T01:30:00'),
  starts_local: '2027-03-28T02:30:00',
  ends_at: '2027-03-28T04:00:00Z',
};

test('an evening whose start the clocks skip is taken up and put down where it is shown', () => {
  const moving = new Moving(new App(new HeldBackend()));
  const shown = () => moving.shown([skipped])[0];
  expect(moving.pick(skipped, 'keys')).toBe(true);
  expect(shown()?.starts_local).toBe('2027-03-28T02:30:00');
  moving.to(onDay(skipped, '2027-04-01'));
  moving.to(onDay(skipped, skipped.evening));
  moving.drop();
  expect([moving.held, shown()]).toEqual([null, skipped]);
});

test('on another day it starts at the time that was said', () => {
  expect(onDay(skipped, '2027-04-02')).toBe('2027-04-03T01:30:00');
});
