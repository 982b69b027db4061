// What is asked of the list, as a value: what is usual, and when two sentences say the same.

import type { ListSentence, Member } from '$ui/backend';
import { USUAL_SENTENCE } from '$ui/state/list';

/** What is asked of the list, wherever in it one is. */
export type Filters = ListSentence & { search: string };

export const USUAL: Filters = { ...USUAL_SENTENCE, search: '' };

export const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Something keeps films out, besides what is typed. */
export function isNarrowed(filters: Filters): boolean {
  return (Object.keys(USUAL) as (keyof Filters)[]).some(
    (key) => key !== 'search' && key !== 'sort' && !same(filters[key], USUAL[key]),
  );
}

/** What the sentence says, without what is typed. */
export function sentenceOf(filters: Filters): ListSentence {
  const { search: _, ...own } = filters;
  return own;
}

/** Whether two sentences say the same. */
export function saysSame(one: ListSentence, other: ListSentence): boolean {
  return (Object.keys(sentenceOf(USUAL)) as (keyof ListSentence)[]).every((key) =>
    same(one[key], other[key]),
  );
}

/** The sentence without those who left the family: they cannot be asked for. */
export function withoutGone(filters: Filters, members: readonly Member[]): Filters {
  const lives = (id: string) => members.some((member) => member.id === id);
  const { wanted, seen } = filters;
  const goneHeart = wanted.is === 'by' && !lives(wanted.member);
  const goneEyes = seen !== null && !lives(seen.member);
  if (!goneHeart && !goneEyes) return filters;
  return { ...filters, ...(goneHeart ? { wanted: USUAL.wanted } : {}), ...(goneEyes ? { seen: null } : {}) };
}
