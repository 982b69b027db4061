// A poll in words: how each evening stands, and the question as it goes into the family's chat.

import type { Member, MemberId, PollView, Standing, WallTime } from '$ui/backend';
import { list, shortDay, t, time } from '$ui/i18n';

const words = t.polls;

/** `Sat 26 Dec, 20:15` */
export const eveningName = ({ local }: WallTime) => `${shortDay(local)}, ${time(local)}`;

/** `Make it Sat 26 Dec`, in the form in which the evenings stand above it; with the time where the day is proposed twice. */
export function makeItWords({ poll }: PollView, { local }: WallTime): string {
  const sameDay = poll.options.filter(({ start }) => start.local.slice(0, 10) === local.slice(0, 10));
  const date = shortDay(local);
  return words.makeIt(sameDay.length > 1 ? `${date}, ${time(local)}` : date);
}

/** `Which evening for Elf?` */
export const question = ({ name }: Pick<PollView, 'name'>) => (name ? words.whichFor(name) : words.which);

export const startOf = ({ poll }: PollView, option: string) =>
  poll.options.find(({ id }) => id === option)?.start ?? null;

/** The one to recommend, if somebody can come to any. */
export function bestOf({ standings }: PollView): Standing | null {
  const [first] = standings;
  return first && (first.verdict === 'everybody' || first.verdict === 'some') ? first : null;
}

export const isPast = ({ standings }: PollView, option: string) =>
  standings.some((each) => each.option === option && each.verdict === 'past');

/** `Best so far`, `Second`; nothing while there is nothing to compare. */
export function placeWords(view: PollView, option: string): string {
  const at = view.standings.findIndex((standing) => standing.option === option);
  if (!bestOf(view) || view.standings[at]?.verdict === 'past') return '';
  return words.places[at] ?? words.place(at + 1);
}

/** More names than this nobody reads: how many they are is enough where they stand by name below. */
const NAMED = 8;

function named(ids: readonly MemberId[], members: readonly Member[]): string {
  const names = members.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return names.length > NAMED ? words.people(names.length) : list(names);
}

/** `3 of 4 can. Theo cannot.` */
export function standingWords(standing: Standing, members: readonly Member[]): string {
  const { yes, if_need_be, no, open, fairer_to, verdict } = standing;
  const said = (ids: readonly MemberId[], say: (who: string, many: number) => string) =>
    ids.length > 0 ? say(named(ids, members), ids.length) : '';
  const fairer = said(fairer_to, words.fairer);
  const sentences = (): string[] => {
    switch (verdict) {
      case 'past':
        return [words.past];
      case 'everybody':
        return [if_need_be.length > 0 ? said(if_need_be, words.everybodyBut) : words.everybody, fairer];
      case 'some':
        return [
          words.some(
            yes.length + if_need_be.length,
            yes.length + if_need_be.length + no.length + open.length,
          ),
          said(if_need_be, words.ifNeedBe),
          said(no, words.cannot),
          said(open, words.open),
          fairer,
        ];
      case 'nobody':
        return [words.nobody];
      case 'waiting':
        return no.length > 0 ? [words.nobodyYet, said(no, words.cannot)] : [words.noAnswers];
    }
  };
  return sentences().filter(Boolean).join(' ');
}

/** Who has something left to say to an evening that is still ahead. */
export function waitingWords({ standings }: PollView, members: readonly Member[]): string {
  const open = new Set(standings.filter(({ verdict }) => verdict !== 'past').flatMap((each) => each.open));
  return open.size > 0 ? words.waitingFor(named([...open], members)) : words.allAnswered;
}

/** The question as plain text, with the evenings that are still ahead. */
export function chatText(view: PollView): string {
  const past = (id: string) => view.standings.some((each) => each.option === id && each.verdict === 'past');
  const ahead = view.poll.options.filter(({ id }) => !past(id));
  const evenings = ahead.map(({ start }, index) => `${index + 1}. ${eveningName(start)}`);
  const { place, note } = view.poll;
  const about = [place, note].filter(Boolean).join(t.common.dot);
  const example = words.chatExample.slice(0, Math.max(2, ahead.length)).join(', ');
  return [question(view), ...evenings, about, words.chatAsk(example)].filter(Boolean).join('\n');
}
