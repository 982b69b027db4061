// Answers that were pressed here, from the press until the poll was read with them: pressing again goes on from them.

import type { Answer } from '$ui/backend';

type Given = { answer: Answer | null; written: boolean };

export class Giving {
  #given = $state.raw<Readonly<Record<string, Given>>>({});

  /** What stands there: what was pressed, or else what is known. */
  at(key: string, known: Answer | null): Answer | null {
    const given = this.#given[key];
    return given ? given.answer : known;
  }

  /** Shows an answer while it is written; one that is not kept is not shown any more, unless another came after it. */
  async give(key: string, answer: Answer | null, write: () => Promise<boolean>): Promise<void> {
    const given: Given = { answer, written: false };
    this.#given = { ...this.#given, [key]: given };
    given.written = await write();
    if (!given.written) this.#keep((other) => other !== given);
  }

  /** The poll was read again: what was written before is in it, or somebody else has answered since. */
  read(): void {
    this.#keep(({ written }) => !written);
  }

  #keep(stays: (given: Given) => boolean): void {
    this.#given = Object.fromEntries(Object.entries(this.#given).filter(([, given]) => stays(given)));
  }
}
