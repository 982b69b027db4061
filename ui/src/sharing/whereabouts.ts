// This computer's address changed while phones are let in: whoever shares hears of it on every screen.

import type { App } from '$ui/state';
import { t } from '$ui/i18n';

/** How many dialogs say it themselves. */
let saying = 0;

/** A dialog that shows the code says it itself for as long as it is there. */
export function says(): () => void {
  saying += 1;
  return () => void (saying -= 1);
}

/** Says it from here on, with the way to the code. */
export function tellOfWhereabouts(app: App): () => void {
  let told: number | null = null;
  return app.backend.on('whereabouts', ({ is }) => {
    // Otherwise it could still be read when it is not so any more.
    if (told !== null) app.toasts.dismiss(told);
    told = null;
    if (is === 'as_given' || saying > 0) return;
    const action = { label: t.sharing.showCode, run: () => app.go('plans', 'share') };
    told = app.toasts.show(is === 'moved' ? t.sharing.movedBriefly : t.sharing.lostBriefly, { action });
  });
}
