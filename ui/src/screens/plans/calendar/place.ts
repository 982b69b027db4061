// Where evenings stand in the calendar, and where one stands while it is moved.

import type { SessionView } from '$ui/backend';
import { daysBetween } from '$ui/i18n';
import { addDays, addMinutes, eveningOf } from '$ui/planning/dates';

/** The hour at which the calendar's day begins: a night past midnight belongs to the evening before. */
export const FIRST_HOUR = 5;
const DAY = 24 * 60;
/** The least that a week shows of an evening, in minutes: room for its name. */
const LEAST = 45;

/** Whether an evening can be moved: what has begun or is over stays where it was. */
export function movable({ session, ends_at }: SessionView, now: number): boolean {
  return session.status.is === 'planned' && Date.parse(ends_at) > now;
}

/** An evening's start on another day, at the time that was said; on its own day clocks may skip that. */
export function onDay({ session, evening, starts_local }: SessionView, day: string): string {
  if (day === evening) return starts_local;
  const [date = '', time = ''] = session.start.local.split('T');
  return `${addDays(date, daysBetween(evening, day))}T${time}`;
}

/** The start that stands so many minutes below the top of a day's column. */
export const startAt = (day: string, minutes: number) =>
  addMinutes(`${day}T00:00:00`, FIRST_HOUR * 60 + minutes);

/** An evening as it would be with another start. */
export function startingAt(view: SessionView, local: string): SessionView {
  const by = minutesBetween(view.starts_local, local);
  return {
    ...view,
    session: { ...view.session, start: { ...view.session.start, local } },
    starts_local: local,
    ends_local: addMinutes(view.ends_local, by),
    evening: eveningOf(local),
  };
}

/** The evenings with one of them elsewhere, also when it comes from a month that is not in view. */
export function withMoved(views: readonly SessionView[], moved: SessionView): SessionView[] {
  const others = views.filter(({ session }) => session.id !== moved.session.id);
  return [...others, moved].sort((a, b) => (a.starts_local < b.starts_local ? -1 : 1));
}

/** The evenings of each day, for looking many days up. */
export function byDay(views: readonly SessionView[]): ReadonlyMap<string, SessionView[]> {
  const days = new Map<string, SessionView[]>();
  for (const view of views) {
    const there = days.get(view.evening);
    if (there) there.push(view);
    else days.set(view.evening, [view]);
  }
  return days;
}

/** Where an evening stands in its day's column: from, to and across as parts of it. */
export type Block = { view: SessionView; top: number; height: number; left: number; width: number };

/** The blocks of one day's evenings; those that overlap share the width. */
export function blocks(evenings: readonly SessionView[]): Block[] {
  const spans = evenings
    .map((view) => {
      const top = minutesBetween(startAt(view.evening, 0), view.starts_local);
      const length = minutesBetween(view.starts_local, view.ends_local);
      return { view, top, end: Math.min(DAY, top + Math.max(LEAST, length)), lane: 0, lanes: 1 };
    })
    .sort((a, b) => a.top - b.top || b.end - a.end);
  let [together, until] = [[] as typeof spans, 0];
  for (const span of spans) {
    if (span.top >= until) together = [];
    const taken = together.filter(({ end }) => end > span.top).map(({ lane }) => lane);
    while (taken.includes(span.lane)) span.lane += 1;
    together.push(span);
    until = Math.max(until, span.end);
    const lanes = Math.max(...together.map(({ lane }) => lane + 1));
    for (const each of together) each.lanes = lanes;
  }
  return spans.map(({ view, top, end, lane, lanes }) => ({
    view,
    top: top / DAY,
    height: (end - top) / DAY,
    left: lane / lanes,
    width: 1 / lanes,
  }));
}

function minutesBetween(from: string, to: string): number {
  return (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;
}
