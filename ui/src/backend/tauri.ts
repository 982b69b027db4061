// The real backend: commands and events of the desktop shell. The only importer of @tauri-apps.

import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { Failure, type Backend } from '.';

/** What `on` was asked for and is not sure to be heard yet. */
const starting = new Set<Promise<void>>();

export const tauriBackend: Backend = {
  async call(name, request) {
    // Listening takes a round trip of its own, and may be overtaken.
    await Promise.allSettled(starting);
    try {
      return await invoke(name, { request });
    } catch (thrown) {
      throw Failure.from(thrown);
    }
  },

  on(event, handler) {
    // A handler that was let go before it ended must never hear anything.
    let stop: (() => void) | null = null;
    let stopped = false;
    const begun = listen<Parameters<typeof handler>[0]>(event, ({ payload }) => {
      if (!stopped) handler(payload);
    })
      .then((unlisten) => {
        if (stopped) unlisten();
        else stop = unlisten;
      })
      // Without the right to listen nothing is heard, and the questions are answered all the same.
      .catch(() => undefined)
      .finally(() => starting.delete(begun));
    starting.add(begun);
    return () => {
      stopped = true;
      stop?.();
    };
  },
};
