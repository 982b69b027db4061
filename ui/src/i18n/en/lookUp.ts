import type { KeyState, LookUpService, LookUpTrouble } from '../../backend';
import { count } from '../format';

/** What keeps a film from being looked up, what was kept, and what to do about it. */
export const lookUpTroubles: Record<LookUpTrouble, { what: string; hint: string }> = {
  off: { what: 'Looking films up is turned off, so nothing was sent.', hint: 'Turn it on in Settings.' },
  no_key: {
    what: 'There is no key to look films up with, so nothing was sent.',
    hint: 'Unlock this computer’s keyring, or type the key in Settings again.',
  },
  bad_key: {
    what: 'That cannot be a key. It was not kept.',
    hint: 'Copy the whole key from the service’s page.',
  },
  key_stays: {
    what: 'The keyring is locked, so the key was not removed.',
    hint: 'Unlock this computer’s keyring, and remove the key again.',
  },
  key_refused: {
    what: 'The service does not take the key. What was known is kept.',
    hint: 'Copy the key again from the service’s page and type it in Settings.',
  },
  too_many: {
    what: 'The service was asked as often as it allows. What was known is kept.',
    hint: 'Try again later. OMDb counts by the day.',
  },
  unreachable: {
    what: 'The service does not answer. What was known is kept.',
    hint: 'Check the network, and try again.',
  },
  untrusted: {
    what: 'The service’s certificate is not one that this computer trusts, so the key was not sent. What was known is kept.',
    hint: 'Check this computer’s clock, and whether the network asks for a sign-in.',
  },
  nonsense: {
    what: 'The service’s answer cannot be read. What was known is kept.',
    hint: 'Try again later. A network that asks for a sign-in answers like this, too.',
  },
  not_there: {
    what: 'The service does not have that film any more. What was known is kept.',
    hint: 'Look it up again and choose another one.',
  },
  under_way: { what: 'Films are being looked up already.', hint: 'Wait until that is done, or stop it.' },
};

const films = (many: number) => count(many, '# film', '# films');

export const lookUp = {
  title: 'Looking films up',
  hint: 'Length, cast, certificate, poster and where a film streams, from TMDB and OMDb with a key of your own.',
  on: 'Look films up on the network',
  onHint:
    'Off unless you want it, and only when you press a button. Sent are a film’s title and year, its number there, and your key. Nothing else.',
  stays:
    'What was looked up says so and shows its age. Your own word comes first, always. After five months it goes, as TMDB wants, unless it was looked up again.',
  country:
    'Where a film streams is shown for the country that Family says you live in. Which one that is, nobody is told.',
  noCountry: 'Family does not say yet in which country you live, so where a film streams stays unknown.',

  // Keys
  services: { tmdb: 'TMDB', omdb: 'OMDb' } satisfies Record<LookUpService, string>,
  key: (service: string) => `Key for ${service}`,
  keyHints: {
    tmdb: 'Free at themoviedb.org, under Settings, API: the long read access token, or the short key.',
    omdb: 'Optional, for what critics gave. Free at omdbapi.com, a thousand questions a day.',
  } satisfies Record<LookUpService, string>,
  keep: 'Try it and keep it',
  missing: 'Paste the key first.',
  states: {
    none: '',
    kept: 'The key is in this computer’s keyring.',
    held: 'This desktop has no open keyring, so the key is known until you quit Houselights.',
  } satisfies Record<KeyState, string>,
  keptNow: (service: string) => `${service} takes the key.`,
  try: 'Try it',
  tryOf: (service: string) => `Try it: the key for ${service}`,
  works: (service: string) => `${service} takes the key.`,
  remove: 'Remove',
  removeOf: (service: string) => `Remove the key for ${service}`,
  removed: (service: string) => `The key for ${service} is forgotten.`,

  // The whole list
  due: (many: number) =>
    many === 0
      ? 'Every film on the list was looked up.'
      : `${count(many, '# film was', '# films were')} not looked up yet, or long ago.`,
  all: 'Look up what is missing',
  stop: 'Stop',
  progress: 'Films looked up',
  under: (done: number, total: number) => `${done} of ${films(total)}…`,
  ended: (found: number, done: number) => `${found} of ${films(done)} found.`,
  stopped: (found: number, done: number) => `Stopped. ${found} of ${films(done)} found, and kept.`,
  unknown: (many: number) => `${films(many)} ${many === 1 ? 'is' : 'are'} not known there.`,
  failed: (many: number) => `${films(many)} could not be asked for.`,
  withoutScores: (many: number) =>
    many === 1
      ? 'OMDb did not say what critics gave one film. It is still to be looked up.'
      : `OMDb did not say what critics gave ${films(many)}. They are still to be looked up.`,
  unsure: (many: number) => `${films(many)} may be several. Choose which:`,
  unsureMore: (many: number) => `and ${many} more`,
  notSaved: 'What was found last could not be saved. What was saved before is kept.',

  // One film
  one: 'Look it up',
  again: 'Look it up again',
  another: 'Another film?',
  which: (name: string) => `Which film is ${name}?`,
  choose: 'Nothing changes before you choose the film it is.',
  none: 'Nothing there is called like it. Try other words.',
  words: 'Search for',
  search: 'Search',
  offer: (name: string, year: number | null) => (year ? `${name} (${year})` : name),
  /** Behind the name and the year. */
  ownName: (name: string) => `· ${name}`,

  // Whose word it is
  tmdb: 'This product uses TMDB and the TMDB APIs but is not endorsed, certified, or otherwise approved by TMDB.',
  justWatch: 'Where a film streams comes from JustWatch.',
  omdb: 'What critics gave comes from OMDb, CC BY-NC 4.0.',
};
