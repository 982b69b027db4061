// Facts in words, each with where it comes from and how old it is.

import type {
  Availability,
  Fact,
  Facts,
  Found,
  Leaves,
  RemakeOf,
  Score,
  Service,
  Streams,
  TitleRow,
  WatchlistSort,
} from '$ui/backend';
import { country, daysBetween, duration, fullDate, list, locale, month, t } from '$ui/i18n';

const words = t.watchlist;

/** `today`, `yesterday`, `18 December`, and with its year once that is over. */
export function age(date: string, today: string): string {
  const days = daysBetween(date, today);
  if (days === 0) return words.source.today;
  if (days === 1) return words.source.yesterday;
  const full = fullDate(date);
  return date.slice(0, 4) === today.slice(0, 4) ? full.replace(/\s*,?\s*\d{4}$/, '') : full;
}

/** What came with another household's evening. */
const NIGHT = 'movienight:';

/** What came with a list from elsewhere. */
const LIST = 'import:';

/** Where a fact comes from and when it was seen there, in a few words. */
export function sourceWords(
  { origin, source, seen_on }: Omit<Fact<unknown>, 'value'>,
  today: string,
): string {
  const when = age(seen_on, today);
  if (origin === 'household') return words.source.you(when);
  if (origin === 'article') {
    if (source.startsWith(NIGHT)) return words.source.night(source.slice(NIGHT.length), when);
    if (source.startsWith(LIST)) return words.source.list(listName(source.slice(LIST.length)), when);
    const host = hostOf(source);
    return host ? words.source.link(host, when) : words.source.article(when);
  }
  return source ? words.source.link(source, when) : words.source.known;
}

/** A service that a newer Houselights knows has its own name. */
const listName = (service: string): string =>
  service in t.services ? t.listOf(service as Service) : service;

/** `mubi.com` of a link, null of anything else. */
export function hostOf(source: string): string | null {
  if (!/^https?:\/\//.test(source) || !URL.canParse(source)) return null;
  return new URL(source).hostname.replace(/^www\./, '');
}

/** `March 2026`, `March` or `12 March 2026`: as exactly as it was said. */
export function partialDate(said: string): string {
  if (/^\d{4}$/.test(said)) return said;
  if (/^--\d{2}$/.test(said)) return month(`2000-${said.slice(2)}-01`).replace(/\s*\d{4}$/, '');
  if (/^\d{4}-\d{2}$/.test(said)) return month(`${said}-01`);
  return /^\d{4}-\d{2}-\d{2}$/.test(said) ? fullDate(said) : said;
}

export function serviceWords({ name, since, until }: Availability): string {
  const from = since ? [words.since(partialDate(since))] : [];
  const to = until ? [words.until(partialDate(until))] : [];
  return [name, ...from, ...to].join(' ');
}

/** `goes from Netflix after 31 December 2026 (noted from: Grandma)`; on its last day it is still there. */
export const leavesWords = ({ service, on, said_by }: Leaves, today: string): string =>
  words.detail[on < today ? 'left' : 'leaves'](service, fullDate(on), said_by);

export function scoreWords({ source, value, audience }: Score): string {
  return source ? `${value} (${audience ? words.audience(source) : source})` : value;
}

/** `Miracle in Cell No. 7 (South Korea, 2013)` */
export function remakeWords({ title, year, country: code }: RemakeOf): string {
  const more = [...(code ? [country(code)] : []), ...(year ? [String(year)] : [])];
  return more.length > 0 ? `${title} (${more.join(', ')})` : title;
}

/** `Great Britain: Netflix; to rent Sky Store`. */
export function streamsWords({ country: code, subscription, free, ads, rent, buy }: Streams): string {
  const names = (some: string[], say: (names: string) => string) =>
    some.length > 0 ? [say(some.join(', '))] : [];
  const ways = [
    ...names([...new Set([...subscription, ...free])], (plain) => plain),
    ...names(ads, words.detail.withAds),
    ...names(rent, words.detail.toRent),
    ...names(buy, words.detail.toBuy),
  ];
  return words.detail.streams(ways, country(code));
}

/** `Turkish` for `tr`. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** What stands under a poster: `2019 · 2 h 12 · Netflix`, when it was watched, where a search found it, or what the order
 * goes by. */
export function rowWords(row: TitleRow, today: string, sort: WatchlistSort = 'newest'): string {
  const { year, runtime_minutes, services, watched_on, found } = row;
  const from = year ? [String(year)] : [];
  if (found) return [...from, foundWords(found)].join(t.common.dot);
  const ordered = orderWords(row, today, sort);
  const usual = watched_on ? words.watchedOn(age(watched_on, today)) : services[0];
  const where = [ordered ?? usual].filter((each) => each !== undefined);
  const length = runtime_minutes ? [duration(runtime_minutes, true)] : [];
  return [...from, ...length, ...where].join(t.common.dot);
}

/** What an order goes by that is not seen otherwise. */
function orderWords(row: TitleRow, today: string, sort: WatchlistSort): string | undefined {
  const { added_on, leaves_on, acclaim } = row;
  if (sort === 'waiting') return words.waitsSince(age(added_on, today));
  if (sort === 'leaves_soon' && leaves_on && leaves_on >= today) return words.leavesOn(age(leaves_on, today));
  if (sort === 'acclaim' && acclaim !== null) return words.rated(acclaim);
  return undefined;
}

/** Where a searched word stands that the name does not hold: `with İbrahim İlker Aksum`. */
export function foundWords({ place, text }: Found): string {
  return words.foundIn[place](text);
}

export type FactLine = {
  key: keyof typeof words.detail.labels;
  label: string;
  value: string;
  source: string;
  full: string;
};

/** The facts that have a line of their own, in the order a listing has them. */
export function factLines(facts: Facts, today: string): FactLine[] {
  const shown: { [K in FactLine['key']]: string | null | undefined } = {
    original_title: facts.original_title?.value,
    year: facts.year && String(facts.year.value),
    runtime_minutes: facts.runtime_minutes && duration(facts.runtime_minutes.value),
    directors: facts.directors && list(facts.directors.value),
    cast: facts.cast && list(facts.cast.value),
    countries: facts.countries && list(facts.countries.value.map(country)),
    languages: facts.languages && list(facts.languages.value.map(languageName)),
    genres: facts.genres && facts.genres.value.map((genre) => t.words.genres[genre]).join(', '),
    services: facts.services && facts.services.value.map(serviceWords).join(', '),
    leaves: facts.leaves && facts.leaves.value.map((leaves) => leavesWords(leaves, today)).join('; '),
    streams: facts.streams && streamsWords(facts.streams.value),
    scores: facts.scores && facts.scores.value.map(scoreWords).join(', '),
    remake_of: facts.remake_of && remakeWords(facts.remake_of.value),
    true_story:
      facts.true_story && (facts.true_story.value ? words.detail.trueStory : words.detail.notTrueStory),
    heavy: facts.heavy && (facts.heavy.value ? words.detail.heavy : words.detail.notHeavy),
    certificate:
      facts.certificate &&
      words.detail.rated(facts.certificate.value.rating, country(facts.certificate.value.country)),
    synopsis: facts.synopsis?.value,
  };
  return (Object.keys(shown) as FactLine['key'][]).flatMap((key) => {
    const fact = facts[key];
    const value = shown[key];
    if (!fact || !value) return [];
    const line = { key, label: words.detail.labels[key], value, source: sourceWords(fact, today) };
    return [{ ...line, full: fact.source || line.source }];
  });
}
