// Who comes to the fake's evenings.

import type { Person, Rsvp, Session, Turnout } from '..';

/** Who comes; two spellings of a guest's name are the engine's matter. */
export function turnoutOf({ members, particulars }: Session, said: readonly Rsvp[]): Turnout {
  const turnout: Turnout = { coming: [], maybe: [], cant: [], open: [] };
  const expected: Person[] = [
    ...members.map((id): Person => ({ is: 'member', id })),
    ...particulars.guests.map((name): Person => ({ is: 'guest', name })),
  ];
  const same = (a: Person, b: Person) => JSON.stringify(a) === JSON.stringify(b);
  const others = said.flatMap(({ reply, who }) =>
    reply && !expected.some((one) => same(one, who)) ? [who] : [],
  );
  for (const who of [...expected, ...others]) {
    turnout[said.find((one) => same(one.who, who))?.reply ?? 'open'].push(who);
  }
  return turnout;
}
