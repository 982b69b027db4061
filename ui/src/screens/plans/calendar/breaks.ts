// Where a long word of a film's name may break in a narrow day. In which language a name is nobody knows, and hardly a
// computer has the patterns of all, so it is broken as Turkish always is, German and English mostly: before what opens a
// syllable. Owns that rule; refuses to touch words that fit.

/** Words of so many letters fit into a day of the smallest window. */
const FITS = 10;
/** So many letters stay on either side. */
const LEAST = 3;
const SOFT_HYPHEN = '\u00ad';
const VOWEL = '[aeiouyàáâäæèéêëìíîïıòóôöøùúûüœå]';
/** Letters that are one sound, two that open a syllable after a third, or any other one; with a vowel behind them. */
const OPENS = new RegExp(
  `(?:sch|[cgkpst]h|qu|(?<=\\p{L})(?<!${VOWEL})[bcdfgkpt][lr]|(?!${VOWEL})\\p{L})(?=${VOWEL})`,
  'giu',
);
const LONG = new RegExp(`\\p{L}{${FITS + 1},}`, 'gu');

/** The name, with soft hyphens in the words that are too long. */
export function breakable(name: string): string {
  const broken = (word: string) =>
    word.replace(OPENS, (opening, at: number) =>
      at < LEAST || word.length - at < LEAST ? opening : SOFT_HYPHEN + opening,
    );
  return name.replace(LONG, broken);
}
