// The fake's ear: a few phrases that the screens' tests and a curious visitor would say.

import type { Chip, Constraint, Contradiction, Genre, Heard, Mood } from '..';

type Meaning = (match: RegExpExecArray) => Heard;

const wants =
  (mood: Mood): Meaning =>
  (match) => ({ is: 'wants', mood, weight: /really|very/.test(match[0]) ? 1.5 : 1 });
const must = (constraint: Constraint): Heard => ({ is: 'must', constraint });
const HOURS: Record<string, number> = { an: 1, one: 1, two: 2, three: 3 };

const PHRASES: [RegExp, Meaning][] = [
  [/(break up|enough of|away from)[^.,]*(cheer|christmas)/, () => ({ is: 'break_up_cheer' })],
  [
    /(?:under|at most|less than|shorter than) (\d+|an|one|two|three)(½)? ?(hours?|minutes|min|h)\b/,
    ([, many = '', half, unit = '']) => {
      const number = HOURS[many] ?? Number(many);
      const minutes = unit.startsWith('h') ? number * 60 + (half ? 30 : 0) : number;
      return must({ is: 'at_most_minutes', minutes });
    },
  ],
  [
    /over by (\d{1,2})[:.](\d{2})/,
    ([, hour, minute]) => must({ is: 'end_by', minute: Number(hour) * 60 + Number(minute) }),
  ],
  [/not too scary/, () => ({ is: 'not_too_much', mood: 'scare_us' })],
  [/(nothing|not) scary/, () => ({ is: 'not', mood: 'scare_us' })],
  [/\bscary\b/, wants('scare_us')],
  [/no subtitles/, () => must({ is: 'no_subtitles' })],
  [/on (netflix|mubi)/, ([, name]) => must({ is: 'on_service', name: name === 'mubi' ? 'MUBI' : 'Netflix' })],
  [/\bkorean\b/, () => must({ is: 'from', countries: ['KR'] })],
  [/\bturkish\b/, () => must({ is: 'from', countries: ['TR'] })],
  [/\b(western|musical|documentary)\b/, ([, genre]) => ({ is: 'genre', genre: genre as Genre })],
  [/(really |very )?(good cry|sad|tears?|cry)\b/, wants('good_cry')],
  [/(really |very )?(funny|laughs?)\b/, wants('big_laughs')],
  [/(really |very )?cosy\b/, wants('cosy')],
  [/(really |very )?(tense|gripping)\b/, wants('edge_of_seat')],
  [/(really |very )?romantic\b/, wants('romantic')],
  [/like ([A-Z][\w ]+)/i, ([, name = '']) => ({ is: 'like', name })],
  [/surprise/, () => ({ is: 'surprise' })],
  [/tired/, () => ({ is: 'tired' })],
];

/** What is asked for and refused in the same words. */
export function pulling(heard: readonly Chip[]): Contradiction[] {
  return heard.flatMap(({ key: one, heard: wish }) =>
    heard.flatMap(({ key: other, heard: it }) =>
      wish.is === 'wants' && it.is === 'not' && wish.mood === it.mood ? [{ one, other }] : [],
    ),
  );
}

export function hear(text: string): Chip[] {
  let rest = text;
  const found: { at: number; chip: Chip }[] = [];
  for (const [phrase, meaning] of PHRASES) {
    const match = new RegExp(phrase, 'i').exec(rest);
    if (!match) continue;
    const heard = meaning(Object.assign(match, { 0: match[0].toLowerCase() }));
    const words = text.slice(match.index, match.index + match[0].length);
    found.push({
      at: match.index,
      chip: { key: keyOf(heard), words, heard, guess: false, whose: whose(text, match.index, heard) },
    });
    // What was understood once is not understood again, and the places of the rest stay.
    rest = rest.slice(0, match.index) + '·'.repeat(words.length) + rest.slice(match.index + words.length);
  }
  return found.sort((a, b) => a.at - b.at).map(({ chip }) => chip);
}

/** Who “wants” what stands at `at`, in their clause. */
function whose(text: string, at: number, heard: Heard): string[] {
  const [, name] = /\b([A-Z]\w+) wants [^.,]*$/.exec(text.slice(0, at)) ?? [];
  return name && (heard.is === 'wants' || heard.is === 'genre') ? [name] : [];
}

function keyOf(heard: Heard): string {
  const { is, ...more } = heard;
  return `${is}:${Object.values(more)
    .filter((part) => typeof part !== 'number')
    .map((part) => JSON.stringify(part))
    .join()}`;
}
