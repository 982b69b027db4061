// For tests: answers that are held back until the test lets them come, in whatever order it likes.

import type { Backend } from '.';

export type Held<T> = {
  promise: Promise<T>;
  answer: (value: T) => void;
  fail: (thrown: unknown) => void;
};

export function held<T = void>(): Held<T> {
  let [answer, fail]: [Held<T>['answer'], Held<T>['fail']] = [() => undefined, () => undefined];
  const promise = new Promise<T>((resolve, reject) => ([answer, fail] = [resolve, reject]));
  return { promise, answer, fail };
}

type Asked = { name: string; request: unknown } & Held<unknown>;

export class HeldBackend implements Backend {
  readonly asked: Asked[] = [];
  #handlers = new Map<string, (payload: never) => void>();

  call: Backend['call'] = (name, request) => {
    const one = { name, request, ...held<unknown>() };
    this.asked.push(one);
    return one.promise as Promise<never>;
  };

  on: Backend['on'] = (event, handler) => {
    this.#handlers.set(event, handler);
    return () => this.#handlers.delete(event);
  };

  tell(event: string, payload: unknown): void {
    this.#handlers.get(event)?.(payload as never);
  }

  /** What was asked by that name so far, oldest first. */
  of(name: string): Asked[] {
    return this.asked.filter((one) => one.name === name);
  }

  /** The request of that name that was asked at that place, which has to be there. */
  at(name: string, at = 0): Asked {
    const one = this.of(name)[at];
    if (!one) throw new Error(`${name} was not asked ${at + 1} times`);
    return one;
  }
}

/** Lets everything happen that waits for no answer. */
export async function rest(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}
