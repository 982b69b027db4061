// How phones reach what is shared: where it goes wrong, whoever shares hears of it on every screen, and in a window that was
// closed meanwhile.

import { untrack } from 'svelte';
import type { SharedEvening, Whereabouts } from '$ui/backend';
import { t } from '$ui/i18n';
import type { App } from '$ui/state';

const BY_TROUBLE: readonly Whereabouts['is'][] = ['as_given', 'moved', 'away'];

/** The evening that needs a look most; null while none is shared. */
export function neediest(shared: readonly SharedEvening[]): SharedEvening | null {
  const trouble = ({ whereabouts }: SharedEvening) => BY_TROUBLE.indexOf(whereabouts.is);
  return shared.toSorted((one, other) => trouble(other) - trouble(one))[0] ?? null;
}

/** How many dialogs say it themselves. */
let saying = 0;

/** A dialog that shows the code says it itself for as long as it is there. */
export function says(): () => void {
  saying += 1;
  return () => void (saying -= 1);
}

/** What says it from here on, once for each time that it is so, with the way to the code. */
export function whereaboutsTeller(app: App): (now: Whereabouts | null) => void {
  let before = '';
  let told: number | null = null;
  return (now) =>
    untrack(() => {
      const is = now?.is ?? 'as_given';
      const said = now?.is === 'moved' ? now.to : is;
      if (said === before) return;
      before = said;
      // Otherwise it could still be read when it is not so any more.
      if (told !== null) app.toasts.dismiss(told);
      told = null;
      if (is === 'as_given' || saying > 0) return;
      const [words, label] =
        is === 'moved'
          ? [t.sharing.movedBriefly, t.sharing.showCode]
          : [t.sharing.lostBriefly, t.sharing.whatToDo];
      told = app.toasts.show(words, { action: { label, run: () => app.go('plans', 'share') } });
    });
}
