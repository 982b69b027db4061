// What was said of an evening, in words.

import type { Member, Person, Reply, SessionView } from '$ui/backend';
import { list, t } from '$ui/i18n';

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
