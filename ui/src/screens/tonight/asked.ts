// What is said of a film that was asked for by its name, and what can be done about it with a click.

import type { AskedFor, Member, MemberId, Obstacle, TitleId } from '$ui/backend';
import { list, t } from '$ui/i18n';
import { untilFor } from './remedies';

export type Step =
  | { is: 'add'; name: string; year: number | null }
  | { is: 'add_by_name' }
  | { is: 'again'; title: TitleId }
  | { is: 'later'; lightsOut: string }
  | { is: 'without_child'; members: MemberId[] }
  | { is: 'rules'; rule: string }
  | { is: 'another_day'; title: TitleId };

/** Why it cannot be had, as the part of a sentence; empty where no more than that is said. */
export function obstacleWords(
  it: Obstacle,
  lightsOut: string | null,
  children: readonly { name: string }[],
  now: string,
  sofa: number,
): string {
  const words = t.tonight.askedFor;
  switch (it.is) {
    case 'turned_down':
      return words.turnedDown(t.tonight.refused[it.why]);
    case 'set_aside':
      return words.setAside;
    case 'this_group':
      return words.group(sofa);
    case 'children':
      return words.children(it.from, list(children.map(({ name }) => name)), children.length);
    case 'house_rule':
      return words.rule(it.rule);
    case 'too_long':
      return words.tooLong(it.end, lightsOut, now);
    case 'asked':
      return words.otherwise;
  }
}

/** What would help, the plainest first. Of a comfort limit nothing is said and nothing offered but another day. */
export function steps(asked: AskedFor, start: string, children: readonly Member[], alone: boolean): Step[] {
  if (asked.is === 'known') return [{ is: 'add', name: asked.name, year: asked.year }];
  if (asked.is === 'unknown') return [{ is: 'add_by_name' }];
  const { title, against } = asked;
  const has = (is: Obstacle['is']) => against.some((each) => each.is === is);
  const found: Step[] = [];
  if (has('turned_down') || has('set_aside')) found.push({ is: 'again', title: title.id });
  if (has('too_long') && title.runtime_minutes !== null) {
    const until = untilFor(start, title.runtime_minutes);
    if (until !== null) found.push({ is: 'later', lightsOut: until });
  }
  if (has('children') && children.length > 0 && !alone) {
    found.push({ is: 'without_child', members: children.map(({ id }) => id) });
  }
  for (const each of against) if (each.is === 'house_rule') found.push({ is: 'rules', rule: each.rule });
  // Who took it back for tonight wants it tonight; what else is in the way may not be there on another day.
  if (against.some(({ is }) => is !== 'turned_down' && is !== 'set_aside')) {
    found.push({ is: 'another_day', title: title.id });
  }
  return found;
}
