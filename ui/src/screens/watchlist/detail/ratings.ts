// What a film was given elsewhere, in the household's words and as it stands there.

import type { Given, Rating, Reaction } from '$ui/backend';
import { number, t } from '$ui/i18n';

const words = t.watchlist.detail;

/** The household's word for it, as `Rating::reaction` has it. */
export function reactionOf(rating: Rating): Reaction {
  if (rating.is === 'thumb')
    return ({ down: 'not_for_us', up: 'good', two_up: 'loved' } as const)[rating.thumb];
  const share = (rating.tenths * 10) / Math.max(rating.out_of, 1);
  if (share >= 86) return 'loved';
  if (share >= 66) return 'good';
  return share >= 46 ? 'mixed' : 'not_for_us';
}

/** `Jon: loved it, 4.5 of 5 on Letterboxd`. */
export function ratingWords(
  { member, rating, service }: Given,
  named: (ids: readonly string[]) => string[],
): string {
  const given =
    rating.is === 'thumb'
      ? words.thumbs[rating.thumb]
      : words.points(number(rating.tenths / 10), rating.out_of);
  const said = words.given(t.words.reactions[reactionOf(rating)], given, t.ratedOn(service));
  return words.opinion(member ? named([member])[0] : undefined, said);
}
