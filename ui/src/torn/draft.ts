// What is being written on a torn ticket: from what it says to what is sent.

import type { Member, MemberId, Opinion, Reaction, TearTicket, TornView } from '$ui/backend';

/** How a film can have been, best first. */
export const REACTIONS: readonly Reaction[] = ['loved', 'good', 'mixed', 'not_for_us', 'stopped'];

export type Draft = {
  /** Of the household's members. */
  there: MemberId[];
  /** And who does not live here. */
  guests: string[];
  /** Each one's word; nobody in it has none. */
  reactions: Record<MemberId, Reaction | null>;
  /** The one word of a household without members. */
  shared: Reaction | null;
  word: string;
  memory: string;
};

/** Who was there: nobody named is everybody. */
export function thereOf({ there }: TornView, members: readonly Member[]): MemberId[] {
  return there.length > 0 ? there : members.map(({ id }) => id);
}

/** How it was for somebody: in their own word, or in the one for all. */
export function reactionOf({ opinions, reaction }: TornView, member: MemberId): Reaction | null {
  return opinions.find((opinion) => opinion.member === member)?.reaction ?? reaction;
}

export function draftOf(torn: TornView, members: readonly Member[]): Draft {
  const there = thereOf(torn, members);
  const said = there.flatMap((id) => {
    const reaction = reactionOf(torn, id);
    return reaction ? [[id, reaction] as const] : [];
  });
  return {
    there: members.filter(({ id }) => there.includes(id)).map(({ id }) => id),
    guests: [...torn.guests],
    reactions: Object.fromEntries(said),
    shared: torn.reaction,
    word: torn.word,
    memory: torn.memory,
  };
}

/** What is sent. Whoever was there and left the household since stays on the ticket, with their word. */
export function requestOf(id: string, torn: TornView, draft: Draft, members: readonly Member[]): TearTicket {
  const left = torn.there.filter((one) => !members.some((member) => member.id === one));
  const there = [...draft.there, ...left];
  const opinions = there.flatMap((member): Opinion[] => {
    const reaction = draft.reactions[member];
    return reaction ? [{ member, reaction }] : [];
  });
  const reaction = there.length > 0 ? null : draft.shared;
  const { guests, word, memory } = draft;
  return { id, there, guests, reaction, opinions, word, memory };
}

/** Whether the ticket says no more than that it was watched. */
export function isBlank({ word, memory }: TornView): boolean {
  return !word && !memory;
}
