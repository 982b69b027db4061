// The ticket of an evening as a picture, to be posted in a chat.

import type { SessionView } from '$ui/backend';
import { lookOf } from '$ui/components/poster/palette';
import { drawingOf, paintPoster } from '$ui/components/poster/canvas';
import { dayAndTime, t, time } from '$ui/i18n';

/** The picture's size in pixels: as tall as a chat shows whole. */
const WIDTH = 1080;
const HEIGHT = 1350;
/** Where the ticket's paper begins. */
const STUB = 930;
const EDGE = 84;
const PAPER = '#f6f0e2';
const INK = '#20202e';
const SOFT = '#55546a';
const LIGHT = '#fbf7ee';
const SERIF = '"Fraunces Variable", Georgia, serif';
const SANS = '"Figtree Variable", system-ui, sans-serif';

/** Dusk, for an evening whose film is open. */
const DUSK = { ground: 270, shape: 75, family: 'sun', roll: () => 0.5 } as const;

/** Words broken into lines that fit; a word that is wider than that stands alone. */
export function linesOf(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The largest size, in pixels, at which a text takes at most so many lines, and those lines. */
function fitted(
  canvas: CanvasRenderingContext2D,
  text: string,
  most: number,
): { size: number; lines: string[] } {
  for (let size = 104; size > 44; size -= 4) {
    canvas.font = `440 ${size}px ${SERIF}`;
    const fits = (line: string) => canvas.measureText(line).width <= WIDTH - 2 * EDGE;
    const lines = linesOf(text, fits);
    if (lines.length <= most && lines.every(fits)) return { size, lines };
  }
  return { size: 44, lines: linesOf(text, (line) => canvas.measureText(line).width <= WIDTH - 2 * EDGE) };
}

/** Draws it; `household` is the family's name, which may be empty. */
export async function drawTicket(view: SessionView, household: string): Promise<HTMLCanvasElement> {
  const element = document.createElement('canvas');
  [element.width, element.height] = [WIDTH, HEIGHT];
  const canvas = element.getContext('2d');
  if (!canvas) throw new Error('this window cannot draw');
  // A font that no screen has shown yet would come too late.
  await Promise.all([document.fonts.load(`440 48px ${SERIF}`), document.fonts.load(`500 36px ${SANS}`)]);
  const look = view.name && view.mood ? lookOf(view.name, view.year, view.mood) : DUSK;
  paintPoster(canvas, drawingOf(look), WIDTH, STUB);
  const dusk = canvas.createLinearGradient(0, 0, 0, STUB);
  dusk.addColorStop(0, 'rgb(15 12 30 / 0.78)');
  dusk.addColorStop(0.35, 'rgb(15 12 30 / 0.55)');
  dusk.addColorStop(0.7, 'rgb(15 12 30 / 0)');
  canvas.fillStyle = dusk;
  canvas.fillRect(0, 0, WIDTH, STUB);

  canvas.textBaseline = 'top';
  canvas.fillStyle = LIGHT;
  canvas.font = `500 36px ${SANS}`;
  canvas.fillText(t.sharing.invites(household), EDGE, 72, WIDTH - 2 * EDGE);
  const { size, lines } = fitted(canvas, view.name ?? t.words.decideLater, 4);
  lines.forEach((line, index) => canvas.fillText(line, EDGE, 136 + index * size * 1.08, WIDTH - 2 * EDGE));

  canvas.fillStyle = PAPER;
  canvas.fillRect(0, STUB, WIDTH, HEIGHT - STUB);
  // The perforation, and the notches at its ends.
  canvas.fillStyle = INK;
  for (const x of [0, WIDTH]) {
    canvas.beginPath();
    canvas.arc(x, STUB, 30, 0, 2 * Math.PI);
    canvas.fill();
  }
  canvas.strokeStyle = SOFT;
  canvas.lineWidth = 3;
  canvas.setLineDash([10, 14]);
  canvas.beginPath();
  canvas.moveTo(48, STUB);
  canvas.lineTo(WIDTH - 48, STUB);
  canvas.stroke();

  canvas.fillStyle = INK;
  canvas.font = `450 60px ${SERIF}`;
  canvas.fillText(dayAndTime(view.starts_local), EDGE, STUB + 84, WIDTH - 2 * EDGE);
  canvas.fillStyle = SOFT;
  canvas.font = `500 38px ${SANS}`;
  const doors = view.doors_local ? t.sharing.doors(time(view.doors_local)) : '';
  const ends = t.sharing.ends(time(view.ends_local), view.length_is_guess);
  const about = [doors, ends].filter(Boolean).join(t.common.dot);
  [about, view.session.place].forEach((line, index) =>
    canvas.fillText(line, EDGE, STUB + 184 + index * 60, WIDTH - 2 * EDGE),
  );
  return element;
}
