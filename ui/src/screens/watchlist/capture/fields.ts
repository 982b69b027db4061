// What was read of a title, field by field: how it is shown, corrected, and where it comes from.

import type { Draft, Genre } from '$ui/backend';
import { country, duration, list, t } from '$ui/i18n';
import { names } from '../detail/names';
import { languageName, remakeWords, scoreWords, serviceWords } from '../facts';
import { readLength, readYear } from '../numbers';
import { countryCode, genreCode, languageCode } from './codes';

export type Key = keyof typeof t.capture.fields;
/** One line of a field that has several parts, such as a quote and where it was said. */
export type Line = Record<string, string>;

export type Spec = { key: Key } & (
  | { kind: 'line' | 'lines'; typed: (draft: Draft) => string; put: (draft: Draft, typed: string) => Put }
  | { kind: 'flag'; key: 'true_story' | 'heavy' | 'festive' | 'series' }
  | {
      kind: 'parts';
      parts: readonly string[];
      /** At most one line. */
      single?: boolean;
      rows: (draft: Draft) => Line[];
      put: (draft: Draft, rows: Line[]) => Put;
    }
) & { show: (draft: Draft) => string };
/** The corrected draft, or why what was typed cannot be put in. */
export type Put = { draft: Draft } | { problem: string };

const problems = t.capture.problems;
const PARTIAL_DATE = /^(\d{4}(-\d{2}(-\d{2})?)?|--\d{2})$/;

function whole(key: 'year' | 'runtime_minutes', show: (draft: Draft) => string): Spec {
  return {
    key,
    kind: 'line',
    show,
    typed: (draft) => String(draft[key] ?? ''),
    put: (draft, typed) => {
      if (!typed.trim()) return { draft: { ...draft, [key]: null } };
      const read = key === 'year' ? readYear(typed) : readLength(typed);
      return 'problem' in read ? read : { draft: { ...draft, [key]: read.value } };
    },
  };
}

function people(key: 'directors' | 'cast'): Spec {
  const typed = (draft: Draft) => draft[key].join(', ');
  return {
    key,
    kind: 'line',
    show: (draft) => list(draft[key]),
    typed,
    put: (draft, text) => ({ draft: { ...draft, [key]: names(text) } }),
  };
}

function coded<C extends string>(
  key: 'countries' | 'languages' | 'genres',
  name: (code: C) => string,
  code: (typed: string) => C | null,
): Spec {
  const shown = (draft: Draft) => (draft[key] as C[]).map(name);
  return {
    key,
    kind: 'line',
    show: (draft) => shown(draft).join(', '),
    typed: (draft) => shown(draft).join(', '),
    put: (draft, typed) => {
      const words = names(typed);
      const unknown = words.find((word) => code(word) === null);
      if (unknown !== undefined) return { problem: problems.unknown(unknown) };
      return { draft: { ...draft, [key]: words.map(code) } };
    },
  };
}

function text(key: 'original_title' | 'synopsis', kind: 'line' | 'lines'): Spec {
  const typed = (draft: Draft) => draft[key] ?? '';
  const put = (draft: Draft, words: string) => ({ draft: { ...draft, [key]: words.trim() || null } });
  return { key, kind, show: typed, typed, put };
}

function flag(key: 'true_story' | 'heavy' | 'festive' | 'series'): Spec {
  return { key, kind: 'flag', show: (draft) => (draft[key] ? t.capture.yes : '') };
}

/** Every field below the title, in the order a listing has them. */
export const FIELDS: readonly Spec[] = [
  text('original_title', 'line'),
  whole('year', ({ year }) => String(year ?? '')),
  people('directors'),
  people('cast'),
  coded('countries', country, countryCode),
  coded('languages', languageName, languageCode),
  whole('runtime_minutes', ({ runtime_minutes: minutes }) => (minutes ? duration(minutes) : '')),
  coded<Genre>('genres', (genre) => t.words.genres[genre], genreCode),
  {
    key: 'services',
    kind: 'parts',
    parts: ['name', 'since', 'until'],
    show: ({ services }) => services.map(serviceWords).join(', '),
    rows: ({ services }) =>
      services.map(({ name, since, until }) => ({ name, since: since ?? '', until: until ?? '' })),
    put: (draft, rows) => {
      const dates = rows.flatMap(({ since = '', until = '' }) => [since.trim(), until.trim()]);
      if (dates.some((date) => date && !PARTIAL_DATE.test(date))) return { problem: problems.date };
      const services = filled(rows, 'name').map(({ name = '', since = '', until = '' }) => {
        return { name: name.trim(), since: since.trim() || null, until: until.trim() || null };
      });
      return { draft: { ...draft, services } };
    },
  },
  {
    key: 'scores',
    kind: 'parts',
    parts: ['value', 'source'],
    show: ({ scores }) => scores.map(scoreWords).join(', '),
    rows: ({ scores }) => scores.map(({ value, source }) => ({ value, source })),
    put: (draft, rows) => {
      const scores = filled(rows, 'value').map(({ value = '', source = '' }) => {
        const audience = draft.scores.find((score) => score.source === source)?.audience ?? false;
        return { source: source.trim(), value: value.trim(), audience };
      });
      return { draft: { ...draft, scores } };
    },
  },
  {
    key: 'remake_of',
    kind: 'parts',
    parts: ['title', 'year', 'country'],
    single: true,
    show: ({ remake_of: of }) => (of ? remakeWords(of) : ''),
    rows: ({ remake_of: of }) =>
      of
        ? [{ title: of.title, year: String(of.year ?? ''), country: of.country ? country(of.country) : '' }]
        : [],
    put: (draft, rows) => {
      const [row] = filled(rows, 'title');
      if (!row) return { draft: { ...draft, remake_of: null } };
      const { title = '', year = '', country: typed = '' } = row;
      const dated = year.trim() ? readYear(year) : null;
      if (dated && 'problem' in dated) return dated;
      if (typed.trim() && !countryCode(typed)) return { problem: problems.unknown(typed) };
      const of = {
        title: title.trim(),
        year: dated?.value ?? null,
        country: countryCode(typed),
      };
      return { draft: { ...draft, remake_of: of } };
    },
  },
  flag('true_story'),
  flag('heavy'),
  flag('festive'),
  flag('series'),
  text('synopsis', 'lines'),
  {
    key: 'quotes',
    kind: 'parts',
    parts: ['text', 'where'],
    show: ({ quotes }) => quotes.map(({ text }) => text).join(' '),
    rows: ({ quotes }) => quotes.map(({ text, where }) => ({ text, where })),
    put: (draft, rows) => {
      const quotes = filled(rows, 'text').map(({ text = '', where = '' }) => {
        return { text: text.trim(), where: where.trim() };
      });
      return { draft: { ...draft, quotes } };
    },
  },
];

/** A line without its main part was taken away. */
function filled(rows: Line[], part: string): Line[] {
  return rows.filter((row) => row[part]?.trim());
}

/** Who says so: the text, what is known offline, or the household. */
export type Said = 'text' | 'known' | 'you';

export function saidBy(key: Key, read: Draft, kept: Draft): Said {
  if (JSON.stringify(read[key]) !== JSON.stringify(kept[key])) return 'you';
  return (read.from_catalogue as string[]).includes(key) ? 'known' : 'text';
}

/** How sure it is that somebody means this title, in words. */
export function certainty(confidence: number): string {
  if (confidence >= 0.85) return t.capture.sure;
  return confidence >= 0.6 ? t.capture.likely : t.capture.perhaps;
}
