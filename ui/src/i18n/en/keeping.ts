import { count, list } from '../format';

export const keeping = {
  title: 'Your films are yours',
  hint: 'Take them along, or go back to how everything was.',
  what: 'Take along',
  kinds: {
    backup: 'A backup to go back to',
    everything: 'Everything, for other programs',
    letterboxd: 'The list for Letterboxd',
    imdb: 'The list as a table',
    page: 'A page to print',
  },
  kindHints: {
    backup: 'All there is, also what is private to somebody',
    everything: 'The same as JSON; another Houselights reads it, too',
    letterboxd: 'What was watched and what is still to be, without your notes',
    imdb: 'CSV with IMDb’s columns, for spreadsheets and other services',
    page: 'The whole list by name, without a network',
  },
  whose: 'Whose ratings',
  everybody: 'Everybody’s together',
  save: 'Save…',
  saved: (place: string, files: number) => `${files > 1 ? `${files} files are` : 'Saved'} in ${place}`,

  copies: 'Houselights keeps a copy a day, and fewer of longer ago.',
  goBack: 'Go back to how it was…',
  choose: 'Which copy?',
  chooseText: 'Each holds everything as it was then. Nothing is changed before you have seen what would.',
  noCopies: 'No copy was kept yet. You can choose a file.',
  anotherFile: 'Choose a file…',
  look: 'See what it holds',
  latest: 'The last copy',
  before: { update: 'Before an update', restore: 'Before going back' },
  beside: (what: string, when: string) => `${what}, ${when}`,

  preview: {
    title: (when: string | null) => (when ? `As it was on ${when}` : 'What that file holds'),
    text: 'How it is now is kept as a copy first, and undo brings it back.',
    then: 'Then',
    now: 'Now',
    household: 'Household',
    unnamed: 'without a name',
    people: 'Family',
    nobody: 'nobody',
    films: 'Films',
    filmsOf: (films: number, watched: number) =>
      `${count(films, 'one film', `${films} films`)}, ${watched} of them watched`,
    evenings: 'Evenings',
    back: (many: number, names: string[]) => `${films(many, names)} would come back.`,
    gone: (many: number, names: string[]) => `${films(many, names)} would go.`,
    sameFilms: 'The same films are on both lists; what was said of them may differ.',
    restore: 'Go back to this',
    other: 'Another copy',
  },
};

/** Up to three by name, the rest by number. */
function films(many: number, names: string[]): string {
  const told = names.slice(0, 3);
  const rest = many - told.length;
  return list(rest > 0 ? [...told, count(rest, 'one more', `${rest} more`)] : told);
}
