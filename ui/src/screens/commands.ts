// What can be done from anywhere that is no area's own: going to a screen, undo and redo.

import Redo from '@lucide/svelte/icons/redo-2';
import Undo from '@lucide/svelte/icons/undo-2';
import { AREA_ICONS } from '$ui/components/areas';
import { t } from '$ui/i18n';
import type { Commands } from '$ui/palette/command';
import { AREAS } from '$ui/state/route';

const words = t.palette;

export const appCommands: Commands = (app) => {
  const { undo, redo } = app.home ?? { undo: null, redo: null };
  const steps: ReturnType<Commands> = [];
  if (undo) {
    const hint = t.done[undo.operation](undo.subject);
    steps.push({
      id: 'app.undo',
      group: 'do',
      name: words.undo,
      also: words.undoAlso,
      icon: Undo,
      hint,
      shortcut: 'undo',
      stays: true,
      run: () => void app.undo(),
    });
  }
  if (redo) {
    const hint = t.done[redo.operation](redo.subject);
    steps.push({
      id: 'app.redo',
      group: 'do',
      name: words.redo,
      also: words.redoAlso,
      icon: Redo,
      hint,
      shortcut: 'redo',
      stays: true,
      run: () => void app.redo(),
    });
  }
  const ways = AREAS.map((area) => ({
    id: `${area}.go` as const,
    group: 'go' as const,
    name: words.go(t.shell.areas[area]),
    also: '',
    icon: AREA_ICONS[area],
    run: () => app.go(area),
  }));
  return [...steps, ...ways];
};
