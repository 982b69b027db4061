import { expect, test } from 'vitest';
import type { Diary, DiaryEvening, Tone } from '$ui/backend';
import { countries, hours, markByKey, moods, turns, watchedWords, weights, yearWords } from './pictures';
import { dayOfYear } from './words';

const jon = {
  id: 'jon',
  name: 'Jon',
  colour: 'teal' as const,
  child: false,
  born: null,
  email: '',
  keep_away: [],
};

function evening(date: string, tone: Tone | null, minutes: number | null): DiaryEvening {
  return {
    session: `session ${date}`,
    date,
    films: [{ title: 'film', name: 'Rain', year: 2019, mood: null, portion: { is: 'whole' } }],
    torn: { there: [], guests: [], can_be_rated: true, reaction: null, opinions: [], word: '', memory: '' },
    chosen_by: tone ? ['jon'] : [],
    tone,
    weight: tone ? 4.5 : null,
    watched: { minutes: minutes ?? 0, at_least: minutes === null },
    countries: ['TR'],
  };
}

function diary(evenings: DiaryEvening[]): Diary {
  const watched = (some: DiaryEvening[]) => ({
    minutes: some.reduce((sum, one) => sum + one.watched.minutes, 0),
    at_least: some.some((one) => one.watched.at_least),
  });
  const months = Array.from({ length: 12 }, (_, month) => {
    const here = evenings.filter(({ date }) => Number(date.slice(5, 7)) === month + 1);
    const tones = [...new Set(here.map(({ tone }) => tone))].map((tone) => ({
      tone,
      evenings: here.filter((one) => one.tone === tone).length,
    }));
    return { evenings: here.length, tones, watched: watched(here) };
  });
  const wished = evenings.filter(({ chosen_by }) => chosen_by.length > 0).length;
  const figures = {
    evenings: evenings.length,
    months,
    watched: watched(evenings),
    turns: [
      { member: 'jon', evenings: wished },
      { member: null, evenings: evenings.length - wished },
    ],
    countries: [{ country: 'TR', evenings: evenings.length }],
  };
  return { year: 2026, first: 2026, last: 2026, evenings, figures };
}

const three = diary([
  evening('2026-01-02', 'laughter', 90),
  evening('2026-01-09', 'tears', 120),
  evening('2026-12-31', null, null),
]);

test('a month stacks its evenings by mood, and says so in its table', () => {
  const picture = moods(three, 480);
  expect(picture.marks.map(({ colour }) => colour)).toEqual(['tears', 'laughter', 'line-strong']);
  const [tears, laughter] = picture.marks;
  expect(tears?.x).toBe(laughter?.x);
  expect(tears?.y).toBeGreaterThan(laughter?.y ?? 0);
  expect(picture.table).toEqual({
    head: ['Month', 'Tears', 'Laughter', 'No one mood'],
    rows: [
      ['January', '1', '1', '0'],
      ['December', '0', '0', '1'],
    ],
  });
});

test('what nobody knows is left out of the picture and said in the table', () => {
  expect(weights(three, 480).marks).toHaveLength(2);
  expect(weights(three, 480).table.rows.at(-1)).toEqual(['31 December', 'Rain', 'unknown']);
  expect(yearWords(three)).toBe('3 evenings, at least 3 h 30 min of film.');
  expect(watchedWords({ minutes: 0, at_least: true })).toBe('length unknown');
});

test('a column is as tall as its evenings are long', () => {
  const { marks, texts, table } = hours(three, 480);
  const [first, second, last] = marks.map(({ height }) => height);
  expect((second ?? 0) / (first ?? 1)).toBeCloseTo(120 / 90);
  expect(last, 'there it is, of whatever length').toBe(2);
  expect(texts.filter(({ strong }) => strong).map(({ text }) => text)).toEqual(['3:30', '0:00+']);
  expect(table.rows).toEqual([
    ['January', '2', '3 h 30 min'],
    ['December', '1', 'length unknown'],
  ]);
});

test('each has a row, and nobody’s comes last', () => {
  expect(turns(three, [jon], 480).table.rows).toEqual([
    ['Jon', '2'],
    ['Nobody’s', '1'],
  ]);
});

test('a thousand evenings stay within their pictures', () => {
  const many = diary(
    Array.from({ length: 1000 }, (_, index) => {
      const date = new Date(Date.UTC(2026, 0, 1 + (index % 365))).toISOString().slice(0, 10);
      return { ...evening(date, 'calm', 100), session: `session ${index}` };
    }),
  );
  for (const width of [240, 560, 1100]) {
    for (const draw of [moods, weights, hours, countries]) {
      const { marks, height } = draw(many, width);
      expect(marks).toHaveLength(1000);
      const out = marks.filter(
        (mark) =>
          mark.x < -1 ||
          mark.y < 0 ||
          mark.width <= 0 ||
          mark.x + mark.width > width + 1 ||
          mark.y + mark.height > height,
      );
      expect(out, `${draw.name} at ${width}`).toEqual([]);
    }
  }
});

test('keys lead from mark to mark and stop at the ends', () => {
  const { marks } = moods(three, 480);
  expect(markByKey('ArrowLeft', 0, marks)).toBe(0);
  expect(markByKey('ArrowRight', 0, marks)).toBe(1);
  expect(markByKey('ArrowUp', 0, marks), 'up the column').toBe(1);
  expect(markByKey('ArrowDown', 1, marks)).toBe(0);
  expect(markByKey('End', 0, marks)).toBe(2);
  expect(markByKey('Home', 2, marks)).toBe(0);
  expect(markByKey('a', 0, marks)).toBeNull();
});

test('a year begins and ends within itself', () => {
  expect(dayOfYear('2026-01-01')).toBeCloseTo(0.5 / 365);
  expect(dayOfYear('2028-12-31')).toBeCloseTo(365.5 / 366);
});
