// What a film must keep to on the fake's evening.

import type {
  Axis,
  Chip,
  Constraint,
  Filter,
  Member,
  MemberId,
  Mood,
  StillOn,
  SuggestRequest,
  Title,
} from '..';
import { FILMS } from './films';
import { TODAY, type House } from './house';

/** What is asked of an evening, with everything that was heard. */
export type Wish = {
  house: House;
  request: SuggestRequest;
  heard: Chip[];
  sofa: Member[];
  /** When the film would start, on the wall. */
  start: string;
  /** The film that it waits for. */
  after: StillOn | null;
  moods: Mood[];
  /** The axes that carry the moods. */
  axes: Axis[];
  turn: MemberId | null;
};

/** Films that harm an animal, which Mum would rather not see. */
const HARM = ['Aguirre, the Wrath of God', 'Parasite', 'The Grand Budapest Hotel'];
const CHILD_AGE = 10;
const ALLOWANCE = 5;

export function breaks(title: Title, wish: Wish): Filter[] {
  const film = FILMS.find(({ name }) => name === title.name);
  const minutes = title.facts.runtime_minutes?.value;
  const left = minutesLeft(wish);
  const away = wish.sofa.some(({ keep_away }) => keep_away.includes('animal-harm'));
  const broken: Filter[] = [];
  if (wish.house.turnedDown.some(({ title: id }) => id === title.id)) broken.push('turned_down');
  if (title.set_aside && title.set_aside !== 'seen_it') broken.push('set_aside');
  if (away && HARM.includes(title.name)) broken.push('this_group');
  if (wish.sofa.some(({ child }) => child) && (film?.age ?? 0) > CHILD_AGE) broken.push('children');
  if (left !== null && minutes && minutes + ALLOWANCE > left) broken.push('lights_out');
  for (const { heard } of wish.heard) {
    const filter =
      heard.is === 'must'
        ? constrained(heard.constraint, title)
        : heard.is === 'break_up_cheer' && film?.festive
          ? 'festive'
          : null;
    if (filter) broken.push(filter);
  }
  return broken;
}

/** Minutes until lights out or the time that was said. */
export function minutesLeft({ request, start, heard }: Wish): number | null {
  const midnight = Date.parse(`${TODAY}T00:00:00Z`);
  const now = (Date.parse(`${start}Z`) - midnight) / 60_000;
  const said = heard.flatMap(({ heard: it }) =>
    it.is === 'must' && it.constraint.is === 'end_by' ? [it.constraint.minute] : [],
  );
  const [hour = 0, minute = 0] = request.lights_out?.split(':').map(Number) ?? [];
  // Half past midnight is still this evening.
  const lightsOut = request.lights_out ? [(hour < 5 ? hour + 24 : hour) * 60 + minute] : [];
  const ends = [...said, ...lightsOut];
  return ends.length ? Math.max(0, Math.min(...ends) - now) : null;
}

function constrained(it: Constraint, { facts }: Title): Filter | null {
  switch (it.is) {
    case 'at_most_minutes':
      return (facts.runtime_minutes?.value ?? 0) > it.minutes ? 'length' : null;
    case 'on_service':
      return facts.services?.value.some(({ name }) => name === it.name) ? null : 'service';
    case 'from':
      return facts.countries?.value.some((code) => it.countries.includes(code)) ? null : 'kind';
    case 'no_subtitles':
      return ['GB', 'US', 'AU'].includes(facts.countries?.value[0] ?? '') ? null : 'language';
    default:
      return null;
  }
}
