// From what was typed to the commands it may mean.

import { plain } from '$ui/i18n/plain';
import type { Command } from './command';

const wordsOf = (text: string) =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** How well a command answers: 0 is not at all, 2 is by its name. Each word typed must begin one of its words. */
function worthOf({ name, also }: Command, typed: readonly string[]): number {
  const begins = (words: readonly string[]) => (word: string) => words.some((each) => each.startsWith(word));
  const named = wordsOf(name);
  if (!typed.every(begins([...named, ...wordsOf(also)]))) return 0;
  if (!typed.every(begins(named))) return 1;
  return named.join(' ').startsWith(typed.join(' ')) ? 3 : 2;
}

export type Found = { command: Command; worth: number };

/** Those that answer to what was typed, the nearest first; all of them, as they stand, for nothing. */
export function found(commands: readonly Command[], typed: string): Found[] {
  const words = wordsOf(typed);
  if (words.length === 0) return typed.trim() ? [] : commands.map((command) => ({ command, worth: 1 }));
  return commands
    .map((command) => ({ command, worth: worthOf(command, words) }))
    .filter(({ worth }) => worth > 0)
    .sort((one, other) => other.worth - one.worth);
}
