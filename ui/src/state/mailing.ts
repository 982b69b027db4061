// Who is told by mail, one thing after the other.

import type { ChangedSeries, EveningChange, MemberId, PartChange, SeriesId, SessionView } from '../backend';
import type { App } from './app.svelte';

/** What somebody is invited to by mail, or told of. */
export type Mailing = {
  /** The evening; of a part of a series any that leads to it. */
  view: SessionView;
  /**
   * Somebody asked to invite; or it is offered because of what became of the evening, or of a part of its series, because
   * the series goes on in that part, or because it goes on without the evening.
   */
  why: 'asked' | 'onward' | 'left' | EveningChange | PartChange;
  /** Which part of the series that was. */
  part: SeriesId | null;
  /** Who was invited to what goes on there, or to all that the evening was one of, and by whom. */
  people?: { by: MemberId; to: MemberId[] };
};

/** What was offered of the same thing and still waits is offered as it is now. */
function offer(app: App, more: Mailing[]): void {
  const key = ({ view, part }: Mailing) => part ?? view.session.id;
  let queue = [...app.mailing];
  for (const each of more) {
    const at = queue.findIndex((other) => key(other) === key(each));
    queue = at < 0 ? [...queue, each] : queue.with(at, each);
  }
  app.mailing = queue;
}

/** Offers to invite to an evening, after whatever is offered already. */
export function inviteTo(app: App, view: SessionView): void {
  offer(app, [{ view, why: 'asked', part: null }]);
}

/**
 * Offers to tell what became of a series, or of one evening: those who were invited to all of it, and then those of single
 * evenings.
 */
export function tellOfSeries(app: App, { evening: view, tell }: ChangedSeries): void {
  const parts = tell.parts.map(({ part, why }): Mailing => ({ view, why, part }));
  if (tell.next) {
    const { part, by, to } = tell.next;
    parts.push({ view, why: 'onward', part, people: { by, to } });
  }
  const evenings = tell.evenings.map(({ evening, why }): Mailing => ({ view: evening, why, part: null }));
  const left = tell.left.map((each): Mailing => {
    const { evening, by, to } = each;
    return { view: evening, why: 'left', part: null, people: { by, to } };
  });
  // One that is at another time as well is told with the invitation.
  offer(app, [...parts, ...evenings, ...left]);
}
