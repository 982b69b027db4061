// The fake's door for phones. Nobody comes through it; `houselightsFake.answer` says what a phone would.

import {
  Failure,
  type Address,
  type LinkView,
  type Person,
  type Rsvp,
  type Scope,
  type SharedEvening,
  type SharingView,
  type SuggestedFilm,
  type Whereabouts,
} from '..';
import type { Handlers } from '.';
import { findSession, plans, sessionView } from './evenings';
import { newId, NOW, type House, type Memory } from './house';
import { addTitle, onList } from './titles';

export const ADDRESSES: Address[] = [
  { ip: '192.168.1.20', prefix: 24, kind: 'wifi', name: 'wlp2s0' },
  { ip: '192.168.1.21', prefix: 24, kind: 'ethernet', name: 'enp3s0' },
];
const AWAY: Address = { ip: '10.0.0.5', prefix: 24, kind: 'ethernet', name: 'enp3s0' };
export const PORT = 8315;
const ALL: Scope = { answer: true, vote: true, suggest: true };

type Sharing =
  | 'sharing'
  | 'shared_now'
  | 'start_sharing'
  | 'stop_sharing'
  | 'make_link'
  | 'revoke_link'
  | 'given_anew'
  | 'offer_films'
  | 'decide_suggestion';

/** What a phone says of the next evening. */
export function hear(memory: Memory, who: Person, said: Partial<Rsvp>) {
  const session = plans(memory.house, NOW).upcoming[0]?.session.id ?? '';
  return memory.write('answer_evening', ['plans'], (house) => {
    hearOf(house, session, who, said);
    return { value: null, subject: '' };
  });
}

/** Somebody says something of an evening, by whatever way. */
export function hearOf(house: House, session: string, who: Person, said: Partial<Rsvp>): void {
  const before = house.answers[session] ?? [];
  const own = before.find((one) => JSON.stringify(one.who) === JSON.stringify(who));
  const fresh: Rsvp = { who, reply: null, brings: '', film: null, said_at: NOW };
  const now = { ...(own ?? fresh), ...said };
  house.answers[session] = own ? before.map((one) => (one === own ? now : one)) : [...before, now];
}

/** A phone suggests a film for the next evening. */
export function suggestFilm(memory: Memory, who: Person, film: string) {
  const session = plans(memory.house, NOW).upcoming[0]?.session.id ?? '';
  return memory.write('suggest_film', ['plans'], (house) => {
    house.suggested.push({ id: newId(), session, who, film, taken: null } satisfies SuggestedFilm);
    return { value: null, subject: film };
  });
}

/** Something that looks like a code and holds nothing. */
export function pattern(text: string): { size: number; path: string } {
  const size = 33;
  let seed = [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  let path = '';
  const eye = (x: number, y: number) => x >= 0 && y >= 0 && x < 7 && y < 7;
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const [a, b] = [x > size - 8 ? x - (size - 7) : x, y > size - 8 ? y - (size - 7) : y];
      const corner = eye(a, b) && !(x > size - 8 && y > size - 8);
      const ring = Math.max(Math.abs(a - 3), Math.abs(b - 3));
      if (corner ? ring !== 2 : seed > 2 ** 31) path += `M${x} ${y}h1v1h-1z`;
    }
  }
  return { size, path };
}

export function sharingHandlers(
  memory: Memory,
  tell: (shared: SharedEvening[]) => void,
  has: (what: 'network' | 'home' | 'wifi') => boolean,
): Pick<Handlers, Sharing> {
  const evenings = new Map<string, LinkView[]>();
  /** The addresses that a link was shown with. */
  const given = new Map<string, Set<string>>();
  const linksOf = (session: string) => evenings.get(session) ?? [];
  let on: string[] = [];
  let chosen = ADDRESSES[0] as Address;

  /** The addresses it has: none, none of the network at home, all but the Wi-Fi's, or all. */
  const here = (): Address[] => {
    if (!has('network')) return [];
    if (!has('home')) return [AWAY];
    return ADDRESSES.filter(({ kind }) => kind !== 'wifi' || has('wifi'));
  };
  /** Where the door stands: where it was wanted, or as near to it as may be. */
  const standing = (): Address =>
    here().find(({ ip }) => ip === chosen.ip) ?? here().find((one) => one !== AWAY) ?? chosen;
  const whereabouts = (session: string): Whereabouts => {
    const at = standing().ip;
    if (!here().some(({ ip }) => ip === at)) return { is: 'away' };
    const elsewhere = ({ link }: LinkView) => [...(given.get(link.id) ?? [])].some((ip) => ip !== at);
    return linksOf(session).some(elsewhere) ? { is: 'moved', to: at } : { is: 'as_given' };
  };

  function shownWith(link: string): Set<string> {
    const known = given.get(link) ?? new Set();
    given.set(link, known);
    return known;
  }

  const linkTo = (session: string, who: Person | null, scope: Scope): LinkView => {
    const link = {
      id: newId(),
      session,
      who,
      scope,
      expires_at: NOW,
      revoked_at: null,
      last_seen: null,
    };
    return { link, url: null, named_url: null, qr: null, phones: 0 };
  };
  const view = (session: string): SharingView => {
    const evening = sessionView(memory.house, findSession(memory.house, session));
    const shared = on.includes(session);
    const links = linksOf(session);
    if (shared) for (const { link } of links) shownWith(link.id).add(standing().ip);
    const until = new Date(Date.parse(evening.ends_at) + 3_600_000).toISOString();
    return {
      session,
      on: shared,
      whereabouts: shared ? whereabouts(session) : { is: 'as_given' },
      until,
      addresses: here(),
      address: on.length > 0 ? standing().ip : null,
      port: on.length > 0 ? PORT : null,
      links: links.map((one) => {
        const path = `i/${one.link.id.replaceAll('-', '')}01234567`;
        const url = on.length > 0 ? `http://${standing().ip}:${PORT}/${path}` : null;
        const named_url = url?.replace(standing().ip, 'houselights-k7qd.local') ?? null;
        return { ...one, url, named_url, qr: url ? pattern(url) : null };
      }),
      ballot: (memory.house.ballots[session] ?? []).flatMap((id) => {
        const title = memory.house.titles.find((each) => each.id === id);
        if (!title || id === evening.session.title) return [];
        const voices = evening.answers.filter(({ film }) => film === id).map(({ who }) => who);
        return [{ id, name: title.name, year: title.facts.year?.value ?? null, voices }];
      }),
      suggestions: memory.house.suggested.filter((one) => one.session === session && one.taken === null),
    };
  };
  const sharedNow = () => on.map((session) => ({ session, whereabouts: whereabouts(session) }));
  const news = () => tell(sharedNow());

  return {
    sharing: view,
    shared_now: sharedNow,
    start_sharing: ({ session, address: wanted }) => {
      const found = wanted === null ? standing() : here().find(({ ip }) => ip === wanted);
      if (!found) throw new Failure('no_network', 'This computer is in no home network.', '');
      chosen = found;
      if (!evenings.has(session)) evenings.set(session, [linkTo(session, null, ALL)]);
      if (!on.includes(session)) on = [...on, session];
      news();
      return view(session);
    },
    stop_sharing: (session) => {
      on = on.filter((one) => one !== session);
      news();
      return view(session);
    },
    make_link: ({ session, who, scope }) => {
      evenings.set(session, [...linksOf(session), linkTo(session, who, scope)]);
      return view(session);
    },
    revoke_link: ({ session, link }) => {
      evenings.set(
        session,
        linksOf(session).filter((one) => one.link.id !== link),
      );
      news();
      return view(session);
    },
    given_anew: ({ session, at }) => {
      for (const { link } of linksOf(session)) given.set(link.id, new Set([at]));
      news();
      return view(session);
    },
    offer_films: ({ session, films }) =>
      memory.write('offer_films', ['plans'], (house) => {
        house.ballots[session] = films;
        return { value: null, subject: '' };
      }),
    decide_suggestion: ({ id, take }) =>
      memory.write('decide_suggestion', ['plans', 'watchlist'], (house) => {
        const suggestion = house.suggested.find((one) => one.id === id);
        if (!suggestion) throw new Failure('gone', 'That is no longer here.', '');
        suggestion.taken = take;
        const added = {
          name: suggestion.film,
          year: null,
          runtime_minutes: null,
          note: '',
          tags: [],
          wanted_by: suggestion.who.is === 'member' ? [suggestion.who.id] : [],
        };
        if (take && !onList(house, added)) addTitle(house, added);
        return { value: null, subject: suggestion.film };
      }),
  };
}
