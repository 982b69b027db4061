// Whom the fake offers to tell: what became of an evening, and of what a letter was opened before an undo.

import type { ChangedSeries, EveningChange, NextPart, PartChange, PartToTell, Session, Written } from '..';
import { sessionView } from './evenings';
import type { House, Memory } from './house';
import { allSessions, partOf } from './repeating';

/** What those who were asked are to be told of. */
export type Tell = {
  parts: PartToTell[];
  next: NextPart | null;
  evenings: { session: Session; why: EveningChange }[];
};

/** What of an evening those are to hear who were invited to it. */
export function otherwise(was: Session, is: Session): EveningChange | null {
  const wasOff = was.status.is === 'cancelled';
  if (is.status.is === 'cancelled') return wasOff ? null : 'off';
  if (wasOff) return 'again';
  if (was.start.local !== is.start.local) return 'moved';
  if (was.place !== is.place) return 'elsewhere';
  return was.title !== null && was.title !== is.title ? 'other_film' : null;
}

const OF_ALL: Record<EveningChange, PartChange | null> = {
  off: 'evening_off',
  again: 'evening_again',
  moved: 'evening_moved',
  elsewhere: 'evening_elsewhere',
  other_film: null,
};

/** One evening is not as it was for those who were invited to it, nor for those of all. */
export function becameOf(house: House, was: Session, is: Session, asked: (id: string) => boolean): Tell {
  const none: Tell = { parts: [], next: null, evenings: [] };
  const why = otherwise(was, is);
  if (!why) return none;
  const part = partOf(house, is)?.id;
  const all = OF_ALL[why];
  const parts = part && all && asked(part) ? [{ part, why: all }] : [];
  return { ...none, parts, evenings: asked(is.id) ? [{ session: is, why }] : [] };
}

export const toTell = (house: House, { evenings, ...rest }: Tell): ChangedSeries['tell'] => ({
  ...rest,
  evenings: evenings.map(({ session, why }) => ({ evening: sessionView(house, session), why })),
  left: [],
});

/** Takes the last step back; what of it a letter was opened of is offered to be told. */
export function undo(memory: Memory): Written<ChangedSeries | null> | null {
  const { house: before, steps } = memory;
  const changes = memory.undo();
  if (!changes) return null;
  const told = (id: string) => memory.mailed.has(id) && (memory.letters.get(id) ?? 0) >= steps;
  const is = allSessions(memory.house);
  const evenings = allSessions(before).flatMap((was) => {
    const session = told(was.id) ? is.find(({ id }) => id === was.id) : undefined;
    const why = session && otherwise(was, session);
    return session && why ? [{ session, why }] : [];
  });
  const same = (of: House, part: string) =>
    JSON.stringify([of.series.filter(({ id }) => id === part), ownOf(of, part)]);
  const parts = memory.house.series
    .filter(({ id }) => told(id) && same(before, id) !== same(memory.house, id))
    .map(({ id }): PartToTell => ({ part: id, why: 'as_before' }));
  const any = is.find((one) => partOf(memory.house, one)?.id === parts[0]?.part) ?? evenings[0]?.session;
  if (parts.length + evenings.length === 0 || !any) return { value: null, changes };
  const tell = toTell(memory.house, { parts, next: null, evenings });
  return { value: { evening: sessionView(memory.house, any), tell }, changes };
}

/** The evenings of a part that differ. */
const ownOf = (house: House, part: string) =>
  house.sessions
    .filter((one) => one.repeats && partOf(house, one)?.id === part)
    .map(({ id, status, start, place }) => [id, status.is, start.local, place]);
