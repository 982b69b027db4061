// Places within a screen: `settings/reminders` is the part of that name.

import { untrack } from 'svelte';
import type { App } from '$ui/state';

/**
 * Takes somebody who was sent to a part of this screen to its heading. It is done once: the place that is remembered is
 * the screen. Call it while the screen is being set up.
 */
export function toPart(app: App, parts: readonly string[]): void {
  $effect(() => {
    const { detail } = app.route;
    if (!detail || !parts.includes(detail)) return;
    untrack(() => app.show(null));
    // After the screen's own heading, which takes the focus of everybody who arrives.
    setTimeout(() => {
      const heading = document.getElementById(`part-${detail}`);
      heading?.scrollIntoView({ block: 'start' });
      heading?.focus({ preventScroll: true });
    });
  });
}
