import type { Tone } from '../../backend';
import { count } from '../format';

export const diary = {
  title: 'Diary',
  yearLabel: 'Year',
  previous: 'Previous year',
  next: 'Next year',
  year: (evenings: string, watched: string) => `${evenings}, ${watched} of film.`,
  empty: (year: number) => `No evening in ${year} yet`,
  emptyText: 'What you watch comes here by itself: evenings that are over, and films you mark as watched.',
  toPlans: 'Plan an evening',
  keys: 'The arrow keys go from evening to evening, Enter opens one.',
  asTable: 'As a table',
  asPicture: 'As a picture',
  asTableOf: (title: string) => `${title}: as a table`,
  asPictureOf: (title: string) => `${title}: as a picture`,

  moods: 'Moods by month',
  tones: {
    tears: 'Tears',
    warmth: 'Warmth',
    heaviness: 'Heaviness',
    calm: 'Calm',
    laughter: 'Laughter',
  } satisfies Record<Tone, string>,
  noTone: 'No one mood',

  weights: 'Heavy and light',
  weightsText: 'How much each evening’s films weigh on people.',
  unweighed: (many: number) =>
    count(
      many,
      '# evening is left out, because nobody knows how its film feels.',
      '# evenings are left out, because nobody knows how their films feel.',
    ),
  heavy: 'Heavy',
  light: 'Light',
  weight: 'Weight',
  weighs: (weight: number) => `weight ${weight} of 9`,

  turns: 'Whose wish it was',
  turnsText: 'Each evening counts for those who wanted to see its film and were there.',
  wishOf: (name: string) => `wished for by ${name}`,
  wishOfNobody: 'nobody’s wish in particular',
  nobody: 'Nobody’s',

  hours: 'Hours watched',
  hoursText: 'Each evening is as tall as its films are long.',
  /** Hours and minutes, as the sentence above says them. */
  hoursShort: (minutes: number, atLeast: boolean) =>
    `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}${atLeast ? '+' : ''}`,
  atLeast: (duration: string) => `at least ${duration}`,
  unknownLength: 'length unknown',
  nothing: 'nothing',

  countries: 'Countries',
  countriesText: 'Where your films came from.',
  further: (many: number) =>
    count(many, 'And # more country, in the table.', 'And # more countries, in the table.'),

  // Tables
  month: 'Month',
  evening: 'Evening',
  evenings: 'Evenings',
  film: 'Film',
  who: 'Who',
  watched: 'Watched',
  country: 'Country',
  unknown: 'unknown',

  search: 'Search the past evenings',
  every: (many: number) => count(many, 'The evening of the year', 'All # evenings of the year'),
  noFilm: 'No film noted',
  filmGone: 'A film that is off the list',
  half: (name: string, part: 'first' | 'rest') =>
    part === 'first' ? `the first part of ${name}` : `the rest of ${name}`,
  toFilm: (name: string) => `More about ${name}`,
};
