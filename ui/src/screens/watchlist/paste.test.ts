import { expect, test } from 'vitest';
import { isBareLink, isMovieNight, isSomethingToRead } from './paste';

test('a title is searched for, anything longer is read', () => {
  expect(isSomethingToRead('  Miracle in Cell No. 7 ')).toBe(false);
  expect(isSomethingToRead('Elf\nThe Holiday')).toBe(true);
  expect(isSomethingToRead('https://mubi.com/films/mustang')).toBe(true);
  expect(isSomethingToRead('Netflix users have been flocking to social media '.repeat(3))).toBe(true);
});

test('a link alone is one, with words beside it it is a text', () => {
  expect(isBareLink(' https://www.imdb.com/title/tt0108052/\n')).toBe(true);
  expect(isBareLink('www.netflix.com/title/81239779')).toBe(true);
  expect(isBareLink('https://www.imdb.com/title/tt0108052/ Schindler’s List')).toBe(false);
  expect(isBareLink('Schindler’s List')).toBe(false);
});

test('a movie night is a file and no film', () => {
  expect(isMovieNight('{\n  "movienight": 1,\n  "uid": ""')).toBe(true);
  expect(isMovieNight('Movie night, anyone? {"movienight"}')).toBe(false);
  expect(isMovieNight('{"film": "Paddington"}')).toBe(false);
});
