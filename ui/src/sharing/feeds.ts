// The calendars that follow, in words.

import type { FeedsView, FeedView, Member } from '$ui/backend';
import { dayAndTime, t, time, wallOf } from '$ui/i18n';

const words = t.feeds;

/** Whose evenings a calendar has. */
export const feedName = ({ feed }: FeedView, members: readonly Member[]): string =>
  members.find(({ id }) => id === feed.who)?.name ?? words.everybody;

/** When it looked last, and whether its link is still known. */
export function feedWords({ feed, links }: FeedView, { now, zone }: { now: number; zone: string }): string {
  const parts: string[] = [];
  if (feed.last_seen) {
    const [then, today] = [wallOf(feed.last_seen, zone), wallOf(now, zone).slice(0, 10)];
    parts.push(words.lastLooked(then.startsWith(today) ? time(then) : dayAndTime(then)));
  } else parts.push(words.notYet);
  if (!links) parts.push(words.earlier);
  return parts.join(t.common.dot);
}

/** Where they look, or why they cannot. */
export function whereWords({ on, reachable, held, address, addresses, port }: FeedsView): string {
  if (!on) return words.off;
  if (held && port) return words.held(port);
  const kind = addresses.find(({ ip }) => ip === address)?.kind;
  if (!reachable || !kind || !address) return words.away;
  return words.letInHint(`${t.sharing.address(t.sharing.kinds[kind], address)}${port ? `:${port}` : ''}`);
}
