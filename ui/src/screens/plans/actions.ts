// What can be done with an evening from wherever it is shown.

import type { SessionView } from '$ui/backend';
import { t } from '$ui/i18n';
import type { App } from '$ui/state';

export const startEvening = (app: App, { session }: SessionView) => app.write('start_evening', session.id);
export const callOff = (app: App, { session }: SessionView) => app.write('cancel_evening', session.id);

/** One evening as a file, or with null all of them. */
export async function saveCalendar(app: App, id: string | null): Promise<void> {
  try {
    const path = await app.backend.call('save_calendar', id);
    // Null: the dialog was closed, which needs no word.
    if (path !== null) app.toasts.show(t.plans.savedTo(path));
  } catch (thrown) {
    app.fail(thrown);
  }
}

export async function openCalendar(app: App, id: string): Promise<void> {
  try {
    await app.backend.call('open_calendar', id);
    app.toasts.show(t.plans.opened);
  } catch (thrown) {
    app.fail(thrown);
  }
}

/** "We did not": said as it is, because the engine's own word would be that it was watched. */
export async function notWatched(app: App, { session, name }: SessionView): Promise<void> {
  const request = { id: session.id, watched: false, members: [], reaction: null };
  const outcome = await app.write('finish_evening', request, { quiet: true });
  if (!outcome.ok) return;
  const action = { label: t.toast.undo, run: () => void app.undo() };
  app.toasts.show(t.plans.notWatched(name), { action });
}
