import { count } from '../format';

export const wishes = {
  // In Family
  title: 'The list on their phones',
  hint: 'Somebody without a computer sees the list, wishes for films, and says what they have seen.',
  add: 'Give a link',
  none: 'Nobody has a link yet.',
  nobody: 'Add somebody to the family first: the link is theirs alone.',
  of: (name: string) => `For ${name}`,
  phones: (many: number) => count(many, '# phone', '# phones'),
  lastSeen: (when: string) => `last there ${when}`,
  notYet: 'not opened yet',
  earlier: 'given before Houselights was last opened',
  show: 'Show the code',
  showOf: (name: string) => `Show the code for ${name}`,
  takeBack: 'Take back',
  takeBackOf: (name: string) => `Take back the link for ${name}`,
  takenBack: (name: string) => `The link for ${name} opens nothing any more.`,
  letIn: 'Let them in',
  letInHint: (where: string) =>
    `While Houselights runs, in its window or the tray, they find the list here: ${where}.`,
  away: 'This computer is not in that network at the moment. With the network the list comes back by itself.',
  held: (port: number) =>
    `Another program on this computer uses port ${port}, so no phone gets in. Houselights tries again by itself.`,
  off: 'Their links open nothing until you let them in again.',
  plain: 'The list goes over your home network unencrypted: whoever is on it could read along.',

  // The dialog
  dialog: 'Give a link to the list',
  dialogOf: (name: string) => `The list for ${name}`,
  lead: 'It is theirs alone and stays until you take it back. What they say “not for me” of, nobody else is told.',
  whose: 'Whose link',
  make: 'Make the link',
  done: 'Done',
  scan: 'Scan it with the phone’s camera, and keep the page as a bookmark.',
  codeOf: (url: string) => `QR code of ${url}`,
  help: 'If nothing opens',
  numbers: 'This code has this computer’s address instead of its name.',
  firewall: (port: number) =>
    `The phone has to be on the same Wi-Fi, not on a guest network, and this computer’s firewall has to let port ${port} in from the home network.`,

  // On the list
  waiting: 'Wished for',
  wish: (film: string, name: string) => `${film}, says ${name}`,
  dated: (film: string, year: number) => `${film} (${year})`,
  take: 'Put it on the list',
  takeOf: (film: string) => `Put it on the list: ${film}`,
  leave: 'Not this one',
  leaveOf: (film: string) => `Not this one: ${film}`,
  more: (many: number) => count(many, 'and one more', 'and # more'),
  onRail: (many: number) => count(many, '# wish waits', '# wishes wait'),
};
