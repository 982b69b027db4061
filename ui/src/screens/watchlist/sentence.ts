// The filters as words of one sentence.

import type { Member, WatchlistQuery, WatchlistSort, WatchStatus } from '$ui/backend';
import { t } from '$ui/i18n';

/** What is asked of the list, wherever in it one is. */
export type Filters = Omit<WatchlistQuery, 'offset' | 'limit'>;

export const USUAL: Filters = {
  search: '',
  status: 'unwatched',
  max_minutes: null,
  wanted_by: null,
  service: null,
  tag: null,
  sort: 'newest',
};

export const LENGTHS = [90, 105, 120, 135, 150, 180];

/** A choice that leaves a filter open. */
export const OPEN = '-';

type Option<V extends string = string> = { value: V; label: string; hint?: string };
const words = t.watchlist.sentence;

export function statusOptions(): Option<WatchStatus>[] {
  return (['unwatched', 'watched', 'all'] as const).map((value) => ({ value, label: words.statuses[value] }));
}

export function lengthOptions(): Option[] {
  const lengths = LENGTHS.map((minutes) => ({ value: String(minutes), label: words.under(minutes) }));
  return [{ value: OPEN, label: words.anyLength }, ...lengths];
}

export function whoOptions(members: readonly Member[]): Option[] {
  const named = members.map(({ id, name }) => ({ value: id, label: name }));
  return [{ value: OPEN, label: words.anyone }, ...named];
}

/** A chosen service or tag stays an option when the last film of it leaves the list. */
export function namedOptions(
  open: string,
  label: (name: string) => string,
  names: readonly string[],
  chosen: string | null,
): Option[] {
  const all = chosen !== null && !names.includes(chosen) ? [...names, chosen] : names;
  return [{ value: OPEN, label: open }, ...all.map((value) => ({ value, label: label(value) }))];
}

export function orderOptions(): Option<WatchlistSort>[] {
  return (['newest', 'name', 'year', 'shortest'] as const).map((value) => ({
    value,
    label: words.orders[value],
    hint: words.orderHints[value],
  }));
}

/** Something keeps films out, besides what is typed. */
export function isNarrowed(filters: Filters): boolean {
  return (
    filters.status !== USUAL.status ||
    filters.max_minutes !== null ||
    filters.wanted_by !== null ||
    filters.service !== null ||
    filters.tag !== null
  );
}

/** The whole sentence, as it is read out. */
export function sentence(filters: Filters, members: readonly Member[]): string {
  const who = members.find(({ id }) => id === filters.wanted_by)?.name ?? words.anyone;
  const length = filters.max_minutes === null ? words.anyLength : words.under(filters.max_minutes);
  const where = filters.service === null ? words.anywhere : words.on(filters.service);
  const tag = filters.tag === null ? [] : [words.tagged(filters.tag)];
  const kind = `${words.showing} ${words.statuses[filters.status]} ${words.films} ${length}`;
  return [`${kind} ${words.that} ${who} ${words.wants}`, where, ...tag, words.orders[filters.sort]].join(
    ', ',
  );
}
