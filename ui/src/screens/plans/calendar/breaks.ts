// Where a long word of a film's name may break in a narrow day. In which language a name is nobody knows, and hardly a
// computer has the patterns of all, so it is broken as Turkish always is, German and English mostly: before what opens a
// syllable. Owns that rule; refuses to touch short words, and to
// know how wide a day is: where long ones fit, it leaves soft hyphens alone.

/** Words of so many letters fit into a day of the smallest window. */
const FITS = 10;
/** So many letters stay on either side. */
const LEAST = 3;
const SOFT_HYPHEN = '\u00ad';
const VOWEL = '[aeiouyıæøœ]';
/** Letters that are one sound, two that open a syllable after a third, or any other one; with a vowel behind them. */
const OPENS = new RegExp(
  `(?:sch|[cgkpst]h|qu|(?<=\\p{L})(?<!${VOWEL})[bcdfgkpt][lr]|(?!${VOWEL})\\p{L})(?=${VOWEL})`,
  'giu',
);
const IS_VOWEL = new RegExp(VOWEL, 'iu');
const LONG = new RegExp(`\\p{L}{${FITS + 1},}`, 'gu');

/** The name, with soft hyphens in its long words. */
export function breakable(name: string): string {
  const broken = name.normalize('NFC').replace(LONG, hyphenated);
  return broken.includes(SOFT_HYPHEN) ? broken : name;
}

function hyphenated(word: string): string {
  let [parts, from] = ['', 0];
  for (const { index } of word.replace(/\p{L}/gu, unmarked).matchAll(OPENS)) {
    if (index < LEAST || word.length - index < LEAST) continue;
    parts += word.slice(from, index) + SOFT_HYPHEN;
    from = index;
  }
  return parts + word.slice(from);
}

/** A vowel without what stands over or under it, so that each is known for one. Anything else stays what it is. */
function unmarked(letter: string): string {
  const bare = letter.normalize('NFD').charAt(0);
  return IS_VOWEL.test(bare) ? bare : letter;
}
