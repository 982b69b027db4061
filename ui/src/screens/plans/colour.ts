import type { SessionView } from '$ui/backend';
import { lookOf } from '$ui/components/poster/palette';

/** The hue of the film's poster, for its evening in the month; null for an evening without a film. */
export function hueOf({ name, year, mood }: SessionView): number | null {
  return name && mood ? Math.round(lookOf(name, year, mood).ground) : null;
}
