// Planning the pick: onto an evening that waits for its film, or as a new one.

import type { PlanEvening, SessionView, Suggestion, WallTime } from '$ui/backend';
import { bare, type Given } from '$ui/planning';
import { eveningOf } from '$ui/planning/dates';
import { unchanged } from '$ui/planning/draft';
import { wallNow, type Now } from '$ui/planning/words';
import type { App } from '$ui/state';

/** The evening of that day that has no film yet, if there is one. */
export function waitingOn(upcoming: readonly SessionView[], start: WallTime): SessionView | null {
  const waits = ({ evening, session: it }: SessionView) =>
    it.title === null && it.status.is === 'planned' && evening === eveningOf(start.local);
  return upcoming.find(waits) ?? null;
}

/** Gives the film to an evening that has none yet, if there is one on that day; false if there is not. */
export async function fillWaiting(
  app: App,
  upcoming: readonly SessionView[],
  title: string,
  start: WallTime,
): Promise<boolean> {
  const waiting = waitingOn(upcoming, start);
  if (!waiting) return false;
  await app.write('change_evening', { ...unchanged, id: waiting.session.id, title });
  return true;
}

/** Plans the film. What is in the way is said before, with what can be done about it, and not found out afterwards: then
 * nothing is planned, and what to ask with is answered. */
export async function planFilm(
  app: App,
  upcoming: readonly SessionView[],
  title: string,
  start: WallTime,
  members: string[],
): Promise<Given | null> {
  if (await fillWaiting(app, upcoming, title, start)) return null;
  const evening: PlanEvening = {
    title,
    portion: { is: 'whole' },
    start,
    members,
    place: '',
    note: '',
    particulars: bare(),
    reminders: null,
  };
  if (await meets(app, evening)) {
    const [, time = ''] = start.local.split('T');
    return { title, members, date: eveningOf(start.local), time };
  }
  await app.write('plan_evening', evening);
  return null;
}

async function meets(app: App, evening: PlanEvening): Promise<boolean> {
  try {
    const { warnings } = await app.backend.call('check_evening', { evening, changing: null });
    return warnings.some(({ is }) => is === 'overlaps');
  } catch {
    // Then planning says what is wrong.
    return false;
  }
}

/** Whether the clock overtook an answer: its start is past, or a film that stands still pushes it on. */
export function overtaken({ after, start }: Suggestion, now: Now): boolean {
  return (after?.paused ?? null) !== null || start.local.slice(0, 16) < wallNow(now).slice(0, 16);
}
