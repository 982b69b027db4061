// Whether somebody is still where they asked for something: an answer that comes later closes, opens and takes nothing.

import { onDestroy } from 'svelte';

/** Call it while a component is being set up; the function says whether the component is still there. */
export function presence(): () => boolean {
  let here = true;
  onDestroy(() => (here = false));
  return () => here;
}
