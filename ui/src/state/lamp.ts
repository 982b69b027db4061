// How bright the lamp is: it goes down over the last half hour before an evening, and stays down while the film is on.

import type { SessionView } from '../backend';

const DIMMING_MS = 30 * 60_000;

/** From 1, when there is time, to 0.1, when the film begins; in five steps, so that it is noticed without being watched. */
export function lampLevel(next: SessionView | null, now: number): number {
  if (!next) return 1;
  if (next.session.status.is === 'started') return 0.1;
  const left = Date.parse(next.starts_at) - now;
  if (left >= DIMMING_MS || Date.parse(next.ends_at) < now) return 1;
  return Math.max(0.1, Math.ceil((left / DIMMING_MS) * 5) / 5);
}
