// An evening of the diary in words.

import type { DiaryEvening, Tone } from '$ui/backend';
import { day, list, t } from '$ui/i18n';

const words = t.diary;

/** What tells one evening from another, also after the diary was read again. */
export const keyOf = ({ session, date }: DiaryEvening) => session ?? date;

/** `Spark and Rain`; a film that is off the list has no name any more. */
export function filmsWords({ films }: DiaryEvening): string {
  if (films.length === 0) return words.noFilm;
  return list(
    films.map(({ name, portion }) =>
      portion.is === 'whole' ? (name ?? words.filmGone) : words.half(name ?? words.filmGone, portion.is),
    ),
  );
}

/** `Friday 4 December, Babette’s Feast` */
export const eveningWords = (evening: DiaryEvening) => `${day(evening.date)}, ${filmsWords(evening)}`;

export const toneWords = (tone: Tone | null) => (tone ? words.tones[tone] : words.noTone);

/** How far into its year a day is, 0 to 1; the middle of the day, so that none stands on the edge. */
export function dayOfYear(date: string): number {
  const year = Number(date.slice(0, 4));
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return (Date.parse(`${date}T12:00:00Z`) - start) / (end - start);
}
