// What writing means to whoever asks for it: what can be written, how it ends, and what is said of it.

import type { Commands, Failure, Written } from '../backend';

/** A write's end: the value, whether anything changed and what its step is called, or why not. */
export type Outcome<T> =
  { ok: true; value: T; changed: boolean; id: string } | { ok: false; failure: Failure };

export type WriteName = {
  [K in keyof Commands]: Commands[K]['response'] extends Written<unknown> ? K : never;
}[keyof Commands];
export type Value<K extends WriteName> = Commands[K]['response'] extends Written<infer T> ? T : never;
/** What is to be written, or what says it when its turn comes. */
export type Asked<K extends WriteName> = Commands[K]['request'] | (() => Commands[K]['request']);
export type Manners = {
  /** No toast when it worked, or when it worked and nothing changed: the screen itself shows it. */
  quiet?: boolean | 'unchanged';
  /** No toast when it failed: the screen shows the failure beside what caused it, for as long as that is there. */
  ownErrors?: boolean | (() => boolean);
  /** It waits for somebody else's server, so nothing here waits for it. */
  aside?: boolean;
};
