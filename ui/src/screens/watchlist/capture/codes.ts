// Names of countries, languages and genres as people type them, and their codes.

import type { Genre } from '$ui/backend';
import { country, t } from '$ui/i18n';
import { languageName } from '../facts';

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

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

function byName(codes: Iterable<string>, name: (code: string) => string): Map<string, string> {
  const found = new Map<string, string>();
  // A code that has no name is shown as itself.
  for (const code of codes) if (name(code) !== code) found.set(plain(name(code)), code);
  return found;
}

function pairs(letters: string): string[] {
  return [...letters].flatMap((first) => [...letters].map((second) => first + second));
}

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
let countries: Map<string, string> | null = null;
let languages: Map<string, string> | null = null;

/** `TR` of `Türkiye`, `turkey` or `tr`; null of anything else. */
export function countryCode(typed: string): string | null {
  countries ??= byName(pairs(CAPITALS), country);
  const code = typed.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(code) && country(code) !== code && !ALSO[plain(typed)]) return code;
  return ALSO[plain(typed)] ?? countries.get(plain(typed)) ?? null;
}

export function languageCode(typed: string): string | null {
  languages ??= byName(pairs(CAPITALS.toLowerCase()), languageName);
  return languages.get(plain(typed)) ?? null;
}

export function genreCode(typed: string): Genre | null {
  const names = Object.entries(t.words.genres) as [Genre, string][];
  return names.find(([code, name]) => [plain(name), code].includes(plain(typed)))?.[0] ?? null;
}
