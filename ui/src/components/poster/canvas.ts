// A drawn poster on a canvas, for a picture that leaves the window.

import type { Look } from './palette';
import { groundOf, paintsOf } from './palette';
import { draw } from './shapes';

/** The sheet that shapes are drawn on. */
const SHEET = { width: 200, height: 300 };

/** Paints the foot of the poster over `width` by `height` from the upper left, as wide as it goes. */
export function paintPoster(
  canvas: CanvasRenderingContext2D,
  look: Look,
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
  const paints = paintsOf(look);
  for (const { d, paint, opacity = 1 } of draw(look.family, look.roll)) {
    canvas.globalAlpha = opacity;
    canvas.fillStyle = blend(paints[paint], [50, 90, 150, SHEET.height]);
    canvas.fill(new Path2D(d), 'evenodd');
  }
  canvas.restore();
}
