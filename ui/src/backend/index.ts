// The door between the screens and the rest of the house.

import type { Commands, Events } from './bindings';

export type * from './bindings';

/** What the screens may ask for, and be told. */
export interface Backend {
  /**
   * Asks for one thing; rejects with a {@link Failure}. What was asked of `on` before it is heard by the time it is
   * answered: nothing falls between an answer and the news after it.
   */
  call<K extends keyof Commands>(name: K, request: Commands[K]['request']): Promise<Commands[K]['response']>;
  /** Listens until the returned function is called. */
  on<K extends keyof Events>(event: K, handler: (payload: Events[K]) => void): () => void;
}

/** Something did not work: `code` chooses the words (see i18n), the English message is the fallback. */
export class Failure extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly hint: string,
  ) {
    super(message);
    this.name = 'Failure';
  }

  /** Whatever was thrown, as a failure. */
  static from(thrown: unknown): Failure {
    if (thrown instanceof Failure) return thrown;
    if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'message' in thrown) {
      const hint = 'hint' in thrown ? String(thrown.hint ?? '') : '';
      return new Failure(String(thrown.code), String(thrown.message), hint);
    }
    return new Failure('unexpected', thrown instanceof Error ? thrown.message : String(thrown), '');
  }
}
