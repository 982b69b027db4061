// The real backend: commands and events of the desktop shell. The only importer of @tauri-apps.

import { invoke } from '@tauri-apps/api/core';
import { getCurrentWebviewWindow } from '@tauri-apps/api/webviewWindow';
import { Failure, type Backend } from '.';

export const tauriBackend: Backend = {
  async call(name, request) {
    try {
      return await invoke(name, { request });
    } catch (thrown) {
      throw Failure.from(thrown);
    }
  },

  on(event, handler) {
    // Listening takes a round trip; a handler that was let go before it ended must never hear anything.
    let stop: (() => void) | null = null;
    let stopped = false;
    void getCurrentWebviewWindow()
      .listen(event, (heard) => {
        if (!stopped) handler(heard.payload as Parameters<typeof handler>[0]);
      })
      .then((unlisten) => {
        if (stopped) unlisten();
        else stop = unlisten;
      });
    return () => {
      stopped = true;
      stop?.();
    };
  },
};
