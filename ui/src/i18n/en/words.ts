import type { Axis, Colour, ContentNote, Genre, Reaction } from '../../backend';

const axes: Record<Axis, string> = {
  feel_good: 'Good cheer',
  tears: 'Tears',
  tension: 'Tension',
  scare: 'Fright',
  darkness: 'Darkness',
  humour: 'Laughter',
  romance: 'Romance',
  inspiration: 'Courage',
  thought: 'Thought',
  weirdness: 'Strangeness',
  cosiness: 'Calm',
  energy: 'Energy',
  violence: 'Violence',
};

const notes: Record<ContentNote, string> = {
  'animal-harm': 'Harm to animals',
  'child-danger': 'Children in danger',
  'child-death': 'Death of a child',
  suicide: 'Suicide',
  'self-harm': 'Self-harm',
  'sexual-violence': 'Sexual violence',
  gore: 'Blood and gore',
  war: 'War',
  illness: 'Serious illness',
  'death-of-parent': 'Death of a parent',
  'domestic-abuse': 'Abuse at home',
  addiction: 'Addiction',
  torture: 'Torture',
  racism: 'Racism',
  prison: 'Prison',
  execution: 'Execution',
  'jump-scares': 'Sudden frights',
  'pregnancy-loss': 'Losing a pregnancy',
};

const colours: Record<Colour, string> = {
  rose: 'Rose',
  teal: 'Teal',
  amber: 'Amber',
  moss: 'Moss',
  violet: 'Violet',
  sky: 'Sky',
};

const genres: Record<Genre, string> = {
  action: 'Action',
  adventure: 'Adventure',
  animation: 'Animation',
  biography: 'Biography',
  comedy: 'Comedy',
  crime: 'Crime',
  documentary: 'Documentary',
  drama: 'Drama',
  family: 'Family',
  fantasy: 'Fantasy',
  history: 'History',
  horror: 'Horror',
  music: 'Music',
  musical: 'Musical',
  mystery: 'Mystery',
  romance: 'Romance',
  scifi: 'Science fiction',
  sport: 'Sport',
  thriller: 'Thriller',
  war: 'War',
  western: 'Western',
};

const reactions: Record<Reaction, string> = {
  loved: 'Loved it',
  good: 'Good',
  mixed: 'Not sure',
  not_for_us: 'Not for us',
  stopped: 'Did not finish it',
};

export const words = {
  axes,
  notes,
  colours,
  genres,
  reactions,
  /** A poster's description for a screen reader, where nothing beside it names the film. */
  poster: (name: string) => `Poster of ${name}`,
  outOfNine: (value: number) => `${value} of 9`,
  asked: (value: number) => `asked for ${value}`,
  askedMark: 'what you asked for',
  moodBars: 'Mood',
  removeTag: (name: string) => `Remove ${name}`,
  decideLater: 'Decide on the evening',
  date: 'Date',
  openCalendar: 'Choose from a calendar',
};
