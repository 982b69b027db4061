// A film that the fake is asked for by its name: "can we watch Titanic?".

import type { AskedFor, Obstacle, Title, TitleRow } from '..';
import { plusMinutes } from './evenings';
import { breaks, minutesLeft, type Wish } from './limits';
import type { House } from './house';

const ASKING = /^(?:can|could|may|shall) we (?:please )?watch (.+?)(?: tonight| please)?\??$/i;
/** What the fake's catalogue knows besides the list. */
const KNOWN: Record<string, { year: number; minutes: number }> = { Titanic: { year: 1997, minutes: 194 } };

/** What to say of the film that was asked for and is not offered. */
export function askedFor(house: House, wish: Wish, row: (title: Title) => TitleRow): AskedFor | null {
  const name = ASKING.exec(wish.request.words.trim())?.[1];
  if (name === undefined) return null;
  const title = house.titles.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (title) {
    const against = obstacles(title, wish);
    return against.length > 0 ? { is: 'on_list', title: row(title), against } : null;
  }
  const known = KNOWN[name];
  if (known) return { is: 'known', name, year: known.year, runtime_minutes: known.minutes };
  return { is: 'unknown', name };
}

function obstacles(title: Title, wish: Wish): Obstacle[] {
  const minutes = title.facts.runtime_minutes?.value;
  return breaks(title, wish).map((filter): Obstacle => {
    switch (filter) {
      case 'turned_down': {
        const why = wish.house.turnedDown.find((each) => each.title === title.id)?.why;
        return { is: 'turned_down', why: why ?? 'just_no' };
      }
      case 'set_aside':
      case 'this_group':
        return { is: filter };
      case 'children':
        return { is: 'children', from: 12 };
      case 'lights_out': {
        const end = minutes === undefined ? null : plusMinutes(wish.start, minutes + 10);
        return { is: 'too_long', end, minutes_left: minutesLeft(wish) ?? 0 };
      }
      default:
        return { is: 'asked', filter };
    }
  });
}
