// The fake's reasons, chosen as the real ones are: true, and at most four.

import type { Reason, Title } from '..';
import { level, row } from './choosing';
import { plusMinutes } from './evenings';
import { FILMS } from './films';
import { minutesLeft, type Wish } from './limits';

export function reasonsFor(title: Title, wish: Wish): Reason[] {
  const told: Reason[] = [...mood(title, wish)];
  const { heard, house, sofa, start, turn } = wish;
  if (heard.some(({ heard: it }) => it.is === 'break_up_cheer')) {
    const seen = ['Elf', 'The Holiday'].flatMap((name) => house.titles.filter((each) => each.name === name));
    told.push({ is: 'unlike_last', titles: seen.map(({ id, name }) => ({ id, name })) });
  }
  const left = minutesLeft(wish);
  const minutes = title.facts.runtime_minutes?.value;
  if (left !== null && minutes) {
    told.push({ is: 'ends_before', end: plusMinutes(start, minutes), minutes_spare: left - minutes });
  }
  const since = title.added_on;
  const members = sofa.map(({ id }) => id).filter((id) => title.wanted_by.includes(id));
  if (turn && members.includes(turn)) told.push({ is: 'their_turn', member: turn, since });
  else if (members.length) told.push({ is: 'wanted_by', members, since });
  const ours = row(title).services.find((name) => house.household.services.includes(name));
  if (ours) told.push({ is: 'on_service', name: ours });
  const score = title.facts.scores?.value[0];
  if (score) told.push({ is: 'acclaimed', score });
  const age = FILMS.find(({ name }) => name === title.name)?.age;
  if (age !== undefined && sofa.some(({ child }) => child)) told.push({ is: 'suits_children', age });
  if (told.length < 2) told.push({ is: 'on_list_since', since });
  if (told.length < 2 && minutes) told.push({ is: 'runs', minutes });
  return title.facts.mood ? told.slice(0, 4) : [...told.slice(0, 3), { is: 'a_guess' }];
}

function mood(title: Title, { axes, house, moods }: Wish): Reason[] {
  const axis = axes.toSorted((a, b) => level(title, b) - level(title, a))[0];
  const [first] = moods;
  if (!axis) return first ? [{ is: 'fits', mood: first }] : [];
  const value = level(title, axis);
  if (value < 5) return [];
  const others = house.titles.filter(({ id }) => id !== title.id).map((other) => level(other, axis));
  if (others.some((other) => other > value)) return [{ is: 'strong', axis, value }];
  return [{ is: 'strongest_on_list', axis, shared: others.filter((other) => other === value).length }];
}
