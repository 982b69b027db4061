// Evenings that wait for their film.

import type { SessionView, WallTime } from '$ui/backend';
import { eveningOf } from '$ui/planning/dates';
import type { App } from '$ui/state';

/** Gives the film to an evening that has none yet, if there is one on that day; false if there is not. */
export async function fillWaiting(
  app: App,
  upcoming: readonly SessionView[],
  title: string,
  start: WallTime,
): Promise<boolean> {
  const waiting = upcoming.find(
    ({ evening, session: it }) =>
      it.title === null && it.status.is === 'planned' && evening === eveningOf(start.local),
  );
  if (!waiting) return false;
  const rest = { start: null, members: null, place: null, note: null, reminders: null };
  await app.write('change_evening', { id: waiting.session.id, title, ...rest });
  return true;
}
