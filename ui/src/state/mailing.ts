// Who is told by mail, one thing after the other.

import type { ChangedSeries, SeriesId, SessionView } from '../backend';
import type { App } from './app.svelte';

/** What somebody is invited to by mail, or told of. */
export type Mailing = {
  /** The evening; of a part of a series any that leads to it. */
  view: SessionView;
  /**
   * Somebody asked to invite; or it is offered because the evening is off or moved, because the series ended, or
   * because it goes on at other times.
   */
  why: 'asked' | 'off' | 'moved' | 'ended' | 'otherwise';
  /** Which part of the series that was. */
  part: SeriesId | null;
};

/** Whether somebody has an invitation by mail to that evening alone. */
export async function wasMailed(app: App, session: string): Promise<boolean> {
  try {
    return (await app.backend.call('mail', { session, whole: false, part: null })).told !== null;
  } catch {
    // It was called off; that nobody could be asked about mail is not worth a word.
    return false;
  }
}

/** Offers to invite to an evening, or to tell that it was called off, after whatever is offered already. */
export function tellOf(app: App, view: SessionView, why: 'asked' | 'off'): void {
  app.mailing = [...app.mailing, { view, why, part: null }];
}

/** Offers to tell what became of a series: those who were invited to all of it, and then those of single evenings. */
export function tellOfSeries(
  app: App,
  { evening: view, tell }: ChangedSeries,
  why: 'ended' | 'otherwise',
): void {
  const parts = tell.parts.map((part): Mailing => ({ view, why, part }));
  const evenings = tell.evenings.map((each): Mailing => {
    const moved = each.session.status.is === 'planned';
    return { view: each, why: moved ? 'moved' : 'off', part: null };
  });
  app.mailing = [...app.mailing, ...parts, ...evenings];
}
