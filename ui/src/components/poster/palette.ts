// A film's two hues and its shape, out of its mood. The same film looks the same on every device: no chance, no clock.

import type { Axis, Profile } from '$ui/backend';
import type { Paint } from './shapes';

/** All axes in the order of a profile's numbers. */
export const AXES: readonly Axis[] = [
  'feel_good',
  'tears',
  'tension',
  'scare',
  'darkness',
  'humour',
  'romance',
  'inspiration',
  'thought',
  'weirdness',
  'cosiness',
  'energy',
  'violence',
];

export type Family =
  | 'sun'
  | 'drop'
  | 'waves'
  | 'beam'
  | 'eclipse'
  | 'arch'
  | 'petals'
  | 'pair'
  | 'peaks'
  | 'rings'
  | 'scales'
  | 'rays'
  | 'hills'
  | 'blocks';

type Palette = { hues: [ground: number, shape: number][]; families: Family[] };

const PALETTES: Record<Axis, Palette> = {
  feel_good: {
    hues: [
      [32, 78],
      [18, 62],
      [350, 70],
      [205, 75],
    ],
    families: ['sun', 'scales', 'blocks'],
  },
  tears: {
    hues: [
      [252, 52],
      [262, 42],
      [236, 350],
    ],
    families: ['drop', 'waves', 'sun'],
  },
  tension: {
    hues: [
      [272, 28],
      [222, 62],
      [150, 95],
    ],
    families: ['beam', 'rays', 'peaks'],
  },
  scare: {
    hues: [
      [300, 24],
      [286, 135],
      [12, 40],
    ],
    families: ['eclipse', 'beam'],
  },
  darkness: {
    hues: [
      [282, 318],
      [258, 290],
      [325, 20],
    ],
    families: ['eclipse', 'arch', 'beam'],
  },
  humour: {
    hues: [
      [142, 92],
      [24, 82],
      [352, 72],
      [168, 62],
    ],
    families: ['blocks', 'scales', 'beam'],
  },
  romance: {
    hues: [
      [8, 42],
      [344, 22],
      [328, 58],
    ],
    families: ['pair', 'petals'],
  },
  inspiration: {
    hues: [
      [218, 78],
      [62, 34],
      [188, 55],
    ],
    families: ['peaks', 'sun', 'rays'],
  },
  thought: {
    hues: [
      [246, 198],
      [276, 228],
      [196, 72],
    ],
    families: ['rings', 'waves', 'arch'],
  },
  weirdness: {
    hues: [
      [322, 195],
      [300, 100],
      [184, 342],
    ],
    families: ['rings', 'petals', 'blocks'],
  },
  cosiness: {
    hues: [
      [188, 88],
      [152, 62],
      [212, 105],
    ],
    families: ['hills', 'arch', 'scales'],
  },
  energy: {
    hues: [
      [38, 24],
      [26, 84],
      [14, 58],
    ],
    families: ['rays', 'peaks'],
  },
  violence: {
    hues: [
      [20, 42],
      [285, 22],
    ],
    families: ['rays', 'eclipse'],
  },
};

// How common a high number is over all films: an axis speaks by how unusual it is, or every poster would be warm.
const USUAL = [5, 3.5, 3, 1.5, 3, 3.5, 2.5, 4, 4, 2.5, 3.5, 3.5, 2];

/** A stream of numbers from 0 to 1 that depends on the text only (FNV-1a into mulberry32). */
export function dice(text: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The axes that say most about a film, the strongest first. */
export function telling(mood: Profile): Axis[] {
  const strength = (axis: Axis) => {
    const place = AXES.indexOf(axis);
    return (mood[place] ?? 0) - (USUAL[place] ?? 0);
  };
  return [...AXES].sort((a, b) => strength(b) - strength(a));
}

export type Look = { ground: number; shape: number; family: Family; roll: () => number };

/** How the film of this name, year and mood looks. */
export function lookOf(name: string, year: number | null, mood: Profile): Look {
  const roll = dice(`${name} ${year ?? ''}`);
  const [first = 'thought', second = first] = telling(mood);
  const pick = <T>(from: T[]): T => from[Math.floor(roll() * from.length)] as T;
  const [ground, shape] = pick(PALETTES[first].hues);
  // The second axis has a say in the shape, so that films alike in their first look alike less often.
  const family = pick([
    ...PALETTES[first].families,
    ...PALETTES[first].families,
    ...PALETTES[second].families,
  ]);
  const jitter = () => (roll() - 0.5) * 22;
  return { ground: ground + jitter(), shape: shape + jitter(), family, roll };
}

/** The ground's colours from the top of the sheet to its foot, the middle one half way. */
export const groundOf = ({ ground, shape }: Look): [string, string, string] => [
  `oklch(0.47 0.105 ${ground})`,
  `oklch(0.34 0.095 ${ground + 16})`,
  `oklch(0.25 0.075 ${shape - 10})`,
];

/** Each paint from its upper end to its lower. */
export const paintsOf = ({ ground, shape }: Look): Record<Paint, [string, string]> => ({
  light: [`oklch(0.87 0.1 ${shape})`, `oklch(0.64 0.14 ${shape - 28})`],
  mid: [`oklch(0.68 0.13 ${shape - 12})`, `oklch(0.46 0.12 ${ground + 14})`],
  dim: [`oklch(0.48 0.11 ${ground + 18})`, `oklch(0.31 0.09 ${ground - 8})`],
  ink: [`oklch(0.25 0.065 ${ground})`, `oklch(0.17 0.05 ${ground - 20})`],
});
