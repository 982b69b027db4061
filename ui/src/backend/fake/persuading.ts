// The fake's reasons, chosen as the real ones are: true, at most four, and the one that moved most first.

import type { Part, Reason, ScorePart, Title } from '..';
import { heaviness, level, row } from './choosing';
import { plusMinutes } from './evenings';
import { FILMS } from './films';
import { TODAY, type House } from './house';
import { minutesLeft, type Wish } from './limits';

const MOST = 4;
/** From this heaviness on a film is heavy, and the three days after it are for lighter ones. */
const HEAVY = 6;
const RESPITE = 3;

export function reasonsFor(title: Title, wish: Wish, parts: ScorePart[]): Reason[] {
  const guess = !title.facts.mood;
  const reasons = moving(title, wish, parts)
    .sort(([a], [b]) => b - a)
    .map(([, reason]) => reason)
    .slice(0, guess ? MOST - 1 : MOST);
  if (guess) reasons.push({ is: 'a_guess' });
  const minutes = title.facts.runtime_minutes?.value;
  if (reasons.length < 2) reasons.push({ is: 'on_list_since', since: title.added_on });
  if (reasons.length < 2 && minutes) reasons.push({ is: 'runs', minutes });
  return reasons;
}

/** True reasons with how much each moved the rank. */
function moving(title: Title, wish: Wish, parts: ScorePart[]): [number, Reason][] {
  const { house, heard, sofa, start, turn } = wish;
  const part = (name: Part) => parts.find((each) => each.name === name)?.value ?? 0;
  const told: [number, Reason][] = [];
  const mood = moodOf(title, wish);
  if (mood) told.push([0.3 + Math.max(0.3, part('mood')), mood]);
  const lately = watchedLately(house);
  if (part('contrast') >= 0.2 && lately.length > 0) {
    const titles = lately.slice(0, 2).map(({ film: { id, name } }) => ({ id, name }));
    told.push([part('contrast'), { is: 'unlike_last', titles }]);
  }
  const last = lately.find(({ film, days }) => days <= RESPITE && heaviness(film) >= HEAVY)?.film;
  if (last && heaviness(title) <= heaviness(last) - 2) {
    told.push([0.35, { is: 'lighter_after', title: { id: last.id, name: last.name } }]);
  }
  const left = minutesLeft(wish);
  const minutes = title.facts.runtime_minutes?.value;
  if (left !== null && minutes) {
    const end = plusMinutes(start, minutes);
    told.push([0.24, { is: 'ends_before', end, minutes_spare: left - minutes, pause: false }]);
  } else if (
    minutes &&
    heard.some(({ heard: it }) => it.is === 'must' && it.constraint.is === 'at_most_minutes')
  ) {
    told.push([0.24, { is: 'short_enough', minutes }]);
  }
  const since = title.added_on;
  const members = sofa.map(({ id }) => id).filter((id) => title.wanted_by.includes(id));
  if (turn && members.includes(turn))
    told.push([
      0.22 + part('wanted'),
      { is: 'their_turn', turn: { member: turn, waited: 2, last: null, rule: null }, since },
    ]);
  else if (members.length) told.push([0.12 + part('wanted'), { is: 'wanted_by', members, since }]);
  const ours = row(title).services.find((name) => house.household.services.includes(name));
  if (ours) told.push([part('service'), { is: 'on_service', name: ours }]);
  const age = FILMS.find(({ name }) => name === title.name)?.age;
  if (age !== undefined && sofa.some(({ child }) => child)) told.push([0.2, { is: 'suits_children', age }]);
  const score = title.facts.scores?.value[0];
  if (score) told.push([part('acclaim'), { is: 'acclaimed', score }]);
  return told;
}

/** What was watched in the last two weeks, the latest first. */
function watchedLately(house: House): { film: Title; days: number }[] {
  const ago = (on: string) => Math.round((Date.parse(TODAY) - Date.parse(on)) / 86_400_000);
  return house.titles
    .flatMap((film) => film.viewings.map(({ on }) => ({ film, days: ago(on) })))
    .filter(({ days }) => days <= 14)
    .sort((a, b) => a.days - b.days);
}

function moodOf(title: Title, { axes, house, moods }: Wish): Reason | null {
  const axis = axes.toSorted((a, b) => level(title, b) - level(title, a))[0];
  const [first] = moods;
  if (!axis) return first ? { is: 'fits', mood: first } : null;
  const value = level(title, axis);
  if (value < 5) return null;
  const others = house.titles.filter(({ id }) => id !== title.id).map((other) => level(other, axis));
  if (others.some((other) => other > value)) return { is: 'strong', axis, value };
  return { is: 'strongest_on_list', axis, shared: others.filter((other) => other === value).length };
}
