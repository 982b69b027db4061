// Names of countries, languages and genres as people type them, and their codes.

import type { Genre } from '$ui/backend';
import { country, t } from '$ui/i18n';
import { plain } from '$ui/i18n/plain';
import { languageName } from '../facts';

const asKey = (text: string) => plain(text.trim());

/** What a country is also called, where its listed name is not the one most people type. */
const ALSO: Record<string, string> = {
  turkey: 'TR',
  usa: 'US',
  america: 'US',
  uk: 'GB',
  britain: 'GB',
  england: 'GB',
  'hong kong': 'HK',
  'czech republic': 'CZ',
  korea: 'KR',
};

function byName(codes: string[], name: (code: string) => string, tag: (code: string) => string) {
  // A code that has no name is shown as itself; one that was given up (FX, iw) is no longer its own tag.
  const current = codes.filter((code) => Intl.getCanonicalLocales(tag(code))[0] === tag(code));
  const named = current.filter((code) => name(code) !== code);
  return new Map(named.map((code) => [asKey(name(code)), code]));
}

function pairs(letters: string): string[] {
  return [...letters].flatMap((first) => [...letters].map((second) => first + second));
}

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
let countries: Map<string, string> | null = null;
let languages: Map<string, string> | null = null;

/** `TR` of `Türkiye`, `turkey` or `tr`; null of anything else. */
export function countryCode(typed: string): string | null {
  countries ??= byName(pairs(CAPITALS), country, (code) => `und-${code}`);
  const code = typed.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(code) && country(code) !== code && !ALSO[asKey(typed)]) return code;
  return ALSO[asKey(typed)] ?? countries.get(asKey(typed)) ?? null;
}

export function languageCode(typed: string): string | null {
  languages ??= byName(pairs(CAPITALS.toLowerCase()), languageName, (code) => code);
  return languages.get(asKey(typed)) ?? null;
}

export function genreCode(typed: string): Genre | null {
  const names = Object.entries(t.words.genres) as [Genre, string][];
  return names.find(([code, name]) => [asKey(name), code].includes(asKey(typed)))?.[0] ?? null;
}
