import { count } from '../format';

/** An evening that came as a file from another household. */
export const movieNight = {
  save: 'Save for another Houselights',
  saveHint: 'Opens there by a double-click: the film for their list, the evening for their plans.',
  nothing: 'No movie night',
  unreadable: 'The file was not opened',
  lead: 'From a file. Nothing of it is stored yet.',
  leadWritten: (when: string) => `From a file of ${when}. Nothing of it is stored yet.`,
  leadHere: 'From a file. All of it is here already.',

  holds: 'What it holds',
  films: (many: number) => (many === 1 ? 'The film' : 'The films'),
  onList: 'On your list',
  notOnList: 'Not on your list yet',
  undecided: 'The film is decided on the evening.',
  first: 'first',
  portion: {
    first: (until: string) => `The first part, up to ${until} of the film`,
    rest: (from: string) => `The rest, from ${from} of the film on`,
  },

  when: 'When',
  there: (zone: string) => `on the clocks of ${zone}`,
  clocks: (zone: string) => `On the clocks of ${zone}.`,
  here: (when: string) => `For you that is ${when}.`,
  ends: (at: string, about: boolean) => `ends ${about ? 'about ' : ''}${at}`,
  doors: (at: string) => `doors ${at}`,
  where: 'Where',
  hosts: 'Host',
  coming: 'Who comes',
  brings: 'What is brought',
  bring: (what: string, who: string) => (who ? `${what} (${who})` : what),
  note: 'Note',

  standing: {
    same: 'This evening is in your plans, just like this.',
    differs: 'This evening is in your plans, with something different:',
    called_off: 'This evening was called off here.',
    begun: 'This evening has begun here, so it stays as it is.',
    watched: 'This evening was watched here, so it stays as it is.',
    over: 'This evening would be over, so only the film can be added.',
    overOpen: 'This evening would be over, so there is nothing to add.',
  },
  changedHere: (when: string) => `It was last changed here on ${when}.`,
  differs: {
    start: (here: string, there: string) => `It starts ${there}; here it says ${here}.`,
    film: (here: string, there: string) => `It shows ${there}; here it says ${here}.`,
    portion: 'It shows another part of the film.',
    shown_first: (there: string) => (there ? `First comes ${there}.` : 'Nothing is shown first any more.'),
    doors: (there: number) =>
      there
        ? `The doors open ${count(there, '# minute', '# minutes')} before.`
        : 'The doors open with the film.',
    place: (here: string, there: string) =>
      there
        ? `The place is ${there}${here ? `; here it says ${here}` : ''}.`
        : `No place any more; here it says ${here}.`,
    note: (there: string) => (there ? `The note says: ${there}` : 'There is no note any more.'),
    hosts: (there: string, many: number) => `${there} ${many === 1 ? 'hosts' : 'host'}, too.`,
    declined: (there: string, many: number) =>
      `${there} ${many === 1 ? 'is' : 'are'} expected there, and said no here. That stays.`,
    coming: (there: string, many: number) => `${there} ${many === 1 ? 'comes' : 'come'}, too.`,
    brings: (there: string) => `Also brought: ${there}.`,
  },

  close: 'Close',
  leave: 'Leave it',
  addFilms: (many: number) => (many === 1 ? 'Add the film' : 'Add the films'),
  addEvening: 'Add the evening',
  addEveningToo: 'Add the evening too',
  takeChanges: 'Take the changes over',
  planAgain: 'Plan it again',
  more: (many: number) => count(many, 'One more file waits.', '# more files wait.'),
};
