// How much room a poster's shape takes. Owns the commands that `shapes.ts` draws with; refuses to be exact where it need not
// be: it places a gradient, so a curve reaches as far as what it is drawn towards.

export type Bounds = { left: number; top: number; right: number; bottom: number };

/** Of a path in SVG's words: M, L, H, V, C, S, Q and z, and of the relative ones v, h, l and a. */
export function boundsOf(d: string): Bounds {
  const room: Bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  let [x, y] = [0, 0];
  const reach = (atX: number, atY: number) => {
    room.left = Math.min(room.left, atX);
    room.right = Math.max(room.right, atX);
    room.top = Math.min(room.top, atY);
    room.bottom = Math.max(room.bottom, atY);
  };
  for (const [, command = '', written = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (written.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    if (command === 'a') {
      const [radiusX = 0, radiusY = 0, , , , across = 0, down = 0] = numbers;
      // Half of it bulges to one side or the other.
      if (Math.hypot(across / radiusX, down / radiusY) > 1.9) {
        const [middleX, middleY] = [x + across / 2, y + down / 2];
        reach(middleX - radiusX, middleY - radiusY);
        reach(middleX + radiusX, middleY + radiusY);
      }
      [x, y] = [x + across, y + down];
    } else if (command === 'H') x = numbers[0] ?? x;
    else if (command === 'V') y = numbers[0] ?? y;
    else if (command === 'h') x += numbers[0] ?? 0;
    else if (command === 'v') y += numbers[0] ?? 0;
    else
      for (let at = 0; at + 1 < numbers.length; at += 2) {
        const [toX = 0, toY = 0] = [numbers[at], numbers[at + 1]];
        [x, y] = command === 'l' ? [x + toX, y + toY] : [toX, toY];
        reach(x, y);
      }
    reach(x, y);
  }
  return room;
}
