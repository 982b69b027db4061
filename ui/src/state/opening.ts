// The first questions of a window, asked before there is anything to show their answers.

import type { Backend, Home, Notice } from '../backend';

/** What a window opens with. */
export type Opening = {
  /** Where somebody was before; empty at first, or when that was lost: Tonight is a fine place to start. */
  place: Promise<string>;
  home: Promise<Home>;
  /** What this desktop lacks; none when it does not say. */
  lacking: Promise<Notice[]>;
};

/** Asks all at once, because each takes a round trip. */
export function askForHouse(backend: Backend): Opening {
  const home = backend.call('home', null);
  // Whoever shows it handles a failure; until then nobody has to.
  home.catch(() => undefined);
  return {
    place: backend.call('last_place', null).catch(() => ''),
    home,
    lacking: backend.call('desktop_notices', null).catch(() => []),
  };
}
