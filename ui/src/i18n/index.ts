// Words and formats. Screens take words from `t` and formats from here; no component holds an English string.

import type { Changes, Failure } from '../backend';
import { en } from './en';

/** Another language has to offer exactly this. */
export type Messages = typeof en;

/** The words. English is the only language so far. */
export const t: Messages = en;

export { countries, likelyCountry } from './countries';
export { languages } from './languages';
export * from './format';

/** What was just done, for a toast. */
export function doneWords(changes: Changes): string {
  return t.done[changes.operation](changes.subject);
}

/** Why a text does not fit where it is to be kept, in characters; null if it does. */
export function tooLong(typed: string, limit: number): string | null {
  const length = [...typed.trim()].length;
  return length > limit ? t.common.tooLong(length, limit) : null;
}

/** A failure in words: what happened, and what to do about it (which may be empty). */
export function failureWords(failure: Failure): { what: string; hint: string } {
  const known = (t.failures as Record<string, { what: string; hint: string }>)[failure.code];
  return known ?? { what: failure.message || t.failures.unexpected.what, hint: failure.hint };
}
