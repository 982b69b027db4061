// The evenings of a poll while they are being chosen.

import type { WallTime } from '$ui/backend';
import { t } from '$ui/i18n';
import { addDays } from '$ui/planning/dates';
import { type Now, wallNow } from '$ui/planning/words';
import { eveningName } from './words';

/** As many as the engine takes. */
export const MOST = 12;

const among = (starts: readonly WallTime[], { local }: WallTime) =>
  starts.some((start) => start.local === local);

/** Why an evening cannot be added, or null. */
export function problemWith(starts: readonly WallTime[], start: WallTime, now: Now): string | null {
  const words = t.polls.problems;
  if (among(starts, start)) return words.twice(eveningName(start));
  if (start.local <= wallNow(now)) return words.past(eveningName(start));
  return starts.length >= MOST ? words.tooMany(MOST) : null;
}

/** With one more, the earliest first. */
export function withStart(starts: readonly WallTime[], start: WallTime): WallTime[] {
  return [...starts, start].sort((one, other) => one.local.localeCompare(other.local));
}

/** What to offer after an evening: the same time on the next day that is still free. */
export function nextAfter(starts: readonly WallTime[], start: WallTime): WallTime {
  const next = { ...start, local: addDays(start.local.slice(0, 10), 1) + start.local.slice(10) };
  return among(starts, next) ? nextAfter(starts, next) : next;
}
