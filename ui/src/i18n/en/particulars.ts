import { count, duration } from '../format';

/** What an evening is besides its film, and what is worth knowing about it. */
export const particulars = {
  more: 'More for this evening',
  shownFirst: 'Shown first',
  addFirst: 'A short, or a first film',
  doors: 'Doors open',
  doorsWithFilm: 'With the film',
  doorsAt: (at: string, minutes: number) => `${at}, ${duration(minutes)} before`,
  hosts: 'Who hosts',
  cooks: 'Who cooks',
  brings: 'What to bring',
  bringsPlaceholder: 'Popcorn',
  whoBrings: 'Who brings it',
  anybody: 'Anybody',
  add: 'Add',
  addBring: 'Add what to bring',
  broughtBy: (what: string, who: string) => `${what} (${who})`,
  guests: 'Guests',
  guestsHint: 'People who do not live here. Enter or a comma adds one.',
  guestsPlaceholder: 'Nan, Uncle Cem',

  // On a ticket, a short sentence each
  doorsOpen: (at: string) => `Doors ${at}.`,
  firstUp: (films: string) => `${films} first.`,
  hosting: (who: string, many: number) => `${who} ${many === 1 ? 'hosts' : 'host'}`,
  cooking: (who: string, many: number) => `${who} ${many === 1 ? 'cooks' : 'cook'}`,
  bringing: (who: string, what: string) => `${who || 'Somebody'} brings ${what}.`,
  withGuests: (who: string) => `With ${who}.`,
  then: ', then ',

  // A missed evening
  moveTo: (date: string) => `Move it to ${date.replace(/^To/, 'to')}`,

  warnings: {
    schoolNight: (end: string, who: string, bedtime: string) =>
      `It would end at ${end} on a school night, and ${who} should be in bed by ${bedtime}.`,
    notForChildren: (film: string, age: number | null, who: string) =>
      age === null
        ? `${film} may be too much for ${who}.`
        : `${film} is for ages ${age} and up, and ${who} would be watching.`,
    notOnOurs: (film: string, services: string) => `${film} is on ${services}, which you do not have.`,
    leaves: (film: string, service: string, date: string) =>
      `The last day of ${film} on ${service} is before then: ${date}.`,
    notComing: (who: string, many: number) =>
      `${who} ${many === 1 ? 'has' : 'have'} something to do that evening, but ${many === 1 ? 'is' : 'are'} not coming.`,
  },

  // In the settings
  trailers: 'Trailers before a film',
  trailersHint: 'Every evening ends that much later.',
  trailersFor: (minutes: number) => (minutes === 0 ? 'None' : count(minutes, '# minute', '# minutes')),
  bedtime: 'Children’s bedtime',
  bedtimeHint: 'Before a day of school.',
};
