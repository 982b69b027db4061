// The fake's ways to the list. `houselightsFake.wish` has a member wish for a film, `comeIn` open the way given last.

import { Failure, type WishLinksView, type WishLinkView } from '..';
import type { Handlers } from '.';
import { newId, NOW, type House, type Memory } from './house';
import { ADDRESSES, pattern, PORT } from './sharing';
import { addTitle, findTitle, onList } from './titles';

type Wishing =
  | 'wishes'
  | 'decide_wish'
  | 'say_not_for_me'
  | 'wish_links'
  | 'make_wish_link'
  | 'revoke_wish_link'
  | 'keep_wishes';

/** The wishes that wait for a word. */
export const waiting = ({ wishes }: House) => wishes.filter(({ taken }) => taken === null);

/** A member wishes for a film on their phone. */
export function wishFor(memory: Memory, who: string, film: string, year: number | null) {
  return memory.write('wish_for_film', ['watchlist'], (house) => {
    house.wishes.push({ id: newId(), who, film, year, taken: null });
    return { value: null, subject: film };
  });
}

export function wishingHandlers(
  memory: Memory,
  connected: () => boolean,
  /** Another program holds the port. */
  held: () => boolean,
): { handlers: Pick<Handlers, Wishing>; comeIn: () => void } {
  let given: { link: WishLinkView['link']; phones: number }[] = [];
  let on = false;

  const urls = (id: string) => {
    const url = `http://houselights-k7qd.local:${PORT}/w/${id.replaceAll('-', '')}01234567`;
    const by_numbers = url.replace('houselights-k7qd.local', '192.168.1.20');
    return { url, qr: pattern(url), by_numbers, qr_by_numbers: pattern(by_numbers) };
  };
  const view = (): WishLinksView => ({
    on,
    reachable: on && connected() && !held(),
    held: on && connected() && held(),
    addresses: connected() ? ADDRESSES : [],
    address: given.length > 0 ? (ADDRESSES[0]?.ip ?? null) : null,
    port: given.length > 0 ? PORT : null,
    links: given
      .filter(({ link }) => memory.house.household.members.some(({ id }) => id === link.who))
      .map((one) => ({ ...one, urls: urls(one.link.id) })),
  });
  const needNetwork = () => {
    if (!connected()) throw new Failure('no_network', 'This computer is in no home network.', '');
  };
  return {
    comeIn: () => {
      given = given.map(({ link, phones }, index) =>
        index === given.length - 1
          ? { link: { ...link, last_seen: NOW }, phones: phones + 1 }
          : { link, phones },
      );
    },
    handlers: {
      wishes: () => waiting(memory.house),
      say_not_for_me: ({ member, title: id, not }) =>
        memory.write('say_of_film', ['watchlist'], (house) => {
          const title = findTitle(house, id);
          if (not) title.wanted_by = title.wanted_by.filter((other) => other !== member);
          return { value: null, subject: '' };
        }),
      decide_wish: ({ id, take }) =>
        memory.write('decide_wish', ['watchlist'], (house) => {
          const wish = waiting(house).find((one) => one.id === id);
          if (!wish) throw new Failure('gone', 'That is no longer here.', '');
          wish.taken = take;
          const { film: name, year, who } = wish;
          const added = { name, year, runtime_minutes: null, note: '', tags: [], wanted_by: [who] };
          if (take && !onList(house, added)) addTitle(house, added);
          return { value: null, subject: name };
        }),
      wish_links: view,
      make_wish_link: (who) => {
        needNetwork();
        given = [...given, { link: { id: newId(), who, made_at: NOW, last_seen: null }, phones: 0 }];
        on = true;
        return view();
      },
      revoke_wish_link: (id) => {
        given = given.filter(({ link }) => link.id !== id);
        on &&= given.length > 0;
        return view();
      },
      keep_wishes: (request) => {
        if (request.on) needNetwork();
        on = request.on;
        return view();
      },
    },
  };
}
