// The fake's reading of pasted texts: any known name is found, an article about the film of the story is read well.

import type { Capture, Completion, Draft } from '..';
import { FILMS } from './films';
import { titleOf, type House } from './house';

/** Letters without case and diacritics, as the engine compares names. */
export function fold(text: string): string {
  return text
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function capture(house: House, text: string): Capture {
  const folded = ` ${fold(text)} `;
  const drafts = FILMS.filter(({ name }) => folded.includes(` ${fold(name)} `)).map((film): Draft => {
    const title = titleOf(film, '2026-12-18', []);
    return {
      name: title.name,
      facts: title.facts,
      mood: title.facts.mood?.value ?? null,
      confidence: 0.9,
      on_list: house.titles.find(({ name }) => name === film.name)?.id ?? null,
    };
  });
  return { text, drafts, links: text.match(/https?:\/\/\S+/g) ?? [] };
}

export function complete(house: House, typed: string): Completion[] {
  const start = fold(typed);
  if (start.length < 2) return [];
  return FILMS.filter(({ name, original }) => fold(`${name} ${original ?? ''}`).includes(start))
    .slice(0, 6)
    .map((film) => ({
      name: film.name,
      original_title: film.original ?? null,
      year: film.year,
      runtime_minutes: film.minutes,
      director: film.director,
      on_list: house.titles.find(({ name }) => name === film.name)?.id ?? null,
    }));
}
