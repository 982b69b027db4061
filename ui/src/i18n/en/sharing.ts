import { count } from '../format';

export const sharing = {
  share: 'Share with phones',
  shared: 'Shared with phones',
  onRail: 'Shared',
  title: (name: string) => `Share ${name}`,
  titleUndecided: 'Share the evening',
  lead: 'Phones on your home network open the invitation, say who comes, and put it into their calendars. No app, no account.',
  start: 'Share it',
  onUntil: (until: string) => `On until ${until}, then it stops by itself.`,
  stop: 'Stop sharing',
  stopped: 'Phones see nothing any more.',
  done: 'Done',

  // The code
  codeOf: (url: string) => `QR code of ${url}`,
  copy: 'Copy the link',
  copied: 'The link was copied.',
  notCopied: 'The link could not be copied. Select it and copy it yourself.',
  whose: 'Whose code',
  forAll: 'For everybody',
  forAllHint: 'Each says once who they are.',
  onlyFor: (name: string) => `Only for ${name}`,
  onlyForHint: 'Asks for no name.',
  toLook: 'To look only',
  toLookHint: 'Nobody answers through it.',
  through: 'Through',
  kinds: { wifi: 'Wi-Fi', ethernet: 'Cable', other: 'Network', vpn: 'VPN' },
  address: (kind: string, ip: string) => `${kind}, ${ip}`,
  orNamed: (url: string) => `Or ${url}`,
  lost: 'This computer has left that network, so no phone reaches it. With the network the page comes back by itself.',
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
  earlier: 'given before Houselights was last opened',
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
};
