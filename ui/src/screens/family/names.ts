// What a name in the house may be, and a child's year of birth.

import { t, tooLong as longerThan } from '$ui/i18n';

const LIMIT = 80;
/** Nobody older is a child of the house. */
const OLDEST = 25;

/** Why a name of the household or of somebody in it is too long; null if it fits. */
export function tooLong(name: string): string | null {
  return longerThan(name, LIMIT);
}

/** Why that is no year in which a child of the house was born; null if it is, or nothing was typed. */
export function wrongYear(typed: string, thisYear: number): string | null {
  const text = typed.trim();
  const year = Number(text);
  const fits = /^\d{4}$/.test(text) && year >= thisYear - OLDEST && year <= thisYear;
  return text === '' || fits ? null : t.family.bornWrong(thisYear - OLDEST, thisYear);
}
