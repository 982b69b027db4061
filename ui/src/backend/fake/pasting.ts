// The fake's reading of pasted texts: any known name is found, an article about the film of the story is read well.

import { plainWords } from '../../i18n/plain';
import type { CaptureView, Completion, Draft, DraftView, Field } from '..';
import { FILMS, type Film } from './films';
import { mood, type House } from './house';

const film = (name: string, year: number, director: string, minutes: number, mood: string): Film => ({
  name,
  year,
  director,
  minutes,
  country: 'FR',
  mood,
  genres: ['drama'],
  services: [],
  wantedBy: [],
  age: 12,
});
/** What is known offline: what is on the list, and some that are not. */
export const KNOWN: Film[] = [
  ...FILMS,
  film('Amélie', 2001, 'Jean-Pierre Jeunet', 122, '9310065636841'),
  film('After Life', 1998, 'Hirokazu Kore-eda', 118, '5510237954410'),
  film('Roma', 2018, 'Alfonso Cuarón', 135, '3640411582211'),
  film('The Straight Story', 1999, 'David Lynch', 112, '7510127852810'),
];

/** The one without a card. */
const GUESSED = 'Roma';

export function capture(house: House, text: string): CaptureView {
  const folded = ` ${plainWords(text)} `;
  const place = (film: Film) => folded.indexOf(` ${plainWords(film.name)} `);
  const named = KNOWN.filter((film) => place(film) >= 0).sort((a, b) => place(a) - place(b));
  const story = named.find(({ original }) => original && folded.includes('oztekin'));
  // The article speaks of one film and mentions others.
  const found = story ? [story] : named;
  const drafts = found.map((film, index): DraftView => {
    const draft = film === story ? readArticle(film) : readMention(film, index);
    const onList = house.titles.find(({ name }) => name === film.name)?.id ?? null;
    return { draft, on_list: onList, mood: mood(film.mood), mood_is_guess: film.name === GUESSED };
  });
  const [first = ''] = text.trim().split('\n');
  const headline = first.length < 120 && first.length < text.trim().length ? first.trim() : '';
  return { drafts, source: /https?:\/\/\S+/.exec(text)?.[0] ?? headline };
}

function readMention(film: Film, index: number): Draft {
  const known: Field[] = ['year', 'directors', 'countries', 'runtime_minutes', 'genres'];
  return {
    title: film.name,
    original_title: film.original ?? null,
    year: film.year,
    directors: [film.director],
    cast: [],
    countries: [film.country],
    languages: [],
    runtime_minutes: film.minutes,
    genres: film.genres,
    services: [],
    scores: [],
    remake_of: null,
    true_story: false,
    synopsis: null,
    quotes: [],
    moods: [],
    heavy: false,
    festive: film.festive ?? false,
    series: false,
    confidence: index < 2 ? 0.9 : 0.45,
    evidence: [film.name],
    known: KNOWN.indexOf(film),
    from_catalogue: [...known, 'original_title', 'festive'],
  };
}

function readArticle(film: Film): Draft {
  return {
    ...readMention(film, 0),
    cast: ['Aras Bulut İynemli', 'İbrahim İlker Aksum'],
    services: [{ name: 'Netflix', since: '--03', until: null }],
    scores: [{ source: 'Rotten Tomatoes', value: '85%', audience: true }],
    remake_of: { title: 'Miracle in Cell No. 7', year: 2013, country: 'KR' },
    true_story: true,
    synopsis:
      'Separated from his daughter, a father with an intellectual disability must prove his innocence when he is jailed for the death of a commander’s child.',
    quotes: [
      {
        text: 'The fact that I so randomly decided to watch it & man I’ve never cried as much while watching a movie.',
        where: 'X',
      },
      { text: 'Cried from beginning to end. I relate to that movie.', where: 'TikTok' },
      { text: 'Just watched it. OMG tears dripping down my face. Absolute game changer.', where: 'TikTok' },
      {
        text: 'Me and my twins watched this and sobbed absolutely fantastic film total softest!!',
        where: '',
      },
    ],
    moods: [
      { axis: 'tears', words: ['in tears', 'cried from beginning to end', 'sobbed', 'in pieces'] },
      { axis: 'darkness', words: ['jailed', 'tortured'] },
    ],
    heavy: true,
    confidence: 0.97,
    evidence: ['Miracle in Cell No.7', 'Mehmet Ada Öztekin', 'the Turkish film', '2019'],
    from_catalogue: ['original_title', 'runtime_minutes', 'genres'],
  };
}

export function complete(house: House, typed: string): Completion[] {
  const start = plainWords(typed);
  if (start.length < 2) return [];
  return KNOWN.filter(({ name, original }) => plainWords(`${name} ${original ?? ''}`).includes(start))
    .slice(0, 8)
    .map((film) => ({
      name: film.name,
      original_title: film.original ?? null,
      year: film.year,
      runtime_minutes: film.minutes,
      director: film.director,
      on_list: house.titles.find(({ name }) => name === film.name)?.id ?? null,
    }));
}
