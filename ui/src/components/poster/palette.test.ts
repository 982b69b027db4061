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
