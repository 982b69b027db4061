import { count, day, dayAndTime, time } from '../format';

export const mail = {
  menu: 'Invite by e-mail',
  title: (name: string | null) => `Invite to ${name ?? 'the movie night'}`,
  titleOff: (name: string | null) => `${name ?? 'The movie night'} was called off`,
  titleOneOff: (name: string | null, local: string) =>
    `${name ?? 'The movie night'} no longer comes on ${dayAndTime(local)}`,
  titleMoved: (name: string | null, local: string) =>
    `${name ?? 'The movie night'} is now on ${dayAndTime(local)}`,
  titleElsewhere: (name: string | null, local: string) =>
    `${name ?? 'The movie night'} on ${day(local)} is at another place`,
  titleOtherFilm: (name: string | null, local: string) =>
    name === null ? `The film on ${day(local)} is open again` : `${name} is now the film on ${day(local)}`,
  titleAgain: (name: string | null, local: string) =>
    `${name ?? 'The movie night'} comes on ${dayAndTime(local)} after all`,
  lead: 'Your own mail program opens with the invitation. You look it over and send it; the answers come to you as mail.',
  leadOff: (names: string) => `${names} had an invitation by mail. A mail takes it out of their calendars.`,
  leadOneOff: (names: string, local: string) =>
    `${names} had an invitation to ${dayAndTime(local)} by mail. A mail takes it out of their calendars.`,
  leadOneOffOfAll: (names: string, local: string) =>
    `${names} had an invitation to the series by mail. A mail takes ${dayAndTime(local)} out of their calendars.`,
  leadMoved: (names: string) =>
    `${names} had an invitation to the old time by mail. A mail tells them and their calendars.`,
  leadChanged: (names: string) =>
    `${names} had an invitation by mail before this changed. A mail tells them and their calendars.`,
  leadAgain: (names: string) => `${names} had word by mail that it was off. A mail invites them again.`,
  leadOfAll: (names: string) =>
    `${names} had an invitation to the series by mail. A mail tells them and their calendars.`,
  titleOtherTime: (local: string) => `The series now starts at ${time(local)}`,
  titleOtherPlace: 'The series is at another place',
  titleAnew: 'The series has changed again',
  titleAsBefore: 'The series is as it was before',
  leadAsBefore: (names: string) =>
    `${names} had a mail about what was taken back. Another tells them and their calendars.`,
  titleEnded: 'The series has ended',
  titleLast: (date: string) => `The last evening is on ${day(date)}`,
  titleSeriesOff: 'The series was called off',
  leadEnded: (names: string) =>
    `${names} had an invitation to the series by mail. A mail takes the evenings that no longer come out of their calendars.`,
  titleAnother: 'The series goes on as another entry',
  titleOnward: 'Invite to how the series goes on',
  titleLeft: (name: string | null, local: string) =>
    `Invite to ${name ?? 'the movie night'} on ${dayAndTime(local)}`,
  leadLeft:
    'The series goes on without this evening, so the invitation to the series no longer has it. A mail invites to it by itself.',
  titleLonger: 'The series has more evenings',
  leadLonger: (names: string) =>
    `${names} had an invitation to fewer of them by mail. A mail tells them and their calendars.`,
  titleOtherwise: 'The series goes on at other times',
  leadOtherwise: (names: string) =>
    `${names} had an invitation to the series as it was by mail. A mail takes the evenings that no longer come out of their calendars; the others are an entry of their own, to which you invite.`,
  which: 'To which evenings',
  reach: { one: 'This evening', all: 'All evenings of the series' },
  from: 'From',
  fromAsBefore: (name: string) => `From ${name}, as before.`,
  who: 'To',
  without: (names: string, many: number) =>
    `${names} ${many === 1 ? 'has' : 'have'} no mail address. Family has a field for it.`,
  nobody: 'Nobody has a mail address yet. Family has a field for it.',
  alone: 'Nobody else has a mail address yet. Family has a field for it.',
  toFamily: 'To the family',
  behind: 'The evening has changed since they were invited.',
  behindAll: 'The series has changed since they were invited.',
  told: (names: string, when: string) => `Written to ${names}, ${when}.`,
  answers: 'When an answer comes, drop the mail or its calendar file on this window, and it counts.',
  answersAll: 'One to all evenings counts for the next.',
  open: 'Open the mail',
  notNow: 'Not now',
  opened: 'It is in your mail program. Look it over and send it.',
};

/** What became of answers that were dropped here. */
export const replied = {
  evening: (name: string | null, when: string) => `${name ?? 'the movie night'} (${when})`,
  noted: {
    coming: (name: string, evening: string) => `${name} is coming to ${evening}.`,
    maybe: (name: string, evening: string) => `${name} may come to ${evening}.`,
    cant: (name: string, evening: string) => `${name} can’t come to ${evening}.`,
  },
  known: (name: string, evening: string) => `${name}’s answer to ${evening} counted already.`,
  older: (name: string, evening: string) =>
    `That answer of ${name}’s to ${evening} is older than what is known, so nothing was changed. If it is what they mean, they can answer the newest invitation.`,
  over: (evening: string) => `${evening} is not waiting for answers any more. Nothing was changed.`,
  silent: (name: string, evening: string) =>
    `${name} does not say whether they come to ${evening}. Nothing was changed.`,
  stranger: (address: string) =>
    `Nobody here has the address ${address}, so nothing was changed. Give it to somebody in Family and drop the file again.`,
  noAddress: 'That answer does not say whose it is. Nothing was changed.',
  unknown_evening: 'That answers an evening that is not known here. Nothing was changed.',
  whole_series: 'That answers a series of which no evening is to come. Nothing was changed.',
  noAnswer: {
    '': 'That calendar holds no answer. Nothing was changed.',
    REQUEST:
      'That is an invitation and no answer. Houselights reads the answers to its own invitations; nothing was changed.',
    CANCEL: 'That says that something was called off, and is no answer. Nothing was changed.',
    COUNTER: 'That proposes another time. Nothing was changed; Plans can move the evening.',
  } as Record<string, string>,
  aCalendar: (events: number) =>
    `That is a calendar with ${count(events, '# event', '# events')} and no answer. Houselights reads the answers to its invitations; nothing was changed.`,
  no_calendar:
    'There is no answer in that file. Nothing was changed. A mail program keeps one as .eml or .ics.',
  more: (many: number) => count(many, 'One more was looked at.', '# more were looked at.'),
  dropHere: 'Drop it here: a list of films, an answer, a movie night, or a text with films',
};
