// Drawn posters on a canvas, in the window and in a picture that leaves it.

import { boundsOf } from './bounds';
import type { Look } from './palette';
import { groundOf, paintsOf } from './palette';
import { draw, type Stroke } from './shapes';

/** The sheet that shapes are drawn on. */
const SHEET = { width: 200, height: 300 };

/** A poster's look with its shapes, which are cast once: it stays the same however often it is painted. */
export type Drawing = { look: Look; strokes: readonly Stroke[] };
export const drawingOf = (look: Look): Drawing => ({ look, strokes: draw(look.family, look.roll) });

/** Paints the foot of the poster over `width` by `height` from the upper left, as wide as it goes. */
export function paintPoster(
  canvas: CanvasRenderingContext2D,
  { look, strokes }: Drawing,
  width: number,
  height: number,
): void {
  const scale = Math.max(width / SHEET.width, height / SHEET.height);
  canvas.save();
  canvas.beginPath();
  canvas.rect(0, 0, width, height);
  canvas.clip();
  canvas.translate((width - SHEET.width * scale) / 2, height - SHEET.height * scale);
  canvas.scale(scale, scale);
  const blend = (stops: readonly string[], [x1, y1, x2, y2]: [number, number, number, number]) => {
    const gradient = canvas.createLinearGradient(x1, y1, x2, y2);
    stops.forEach((colour, index) => gradient.addColorStop(index / (stops.length - 1), colour));
    return gradient;
  };
  canvas.fillStyle = blend(groundOf(look), [40, 0, 120, SHEET.height]);
  canvas.fillRect(0, 0, SHEET.width, SHEET.height);
  paintGlow(canvas, look);
  const paints = paintsOf(look);
  for (const { d, paint, opacity = 1 } of strokes) {
    canvas.globalAlpha = opacity;
    const { left, top, right, bottom } = boundsOf(d);
    const quarter = (right - left) / 4;
    canvas.fillStyle = blend(paints[paint], [left + quarter, top, right - quarter, bottom]);
    canvas.fill(new Path2D(d), 'evenodd');
  }
  canvas.restore();
}

/** Light from behind the shapes, as much wider than high as the sheet is. */
function paintGlow(canvas: CanvasRenderingContext2D, look: Look): void {
  canvas.save();
  canvas.scale(SHEET.width, SHEET.height);
  const light = canvas.createRadialGradient(0.55, 0.68, 0, 0.55, 0.68, 0.62);
  light.addColorStop(0, `oklch(0.62 0.12 ${look.shape} / 0.5)`);
  light.addColorStop(1, `oklch(0.5 0.1 ${look.ground} / 0)`);
  canvas.fillStyle = light;
  canvas.fillRect(0, 0, 1, 1);
  canvas.restore();
}

/** How deep the dusk is from the top, where the name stands, to the foot. */
const DUSK = [
  [0, 0.68],
  [0.26, 0.42],
  [0.5, 0],
  [0.72, 0],
  [1, 0.74],
] as const;

/** Words stand on their own dusk, never straight on a bright shape. */
export function paintDusk(canvas: CanvasRenderingContext2D, width: number, height: number): void {
  const dusk = canvas.createLinearGradient(0, 0, 0, height);
  for (const [at, depth] of DUSK) dusk.addColorStop(at, `oklch(0.13 0.035 285 / ${depth})`);
  canvas.fillStyle = dusk;
  canvas.fillRect(0, 0, width, height);
}
