// What can be done with the watchlist from anywhere.

import ClipboardPaste from '@lucide/svelte/icons/clipboard-paste';
import Copy from '@lucide/svelte/icons/copy';
import FileUp from '@lucide/svelte/icons/file-up';
import ListChecks from '@lucide/svelte/icons/list-checks';
import ListPlus from '@lucide/svelte/icons/list-plus';
import Plus from '@lucide/svelte/icons/plus';
import Tags from '@lucide/svelte/icons/tags';
import { t } from '$ui/i18n';
import type { Commands } from '$ui/palette/command';

const words = t.palette;

export const watchlistCommands: Commands = (app) => [
  {
    id: 'watchlist.add',
    group: 'do',
    name: words.addFilm,
    also: words.addFilmAlso,
    icon: Plus,
    run: () => app.go('watchlist', 'add'),
  },
  {
    id: 'watchlist.paste',
    group: 'do',
    name: words.paste,
    also: words.pasteAlso,
    icon: ClipboardPaste,
    shortcut: 'paste',
    run: () => app.go('watchlist', 'paste'),
  },
  {
    id: 'watchlist.tags',
    group: 'house',
    name: words.tags,
    also: words.tagsAlso,
    icon: Tags,
    run: () => app.go('watchlist', 'tags'),
  },
  {
    id: 'watchlist.twins',
    group: 'house',
    name: words.twins,
    also: words.twinsAlso,
    icon: Copy,
    run: () => app.go('watchlist', 'twins'),
  },
  {
    id: 'watchlist.bring',
    group: 'do',
    name: words.bringIn,
    also: words.bringInAlso,
    icon: FileUp,
    run: () => app.go('watchlist', 'bring'),
  },
  {
    id: 'watchlist.unmatched',
    group: 'house',
    name: words.sortOut,
    also: words.sortOutAlso,
    icon: ListChecks,
    run: () => app.go('watchlist', 'unmatched'),
  },
  {
    id: 'watchlist.handful',
    group: 'house',
    name: words.handful,
    also: words.handfulAlso,
    icon: ListPlus,
    run: () => app.go('watchlist', 'handful'),
  },
];
