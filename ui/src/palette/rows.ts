// What the palette shows for what was typed: commands, films on the list, and what can be done with the words themselves.

import type { TitleRow } from '$ui/backend';
import { t } from '$ui/i18n';
import type { Icon } from '$ui/components';
import type { App } from '$ui/state';
import type { Shortcut } from '$ui/state/shortcuts';
import { askTonight } from '$ui/screens/tonight/commands';
import { addNamed } from '$ui/screens/watchlist/adding';
import { foundWords } from '$ui/screens/watchlist/facts';
import { isSomethingToRead } from '$ui/screens/watchlist/paste';
import ClipboardPaste from '@lucide/svelte/icons/clipboard-paste';
import Film from '@lucide/svelte/icons/film';
import Plus from '@lucide/svelte/icons/plus';
import Sparkles from '@lucide/svelte/icons/sparkles';
import type { Command, CommandGroup } from './command';
import { found } from './find';

const words = t.palette;

/** One line of the palette. */
export type Row = {
  id: string;
  name: string;
  icon: Icon;
  hint?: string;
  shortcut?: Shortcut;
  stays?: true;
  run: () => void;
};
export type Group = { id: string; name: string; rows: Row[] };

function filmRow(app: App, film: TitleRow): Row {
  const whose = film.found ? foundWords(film.found) : film.director;
  const facts = [film.year, whose, film.watched_on && words.watched];
  return {
    id: `film.${film.id}`,
    name: film.name,
    icon: Film,
    hint: facts.filter(Boolean).join(t.common.dot),
    run: () => app.go('watchlist', film.id),
  };
}

function typedRows(app: App, typed: string): Row[] {
  if (isSomethingToRead(typed)) {
    const run = () => app.go('watchlist', `paste/${typed}`);
    return [{ id: 'typed.read', name: words.readTyped, icon: ClipboardPaste, run }];
  }
  return [
    {
      id: 'typed.add',
      name: words.addTyped(typed),
      icon: Plus,
      stays: true,
      run: () => void addNamed(app, typed, null),
    },
    {
      id: 'typed.ask',
      name: words.askTyped(typed),
      icon: Sparkles,
      run: () => askTonight(app, { words: typed }),
    },
  ];
}

/** A film answers by its name, as a command does that is called so. */
const FILM = 2;

/** The groups that have something, the one with the nearest first; equally near ones in their order. */
export function groupsOf(
  app: App,
  commands: readonly Command[],
  films: readonly TitleRow[],
  typed: string,
): Group[] {
  const fitting = found(commands, typed);
  const of = (group: CommandGroup) => {
    const own = fitting.filter(({ command }) => command.group === group);
    const rows = own.map(({ command }) => command);
    return { id: group, name: words.groups[group], rows, worth: own[0]?.worth ?? 0 };
  };
  const text = typed.trim();
  const listed = text ? films.map((film) => filmRow(app, film)) : [];
  const groups: (Group & { worth: number })[] = [
    of('do'),
    of('go'),
    { id: 'films', name: words.groups.films, rows: listed, worth: FILM },
    of('tonight'),
    of('house'),
    { id: 'typed', name: words.groups.typed, rows: text ? typedRows(app, text) : [], worth: 0 },
  ];
  return groups.filter(({ rows }) => rows.length > 0).sort((one, other) => other.worth - one.worth);
}
