// What Enter does with a title that was typed.

import type { Backend, Completion, TitleRow } from '$ui/backend';
import { plain } from '$ui/i18n/plain';
import { USUAL } from './filters';

export type Meant =
  | { is: 'open'; id: string }
  | { is: 'add'; name: string; year: number | null }
  /** More than one could be meant: they stay in view. */
  | { is: 'several' };

/**
 * The film on the list that is called so, or a known film that is; otherwise the only one that was found. What is found
 * nowhere is added as it stands. `found` are all films of the list that answer to what was typed, watched ones too.
 */
export function meantBy(typed: string, found: readonly TitleRow[], known: readonly Completion[]): Meant {
  const isSo = ({ name }: { name: string }) => plain(name.trim()) === plain(typed.trim());
  const called = found.filter(isSo);
  if (called.length > 1) return { is: 'several' };
  if (called[0]) return { is: 'open', id: called[0].id };
  const film = known.find(isSo);
  if (film?.on_list) return { is: 'open', id: film.on_list };
  if (film) return { is: 'add', name: film.name, year: film.year };
  if (found.length > 1) return { is: 'several' };
  return found[0] ? { is: 'open', id: found[0].id } : { is: 'add', name: typed, year: null };
}

/** What is meant by `typed` on the whole list, whatever is shown of it: a film that was watched is on it too. */
export async function lookFor(backend: Backend, typed: string): Promise<Meant> {
  const query = { ...USUAL, status: 'all', search: typed, offset: 0, limit: 60 } as const;
  const known = backend.call('complete_title', typed);
  return meantBy(typed, (await backend.call('watchlist', query)).rows, await known);
}
