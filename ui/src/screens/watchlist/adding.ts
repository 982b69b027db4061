// Adding a film by its name, from wherever it was typed.

import { t } from '$ui/i18n';
import type { App } from '$ui/state';
import type { Manners } from '$ui/state/writing';

/** Adds it; one that is on the list already is said to be and shown, and nothing is added. */
export async function addNamed(
  app: App,
  name: string,
  year: number | null,
  ownErrors: Manners['ownErrors'] = false,
) {
  const film = { name, year, runtime_minutes: null, wanted_by: [], tags: [], note: '' };
  const outcome = await app.write('add_title', film, { ownErrors, quiet: 'unchanged' });
  if (outcome.ok && !outcome.changed) {
    app.toasts.show(t.watchlist.search.listed(outcome.value.title.name));
    app.go('watchlist', outcome.value.title.id);
  }
  return outcome;
}
