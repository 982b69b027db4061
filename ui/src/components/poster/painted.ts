// When a poster in the window is painted. It is a canvas, which is painted once and then copied: shapes in the document would
// be painted anew in each frame of a wall that is scrolled.

import { paintDusk, paintPoster, type Drawing } from './canvas';

/** Keeps a poster painted on the canvas it is attached to, as sharp as the screen is; `worded` if words stand on it. */
export const painted = (drawing: Drawing, worded: boolean) => (canvas: HTMLCanvasElement) => {
  const room = new ResizeObserver(() => {
    canvas.width = Math.round(canvas.clientWidth * devicePixelRatio);
    canvas.height = Math.round(canvas.clientHeight * devicePixelRatio);
    // In the computer's memory: a graphics card would have to make room for each of a wall.
    const pencil = canvas.getContext('2d', { willReadFrequently: true });
    if (!pencil) return;
    paintPoster(pencil, drawing, canvas.width, canvas.height);
    if (worded) paintDusk(pencil, canvas.width, canvas.height);
  });
  room.observe(canvas);
  return () => room.disconnect();
};
