// The fake's torn tickets, as the engine keeps them.

import { Failure, type Session, type TearTicket, type TornView, type Viewing } from '..';
import type { House } from './house';

export type Keepsake = { there: string[]; word: string; memory: string };

/** The evening that a start belongs to; a night past midnight belongs to the evening before. */
const eveningOf = (local: string) =>
  new Date(Date.parse(`${local}Z`) - 300 * 60_000).toISOString().slice(0, 10);

function viewingOf(house: House, { title, portion, start }: Session): Viewing | null {
  if (portion.is === 'first') return null;
  const film = house.titles.find(({ id }) => id === title);
  return film?.viewings.find(({ on }) => on === eveningOf(start.local)) ?? null;
}

export function tornOf(house: House, session: Session): TornView | null {
  if (session.status.is !== 'watched') return null;
  const viewing = viewingOf(house, session);
  const kept = house.keepsakes[session.id] ?? { there: session.members, word: '', memory: '' };
  return {
    ...kept,
    there: viewing?.members ?? kept.there,
    guests: session.particulars.guests,
    can_be_rated: viewing !== null,
    reaction: viewing?.reaction ?? null,
    opinions: viewing?.opinions ?? [],
  };
}

export function tearTicket(house: House, session: Session, request: TearTicket): void {
  if (session.status.is !== 'watched')
    throw new Failure('not_watched', 'That evening was not watched yet.', 'Say in Plans that it is over.');
  const { there, word, memory } = request;
  session.particulars = { ...session.particulars, guests: request.guests };
  house.keepsakes[session.id] = { there, word: word.trim(), memory: memory.trim() };
  const viewing = viewingOf(house, session);
  if (!viewing) return;
  const said = request.opinions.filter(({ member }) => there.includes(member));
  const one = said[0]?.reaction ?? null;
  const agreed = said.length === there.length && said.every(({ reaction }) => reaction === one);
  viewing.members = there;
  viewing.reaction = said.length === 0 ? request.reaction : agreed ? one : null;
  viewing.opinions = agreed ? [] : said;
}
