import type { Portion } from '../../backend';
import { count, duration } from '../format';

const isAre = (many: number) => (many === 1 ? 'is' : 'are');
/** What is shown, at the beginning of a sentence. */
const ofFilm = (name: string | null, { is }: Portion) => {
  const film = name ?? 'Your film';
  return { whole: film, first: `The first part of ${film}`, rest: `The rest of ${film}` }[is];
};

export const plans = {
  title: 'Plans',
  plan: 'Plan an evening',
  coming: (who: string, many: number) => `${who} ${isAre(many)} coming.`,
  notComing: (who: string) => `Not\u00a0${who}.`,
  everyone: (many: number) =>
    `All ${['', '', '', 'three', 'four', 'five', 'six', 'seven', 'eight'][many] ?? many} of you.`,
  whoever: 'Whoever likes.',

  // When
  today: 'Today',
  tonight: 'Tonight',
  tomorrow: 'Tomorrow',
  tomorrowNight: 'Tomorrow night',
  nightOf: (day: string) => `The night of ${day}`,
  from: (date: string, start: string, there: string, until: string | null, pause: boolean) => {
    const from = `${date}, ${start}${there}`;
    return until ? `${from} to about ${until}${pause ? ', with a break' : ''}` : from;
  },
  /** Its start went by, and nobody started it. */
  wasTo: (start: string, there: string) => `Was to start at ${start}${there}`,
  since: (start: string, until: string | null) =>
    until ? `On since ${start}, until about ${until}` : `On since ${start}`,
  inZone: (city: string) => `in ${city}`,
  reminderAt: (start: string) => `Reminder at ${start}.`,
  reminderOn: (date: string, start: string) => `Reminder ${date.replace(/^T/, 't')} at ${start}.`,

  // Half a film
  portions: { whole: '', first: 'First part', rest: 'The rest' },
  portionText: (portion: Portion) => {
    if (portion.is === 'whole') return '';
    if (portion.is === 'first') return `Up to ${duration(portion.until)} of the film.`;
    return `From ${duration(portion.from)} of the film on.`;
  },
  restWaits: 'The rest is still planned.',
  calledOff: (name: string | null, portion: Portion) => `${ofFilm(name, portion)} was called off.`,
  halfway: (name: string | null) => `Halfway through ${name ?? 'your film'}.`,
  staysOnList: 'It stays on the list.',

  // Tickets
  upcoming: 'Coming evenings',
  onNow: 'On now',
  startNow: 'Start now',
  isOver: 'It is over',
  move: 'Move or change',
  toFilm: 'More about the film',
  callOff: 'Call it off',
  saveOne: 'Save as a calendar file',
  openOne: 'Open in your calendar',
  saveAll: 'Save all evenings as a calendar file',
  moreFor: (name: string) => `More for ${name}`,
  more: 'More for your plans',
  savedTo: (path: string) => `Saved as ${path}`,
  opened: 'Handed to your calendar.',
  later: (more: number) => `Show later evenings (${more})`,
  empty: 'No evening planned yet',
  emptyText: 'Pick a film and a day, or keep the evening free and decide when everybody is on the sofa.',
  toTonight: 'Find a film for tonight',

  // Month
  month: 'Month',
  previous: 'Previous month',
  next: 'Next month',
  toToday: 'Today',
  nothingPlanned: 'nothing planned',
  watched: 'watched',
  onNowShort: 'on now',
  moreEvenings: (many: number) => `${many} more`,
  planOn: 'Plan an evening',
  planAnother: 'Plan another',
  close: 'Close',

  // Planning
  planning: 'Plan an evening',
  changing: (name: string) => `Move or change ${name}`,
  changingUndecided: 'Move or change the evening',
  film: 'Film',
  filmHint: (parts: string[]) => parts.join(' · '),
  watchedOn: (date: string) => `watched ${date}`,
  searchFilm: 'Type a name',
  when: 'When',
  whenPlaceholder: 'Fri 8 pm, every Friday …',
  date: 'Date',
  time: 'Time',
  untilAbout: (end: string, pause: boolean) => `until about ${end}${pause ? ', with a break' : ''}`,
  lengthGuess: (end: string) => `until ${end} if it runs two hours`,
  about: 'about',
  orElse: (start: string) => `Or ${start}?`,
  orOnce: (start: string) => `Or only ${start}?`,
  orEach: (pattern: string, first: string) => `Or ${pattern}, from ${first}?`,
  who: 'Who is coming',
  place: 'Where',
  placePlaceholder: 'The living room',
  note: 'Anything else',
  notePlaceholder: 'Theo brings popcorn',
  planIt: (start: string) => `Plan it for ${start}`,
  planBlank: 'Plan it',
  moveBlank: 'Move it',
  moveIt: (start: string) => `Move it to ${start}`,
  saveIt: 'Save',
  kept: 'What you typed is still here.',

  problems: {
    tooLong: (limit: number) => `That is longer than ${limit} characters. Try a day and a time.`,
    unknown: (word: string) => `“${word}” says neither a day nor a time. Try “Fri 8:15 pm”.`,
    twice: (word: string) => `“${word}” says it a second time. One day and one time are enough.`,
    endOfRepeat:
      'Until when it repeats has a field of its own: leave it out here, and choose it below under “Ends”.',
    noSuchDay: 'There is no such day.',
    tooFar: (year: number, last: number) =>
      `${year} is too far away: plans reach until the end of ${last}. Which year did you mean?`,
    longPast: (year: number) => `${year} is long past. Which year did you mean?`,
    endsFirst: (word: string) =>
      `“${word}” is before the start. The start is enough: the film says when it ends.`,
    noSuchTime: 'No clock shows that time.',
    oneEvening: 'Here one evening is asked for at a time. Leave out how it repeats.',
    otherWeekday: (date: string) => `That would be ${date}. Which did you mean?`,
  },
  noStart: 'No day and time yet',
  unreadable: 'That could not be read just now. The date and time beside it work.',

  warnings: {
    clocks: (asked: string, made: string) =>
      `The clocks go forward that night and skip ${asked}. It would start at ${made}.`,
    past: (ago: string) => `That was ${ago} ago.`,
    lightsOut: (end: string, late: string, out: string) =>
      `It would end at ${end}, ${late} after lights out at ${out}.`,
    overlap: (name: string, who: string, many: number, from: string, to: string) => {
      const what = name || 'another evening, still to be decided,';
      if (many > 0) return `${who} ${isAre(many)} at ${what} from ${from} to ${to}.`.replace(',,', ',');
      return `${name || 'Another evening, still to be decided,'} is on from ${from} to ${to}.`;
    },
    startAt: (start: string) => `Start at ${start} instead`,
    startOn: (date: string, start: string) => `Make it ${date}, ${start}`,
    minutes: (many: number) => count(many, '# minute', '# minutes'),
    hours: (many: number) => count(many, '# hour', '# hours'),
    days: (many: number) => count(many, '# day', '# days'),
  },
  warningsLabel: 'Worth knowing',

  // Afterwards
  didYouWatch: (name: string | null, portion: Portion, when: string) => {
    const film = name ?? 'something';
    if (portion.is === 'first') return `Did you get halfway through ${film} ${when}?`;
    return `Did you watch ${portion.is === 'rest' ? 'the rest of ' : ''}${film} ${when}?`;
  },
  watchedWhen: {
    earlierToday: 'earlier today',
    thisEvening: 'this evening',
    lastNight: 'last night',
    yesterday: 'yesterday',
    on: (date: string) => `on ${date}`,
  },
  yes: 'Yes',
  no: 'We did not',
  moveInstead: 'Another time',
  howWasIt: 'How was it?',
  howWas: (name: string | null, { is }: Portion) =>
    `How was ${is === 'rest' ? 'the rest of ' : ''}${name ?? 'the film'}?`,
  whoWasThere: 'Who was there',
  noWord: 'No opinion',
  back: 'Back',
  notWatched: (name: string | null, portion: Portion) => `${ofFilm(name, portion)} was not watched.`,
  withWhom: (who: string) => `With ${who}.`,

  // Reminders
  remindersRegion: 'Reminders',
  startsAt: (name: string | null, portion: Portion, start: string) =>
    `${ofFilm(name, portion)} starts at ${start}`,
  startedAt: (name: string | null, portion: Portion, start: string) =>
    `${ofFilm(name, portion)} was to start at ${start}`,
  inMinutes: (minutes: number) => {
    if (minutes < 60) return `In ${count(minutes, '# minute', '# minutes')}.`;
    if (minutes < 1440) return `In ${count(Math.round(minutes / 60), 'an hour', '# hours')}.`;
    return `In ${count(Math.round(minutes / 1440), 'a day', '# days')}.`;
  },
  begunAgo: (minutes: number) => (minutes < 1 ? 'Now.' : `${duration(minutes)} ago.`),
  snooze: {
    ten: 'Snooze 10 minutes',
    quarter: (at: string) => `Again at ${at}`,
    tomorrow: 'Tomorrow morning',
  },
  snoozedUntil: (at: string) => `You will hear of it again at ${at}.`,
  snoozeTooLate: 'That would come too late, so the reminder stays.',
  fine: 'Fine',
};
