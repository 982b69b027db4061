import { count } from '../format';

/** What is wrong with the family's calendar, and what to do about it. */
export const calendarTroubles = {
  bad_address: {
    what: 'That is no address of a calendar server.',
    hint: 'It looks like cloud.example.org, or like https://cloud.example.org/dav.',
  },
  not_secure: {
    what: 'That address is not encrypted, so the password was not sent.',
    hint: 'Use the one that begins with https://.',
  },
  unreachable: {
    what: 'The calendar server does not answer.',
    hint: 'Check the network and the address. What changes here is kept until it answers.',
  },
  untrusted: {
    what: 'The server’s certificate is not one that this computer trusts, so the password was not sent.',
    hint: 'Check the address and this computer’s clock. A certificate of your own has to be added to this computer’s.',
  },
  no_calendars: {
    what: 'Something answers there, but it has no calendars.',
    hint: 'Look for the CalDAV address in the settings of your calendar.',
  },
  password: {
    what: 'The server does not take that name and password.',
    hint: 'Most services want a password made for this app alone.',
  },
  no_password: {
    what: 'The password is not known here any more.',
    hint: 'Unlock this computer’s keyring, or type the password again.',
  },
  not_allowed: {
    what: 'Nobody may write there with that name.',
    hint: 'Choose a calendar of your own, or ask its owner to let you write.',
  },
  calendar_gone: {
    what: 'That calendar is no longer there.',
    hint: 'Disconnect it, then choose another one.',
  },
  full: { what: 'The server has no room.', hint: 'Make some room there, and try again.' },
  refused: { what: 'The server refused.', hint: 'Try again later. What was planned is safe.' },
};

const evenings = (many: number) => count(many, '# evening', '# evenings');

export const familyCalendar = {
  title: 'The family’s calendar',
  hint: 'Evenings stand where everybody looks anyway, and answers given there come back.',
  none: 'Connect a calendar on Nextcloud, Fastmail, iCloud or any server that speaks CalDAV. Every phone that shows it shows the evenings, too. Nobody is sent an invitation.',
  connect: 'Connect a calendar',

  // How it stands
  stands: (many: number, series: number, name: string) => {
    const all = [many > 0 || series === 0 ? evenings(many) : '', series > 0 ? `${series} series` : ''];
    const words = all.filter(Boolean).join(' and ');
    return `${words} to come ${many === 1 && series === 0 ? 'is' : 'are'} in ${name}.`;
  },
  looked: (when: string) => `Last looked at ${when}.`,
  onTheWay: (many: number) => `${count(many, '# change is', '# changes are')} on the way…`,
  waits: (many: number, when: string) =>
    many === 0 ? `So since ${when}.` : `${count(many, '# change waits', '# changes wait')} since ${when}.`,
  refused: (many: number) => `The server does not take ${evenings(many)}. The others are there.`,
  inMemory:
    'This desktop has no open keyring, so the password is known until you quit Houselights. It is asked for again then.',
  account: (user: string, server: string) => `${user} on ${server}`,
  look: 'Look now',
  typePassword: 'Type the password again',
  disconnect: 'Disconnect',
  connected: (name: string) => `The evenings go to ${name} from now on.`,

  // Connecting
  dialog: 'Connect a calendar',
  chooseTitle: 'Which calendar?',
  provider: 'Where it is',
  providers: {
    nextcloud: { name: 'Nextcloud', hint: 'Your own, or one that somebody runs for you' },
    fastmail: { name: 'Fastmail', hint: '' },
    icloud: { name: 'iCloud', hint: 'Apple’s calendar' },
    other: { name: 'Another server', hint: 'Anything that speaks CalDAV' },
  },
  address: 'Address',
  addressHint: 'As you open it in the browser.',
  user: 'Name',
  userHints: {
    nextcloud: 'The one you sign in with.',
    fastmail: 'Your whole mail address.',
    icloud: 'Your Apple Account’s mail address.',
    other: 'The one you sign in with.',
  },
  password: 'App password',
  passwordHints: {
    nextcloud:
      'Make one in Nextcloud: Settings, Security, at the bottom “Create new app password”. Your own works only without a second factor.',
    fastmail:
      'Make one at Fastmail: Settings, Privacy & Security, “Manage app passwords”, with access to calendars.',
    icloud:
      'Make one at account.apple.com: Sign-In and Security, “App-Specific Passwords”. Your own does not work.',
    other: 'One made for this app alone, if the server offers that.',
  },
  kept: 'The password is kept in this computer’s keyring. Without one it is known until you quit Houselights.',
  missing: { address: 'Where is it?', user: 'What is your name there?', password: 'It needs a password.' },
  find: 'Find calendars',
  looking: 'Asking the server…',
  choose: 'Calendar',
  another: 'Make a new one',
  newName: 'What it is called',
  newDefault: 'Film nights',
  noneThere: 'There is no calendar yet. One is made for you.',
  noneAtAll:
    'There is no calendar, and none can be made from here. Make one in the calendar’s own app, then come back.',
  back: 'Back',
  use: 'Connect it',

  // The password again
  passwordTitle: 'The password again',
  passwordText: (account: string) => `For ${account}.`,
  usePassword: 'Try it',

  // Disconnecting
  disconnectTitle: (name: string) => `Disconnect ${name}?`,
  disconnectText: 'What happens to the evenings that are in it?',
  keep: 'Leave them there',
  keepHint: 'They stay as they are and change no more.',
  remove: 'Take them out',
  removeHint: 'Only what Houselights put there, those that are over included.',
  disconnected: 'The calendar is disconnected.',
};
