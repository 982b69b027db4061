// What is asked of tonight, kept while the window is elsewhere and let go when the evening is over.

import type { ChipKey, Home, Mood, SuggestRequest, Suggestion, TitleId } from '$ui/backend';
import { wallOf } from '$ui/i18n';
import { live, type App, type Live } from '$ui/state';
import { overtaken } from './waiting';

/** A night past midnight belongs to the evening before. */
const NEW_DAY_MS = 5 * 3_600_000;

type Asked = {
  /** The words as they were asked with, not as they are being typed. */
  words: string;
  moods: Mood[];
  without: ChipKey[];
  /** Who is on the sofa; null is the whole family, whoever joins it. */
  sofa: string[] | null;
  /** Null is as usual. */
  start: string | null;
  /** Null is "it does not matter", undefined is as usual. */
  lightsOut: string | null | undefined;
  tired: boolean;
  seed: number;
};

const NOTHING_ASKED: Asked = {
  words: '',
  moods: [],
  without: [],
  sofa: null,
  start: null,
  lightsOut: undefined,
  tired: false,
  seed: 0,
};

export class Asking {
  /** What stands in the field. */
  typed = $state('');
  asked = $state.raw<Asked>(NOTHING_ASKED);
  /** One of the others that was made the pick. */
  chosen = $state<TitleId | null>(null);

  constructor(readonly evening: string) {}

  /** Asks anew. Another question has another pick, and the first answer to it is asked for. */
  change(part: Partial<Asked>): void {
    this.asked = { ...this.asked, seed: 0, ...part };
    this.chosen = null;
  }

  /** Asks with the words in the field; what was taken from other words does not count against these. */
  say(words = this.typed): void {
    const same = words === this.asked.words;
    this.change({ words, without: same ? this.asked.without : [] });
  }

  /** Who is on the sofa. */
  sofa(home: Home): string[] {
    const ids = home.household.members.map(({ id }) => id);
    return this.asked.sofa ? ids.filter((id) => this.asked.sofa?.includes(id)) : ids;
  }

  /** When the lights go out, null when it does not matter. */
  lightsOut(home: Home): string | null {
    return this.asked.lightsOut === undefined ? home.settings.lights_out : this.asked.lightsOut;
  }

  request(home: Home): SuggestRequest {
    const { words, moods, without, start, tired, seed } = this.asked;
    return {
      words,
      moods,
      without,
      sofa: this.asked.sofa && this.sofa(home),
      start,
      lights_out: this.lightsOut(home),
      tired,
      seed,
    };
  }
}

const kept = new WeakMap<App, Asking>();

/** What is being asked this evening in this window. */
export function askingOf(app: App): Asking {
  const evening = wallOf(app.clock.now - NEW_DAY_MS, app.clock.zone).slice(0, 10);
  const known = kept.get(app);
  if (known?.evening === evening) return known;
  const fresh = new Asking(evening);
  kept.set(app, fresh);
  return fresh;
}

/** The answer to what is asked, asked for again in each minute in which the clock overtakes it. Call it while a component
 * is being set up. */
export function answering(
  app: App,
  asking: Asking,
  home: { readonly current: Home },
): { answer: Live<Suggestion>; ask: () => Promise<Suggestion> } {
  let minute = $state(app.clock.now);
  // As text, because the house is read anew after every write and the same question need not be asked twice.
  const question = $derived(JSON.stringify(asking.request(home.current)));
  const ask = () => {
    void minute;
    return app.backend.call('suggest', JSON.parse(question) as SuggestRequest);
  };
  const answer = live(['household', 'watchlist', 'plans', 'settings'], ask);
  $effect(() => {
    if (answer.value && overtaken(answer.value, app.clock)) minute = app.clock.now;
  });
  return { answer, ask };
}
