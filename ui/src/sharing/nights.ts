// What a movie night that came as a file says, in words.

import type { MovieNightView, NightBring, NightDifference, Portion, WallTime } from '$ui/backend';
import { dayAndTime, duration, list, t } from '$ui/i18n';

const words = t.movieNight;

/** `Friday 18 December, 20:15`, with the zone where that is another one. */
const when = ({ local, zone }: WallTime, other: WallTime) =>
  zone === other.zone ? dayAndTime(local) : `${dayAndTime(local)} ${words.there(zoneWords(zone))}`;

/** `Europe/London` as one says it. */
export const zoneWords = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

export const bringWords = (brings: readonly NightBring[]): string =>
  list(brings.map(({ what, who }) => words.bring(what, who)));

/** Which part of the film, nothing for all of it. */
export function portionWords(portion: Portion): string {
  if (portion.is === 'first') return words.portion.first(duration(portion.until));
  return portion.is === 'rest' ? words.portion.rest(duration(portion.from)) : '';
}

/** What is different here, a sentence. */
export function differenceWords(difference: NightDifference): string {
  const said = words.differs;
  switch (difference.is) {
    case 'start':
      return said.start(when(difference.here, difference.there), when(difference.there, difference.here));
    case 'film': {
      const name = (film: string | null) => film ?? t.words.decideLater;
      return said.film(name(difference.here), name(difference.there));
    }
    case 'portion':
      return said.portion;
    case 'shown_first':
      return said.shown_first(list(difference.there));
    case 'doors':
      return said.doors(difference.there);
    case 'place':
      return said.place(difference.here, difference.there);
    case 'note':
      return said.note(difference.there);
    case 'hosts':
    case 'coming':
    case 'declined':
      return said[difference.is](list(difference.there), difference.there.length);
    case 'brings':
      return said.brings(bringWords(difference.there));
  }
}

/** What can be done with it: how many films are new, and what would become of the evening. */
export function offers({ films, standing }: MovieNightView): { films: number; evening: string | null } {
  const fresh = films.filter(({ on_list }) => on_list === null).length;
  const words_ = { new: fresh > 0 ? words.addEveningToo : words.addEvening, differs: words.takeChanges };
  switch (standing.is) {
    case 'differs':
      // Somebody's own no is theirs to change.
      if (standing.differences.every(({ is }) => is === 'declined')) return { films: fresh, evening: null };
      return { films: fresh, evening: words_.differs };
    case 'new':
      return { films: fresh, evening: words_.new };
    case 'called_off':
      return { films: fresh, evening: words.planAgain };
    default:
      return { films: fresh, evening: null };
  }
}

/** What the household knows of it, in a sentence; nothing of one that is new. */
export function standingWords({ films, standing }: MovieNightView): string | null {
  if (standing.is === 'new') return null;
  if (standing.is === 'over') return films.length > 0 ? words.standing.over : words.standing.overOpen;
  return words.standing[standing.is];
}
