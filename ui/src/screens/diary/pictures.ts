// The diary's pictures as shapes: where each evening's mark stands, what it says, and the table behind it. Reckoned for
// the width there is, so that words keep their size.

import type { Diary, DiaryEvening, Member, Watched } from '$ui/backend';
import { country, count, duration, monthName, shortMonth, t } from '$ui/i18n';
import { dayOfYear, eveningWords, filmsWords, keyOf, toneWords } from './words';

/** An evening in a picture. Its colour is a custom property's name. */
export type Mark = {
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
  round: number;
  colour: string;
  label: string;
};
export type Text = {
  x: number;
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
  strong?: boolean;
};
export type Line = { x1: number; y1: number; x2: number; y2: number };
export type Table = { head: string[]; rows: string[][] };
export type Picture = { height: number; marks: Mark[]; texts: Text[]; lines: Line[]; table: Table };

const words = t.diary;
const MONTHS = Array.from({ length: 12 }, (_, month) => month);
/** Above the months' names. */
const FOOT = 20;
const PLAIN = 'line-strong';

const colourOf = ({ tone }: DiaryEvening) => tone ?? PLAIN;
const monthOf = ({ date }: DiaryEvening) => Number(date.slice(5, 7)) - 1;
const dateOf = (year: number, month: number) => `${year}-${String(month + 1).padStart(2, '0')}-01`;

/** How long, and whether it was longer: `at least 2 h 12 min`. */
export function watchedWords({ minutes, at_least }: Watched): string {
  if (minutes === 0) return at_least ? words.unknownLength : words.nothing;
  return at_least ? words.atLeast(duration(minutes)) : duration(minutes);
}

function monthNames(width: number, height: number, left = 0): Text[] {
  const across = (width - left) / 12;
  return MONTHS.map((month) => ({
    x: left + across * (month + 0.5),
    y: height - 5,
    text: shortMonth(dateOf(2026, month)),
    anchor: 'middle',
  }));
}

/** Moods by month: a mark for each evening, stacked by mood, so that a month's colours lie together. */
export function moods({ year, evenings, figures }: Diary, width: number): Picture {
  const room = 150;
  const across = width / 12;
  const most = Math.max(1, ...figures.months.map((month) => month.evenings));
  let side = 1;
  while (Math.ceil(most / side) * Math.min(18, (across - 6) / side) > room) side += 1;
  const cell = Math.min(18, (across - 6) / side);
  const order = ['tears', 'warmth', 'heaviness', 'calm', 'laughter', null];
  const marks = MONTHS.flatMap((month) => {
    const here = evenings.filter((evening) => monthOf(evening) === month);
    const sorted = here.toSorted((a, b) => order.indexOf(a.tone) - order.indexOf(b.tone));
    const left = across * (month + 0.5) - (Math.min(side, here.length) * cell) / 2;
    return sorted.map((evening, place) => ({
      key: keyOf(evening),
      x: left + (place % side) * cell + 1,
      y: room - (Math.floor(place / side) + 1) * cell + 1,
      width: cell - 2,
      height: cell - 2,
      round: (cell - 2) / 3,
      colour: colourOf(evening),
      label: `${eveningWords(evening)}, ${toneWords(evening.tone)}`,
    }));
  });
  const tones = order.filter((tone) =>
    figures.months.some((month) => month.tones.some((one) => one.tone === tone)),
  ) as DiaryEvening['tone'][];
  const of = (month: number, tone: DiaryEvening['tone']) =>
    figures.months[month]?.tones.find((one) => one.tone === tone)?.evenings ?? 0;
  return {
    height: room + FOOT,
    marks,
    texts: monthNames(width, room + FOOT),
    lines: [{ x1: 0, y1: room + 1, x2: width, y2: room + 1 }],
    table: {
      head: [words.month, ...tones.map(toneWords)],
      rows: MONTHS.filter((month) => figures.months[month]?.evenings).map((month) => [
        monthName(dateOf(year, month)),
        ...tones.map((tone) => String(of(month, tone))),
      ]),
    },
  };
}

/** Heavy and light: over the year, the heavier the higher. Evenings whose mood nobody knows are only in the table. */
export function weights({ year, evenings }: Diary, width: number): Picture {
  const [room, left, size] = [150, 48, 11];
  const at = (weight: number) => 8 + (room - 16) * (1 - weight / 9);
  const known = evenings.filter(({ weight }) => weight !== null);
  return {
    height: room + FOOT,
    marks: known.map((evening) => ({
      key: keyOf(evening),
      x: left + (width - left - size) * dayOfYear(evening.date),
      y: at(evening.weight ?? 0) - size / 2,
      width: size,
      height: size,
      round: size / 2,
      colour: colourOf(evening),
      label: `${eveningWords(evening)}, ${words.weighs(Math.round(evening.weight ?? 0))}`,
    })),
    texts: [
      ...monthNames(width, room + FOOT, left),
      { x: 0, y: at(9) + 4, text: words.heavy, anchor: 'start' },
      { x: 0, y: at(0) + 4, text: words.light, anchor: 'start' },
    ],
    lines: [9, 4.5, 0].map((weight) => ({ x1: left, y1: at(weight), x2: width, y2: at(weight) })),
    table: {
      head: [words.evening, words.film, words.weight],
      rows: evenings.map((evening) => [
        dateWords(evening, year),
        filmsWords(evening),
        evening.weight === null ? words.unknown : t.words.outOfNine(Math.round(evening.weight)),
      ]),
    },
  };
}

const dateWords = ({ date }: DiaryEvening, year: number) =>
  `${Number(date.slice(8))} ${monthName(dateOf(year, Number(date.slice(5, 7)) - 1))}`;

/** Whose turn it was: a row for each, a mark for each evening that was their wish. */
export function turns({ evenings, figures }: Diary, members: readonly Member[], width: number): Picture {
  const [row, left, right, size] = [28, 76, 28, 12];
  const counted = (id: string | null) => figures.turns.find((turn) => turn.member === id)?.evenings ?? 0;
  const nobodys = counted(null);
  const rows = [
    ...members.map(({ id, name, colour }) => ({
      name,
      colour: colour as string,
      many: counted(id),
      says: words.wishOf(name),
      its: (evening: DiaryEvening) => evening.chosen_by.includes(id),
    })),
    ...(nobodys > 0
      ? [
          {
            name: words.nobody,
            colour: PLAIN,
            many: nobodys,
            says: words.wishOfNobody,
            its: (evening: DiaryEvening) => evening.chosen_by.length === 0,
          },
        ]
      : []),
  ];
  const height = rows.length * row + FOOT;
  const span = width - left - right;
  return {
    height,
    marks: rows.flatMap(({ its, colour, says }, place) =>
      evenings.filter(its).map((evening) => ({
        key: keyOf(evening),
        x: left + (span - size) * dayOfYear(evening.date),
        y: row * (place + 0.5) - size / 2,
        width: size,
        height: size,
        round: size / 2,
        colour,
        label: `${eveningWords(evening)}, ${says}`,
      })),
    ),
    texts: [
      ...rows.flatMap(({ name, many }, place): Text[] => [
        { x: 0, y: row * (place + 0.5) + 4, text: short(name), anchor: 'start' },
        { x: width, y: row * (place + 0.5) + 4, text: String(many), anchor: 'end', strong: true },
      ]),
      ...monthNames(width - right, height, left).filter((_, month) => month % 3 === 0),
    ],
    lines: rows.map((_, place) => ({
      x1: left,
      y1: row * (place + 0.5),
      x2: width - right,
      y2: row * (place + 0.5),
    })),
    table: {
      head: [words.who, words.evenings],
      rows: rows.map(({ name, many }) => [name, String(many)]),
    },
  };
}

const short = (name: string) => (name.length > 11 ? `${name.slice(0, 10)}…` : name);

/** Hours: a column for each month, made of its evenings, each as tall as it was long. */
export function hours({ year, evenings, figures }: Diary, width: number): Picture {
  const [room, head] = [150, 18];
  const across = width / 12;
  const most = Math.max(60, ...figures.months.map(({ watched }) => watched.minutes));
  // An evening of unknown length is a line, however many of them there are.
  const unknown = evenings.filter(({ watched }) => watched.minutes === 0);
  const lines = Math.max(...MONTHS.map((month) => unknown.filter((one) => monthOf(one) === month).length));
  const least = Math.min(2, 20 / Math.max(1, lines));
  const tall = (minutes: number) =>
    minutes === 0 ? least : ((room - head - lines * least) * minutes) / most;
  const marks: Mark[] = [];
  const texts = monthNames(width, room + FOOT);
  for (const month of MONTHS) {
    let top = room;
    for (const evening of evenings.filter((one) => monthOf(one) === month)) {
      const height = tall(evening.watched.minutes);
      top -= height;
      marks.push({
        key: keyOf(evening),
        x: across * month + across * 0.2,
        y: top,
        width: across * 0.6,
        height,
        round: Math.min(2, height / 2),
        colour: colourOf(evening),
        label: `${eveningWords(evening)}, ${watchedWords(evening.watched)}`,
      });
    }
    const { watched, evenings: many } = figures.months[month] ?? { watched: null, evenings: 0 };
    if (!watched || many === 0) continue;
    const text = words.hoursShort(watched.minutes, watched.at_least);
    texts.push({ x: across * (month + 0.5), y: top - 5, text, anchor: 'middle', strong: true });
  }
  return {
    height: room + FOOT,
    marks,
    texts,
    lines: [{ x1: 0, y1: room + 1, x2: width, y2: room + 1 }],
    table: {
      head: [words.month, words.evenings, words.watched],
      rows: MONTHS.flatMap((month) => {
        const { watched, evenings: many } = figures.months[month] ?? { watched: null, evenings: 0 };
        if (!watched || many === 0) return [];
        return [[monthName(dateOf(year, month)), String(many), watchedWords(watched)]];
      }),
    },
  };
}

/** The most rows of countries that are drawn; the table has all. */
export const COUNTRIES = 8;

/** Countries: a row for each, the most frequent first, a mark for each evening. */
export function countries({ evenings, figures }: Diary, width: number): Picture {
  const [row, left, right] = [24, 116, 28];
  const shown = figures.countries.slice(0, COUNTRIES);
  const most = Math.max(1, ...shown.map(({ evenings: many }) => many));
  const cell = Math.min(16, (width - left - right) / most);
  return {
    height: Math.max(1, shown.length) * row + 4,
    marks: shown.flatMap(({ country: code }, place) =>
      evenings
        .filter((evening) => evening.countries.includes(code))
        .map((evening, index) => ({
          key: keyOf(evening),
          x: left + index * cell + cell * 0.1,
          y: row * (place + 0.5) - 6,
          width: cell * 0.8,
          height: 12,
          round: Math.min(4, cell * 0.3),
          colour: colourOf(evening),
          label: `${eveningWords(evening)}, ${country(code)}`,
        })),
    ),
    texts: shown.flatMap(({ country: code, evenings: many }, place): Text[] => [
      { x: 0, y: row * (place + 0.5) + 4, text: shortCountry(country(code)), anchor: 'start' },
      {
        x: left + many * cell + 8,
        y: row * (place + 0.5) + 4,
        text: String(many),
        anchor: 'start',
        strong: true,
      },
    ]),
    lines: [],
    table: {
      head: [words.country, words.evenings],
      rows: figures.countries.map(({ country: code, evenings: many }) => [country(code), String(many)]),
    },
  };
}

const shortCountry = (name: string) => (name.length > 17 ? `${name.slice(0, 16)}…` : name);

/** What the year comes to, in a sentence. */
export function yearWords({ figures }: Diary): string {
  const many = count(figures.evenings, '# evening', '# evenings');
  return words.year(many, watchedWords(figures.watched));
}

/** The mark that a key leads to, or null if it leads nowhere. */
export function markByKey(key: string, at: number, marks: readonly Mark[]): number | null {
  const last = marks.length - 1;
  const moves: Record<string, () => number> = {
    ArrowLeft: () => at - 1,
    ArrowRight: () => at + 1,
    Home: () => 0,
    End: () => last,
    ArrowUp: () => nearest(marks, at, -1),
    ArrowDown: () => nearest(marks, at, 1),
  };
  const to = moves[key]?.();
  return to === undefined ? null : Math.min(last, Math.max(0, to));
}

/** The nearest mark above or below; the same where there is none. Sideways counts double, so that columns are kept. */
function nearest(marks: readonly Mark[], at: number, way: 1 | -1): number {
  const from = marks[at];
  if (!from) return at;
  const middle = ({ x, y, width, height }: Mark) => ({ x: x + width / 2, y: y + height / 2 });
  const start = middle(from);
  let [best, far] = [at, Infinity];
  marks.forEach((mark, index) => {
    const end = middle(mark);
    const down = (end.y - start.y) * way;
    const distance = down + 2 * Math.abs(end.x - start.x);
    if (down > 0.5 && distance < far) [best, far] = [index, distance];
  });
  return best;
}
