// What was heard in somebody's words, as short as a chip.

import type { Chip, Constraint, Heard } from '../../backend';
import { country, duration, language, list, time } from '../format';
import { adjectives, moods, nouns, withoutNotes } from './moods';
import { words } from './words';

/** The first year of film, and one that no film has: what is outside them is no limit. */
const FIRST_YEAR = 1888;
const LAST_YEAR = 2100;

/** At most so much of an axis is next to none of it. */
const HARDLY_ANY = 2;

/** What was heard, and whose wish it is where that was said. */
export function chip({ heard: it, whose }: Chip): string {
  return whose.length > 0 ? `${heard(it)}, for ${list(whose)}` : heard(it);
}

export function heard(it: Heard): string {
  switch (it.is) {
    case 'wants':
      if (it.weight >= 1.2) return `${moods[it.mood]}, above all`;
      return it.weight <= 0.6 ? `${moods[it.mood]}, a little` : moods[it.mood];
    case 'not':
      return `Nothing ${adjectives[it.mood]}`;
    case 'not_too_much':
      return `Not too ${adjectives[it.mood]}`;
    case 'at_most':
      return it.level <= HARDLY_ANY ? `Hardly any ${nouns[it.axis]}` : `Easy on the ${nouns[it.axis]}`;
    case 'genre':
      return words.genres[it.genre];
    case 'break_up_cheer':
      return 'A break from the Christmas cheer';
    case 'enough_of':
      return `Enough of ${adjectives[it.mood]} films`;
    case 'different':
      return 'Unlike the last evenings';
    case 'opposite':
      return 'The opposite of last time';
    case 'film':
      return it.name;
    case 'like':
      return `Like ${it.name}`;
    case 'unlike':
      return `Nothing like ${it.name}`;
    case 'surprise':
      return 'Surprise us';
    case 'tired':
      return 'Tired tonight';
    case 'must':
      return constraint(it.constraint);
  }
}

export function constraint(it: Constraint): string {
  switch (it.is) {
    case 'at_most_minutes':
      return `At most ${duration(it.minutes)}`;
    case 'at_least_minutes':
      return `At least ${duration(it.minutes)}`;
    case 'end_by':
      return `Over by ${time(clockOf(it.minute))}`;
    case 'kids':
      return it.age <= 0 ? 'For the very little ones' : `For a child of ${it.age}`;
    case 'no_subtitles':
      return 'No subtitles';
    case 'foreign':
      return 'In another language';
    case 'without':
      return `Without ${withoutNotes[it.note]}`;
    case 'named':
      return `Only ${it.name}`;
    case 'not_series':
      return `No ${it.name} films`;
    case 'not_named':
      return `Not ${it.name}`;
    case 'with':
      return `With or by ${it.person}`;
    case 'not_with':
      return `Nothing with or by ${it.person}`;
    case 'clean':
      return `Nothing rude: fit for ${it.age}-year-olds`;
    case 'rated':
      return `Fit for ${it.age}-year-olds`;
    case 'not_festive':
      return 'No Christmas film';
    case 'not_true_story':
      return 'Nothing that really happened';
    case 'from':
      return `From ${countries(it.countries)}`;
    case 'not_from':
      return `Not from ${countries(it.countries)}`;
    case 'in_language':
      return `In ${language(it.language)}`;
    case 'years':
      return years(it.from, it.to);
    case 'newest':
      return it.years <= 1 ? 'From this year or the last' : `From the last ${it.years} years`;
    case 'not_genre':
      return `No ${words.genres[it.genre].toLowerCase()}`;
    case 'on_our_services':
      return 'On what we have';
    case 'on_service':
      return `On ${it.name}`;
    case 'unseen':
      return 'Not seen yet';
    case 'seen':
      return 'Seen before';
  }
}

/** Few countries by name; a region by its first and how many more. */
function countries(codes: readonly string[]): string {
  const names = codes.map(country);
  if (names.length === 0) return 'anywhere';
  if (names.length <= 3) return list(names, 'disjunction');
  return `${names.slice(0, 2).join(', ')} or ${names.length - 2} more`;
}

function years(from: number, to: number): string {
  if (from <= FIRST_YEAR && to >= LAST_YEAR) return 'From any year';
  if (from <= FIRST_YEAR) return `Before ${to + 1}`;
  if (to >= LAST_YEAR) return `Since ${from}`;
  if (from === to) return `From ${from}`;
  if (from % 10 === 0 && to === from + 9) return `From the ${from}s`;
  return `${from} to ${to}`;
}

/** Minutes from the evening's midnight as a time: 1470 is 00:30. */
export function clockOf(minute: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}:00`;
}
