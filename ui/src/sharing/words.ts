// What was said of an evening, in words.

import type { Member, Person, Reply, Rsvp, Session, SessionView } from '$ui/backend';
import { list, t } from '$ui/i18n';

const words = t.sharing;

/** Case and accents do not tell two guests apart. */
const folded = (name: string) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

export const keyOf = (who: Person): string =>
  who.is === 'member' ? who.id : `guest:${folded(who.name) || who.name}`;

/** What somebody is called; a member who left has no name any more. */
export const personName = (who: Person, members: readonly Member[]): string =>
  who.is === 'guest' ? who.name : (members.find(({ id }) => id === who.id)?.name ?? '');

export type Turnout = Record<Reply | 'open', Person[]>;

/** Everybody who is expected or answered, once, as the page for phones has it. */
export function turnoutOf(session: Session, said: readonly Rsvp[]): Turnout {
  const turnout: Turnout = { coming: [], maybe: [], cant: [], open: [] };
  const expected: Person[] = [
    ...session.members.map((id): Person => ({ is: 'member', id })),
    ...session.particulars.guests.map((name): Person => ({ is: 'guest', name })),
  ];
  const known = new Set<string>();
  for (const who of [...expected, ...said.filter(({ reply }) => reply).map((one) => one.who)]) {
    const key = keyOf(who);
    if (known.has(key)) continue;
    known.add(key);
    turnout[said.findLast((one) => keyOf(one.who) === key)?.reply ?? 'open'].push(who);
  }
  return turnout;
}

/** A line for each kind of answer, then who is still to be heard, if anybody was. */
export function answerLines({ session, answers }: SessionView, members: readonly Member[]): string[] {
  const turnout = turnoutOf(session, answers);
  const named = (people: readonly Person[]) => people.map((who) => personName(who, members)).filter(Boolean);
  const line = (reply: Reply) => {
    const names = named(turnout[reply]);
    return names.length > 0 ? [words.replied[reply](list(names), names.length)] : [];
  };
  const lines = [...line('coming'), ...line('maybe'), ...line('cant')];
  const open = named(turnout.open);
  return lines.length > 0 && open.length > 0 ? [...lines, words.open(list(open))] : lines;
}

/** What people bring of themselves, a line each. */
export const bringLines = ({ answers }: SessionView, members: readonly Member[]): string[] =>
  answers.flatMap(({ who, brings }) => {
    const name = personName(who, members);
    return brings && name ? [words.brings(name, brings)] : [];
  });
