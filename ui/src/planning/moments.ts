// When a wall time is. Unlike days, moments know that clocks change.

import { wallOf } from '$ui/i18n';

const DAY = 86_400_000;

/** How far a zone's clocks are ahead at a moment. */
const ahead = (at: number, zone: string) => Date.parse(`${wallOf(at, zone)}Z`) - at;

/**
 * The moment that a zone's wall shows a time, in milliseconds: the first of two, and one that clocks leap over as if they
 * did not, as the engine has it.
 */
export function momentOf(local: string, zone: string): number {
  const shown = Date.parse(`${local}Z`);
  const earlier = shown - ahead(shown - DAY, zone);
  const later = shown - ahead(shown + DAY, zone);
  return ahead(earlier, zone) !== shown - earlier && ahead(later, zone) === shown - later ? later : earlier;
}
