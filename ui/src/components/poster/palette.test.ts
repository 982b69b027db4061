import { expect, test } from 'vitest';
import { AXES, lookOf, telling } from './palette';
import { draw } from './shapes';

const mood = (digits: string) => [...digits].map(Number);

test('a film looks the same every time, and another film does not', () => {
  const seen = (name: string) => {
    const look = lookOf(name, 2019, mood('2940830640002'));
    return [look.family, look.ground, look.shape, draw(look.family, look.roll)];
  };
  expect(seen('Miracle in Cell No. 7')).toEqual(seen('Miracle in Cell No. 7'));
  expect(seen('Miracle in Cell No. 7')).not.toEqual(seen('Mustang'));
});

test('what is unusual speaks first', () => {
  expect(telling(mood('2940830640002'))[0]).toBe('tears');
  expect(telling(mood('9320171513950'))[0]).toBe('cosiness');
});

test('a mood that is too short still makes a picture', () => {
  expect(lookOf('', null, []).family).toBeTruthy();
  expect(AXES).toHaveLength(13);
});

// The page for phones draws the same posters in another language; src-tauri/engine/src/plan_page/poster reads this file.
test('films are drawn as the phones’ page draws them', async () => {
  // Each axis speaks first in one, with another behind it.
  const moods = AXES.map((_, first) =>
    [...'4322232233321']
      .map((digit, axis) => (axis === first ? '9' : axis === (first + 5) % 13 ? '7' : digit))
      .join(''),
  );
  const names = ['Elf', 'İftarlık Gazoz', 'The Apartment', 'Aftersun', '千と千尋の神隠し'];
  const films = moods.flatMap((digits) =>
    names.map((name, index) => {
      const year = index === 1 ? null : 1960 + index;
      const { family, ground, shape, roll } = lookOf(name, year, mood(digits));
      const strokes = draw(family, roll).map(
        ({ d, paint, opacity = 1 }) => `${d} ${paint} ${opacity.toFixed(2)}`,
      );
      return { name, year, mood: digits, family, ground, shape, strokes };
    }),
  );
  expect(new Set(films.map(({ family }) => family)).size).toBe(14);
  // Three of each family are enough to hold the two together.
  const kept = films.filter(
    ({ family }, place) => films.slice(0, place).filter((film) => film.family === family).length < 3,
  );
  await expect(`${JSON.stringify(kept, null, 1)}\n`).toMatchFileSnapshot('../../../tests/phone/posters.json');
});
