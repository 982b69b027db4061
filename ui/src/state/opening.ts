// The first questions of a window, asked before there is anything to show their answers, and what is heard meanwhile.

import type { Backend, Home, Notice } from '../backend';

/** What a window opens with. */
export type Opening = {
  /** Where somebody was before; empty at first, or when that was lost: Tonight is a fine place to start. */
  place: Promise<string>;
  home: Promise<Home>;
  /** What this desktop lacks; none when it does not say. */
  lacking: Promise<Notice[]>;
  /** Ends listening here: whether something changed since the house was asked for, and where the window was sent. */
  close(): { changed: boolean; sentTo: string | null };
};

/** Listens, then asks all at once, because each takes a round trip. */
export function askForHouse(backend: Backend): Opening {
  const heard: ReturnType<Opening['close']> = { changed: false, sentTo: null };
  const stops = [
    backend.on('changes', () => (heard.changed = true)),
    backend.on('go_to', (place) => (heard.sentTo = place)),
  ];
  const home = backend.call('home', null);
  // Whoever shows it handles a failure; until then nobody has to.
  home.catch(() => undefined);
  return {
    place: backend.call('last_place', null).catch(() => ''),
    home,
    lacking: backend.call('desktop_notices', null).catch(() => []),
    close() {
      for (const stop of stops) stop();
      return heard;
    },
  };
}
