import type { ImportField, ImportList, ImportReason, ImportPart, Refusal, Service } from '../../backend';
import { count, number } from '../format';

/** What a service's list is called. */
export const services: Record<Service, string> = {
  letterboxd: 'Letterboxd',
  imdb: 'IMDb',
  trakt: 'Trakt',
  netflix: 'Netflix',
  tv_time: 'TV Time',
  tmdb: 'TMDB',
  movary: 'Movary',
  yamtrack: 'Yamtrack',
  houselights: 'another household',
  table: 'a table',
  lines: 'a list',
};

/** Whose list a fact came with: "your Letterboxd list". */
export function listOf(service: Service): string {
  if (service === 'table' || service === 'lines') return `${services[service]} you brought in`;
  return service === 'houselights' ? 'another household’s list' : `your ${services[service]} list`;
}

/** Where a film was given stars: "on Letterboxd". */
export function ratedOn(service: Service): string {
  return ['table', 'lines', 'houselights'].includes(service)
    ? `in ${services[service]}`
    : `on ${services[service]}`;
}

export const bringIn = {
  open: 'Bring in a list…',
  title: 'Bring in a list',
  of: (service: Service) =>
    service === 'lines'
      ? 'A list of films'
      : service === 'table'
        ? 'A table of films'
        : `From ${services[service]}`,
  several: 'From several places',
  choose: {
    text: 'Films, days, stars, tags and words you kept elsewhere come along. You see everything before anything is kept, and one undo takes it all back.',
    button: 'Choose a file…',
    drop: 'Or drop it anywhere on this window.',
    works: 'What works',
    ways: [
      { name: 'Letterboxd', how: 'Settings, Data, “Export your data”. The ZIP as it is.' },
      { name: 'IMDb', how: 'On your list or your ratings: “Export”.' },
      {
        name: 'Netflix',
        how: 'Account, Profile, “Viewing activity”, “Download all”. Or everything from “Get my info”.',
      },
      { name: 'Trakt, TV Time, TMDB, Movary, Yamtrack', how: 'The file or ZIP that each of them gives you.' },
      {
        name: 'Another Houselights',
        how: 'Settings, “Your films are yours”, “Everything, for other programs”.',
      },
      { name: 'Anything else', how: 'A table with a column of titles, or a text with a film a line.' },
    ],
  },
  step: {
    reading: (done: number) => `Reading: ${count(done, '# row', '# rows')} so far`,
    matching: (done: number) => `Looking films up: ${number(done)} so far`,
    writing: (done: number) => `Writing: ${count(done, '# film', '# films')} so far`,
  },
  begins: 'Opening the file…',
  stop: 'Stop',
  stopped: 'Stopped. Nothing was changed.',
  rows: (rows: number, files: number) =>
    `${count(rows, '# row', '# rows')} in ${count(files, 'one file', '# files')}. Nothing is kept yet.`,
  whose: {
    title: 'Whose list is it?',
    hint: 'Stars, days and wishes become theirs.',
    anew: 'When somebody is left out or taken in again, what you chose film by film begins anew.',
    unnamed: 'Whose it is',
    profile: (name: string) => `“${name}”`,
    house: 'All of us',
    out: 'Nobody here: leave it out',
  },
  asks: {
    dates: (example: string) => `What does ${example} mean?`,
    datesHint: 'Some dates in this list can be read in two ways.',
    orders: {
      day_first: 'The day stands first',
      month_first: 'The month stands first',
      year_first: 'The year stands first',
    },
    part: (file: string) => `What are the films in ${file}?`,
    parts: {
      watchlist: 'Films to watch',
      seen: 'Films you have seen',
      history: 'Films you have seen, with days',
      ratings: 'Films with stars',
      likes: 'Films you like',
      list: 'A list of its own',
    } satisfies Record<ImportPart, string>,
    choose: 'Choose one',
    first: 'Answer what is asked above first.',
  },
  lists: {
    label: 'What is in it',
    new: 'New',
    differing: 'Different',
    unmatched: 'Not found',
    known: 'Already here',
    kept: 'Sorted before',
    rest: 'Not used',
  } satisfies Record<ImportList | 'rest' | 'label', string>,
  about: {
    new: 'These come onto your list.',
    differing: 'These are on your list, and the file says something more or something else.',
    unmatched: 'No film is certain for these. Choose one, or keep them to sort out later.',
    known: 'These are on your list as the file has them.',
    kept: 'You kept these for later or left them out before. Anything new the file says about them is kept with them.',
    rest: 'Rows that are no films, or could not be read.',
  } satisfies Record<ImportList | 'rest', string>,
  none: 'Nothing here.',
  page: (from: number, to: number, total: number) => `${number(from)} to ${number(to)} of ${number(total)}`,
  earlier: 'Earlier',
  later: 'Later',
  take: {
    label: 'For all of them',
    missing: 'Add what is missing, keep ours',
    missingHint: 'Where the two contradict each other, ours stays.',
    theirs: 'Take theirs',
    theirsHint: 'Where the two contradict each other, the file wins.',
    ours: 'Leave ours as it is',
    oursHint: 'Nothing is added.',
  },
  narrow: {
    label: 'Which of them',
    all: (many: number) => `All ${number(many)}`,
    contradicting: (many: number) => count(many, '# that contradicts ours', '# that contradict ours'),
  },
  fields: {
    year: 'Year',
    runtime_minutes: 'Minutes',
    watched: 'Watched',
    rating: 'Stars',
    wanted: 'Wanted by',
    tags: 'Tags',
    review: 'Words',
  } satisfies Record<ImportField, string>,
  ours: 'Ours',
  theirs: 'Theirs',
  nothingOurs: 'nothing',
  someDay: 'some day',
  whichCounts: (field: string, film: string) => `${field} of ${film}`,
  becomes: {
    label: (film: string) => `What is ${film}?`,
    all: 'For all of them',
    later: 'Keep for later',
    as_it_is: 'Add it as it is written',
    left_out: 'Leave it out',
    allLater: 'Keep them for later',
    allAsItIs: 'Add them as they are written',
    allLeftOut: 'Leave them out',
    likeAll: 'As for all',
  },
  film: (title: string, year: number, director: string | null) =>
    director ? `${title} (${year}), ${director}` : `${title} (${year})`,
  seen: 'seen',
  wanted: 'to watch',
  viewings: (many: number) => count(many, 'watched once', 'watched # times'),
  refused: (file: string) => `${file} was not read`,
  rejected: (file: string, line: number) => `${file}, line ${number(line)}`,
  more: (many: number) => `And ${count(many, 'one more row', '# more rows')}.`,
  noFilms: (many: number) =>
    count(many, '# row is a series, an episode or a book.', '# rows are series, episodes or books.'),
  skipped: (many: number) =>
    count(many, '# row is a trailer or ran on by itself.', '# rows are trailers or ran on by themselves.'),
  refusals: {
    too_large: 'it is too large',
    empty: 'it is empty',
    no_text: 'it is a picture or something else that holds no list',
    backup: 'it is a backup and no list; “Go back to how it was…” in Settings reads it',
    unknown: 'no films were found in it',
    damaged: 'it is damaged',
    locked: 'it is locked with a password',
    too_many_files: 'it has more files than an export has',
    path_leads_out: 'it points out of the archive',
    document: 'it is a spreadsheet or a text document; saved as CSV or as plain text it can be read',
    nothing_inside: 'nothing in it names films',
    unreadable: 'it cannot be opened',
  } satisfies Record<Refusal['is'], string>,
  reasons: {
    no_title: 'it has no title',
    long_title: 'its title is too long to be one',
    fields: 'it has other columns than the first line',
    quotes: 'its quotation marks are broken',
    entry: 'it does not say what such an entry says',
    breaks_off: 'the file breaks off here',
    link: 'it is a link and no title',
    too_many: 'the file has more rows than are read',
  } satisfies Record<ImportReason['is'], string>,
  leave: 'Leave it',
  bring: (many: number) => (many === 0 ? 'Bring it in' : `Bring in ${count(many, '# film', '# films')}`),
  nothing: 'There is nothing new in it for your list.',
  doneLeftOut:
    'Your list stays as it is. What the file says about films that are left out is kept with them.',
  done: (fresh: number, changed: number, waiting: number, more: number) =>
    [
      fresh > 0 ? `${count(fresh, '# film is', '# films are')} new on the list.` : '',
      changed > 0 ? `${count(changed, '# film', '# films')} got something more.` : '',
      waiting > 0 ? `${count(waiting, 'One waits', '# wait')} to be sorted out.` : '',
      more > 0
        ? `More is known of ${count(more, 'one film that waits or was', '# films that wait or were')} left out.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  unmatched: {
    open: (many: number) => count(many, '# to sort out', '# to sort out'),
    leftOut: (many: number) => count(many, '# left out', '# left out'),
    which: 'Which of them',
    title: 'To sort out',
    text: 'Films from your lists that were not certain. Say which each is; what you kept of it goes along.',
    none: 'Everything is sorted out.',
    outText: 'Films that somebody left out. Lists that come in do not ask for them again.',
    outNone: 'Nothing is left out.',
    again: 'Sort it out after all',
    againFilm: (film: string) => `Sort it out after all: ${film}`,
    waits: (film: string) => `${film} waits to be sorted out again.`,
    back: 'Back to the list',
    choose: 'Choose…',
  },
};
