// Days and starts in words, as somebody planning says them.

import type { OtherReading, WhenProblem } from '$ui/backend';
import { day, daysBetween, shortDay, t, time, wallOf } from '$ui/i18n';
import { addDays, eveningOf } from './dates';
import { patternWords } from './repeating';

/** The moment, and the zone of this computer. */
export type Now = { now: number; zone: string };

const words = t.plans;

/** Less than a year away: the day and the month say which one is meant. */
const isNear = (evening: string, now: Now) => Math.abs(daysBetween(eveningOf(wallNow(now)), evening)) < 300;

export const wallNow = ({ now, zone }: Now) => wallOf(now, zone);

/** `Tonight`, `Tomorrow`, `Sunday 20 December`, with the year where that is not clear. */
export function dayWords(local: string, now: Now): string {
  const evening = eveningOf(local);
  const today = eveningOf(wallNow(now));
  const afterMidnight = local.slice(11, 13) < '05';
  const early = local.slice(11, 13) < '17' && local.slice(11, 13) >= '05';
  if (evening === today) return early ? words.today : words.tonight;
  if (evening === addDays(today, 1)) return afterMidnight ? words.tomorrowNight : words.tomorrow;
  return fullDay(local, now);
}

/** `Sunday 20 December`, also of an evening that is near. */
export function fullDay(local: string, now: Now): string {
  const evening = eveningOf(local);
  const date = isNear(evening, now) ? day(evening) : `${day(evening)} ${evening.slice(0, 4)}`;
  return local.slice(11, 13) < '05' ? words.nightOf(date) : date;
}

/** `Fri 18 Dec`, with the year where that is not clear. */
export function shortDayWords(local: string, now: Now): string {
  const evening = eveningOf(local);
  return isNear(evening, now) ? shortDay(evening) : `${shortDay(evening)} ${evening.slice(0, 4)}`;
}

/** Why words in the date field mean nothing; an empty field is no problem. */
export function problemWords(problem: WhenProblem): string | null {
  const said = words.problems;
  switch (problem.is) {
    case 'empty':
      return null;
    case 'too_long':
      return said.tooLong(problem.limit);
    case 'unknown':
      return said.unknown(problem.word);
    case 'twice':
      return said.twice(problem.word);
    case 'end_of_repeat':
      return said.endOfRepeat;
    case 'no_such_day':
      return said.noSuchDay;
    case 'other_year':
      return problem.year > problem.last
        ? said.tooFar(problem.year, problem.last)
        : said.longPast(problem.year);
    case 'ends_first':
      return said.endsFirst(problem.word);
    case 'no_such_time':
      return said.noSuchTime;
    case 'other_weekday':
      return said.otherWeekday(day(problem.date));
  }
}

/** A start in full, `Friday 18 December, 20:15`, or `Friday 18 December, about 20:15` where no hour was said. */
export function startWords(local: string, now: Now, about = false): string {
  const year = local.slice(0, 4) === wallNow(now).slice(0, 4) ? '' : ` ${local.slice(0, 4)}`;
  return `${day(local)}${year}, ${about ? `${words.about} ` : ''}${time(local)}`;
}

/** Another reading, `Or Friday 18 December, 20:00?`, beside one that repeats by the rule `said`. */
export function otherWords({ start, repeats, pattern }: OtherReading, said: string | null, now: Now): string {
  const begins = startWords(start.local, now);
  if (repeats === said) return words.orElse(begins);
  return pattern ? words.orEach(patternWords(pattern), begins) : words.orOnce(begins);
}
