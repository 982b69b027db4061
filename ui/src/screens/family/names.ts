// What a name in the house may be.

import { t } from '$ui/i18n';

const LIMIT = 80;

/** Why a name of the household or of somebody in it is too long; null if it fits. */
export function tooLong(name: string): string | null {
  const length = [...name.trim()].length;
  return length > LIMIT ? t.watchlist.edit.tooMany(length, LIMIT) : null;
}
