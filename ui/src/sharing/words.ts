// What was said of an evening, in words.

import type { LinkView, Member, Person, Reply, SessionView } from '$ui/backend';
import { dayAndTime, list, t, time, wallOf } from '$ui/i18n';

const words = t.sharing;

/** What somebody is called; a member who left has no name any more. */
export const personName = (who: Person, members: readonly Member[]): string =>
  who.is === 'guest' ? who.name : (members.find(({ id }) => id === who.id)?.name ?? '');

/** A line for each kind of answer, then who is still to be heard, if anybody was. */
export function answerLines({ turnout }: SessionView, members: readonly Member[]): string[] {
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

/** How far a link went: through how many phones, and when one was here last. */
export function linkWords(
  { phones, url, link: { last_seen } }: LinkView,
  { now, zone }: { now: number; zone: string },
): string {
  const parts = [phones > 0 ? words.phones(phones) : words.noPhones];
  if (last_seen) {
    const [then, today] = [wallOf(last_seen, zone), wallOf(now, zone).slice(0, 10)];
    parts.push(words.lastOpened(then.startsWith(today) ? time(then) : dayAndTime(then)));
  }
  if (!url) parts.push(words.earlier);
  return parts.join(t.common.dot);
}
