// The fake's calendars that follow. `houselightsFake.follow` has the last of them look.

import { Failure, type FeedsView, type FeedView } from '..';
import type { Handlers } from '.';
import { newId, NOW, type Memory } from './house';
import { ADDRESSES, pattern, PORT } from './sharing';

type Following = 'feeds' | 'make_feed' | 'revoke_feed' | 'keep_feeds';

export function followingHandlers(
  memory: Memory,
  connected: () => boolean,
  /** Another program holds the port. */
  held: () => boolean,
): { handlers: Pick<Handlers, Following>; look: () => void } {
  let given: FeedView['feed'][] = [];
  let on = false;

  const links = (id: string) => {
    const rest = `houselights-k7qd.local:${PORT}/feed/${id.replaceAll('-', '')}01234567.ics`;
    const subscribe = `webcal://${rest}`;
    const url = `http://${rest}`;
    const by_numbers = url.replace('houselights-k7qd.local', '192.168.1.20');
    return { subscribe, url, by_numbers, qr: pattern(subscribe) };
  };
  const view = (): FeedsView => ({
    on,
    reachable: on && connected() && !held(),
    held: on && connected() && held(),
    addresses: connected() ? ADDRESSES : [],
    address: given.length > 0 ? (ADDRESSES[0]?.ip ?? null) : null,
    port: given.length > 0 ? PORT : null,
    feeds: given
      .filter(({ who }) => who === null || memory.house.household.members.some(({ id }) => id === who))
      .map((feed) => ({ feed, links: links(feed.id) })),
  });
  const needNetwork = () => {
    if (!connected()) throw new Failure('no_network', 'This computer is in no home network.', '');
  };
  return {
    look: () => {
      given = given.map((feed, index) => (index === given.length - 1 ? { ...feed, last_seen: NOW } : feed));
    },
    handlers: {
      feeds: view,
      make_feed: (who) => {
        needNetwork();
        given = [...given, { id: newId(), who, made_at: NOW, last_seen: null }];
        on = true;
        return view();
      },
      revoke_feed: (id) => {
        given = given.filter((feed) => feed.id !== id);
        on &&= given.length > 0;
        return view();
      },
      keep_feeds: (request) => {
        if (request.on) needNetwork();
        on = request.on;
        return view();
      },
    },
  };
}
