// A film's year and length as people type them. The engine has the last word on both; here it is said beside the field,
// for both at once.

import { t } from '$ui/i18n';

export type Understood = { value: number } | { problem: string };

const words = t.watchlist.numbers;
/** As the engine has them. */
const FIRST_YEAR = 1888;
const YEARS_AHEAD = 10;
const LONGEST = 1440;

/** `1994`; `thisYear` bounds what is ahead, where it is known. */
export function readYear(typed: string, thisYear: number | null = null): Understood {
  const text = typed.trim();
  if (!/^\d{4}$/.test(text)) return { problem: words.noYear(text) };
  const year = Number(text);
  const last = thisYear === null ? year : thisYear + YEARS_AHEAD;
  return year >= FIRST_YEAR && year <= last
    ? { value: year }
    : { problem: words.otherYear(text, FIRST_YEAR, thisYear === null ? null : last) };
}

const MINUTES = /^(\d+)\s*(?:m|min|mins|minutes?|['′])?\.?$/i;
const HOURS =
  /^(\d+)\s*(?:h|hrs?|hours?)\.?(?:\s*(?:and\s+)?(\d{1,2})\s*(?:m|min|mins|minutes?|['′])?\.?)?$/i;
const CLOCK = /^(\d+):(\d{2})$/;

/** Minutes from `132`, `132 min`, `2h12`, `2 h 12 min` or `2:12`. */
export function readLength(typed: string): Understood {
  const text = typed.trim();
  if (/^[-−–]\s*\d/.test(text)) return { problem: words.tooShort };
  const parts = HOURS.exec(text) ?? CLOCK.exec(text);
  const rest = Number(parts?.[2] ?? 0);
  const minutes = parts ? Number(parts[1]) * 60 + rest : Number(MINUTES.exec(text)?.[1] ?? NaN);
  if (Number.isNaN(minutes) || rest > 59) return { problem: words.noLength(text) };
  if (minutes < 1) return { problem: words.tooShort };
  return minutes > LONGEST ? { problem: words.tooLong(LONGEST) } : { value: minutes };
}
