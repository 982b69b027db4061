// Evenings that wait for their film.

import type { SessionView, WallTime } from '$ui/backend';
import { eveningOf } from '$ui/planning/dates';
import { unchanged } from '$ui/planning/draft';
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
