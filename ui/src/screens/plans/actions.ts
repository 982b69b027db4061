// What can be done with an evening from wherever it is shown.

import type { Reach, SessionView } from '$ui/backend';
import { t, time } from '$ui/i18n';
import { unchanged } from '$ui/planning/draft';
import { dayWords } from '$ui/planning/words';
import { tellOfSeries, type App } from '$ui/state';

/** Shows one evening that is still to come, which may be further off than those that were read, to whoever is still `here`. */
export async function see(
  app: App,
  id: string,
  here: () => boolean,
  show: (view: SessionView) => void,
): Promise<void> {
  try {
    const view = await app.backend.call('evening', id);
    const { is } = view.session.status;
    if (here() && (is === 'planned' || is === 'started')) show(view);
  } catch (thrown) {
    if (here()) app.fail(thrown);
  }
}

export const startEvening = (app: App, { session }: SessionView) => app.write('start_evening', session.id);

/** The film stands still, or goes on. */
export const pauseEvening = (app: App, { session }: SessionView, still: boolean) =>
  app.write(still ? 'pause_evening' : 'resume_evening', session.id);

/** The film stops for tonight, and it is said when the rest is shown. */
export async function stopEvening(app: App, { session }: SessionView): Promise<void> {
  const outcome = await app.write('stop_evening', session.id, { quiet: true });
  if (!outcome.ok) return;
  const { local } = outcome.value.second.session.start;
  const date = dayWords(local, app.clock).replace(/^To/, 'to');
  tell(app, outcome.id, t.reminders.stopped(date, time(local)));
}

/** A missed evening goes to the next one that suits its people. */
export async function moveToNext(app: App, { session, next_slot }: SessionView): Promise<void> {
  if (!next_slot) return;
  const outcome = await app.write('change_evening', { ...unchanged, id: session.id, start: next_slot });
  if (outcome.ok) tellOfSeries(app, outcome.value);
}

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

/** Half a film is called off by itself, and what becomes of the other half is said. */
export async function callOff(app: App, view: SessionView): Promise<void> {
  const { session, name } = view;
  const half = session.portion.is !== 'whole';
  const outcome = await app.write('cancel_evening', session.id, { quiet: half });
  if (!outcome.ok) return;
  if (half) tell(app, outcome.id, t.plans.calledOff(name, session.portion), await restWaits(app, view));
  tellOfSeries(app, { evening: view, tell: outcome.value });
}

/** Several evenings of a series are called off. */
export async function endSeries(app: App, view: SessionView, reach: Reach): Promise<void> {
  const { id } = view.session;
  const outcome = await app.write('end_series', { id, reach });
  if (outcome.ok) tellOfSeries(app, { evening: view, tell: outcome.value });
}

/** The first half is over: nobody asks how the film was before its end. */
export async function halfWatched(app: App, view: SessionView): Promise<boolean> {
  const { id, members } = view.session;
  const request = { id, watched: true, members, reaction: null };
  const outcome = await app.write('finish_evening', request, { quiet: true });
  if (!outcome.ok) return false;
  tell(app, outcome.id, t.plans.halfway(view.name), (await restWaits(app, view)) || t.plans.staysOnList);
  return true;
}

/**
 * "We did not": said as it is, because the engine's own word would be that it was watched. It is asked of what is over, so
 * nobody who was invited is still to hear that it does not come.
 */
export async function notWatched(app: App, view: SessionView): Promise<void> {
  const { session, name } = view;
  const request = { id: session.id, watched: false, members: [], reaction: null };
  const outcome = await app.write('finish_evening', request, { quiet: true });
  if (!outcome.ok) return;
  tell(
    app,
    outcome.id,
    t.plans.notWatched(name, session.portion),
    (await restWaits(app, view)) || t.plans.staysOnList,
  );
}

function tell(app: App, id: string, ...sentences: string[]): void {
  app.toasts.show(sentences.filter(Boolean).join(' '), { action: app.offer(id) });
}

/** That the rest of what this evening begins is still to come, if it is. */
async function restWaits(app: App, { session }: SessionView): Promise<string> {
  if (session.portion.is !== 'first') return '';
  try {
    const { upcoming } = await app.backend.call('plans', {
      month: session.start.local.slice(0, 10),
      at_most: null,
    });
    const waits = upcoming.some(({ session: it }) => it.title === session.title && it.portion.is === 'rest');
    return waits ? t.plans.restWaits : '';
  } catch {
    // The evening itself was written; the other is seen in Plans.
    return '';
  }
}
