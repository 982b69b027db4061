import { count } from '../format';

export const sharing = {
  share: 'Share with phones',
  shared: {
    as_given: 'Shared with phones',
    moved: 'Phones need the new code',
    away: 'No phones get through',
  },
  onRail: { as_given: 'Shared', moved: 'New code', away: 'No phones' },
  title: (name: string) => `Share ${name}`,
  titleUndecided: 'Share the evening',
  lead: 'Phones on your home network open the invitation, say who comes, and put it into their calendars. No app, no account.',
  start: 'Share it',
  onUntil: (until: string) => `On until ${until}, then it stops by itself.`,
  stop: 'Stop sharing',
  stopped: 'Phones see nothing any more. If you share it again, the same links open it.',
  done: 'Done',

  // The code
  codeOf: (url: string) => `QR code of ${url}`,
  copy: 'Copy the link',
  byNumbers: 'Opens on every phone, until this computer’s address changes.',
  named: 'A link that stays good',
  copyNamed: 'Copy this link',
  copyNumbers: 'Copy the link by numbers',
  byName:
    'Still works when this computer’s address changes. iPhones and computers open it; older Android phones may not.',
  copied: 'The link was copied.',
  notCopied: 'The link could not be copied. Select it and copy it yourself.',
  whose: 'Whose code',
  forAll: 'For everybody',
  forAllHint: 'Each says once who they are.',
  onlyForHint: 'Only for them; asks for no name.',
  toLook: 'To look only',
  toLookHint: 'Nobody answers through it.',
  through: 'Through which network',
  kinds: { wifi: 'Wi-Fi', ethernet: 'Cable', other: 'Network', vpn: 'VPN' },
  address: (kind: string, ip: string) => `${kind}, ${ip}`,
  whereabouts: 'Whether phones find it',
  moved: (to: string, name: string | null) =>
    `This computer’s address is now ${to}. Codes and links with another address no longer work: share this one again.${name ? ` Links with ${name} still work.` : ''}`,
  givenAnew: 'I have shared it again',
  movedBriefly: 'This computer’s address changed. Phones need the new code.',
  lost: 'This computer has left the network that the phones are in, so none reaches it. Once it is back there, so is the page.',
  lostBriefly: 'No phones get through: this computer left their network.',
  letInThrough: (address: string) => `Let them in through ${address}`,
  showCode: 'Show the code',
  whatToDo: 'What to do',
  nothingOpens: 'If nothing opens',
  firewall: (port: number) =>
    `The phone has to be on the same Wi-Fi, not on a guest network, and this computer’s firewall has to let port ${port} in from the home network.`,
  plain: 'The page goes over your home network unencrypted: whoever is on it could read along.',

  // Links
  links: 'Links',
  linkForAll: 'Everybody',
  linkToLook: 'To look only',
  phones: (many: number) => count(many, '# phone', '# phones'),
  lastOpened: (when: string) => `last opened ${when}`,
  noPhones: 'not opened yet',
  earlier: 'given before Houselights was last opened, works while the address is still the same',
  takeBack: 'Take back',
  takeBackOf: (name: string) => `Take back the link for ${name}`,
  everybody: 'everybody',
  looking: 'looking only',
  takenBack: (name: string) => `The link for ${name} opens nothing any more.`,
  newLink: 'Make a new link',

  // Answers
  answers: 'Who has answered',
  nobody: 'Nobody yet. Answers appear here by themselves.',
  replied: {
    coming: (names: string, many: number) => `${names} ${many === 1 ? 'is' : 'are'} coming`,
    maybe: (names: string) => `${names} may come`,
    cant: (names: string) => `${names} can’t`,
  },
  open: (names: string) => `No word yet from ${names}`,
  brings: (name: string, what: string) => `${name} brings ${what}`,

  // Votes
  ballot: 'Another film?',
  rather: (names: string, many: number) => (many === 0 ? 'no votes' : `${names} would rather see it`),
  show: 'Show it instead',
  showOf: (film: string) => `Show it instead: ${film}`,
  offer: 'Let them vote for',
  offerPlaceholder: 'Type a name',

  // Suggestions
  suggested: 'Suggested',
  suggestion: (film: string, name: string) => `${film}, says ${name}`,
  take: 'Put it on the list',
  takeOf: (film: string) => `Put it on the list: ${film}`,
  leave: 'Not this one',
  leaveOf: (film: string) => `Not this one: ${film}`,

  // For those far away
  invites: (household: string) =>
    household ? `Movie night at ${household}${household.endsWith('s') ? '’' : '’s'}` : 'Movie night',
  doors: (at: string) => `Doors ${at}`,
  ends: (at: string, about: boolean) => `ends ${about ? 'about ' : ''}${at}`,
  away: {
    title: 'For those far away',
    lead: 'A page that works without the internet, to send by any messenger. What they answer comes back as a short text: paste it here, on any screen.',
    who: 'For whom',
    anybody: 'For anybody',
    page: 'Save as a page',
    picture: 'Save as a picture',
    text: 'Copy as text',
    copied: 'The invitation was copied.',
  },
  answer: {
    title: (many: number) => (many === 0 ? 'No answer in it' : count(many, 'An answer', '# answers')),
    lead: 'Nothing is noted yet.',
    nothing: 'Nothing was noted.',
    leave: 'Leave it',
    note: (many: number) => (many === 1 ? 'Note it' : 'Note them'),
    somebody: 'Somebody',
    said: {
      coming: (name: string) => `${name} is coming`,
      maybe: (name: string) => `${name} may come`,
      cant: (name: string) => `${name} can’t come`,
    },
    before: {
      coming: 'Said before: coming.',
      maybe: 'Said before: maybe.',
      cant: 'Said before: can’t come.',
    },
    whose: 'Whose answer is it?',
    choose: 'Choose',
    other: 'Somebody else',
    name: 'Their name',
    damaged: (many: number) =>
      `${count(many, 'One answer', '# answers')} lost something on the way. Copy the whole text, with the brackets, and paste it again.`,
    unknown: (many: number) =>
      `${count(many, 'One answer is', '# answers are')} to an evening that is not planned here.`,
    over: (many: number) =>
      `${count(many, 'One answer is', '# answers are')} to an evening that is over or was called off.`,
  },
};
