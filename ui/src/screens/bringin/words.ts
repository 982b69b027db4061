// What a film of a list says, in words.

import type { ImportDifference, ImportedFilm, ImportSummary, Reaction } from '$ui/backend';
import { fullDate, t } from '$ui/i18n';

const words = t.bringIn;

/** `watched twice · 4.5/5, loved it · christmas`. */
export function filmWords({ watched, seen, wanted, ratings, tags }: ImportedFilm): string {
  const parts = [
    watched.length > 0 ? words.viewings(watched.length) : seen ? words.seen : wanted ? words.wanted : '',
    ...ratings.map(({ rating, reaction }) => `${rating}, ${t.words.reactions[reaction]}`),
    tags.join(', '),
  ];
  return parts.filter(Boolean).join(t.common.dot);
}

/** What one side says of a field. */
export function sideWords({ field }: ImportDifference, side: readonly string[]): string {
  if (side.length === 0) return words.nothingOurs;
  const said = side.map((one) => {
    if (field === 'watched') return /^\d{4}-\d\d-\d\d$/.test(one) ? fullDate(one) : words.someDay;
    if (field === 'rating' && one in t.words.reactions) return t.words.reactions[one as Reaction];
    return one;
  });
  return said.join(field === 'review' ? ' ' : ', ');
}

/** How many rows there are, and in how many files. */
export const wordsOfRows = ({ rows, files, refused }: ImportSummary): string =>
  words.rows(rows, files.length + refused.length);

/** Three numbers of a date as they stand in the file. */
export const exampleWords = (example: readonly number[]): string => example.join('/');
