// The shapes of drawn posters, on a sheet of 200 by 300. They keep below the title, which stands at the top.

import type { Family } from './palette';

/** Which of the poster's paints a path is filled with, from bright to dark. */
export type Paint = 'light' | 'mid' | 'dim' | 'ink';
export type Stroke = { d: string; paint: Paint; opacity?: number };
type Draw = (roll: () => number) => Stroke[];

const between = (roll: () => number, low: number, high: number) => low + roll() * (high - low);
const n = (value: number) => Math.round(value * 10) / 10;

function circle(x: number, y: number, r: number): string {
  return `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`;
}

function ring(x: number, y: number, outer: number, inner: number): string {
  return circle(x, y, outer) + circle(x, y, inner);
}

function archway(x: number, base: number, width: number, height: number): string {
  const r = width / 2;
  return `M${n(x - r)} ${n(base)}V${n(base - height + r)}a${n(r)} ${n(r)} 0 0 1 ${n(width)} 0V${n(base)}z`;
}

/** A band from a wavy edge down to the foot of the sheet. */
function swell(y: number, height: number, shift: number): string {
  const top = (at: number) => n(y + height * at);
  return `M-10 ${top(0)}C${n(30 + shift)} ${top(-1)} ${n(60 + shift)} ${top(-1)} 100 ${top(0)}S${n(170 + shift)} ${top(1)} 215 ${top(-0.2)}V310H-10z`;
}

function petal(x: number, y: number, length: number, width: number, turn: number): string {
  const at = (along: number, across: number) => {
    const px = x + Math.cos(turn) * along - Math.sin(turn) * across;
    const py = y + Math.sin(turn) * along + Math.cos(turn) * across;
    return `${n(px)} ${n(py)}`;
  };
  return `M${at(0, 0)}C${at(length * 0.3, width)} ${at(length * 0.85, width)} ${at(length, 0)}C${at(length * 0.85, -width)} ${at(length * 0.3, -width)} ${at(0, 0)}z`;
}

const sun: Draw = (roll) => {
  const out = between(roll, -4, 48);
  const [x, y, r] = [roll() < 0.4 ? 100 - out : 100 + out, between(roll, 182, 204), between(roll, 66, 84)];
  const horizon = between(roll, 244, 262);
  return [
    { d: circle(x, y, r + 26), paint: 'mid', opacity: 0.16 },
    { d: circle(x, y, r + 12), paint: 'mid', opacity: 0.22 },
    { d: circle(x, y, r), paint: 'light' },
    { d: swell(horizon, between(roll, 5, 12), between(roll, -20, 20)), paint: 'dim', opacity: 0.9 },
    { d: swell(horizon + 20, between(roll, -9, -4), between(roll, -20, 20)), paint: 'ink' },
  ];
};

const drop: Draw = (roll) => {
  const x = between(roll, 92, 126);
  const tear = (cx: number, top: number, r: number) => {
    const low = top + r * 2.1;
    return `M${n(cx)} ${n(top)}C${n(cx + r * 0.35)} ${n(top + r * 0.9)} ${n(cx + r)} ${n(top + r * 1.35)} ${n(cx + r)} ${n(low)}a${n(r)} ${n(r)} 0 0 1 ${n(-2 * r)} 0C${n(cx - r)} ${n(top + r * 1.35)} ${n(cx - r * 0.35)} ${n(top + r * 0.9)} ${n(cx)} ${n(top)}z`;
  };
  const side = roll() < 0.5 ? -1 : 1;
  return [
    { d: ring(x, 292, 150, 128), paint: 'dim', opacity: 0.5 },
    { d: ring(x, 292, 112, 96), paint: 'dim', opacity: 0.6 },
    { d: tear(x, 106, 52), paint: 'light' },
    { d: tear(x + side * 14, 158, 27), paint: 'mid', opacity: 0.55 },
    { d: tear(x - side * 74, 150, 12), paint: 'mid', opacity: 0.7 },
  ];
};

const waves: Draw = (roll) => {
  const moon = between(roll, 46, 154);
  const flip = roll() < 0.5 ? 1 : -1;
  const band = (y: number, height: number) => swell(y, flip * height, between(roll, -24, 24));
  return [
    { d: circle(moon, 138, between(roll, 20, 30)), paint: 'light' },
    { d: band(178, 20), paint: 'mid', opacity: 0.5 },
    { d: band(202, -18), paint: 'mid', opacity: 0.85 },
    { d: band(228, 16), paint: 'light', opacity: 0.8 },
    { d: band(250, -14), paint: 'dim' },
    { d: band(272, 12), paint: 'ink' },
  ];
};

const beam: Draw = (roll) => {
  const right = roll() < 0.5;
  const side = (x: number) => n(right ? x : 200 - x);
  const floor = between(roll, 56, 84);
  const y = 250;
  const half = between(roll, 50, 62);
  const cone = `M${side(206)} 84L${side(floor - half)} ${y}H${side(floor + half)}L${side(206)} 96z`;
  const pool = `M${side(floor - half)} ${y}a${half} 13 0 0 ${right ? 0 : 1} ${right ? 2 * half : -2 * half} 0a${half} 13 0 0 ${right ? 0 : 1} ${right ? -2 * half : 2 * half} 0z`;
  const cx = right ? floor : 200 - floor;
  return [
    { d: 'M-5 236H205V305H-5z', paint: 'ink', opacity: 0.55 },
    { d: cone, paint: 'light', opacity: 0.5 },
    { d: pool, paint: 'light' },
    { d: archway(cx, y + 3, 17, 46), paint: 'ink' },
    { d: circle(cx, y - 52, 8.5), paint: 'ink' },
  ];
};

const eclipse: Draw = (roll) => {
  const [x, y, r] = [between(roll, 88, 118), between(roll, 186, 200), between(roll, 62, 74)];
  const away = between(roll, 0, Math.PI * 2);
  const near = [x + Math.cos(away) * 13, y + Math.sin(away) * 13] as const;
  return [
    { d: circle(x, y, r + 40), paint: 'mid', opacity: 0.12 },
    { d: circle(x, y, r + 20), paint: 'mid', opacity: 0.2 },
    { d: circle(x, y, r), paint: 'light' },
    { d: circle(near[0], near[1], r - 7), paint: 'ink' },
  ];
};

const arch: Draw = (roll) => {
  const x = between(roll, 76, 128);
  const width = between(roll, 128, 150);
  const lit = archway(x, 310, width * 0.34, 112);
  return [
    { d: archway(x, 310, width, 206), paint: 'dim', opacity: 0.8 },
    { d: archway(x, 310, width * 0.78, 178), paint: 'mid', opacity: 0.75 },
    { d: archway(x, 310, width * 0.56, 148), paint: 'light' },
    { d: lit, paint: 'ink', opacity: 0.85 },
    { d: circle(x + width * 0.1, 258, 2.6), paint: 'light' },
  ];
};

const petals: Draw = (roll) => {
  const [x, y] = [between(roll, 88, 116), between(roll, 196, 208)];
  const many = 5 + Math.floor(roll() * 4);
  const turn = roll() * Math.PI;
  const leaf = (index: number, length: number, width: number, shift: number) =>
    petal(x, y, length, width, turn + ((index + shift) / many) * Math.PI * 2);
  const all = Array.from({ length: many }, (_, index) => index);
  return [
    ...all.map((index): Stroke => ({ d: leaf(index, 96, 24, 0.5), paint: 'dim', opacity: 0.85 })),
    ...all.map((index): Stroke => ({
      d: leaf(index, 80, 26, 0),
      paint: index % 2 ? 'mid' : 'light',
      opacity: 0.82,
    })),
    { d: circle(x, y, 13), paint: 'ink' },
  ];
};

const pair: Draw = (roll) => {
  const lean = between(roll, -16, 16);
  const r = between(roll, 54, 62);
  const gap = between(roll, 30, 38);
  const [left, right] = [
    [100 - gap, 196 + lean],
    [100 + gap, 196 - lean],
  ] as const;
  return [
    { d: circle(left[0], left[1], r), paint: 'light', opacity: 0.92 },
    { d: circle(right[0], right[1], r), paint: 'mid', opacity: 0.78 },
    { d: swell(272, between(roll, -8, 8), 0), paint: 'ink', opacity: 0.8 },
  ];
};

const peaks: Draw = (roll) => {
  const peak = (x: number, top: number, width: number) =>
    `M${n(x - width)} 310L${n(x - 5)} ${n(top + 6)}Q${n(x)} ${n(top)} ${n(x + 5)} ${n(top + 6)}L${n(x + width)} 310z`;
  const main = between(roll, 74, 130);
  const top = between(roll, 122, 140);
  const sunX = main > 100 ? between(roll, 30, 54) : between(roll, 146, 170);
  return [
    { d: circle(sunX, between(roll, 140, 156), between(roll, 15, 23)), paint: 'light' },
    { d: peak(main + (main > 100 ? -62 : 62), top + 52, 120), paint: 'dim', opacity: 0.9 },
    { d: peak(main, top, 132), paint: 'mid' },
    {
      d: `M${n(main - 5)} ${n(top + 6)}Q${n(main)} ${n(top)} ${n(main + 5)} ${n(top + 6)}L${n(main + 34)} 206L${n(main + 12)} 196L${n(main - 4)} 214L${n(main - 20)} 194z`,
      paint: 'light',
    },
    { d: peak(main + (main > 100 ? 58 : -58), top + 104, 118), paint: 'ink', opacity: 0.92 },
  ];
};

const rings: Draw = (roll) => {
  const [x, y] = [between(roll, 84, 124), between(roll, 192, 212)];
  const drift = between(roll, -7, 7);
  const many = 5;
  return [
    ...Array.from({ length: many }, (_, index): Stroke => {
      const outer = 96 - index * 18;
      const paint: Paint = index % 2 ? 'mid' : 'light';
      return {
        d: ring(x + drift * index, y + index * 2, outer, outer - 9),
        paint,
        opacity: 0.4 + index * 0.13,
      };
    }),
    { d: circle(x + drift * many, y + many * 2, 7), paint: 'light' },
  ];
};

const scales: Draw = (roll) => {
  const across = roll() < 0.5 ? 4 : 5;
  const r = 200 / across / 2;
  const paints: Paint[] = ['mid', 'light', 'dim'];
  const start = Math.floor(roll() * 3);
  const rows: Stroke[] = [];
  for (let row = 0; row < 7; row += 1) {
    const y = 150 + row * r * 0.98;
    for (let place = -1; place <= across; place += 1) {
      const x = place * 2 * r + (row % 2 ? r : 0) + r;
      const paint = paints[(row + start + (place % 2 ? 1 : 0)) % 3] ?? 'mid';
      rows.push({ d: circle(x, y + r, r - 0.4) + circle(x, y + r, r * 0.62), paint: 'ink', opacity: 0.35 });
      rows.push({ d: circle(x, y + r, r * 0.9), paint });
      rows.push({ d: circle(x, y + r, r * 0.42), paint: 'ink', opacity: 0.28 });
    }
  }
  return rows;
};

const rays: Draw = (roll) => {
  const right = roll() < 0.5;
  const [x, y] = [right ? between(roll, 150, 186) : between(roll, 14, 50), between(roll, 262, 286)];
  const many = 11;
  const from = right ? Math.PI : Math.PI * 1.5;
  const out: Stroke[] = [];
  for (let index = 0; index < many; index += 1) {
    const turn = from - 0.35 + (index / many) * (Math.PI / 2 + 0.7);
    const width = between(roll, 0.03, 0.062);
    const far = between(roll, 138, 190);
    const tip = (angle: number) => `${n(x + Math.cos(angle) * far)} ${n(y + Math.sin(angle) * far)}`;
    out.push({
      d: `M${n(x)} ${n(y)}L${tip(turn - width)} ${tip(turn + width)}z`,
      paint: index % 3 ? 'mid' : 'light',
      opacity: 0.85,
    });
  }
  return [
    ...out,
    { d: circle(x, y, 58), paint: 'ink', opacity: 0.5 },
    { d: circle(x, y, 46), paint: 'light' },
  ];
};

const hills: Draw = (roll) => {
  const house = between(roll, 60, 140);
  return [
    { d: circle(between(roll, 40, 160), 146, between(roll, 18, 26)), paint: 'light' },
    { d: swell(196, between(roll, 14, 24), between(roll, -30, 10)), paint: 'mid', opacity: 0.55 },
    { d: swell(222, between(roll, -22, -12), between(roll, -10, 30)), paint: 'mid' },
    { d: `M${n(house - 17)} 262v-28l17 -15l17 15v28z`, paint: 'ink' },
    { d: `M${n(house - 5)} 238h10v11h-10z`, paint: 'light' },
    { d: swell(252, between(roll, 6, 14), between(roll, -20, 20)), paint: 'dim' },
    { d: swell(276, between(roll, -10, -4), 0), paint: 'ink', opacity: 0.85 },
  ];
};

const blocks: Draw = (roll) => {
  const side = 66.7;
  const out: Stroke[] = [];
  for (let row = 0; row < 3; row += 1) {
    for (let column = 0; column < 3; column += 1) {
      const [x, y] = [column * side, 118 + row * side];
      const paint: Paint = (['light', 'mid', 'dim', 'mid'] as const)[Math.floor(roll() * 4)] ?? 'mid';
      const kind = Math.floor(roll() * 5);
      const q = side;
      if (kind === 0) out.push({ d: `M${n(x)} ${n(y + q)}v${-q}a${q} ${q} 0 0 1 ${q} ${q}z`, paint });
      if (kind === 1) out.push({ d: `M${n(x + q)} ${n(y)}v${q}a${q} ${q} 0 0 1 ${-q} ${-q}z`, paint });
      if (kind === 2) out.push({ d: circle(x + q / 2, y + q / 2, q * 0.4), paint });
      if (kind === 3) out.push({ d: `M${n(x)} ${n(y + q / 2)}a${q / 2} ${q / 2} 0 0 1 ${q} 0z`, paint });
      if (kind === 3)
        out.push({ d: `M${n(x)} ${n(y + q)}a${q / 2} ${q / 2} 0 0 1 ${q} 0z`, paint, opacity: 0.7 });
    }
  }
  return out;
};

const DRAW: Record<Family, Draw> = {
  sun,
  drop,
  waves,
  beam,
  eclipse,
  arch,
  petals,
  pair,
  peaks,
  rings,
  scales,
  rays,
  hills,
  blocks,
};

/** The paths of a family, from back to front. */
export function draw(family: Family, roll: () => number): Stroke[] {
  return DRAW[family](roll);
}
