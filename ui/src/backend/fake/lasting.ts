// What the fake's evening waits for: a film that some of those on the sofa are still watching.

import type { Member, StillOn } from '..';
import { ZONE, type House } from './house';
import { plusMinutes } from './proposing';
import { endsBy } from './underway';

/** The film that is on and ends after `free`, the last to end. */
export function stillOn(house: House, sofa: readonly Member[], free: string): StillOn | null {
  const wall = (local: string) => ({ local, zone: ZONE });
  let last: StillOn | null = null;
  for (const session of house.sessions) {
    const { status, members, title } = session;
    const theirs = members.length === 0 || sofa.some(({ id }) => members.includes(id));
    if (status.is !== 'started' || !theirs) continue;
    const ends = endsBy(session, status.at);
    if (ends <= (last?.ends.local ?? free)) continue;
    const { since } = status.pause;
    last = {
      name: house.titles.find(({ id }) => id === title)?.name ?? null,
      ends: wall(ends),
      paused: since === null ? null : wall(since.slice(0, 19)),
    };
  }
  return last;
}

/** The next full five minutes. */
export function onTheFive(local: string): string {
  const past = Number(local.slice(14, 16)) % 5;
  return past === 0 ? local : plusMinutes(local, 5 - past);
}
