// The fake's long films: which one is offered over two evenings, and the two evenings it becomes.

import {
  Failure,
  type Filter,
  type PlanEvening,
  type PlanTwoEvenings,
  type Title,
  type TitleRow,
  type TwoNightsView,
} from '..';
import { ZONE, type House } from './house';
import { minutesLeft, type Wish } from './limits';
import { bare } from './particulars';
import { plusMinutes } from './proposing';
import { findTitle } from './titles';

const LONG = 135;

/** The first long film that only ends too late, broken off a little after its middle. */
export function twoNights(
  failed: Map<Title, Filter[]>,
  wish: Wish,
  row: (title: Title) => TitleRow,
): TwoNightsView | null {
  const left = minutesLeft(wish) ?? 0;
  const middle = (minutes: number) => Math.ceil((Math.floor(minutes / 2) + 1) / 5) * 5;
  for (const [title, broken] of failed) {
    const minutes = title.facts.runtime_minutes?.value ?? 0;
    const first = middle(minutes);
    if (minutes < LONG || first > left || broken.join() !== 'lights_out') continue;
    const second = plusMinutes(wish.start, 1440);
    const wall = (local: string) => ({ local, zone: ZONE });
    return {
      title: row(title),
      break_after: first,
      first_ends: wall(plusMinutes(wish.start, first)),
      second_starts: wall(second),
      second_ends: wall(plusMinutes(second, minutes - first)),
    };
  }
  return null;
}

/** Both evenings, as they are planned. */
export function halvesOf(house: House, request: PlanTwoEvenings): [PlanEvening, PlanEvening] {
  const { title, break_after: minutes, first, second, members } = request;
  const runtime = findTitle(house, title).facts.runtime_minutes?.value ?? 0;
  if (minutes < 1 || minutes >= runtime) {
    throw new Failure('not_two_evenings', 'Those two evenings do not make up the film.', '');
  }
  const both = { title, members, place: '', note: '', particulars: bare(), reminders: null };
  return [
    { ...both, start: first, portion: { is: 'first', until: minutes } },
    { ...both, start: second, portion: { is: 'rest', from: minutes } },
  ];
}
