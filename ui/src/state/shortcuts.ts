// The keys that work everywhere in the window, each with Ctrl, or Cmd on a Mac. Said and heard from this one table.

import { t } from '../i18n';

type Keys = { key: string; shift?: boolean };

const SHORTCUTS = {
  palette: [{ key: 'k' }],
  undo: [{ key: 'z' }],
  redo: [{ key: 'z', shift: true }, { key: 'y' }],
  /** The browser's own: what is pasted outside of a field is read. */
  paste: [{ key: 'v' }],
} satisfies Record<string, [Keys, ...Keys[]]>;

export type Shortcut = keyof typeof SHORTCUTS;
type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Which shortcut was pressed, if it was one. */
export function pressed(event: Pressed): Shortcut | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const is = ({ key, shift = false }: Keys) => event.key.toLowerCase() === key && event.shiftKey === shift;
  const names = Object.keys(SHORTCUTS) as Shortcut[];
  return names.find((name) => SHORTCUTS[name].some(is)) ?? null;
}

const isMac = () => typeof navigator !== 'undefined' && /^Mac/.test(navigator.platform);

/** As it stands on the keys: `Ctrl+Shift+Z`, or `⇧⌘Z` on a Mac. */
export function shortcutWords(name: Shortcut, mac = isMac()): string {
  const { key, shift = false }: Keys = SHORTCUTS[name][0];
  const { control, shift: shifted } = t.palette.keys;
  if (mac) return `${shift ? '⇧' : ''}⌘${key.toUpperCase()}`;
  return [control, ...(shift ? [shifted] : []), key.toUpperCase()].join('+');
}

/** As `aria-keyshortcuts` wants it. */
export function ariaShortcut(name: Shortcut, mac = isMac()): string {
  const { key, shift = false }: Keys = SHORTCUTS[name][0];
  return [mac ? 'Meta' : 'Control', ...(shift ? ['Shift'] : []), key.toUpperCase()].join('+');
}
