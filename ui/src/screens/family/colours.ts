import type { Colour } from '$ui/backend';

/** In the order they are given out. */
export const COLOURS: readonly Colour[] = ['rose', 'teal', 'amber', 'moss', 'violet', 'sky'];

/** The first colour that nobody has; when all are taken, the one had by fewest. */
export function freeColour(taken: readonly Colour[]): Colour {
  const had = (colour: Colour) => taken.filter((each) => each === colour).length;
  return [...COLOURS].sort((a, b) => had(a) - had(b))[0] ?? 'rose';
}
