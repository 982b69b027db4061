// Why a film, in a host's words.

import type { MemberId, Reason, Score, Served } from '../../backend';
import {
  capital,
  country,
  day,
  daysBetween,
  duration,
  list,
  small,
  time,
  weekday,
  year,
  monthName,
} from '../format';
import { fits, genreFilms, gifts, nouns, strengths, withoutNotes } from './moods';

/** What a reason needs to know besides itself. */
export type Around = {
  /** The evening's date. */
  today: string;
  /** What somebody is called; null when they are not in the family any more. */
  nameOf: (id: MemberId) => string | null;
  /** How many are on the sofa. */
  sofa: number;
  /** A time by which it is to be over was said in words, so lights out is not what it is measured by. */
  endSaid: boolean;
  /** A film's name as somebody typed it, from the folded one that a reason carries. */
  asTyped: (name: string) => string;
};

const WEEKS = ['a while', 'a week', 'two weeks', 'three weeks', 'four weeks', 'five weeks', 'six weeks'];
/** From this strength on, an axis is much and not some. */
const MUCH = 7;

export function reason(it: Reason, around: Around): string {
  switch (it.is) {
    case 'strongest_on_list':
      return it.shared > 0 ? strengths[it.axis].amongMost : strengths[it.axis].most;
    case 'strong':
      return it.value >= MUCH ? strengths[it.axis].much : strengths[it.axis].some;
    case 'fits':
      return fits[it.mood];
    case 'serves':
      return serves(it.wishes);
    case 'unlike_last': {
      const names = it.titles.map(({ name }) => name);
      return names.length ? `Nothing like ${list(names, 'disjunction')}` : 'Nothing like the last evenings';
    }
    case 'away_from_cheer':
      return 'A change from all the Christmas cheer';
    case 'lighter_after':
      return `Something lighter after ${it.title.name}`;
    case 'ends_before':
      return `Ends at ${time(it.end)}${it.pause ? ' with a break' : ''}, ${spare(it.minutes_spare, around.endSaid)}`;
    case 'short_enough':
      return `${duration(it.minutes)}, within what you asked for`;
    case 'their_turn': {
      const name = around.nameOf(it.turn.member);
      const turn = name ? `It is ${name}’s turn` : 'It is their turn';
      if (it.since >= around.today) return turn;
      return `${turn}, and this has been waiting ${since(it.since, around.today)}`;
    }
    case 'wanted_by':
      return wanted(it.members, it.since, around);
    case 'on_service':
      return `On ${it.name}, which you have`;
    case 'last_chance':
      return daysBetween(around.today, it.until) <= 0
        ? 'Tonight is the last chance to see it'
        : `Last chance: it can be watched until ${day(it.until)}`;
    case 'true_story':
      return 'It really happened';
    case 'festive':
      return 'A Christmas film, as you asked';
    case 'from_country':
      return `From ${country(it.country)}, as you asked`;
    case 'of_genre':
      return `${genreFilms[it.genre]}, as you asked`;
    case 'asked_for':
      return 'You asked for it by name';
    case 'resembles':
      return `In the spirit of ${around.asTyped(it.name)}`;
    case 'free_of':
      return `Without ${withoutNotes[it.note]}, as you asked`;
    case 'warm':
      return it.value >= MUCH ? strengths[it.axis].much : strengths[it.axis].some;
    case 'spares':
      return `Hardly any ${nouns[it.axis]}, as you asked`;
    case 'suits_children':
      return it.age <= 0 ? 'Fine for children of any age' : `Fine for children from ${it.age}`;
    case 'nothing_to_read':
      return 'Nothing to read: no subtitles';
    case 'acclaimed':
      return acclaim(it.score);
    case 'runs':
      return `Takes ${duration(it.minutes)}`;
    case 'on_list_since':
      return it.since >= around.today ? 'New on your list' : `On your list ${since(it.since, around.today)}`;
    case 'to_taste':
      return toTaste(it.members, around);
    case 'waits_for':
      return `It waits for ${list(namesOf(it.members, around)) || 'somebody who is away'}`;
    case 'seen_lately':
      return `You saw it ${ago(it.on, around.today)}`;
    case 'length_unknown':
      return 'How long it takes is not known, so it may not fit the time';
    case 'a_guess':
      return 'A guess from films like it; what it may hold was not checked';
  }
}

/** `A fright for Jess and big laughs for Tom`. */
function serves(wishes: readonly Served[]): string {
  const gift = ({ mood, genre }: Served) => {
    if (mood) return gifts[mood];
    return genre ? small(genreFilms[genre]) : 'something';
  };
  const whom = ({ whose }: Served) => (whose.length > 0 ? list(whose) : 'the rest of you');
  return capital(list(wishes.map((wish) => `${gift(wish)} for ${whom(wish)}`)));
}

/** `Audience score 85%`, for the line of facts. */
export function score({ source, value, audience }: Score): string {
  if (audience) return `Audience score ${value}`;
  return source ? `${source} ${value}` : `Score ${value}`;
}

/** `since March`, as precisely as anybody would say it. */
export function since(date: string, today: string): string {
  const ago = daysBetween(date, today);
  if (ago <= 0) return 'since today';
  if (ago === 1) return 'since yesterday';
  if (ago < 7) return `since ${weekday(date)}`;
  if (ago < 45) return `for ${WEEKS[Math.round(ago / 7)] ?? 'a while'}`;
  return year(date) === year(today) ? `since ${monthName(date)}` : `since ${monthName(date)} ${year(date)}`;
}

/** `yesterday`, `on Monday`, `three weeks ago`, `in March`. */
function ago(date: string, today: string): string {
  const days = daysBetween(date, today);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 7) return `on ${weekday(date)}`;
  if (days < 45) return `${WEEKS[Math.round(days / 7)] ?? 'a while'} ago`;
  return year(date) === year(today) ? `in ${monthName(date)}` : `in ${monthName(date)} ${year(date)}`;
}

function wanted(members: readonly MemberId[], date: string, around: Around): string {
  const when = since(date, around.today);
  const names = namesOf(members, around);
  if (names.length === 0) return `Somebody has wanted to see it ${when}`;
  if (names.length === around.sofa && names.length > 1) {
    return names.length === 2 ? 'You both want to see it' : 'All of you want to see it';
  }
  // Nobody has been waiting since today.
  if (date >= around.today) return `${list(names)} ${names.length === 1 ? 'wants' : 'want'} to see it`;
  const verb = names.length === 1 ? 'has' : 'have';
  return `${list(names)} ${verb} wanted to see it ${when}`;
}

function toTaste(members: readonly MemberId[], around: Around): string {
  const names = namesOf(members, around);
  const everybody = names.length === around.sofa && names.length > 1;
  if (names.length === 0 || everybody) return 'The kind of film you all like';
  return `The kind of film that ${list(names)} ${names.length === 1 ? 'likes' : 'like'}`;
}

function namesOf(members: readonly MemberId[], around: Around): string[] {
  return members.map(around.nameOf).filter((name) => name !== null);
}

function spare(minutes: number, endSaid: boolean): string {
  if (minutes < 8) return endSaid ? 'just in time' : 'just before lights out';
  if (minutes >= 110) return endSaid ? 'with plenty of time' : 'well before lights out';
  return endSaid ? `with ${roughly(minutes)} to spare` : `${roughly(minutes)} before lights out`;
}

function roughly(minutes: number): string {
  const near = (of: number) => Math.abs(minutes - of) <= 4;
  if (near(15)) return 'a quarter of an hour';
  if (near(30)) return 'half an hour';
  if (near(45)) return 'three quarters of an hour';
  if (near(60)) return 'an hour';
  if (near(90)) return 'an hour and a half';
  return minutes > 60 ? 'over an hour' : `${minutes} minutes`;
}

function acclaim({ source, value, audience }: Score): string {
  const by = audience ? 'Audiences' : 'Critics';
  return source ? `${by} gave it ${value} on ${source}` : `${by} gave it ${value}`;
}
