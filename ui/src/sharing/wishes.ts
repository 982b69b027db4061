// The ways to the list, in words.

import type { Wish, WishLinksView, WishLinkView } from '$ui/backend';
import { dayAndTime, t, time, wallOf } from '$ui/i18n';

const words = t.wishes;

/** How many phones came through it and when, and whether its link is still known. */
export function wishLinkWords(
  { link, phones, urls }: WishLinkView,
  { now, zone }: { now: number; zone: string },
): string {
  const parts: string[] = [];
  if (link.last_seen) {
    const [then, today] = [wallOf(link.last_seen, zone), wallOf(now, zone).slice(0, 10)];
    parts.push(words.phones(phones), words.lastSeen(then.startsWith(today) ? time(then) : dayAndTime(then)));
  } else parts.push(words.notYet);
  if (!urls) parts.push(words.earlier);
  return parts.join(t.common.dot);
}

/** Where they find the list, or why they cannot. */
export function wishWhereWords({ on, reachable, held, address, addresses, port }: WishLinksView): string {
  if (!on) return words.off;
  if (held && port) return words.held(port);
  const kind = addresses.find(({ ip }) => ip === address)?.kind;
  if (!reachable || !kind || !address) return words.away;
  return words.letInHint(`${t.sharing.address(t.sharing.kinds[kind], address)}${port ? `:${port}` : ''}`);
}

/** What somebody wishes for. */
export const wishName = ({ film, year }: Wish): string => (year === null ? film : words.dated(film, year));
