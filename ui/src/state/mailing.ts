// Who is told by mail, one evening after the other.

import type { SessionView } from '../backend';
import type { App } from './app.svelte';

/** Whether somebody has an invitation by mail, to the evening or to the whole series. */
export async function wasMailed(app: App, session: string, whole: boolean): Promise<boolean> {
  try {
    return (await app.backend.call('mail', { session, whole })).told !== null;
  } catch {
    // It was called off; that nobody could be asked about mail is not worth a word.
    return false;
  }
}

/** Offers to tell those who were invited to a whole series that it ended, and then of these that they were called off. */
export async function tellOfEnd(
  app: App,
  view: SessionView,
  off: readonly SessionView[] = [],
): Promise<void> {
  if (await wasMailed(app, view.session.id, true)) app.mailing = { view, whole: true, then: off };
  else tellOf(app, off);
}

/** Offers to tell of these that they were called off. */
export function tellOf(app: App, [view, ...then]: readonly SessionView[] = []): void {
  app.mailing = view ? { view, whole: false, then } : null;
}
