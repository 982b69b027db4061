// Dates, times, lists and lengths as people write them. Wall times (`2026-12-18T20:15:00`, no zone) are shown as they
// stand; moments (`…Z` or milliseconds) need the zone whose wall they are shown on.

const spoken = typeof navigator === 'undefined' ? 'en-GB' : navigator.language;
/** The words are English, so the dates are; which English (and whether 20:15 or 8:15 pm) is the computer's choice. */
export const locale = spoken.startsWith('en') ? spoken : 'en-GB';

type Style = Intl.DateTimeFormatOptions;
const cache = new Map<string, Intl.DateTimeFormat>();

/** Making one takes far longer than using it, and every ticket has several dates. */
function formatter(style: Style, timeZone: string, language = locale): Intl.DateTimeFormat {
  const key = language + timeZone + JSON.stringify(style);
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, { ...style, timeZone });
  cache.set(key, made);
  return made;
}

/** A date (`2026-12-18`), time (`20:15:00`) or wall time, as if it were in UTC. */
function wall(text: string): Date {
  if (/^\d{2}:/.test(text)) return new Date(`2000-01-01T${text}Z`);
  return new Date(text.includes('T') ? `${text}Z` : `${text}T00:00:00Z`);
}

const DAY: Style = { weekday: 'long', day: 'numeric', month: 'long' };
/** `08:15`, but `8:15 pm`: nobody writes a nought before an hour of twelve. */
export function timeStyle(locale: string): Style {
  const { hour12 } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  return { hour: hour12 ? 'numeric' : '2-digit', minute: '2-digit' };
}
const TIME = timeStyle(locale);

/** `Friday 18 December` */
export function day(date: string): string {
  return formatter(DAY, 'UTC').format(wall(date));
}

/** `Fri 18 Dec` */
export function shortDay(date: string): string {
  return formatter({ weekday: 'short', day: 'numeric', month: 'short' }, 'UTC').format(wall(date));
}

/** `18 December 2026` */
export function fullDate(date: string): string {
  return formatter({ day: 'numeric', month: 'long', year: 'numeric' }, 'UTC').format(wall(date));
}

/** `14 – 20 Dec`, with the year where it is not `thisYear`. */
export function dateSpan(from: string, to: string, thisYear: string): string {
  const near = from.startsWith(thisYear) || to.startsWith(thisYear);
  const style: Style = { day: 'numeric', month: 'short', ...(near ? {} : { year: 'numeric' }) };
  return formatter(style, 'UTC').formatRange(wall(from), wall(to));
}

/** `December 2026` */
export function month(date: string): string {
  return formatter({ month: 'long', year: 'numeric' }, 'UTC').format(wall(date));
}

/** `Friday` */
export function weekday(date: string): string {
  return formatter({ weekday: 'long' }, 'UTC').format(wall(date));
}

/** `December`, without a year. */
export function monthName(date: string): string {
  return formatter({ month: 'long' }, 'UTC').format(wall(date));
}

/** `Dec` */
export function shortMonth(date: string): string {
  return formatter({ month: 'short' }, 'UTC').format(wall(date));
}

/** `2026` */
export function year(date: string): string {
  return date.slice(0, 4);
}

/** `20:15` of a time or a wall time; never broken over two lines. */
export function time(text: string): string {
  return formatter(TIME, 'UTC').format(wall(text)).replace(/\s/gu, '\u00a0');
}

const MONTHS = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-01`);
/** `19 December` and `19 Dec`, but not the 19 of `19 Decembers`. */
const A_DATE = new RegExp(
  `(?<=(?:^|\\s)\\d{1,2}) (?=(?:${MONTHS.flatMap((date) => [monthName(date), shortMonth(date)]).join('|')})(?!\\p{L}))`,
  'gu',
);

/**
 * A heading in which a short number stays with the month after it, or else with the word before it: `Miracle in Cell No. 7`
 * is never broken before its 7, and `Saturday 19 December` never after its 19.
 */
export function heading(text: string): string {
  return text.replace(A_DATE, '\u00a0').replace(/ (?=\d{1,2}(?: |$))/gu, '\u00a0');
}

/** `Friday 18 December, 20:15` of a wall time. */
export function dayAndTime(local: string): string {
  return `${day(local)}, ${time(local)}`;
}

/** `Friday 18 December, 19:40` of a moment. */
export function moment(at: string | number, zone: string): string {
  return dayAndTime(wallOf(at, zone));
}

const WALL: Style = { dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' };
/** A moment as the wall of a zone shows it, `2026-12-18T19:40:00`. */
export function wallOf(at: string | number, zone: string): string {
  // Swedish dates are ISO dates.
  return formatter(WALL, zone, 'sv').format(new Date(at)).replace(' ', 'T');
}

/** Whole days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((wall(to.slice(0, 10)).getTime() - wall(from.slice(0, 10)).getTime()) / 86_400_000);
}

/** The names of the days of a week that starts on Monday (1) or Sunday (7). */
export function weekdays(first: 1 | 7 = 1, weekday: 'short' | 'long' = 'short'): string[] {
  const start = first === 1 ? 5 : 4;
  return Array.from({ length: 7 }, (_, index) =>
    formatter({ weekday }, 'UTC').format(new Date(Date.UTC(2026, 0, start + index))),
  );
}

const lists = {
  conjunction: new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' }),
  disjunction: new Intl.ListFormat(locale, { type: 'disjunction', style: 'long' }),
};
/** `Ayşe, Jon and Mum` */
export function list(items: readonly string[], type: keyof typeof lists = 'conjunction'): string {
  return lists[type].format(items);
}

const plain = new Intl.NumberFormat(locale);
/** `1,204` */
export function number(value: number): string {
  return plain.format(value);
}

/** `2 h 12 min`, `45 min`, or `2 h 12` when short, in which `2 h 02` is no two hours of something else. */
export function duration(minutes: number, short = false): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  if (rest === 0) return `${hours} h`;
  return short ? `${hours} h ${String(rest).padStart(2, '0')}` : `${hours} h ${rest} min`;
}

const plural = new Intl.PluralRules(locale);

/** Picks the form for a count: `count(3, '# film', '# films')` is `3 films`. */
export function count(many: number, one: string, other: string): string {
  return (plural.select(many) === 'one' ? one : other).replace('#', number(many));
}

/** `Turkey` for `TR`. */
export function country(code: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** `Korean` for `ko`. */
export function language(code: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** `Jess wants` of `jess wants`: for the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** `a western` of `A western`: for the middle of a sentence. */
export function small(text: string): string {
  return text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
}
