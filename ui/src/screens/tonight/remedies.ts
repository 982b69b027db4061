// When nothing fits: which limits could go, and what that would bring.

import type { ChipKey, Filter, Heard, Member, MemberId, Suggestion } from '$ui/backend';

/** One thing that would help. `gain` is how many films there would be, 0 where nobody counted. */
export type Remedy =
  | { is: 'drop'; chip: Heard; keys: ChipKey[]; gain: number }
  | { is: 'later'; lightsOut: string; gain: number }
  | { is: 'any_time'; gain: number }
  | { is: 'again'; gain: number }
  | { is: 'everybody'; gain: number }
  | { is: 'rules'; rule: string; gain: number }
  | { is: 'without_child'; members: MemberId[]; gain: number };

/** Minutes between a film's end and lights out. */
const ALLOWANCE = 5;
/** Lights out is said in quarters of an hour. */
const QUARTER = 15;
/** Beyond this nobody would call it the same evening, in minutes from midnight: 02:00. */
const LATEST = 26 * 60;

/** Which limit something heard in words is; null when it only prefers. */
export function limitOf(heard: Heard): Filter | null {
  if (heard.is === 'break_up_cheer') return 'festive';
  if ((heard.is === 'not' || heard.is === 'enough_of') && heard.mood === 'festive') return 'festive';
  if (heard.is === 'not' && heard.mood === 'true_story') return 'kind';
  if (heard.is === 'genre') return 'kind';
  // The film itself is not offered either.
  if (heard.is === 'unlike') return 'ruled_out';
  if (heard.is !== 'must') return null;
  switch (heard.constraint.is) {
    case 'at_most_minutes':
    case 'at_least_minutes':
      return 'length';
    case 'end_by':
      return 'lights_out';
    case 'kids':
      return 'children';
    case 'no_subtitles':
    case 'foreign':
    case 'in_language':
      return 'language';
    case 'without':
    case 'not_named':
    case 'not_series':
    case 'not_with':
    case 'clean':
    case 'rated':
      return 'ruled_out';
    case 'not_festive':
      return 'festive';
    case 'not_true_story':
    case 'named':
    case 'with':
    case 'from':
    case 'not_from':
    case 'years':
    case 'newest':
    case 'not_genre':
      return 'kind';
    case 'on_our_services':
    case 'on_service':
      return 'service';
    case 'unseen':
    case 'seen':
      return 'watched';
  }
}

/** The children on the sofa, if films drop out for them and somebody would be left without them. */
export function childrenInTheWay(
  { left_out }: Suggestion,
  children: readonly Member[],
  onSofa: number,
): readonly Member[] {
  const matter = left_out.some(({ filter, count }) => filter === 'children' && count > 0);
  return matter && children.length < onSofa ? children : [];
}

/** What can be done with one click, the most helpful first. Comfort limits are never among it; that a child could sit
 * this one out comes last. */
export function remedies(
  { heard, emptiness, start }: Suggestion,
  lightsOut: string | null,
  refused: number,
  children: readonly Member[] = [],
): Remedy[] {
  if (!emptiness) return [];
  const because = emptiness.because.is;
  if (because === 'nobody_on_sofa') return [{ is: 'everybody', gain: 0 }];
  const members = children.map(({ id }) => id);
  const alone: Remedy[] = members.length > 0 ? [{ is: 'without_child', members, gain: 0 }] : [];
  const found: Remedy[] = [];
  const said = (filter: Filter) => heard.filter((chip) => limitOf(chip.heard) === filter);
  for (const { filter, count, rule } of emptiness.without) {
    if (filter === 'turned_down') found.push({ is: 'again', gain: count });
    if (rule !== null) found.push({ is: 'rules', rule, gain: count });
    const chips = said(filter);
    const [first] = chips;
    if (first) found.push({ is: 'drop', chip: first.heard, keys: chips.map(({ key }) => key), gain: count });
    else if (filter === 'lights_out') found.push(...stayUp(start.local, emptiness.shortest_minutes, count));
  }
  // What does not suit this group does not suit it with other words either.
  const people = because === 'this_group' || because === 'not_for_children';
  if (found.length > 0 || people) return [...found, ...alone];
  // Two limits at once keep everything out: dropping one alone brings nothing that was counted, but it is a way.
  for (const chip of heard) {
    const limit = limitOf(chip.heard);
    if (limit && limit !== 'children')
      found.push({ is: 'drop', chip: chip.heard, keys: [chip.key], gain: 0 });
  }
  if (lightsOut !== null && emptiness.shortest_minutes !== null) found.push({ is: 'any_time', gain: 0 });
  if (refused > 0) found.push({ is: 'again', gain: 0 });
  return [...found, ...alone];
}

function stayUp(start: string, shortest: number | null, gain: number): Remedy[] {
  const anyTime: Remedy = { is: 'any_time', gain };
  const until = shortest === null ? null : untilFor(start, shortest);
  return until === null ? [anyTime] : [{ is: 'later', lightsOut: until, gain: 0 }, anyTime];
}

/** When the lights go out for a film of so many minutes from `start` on; null where nobody would stay up so long. */
export function untilFor(start: string, minutes: number): string | null {
  const [hour = 0, minute = 0] = start.slice(11, 16).split(':').map(Number);
  const from = (hour < 5 ? hour + 24 : hour) * 60 + minute;
  const until = Math.ceil((from + minutes + ALLOWANCE) / QUARTER) * QUARTER;
  if (until > LATEST) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(until / 60) % 24)}:${two(until % 60)}:00`;
}
