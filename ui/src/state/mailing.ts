// Who is told by mail, one evening after the other.

import type { SessionView } from '../backend';
import type { App } from './app.svelte';

/** Offers to tell of these that they were called off. */
export function tellOf(app: App, [view, ...then]: readonly SessionView[] = []): void {
  app.mailing = view ? { view, whole: false, then } : null;
}
