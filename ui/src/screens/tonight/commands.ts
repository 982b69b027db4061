// What can be asked of Tonight from anywhere.

import Sparkles from '@lucide/svelte/icons/sparkles';
import { t } from '$ui/i18n';
import type { Commands } from '$ui/palette/command';
import type { App } from '$ui/state';
import { askingOf } from './asking.svelte';
import { TILES } from './looks';

/** Asks for this and nothing that was asked before, and goes there. */
export function askTonight(app: App, { words = '', moods = [] as typeof TILES }): void {
  const asking = askingOf(app);
  asking.typed = words;
  asking.change({ words, moods: [...moods], without: [] });
  app.go('tonight');
}

export const tonightCommands: Commands = (app) =>
  TILES.map((mood) => ({
    id: `tonight.${mood}`,
    group: 'tonight',
    name: t.palette.moods[mood],
    also: `${t.tonight.moods[mood]} ${t.palette.moodAlso}`,
    icon: Sparkles,
    run: () => askTonight(app, { moods: [mood] }),
  }));
