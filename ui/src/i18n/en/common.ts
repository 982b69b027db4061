import { number } from '../format';

export const common = {
  add: 'Add',
  cancel: 'Cancel',
  save: 'Save',
  close: 'Close',
  remove: 'Remove',
  edit: 'Edit',
  more: 'More',
  tryAgain: 'Try again',
  optional: 'optional',
  notAnOption: (typed: string) => `Nothing here is called “${typed}”. Choose one of the list.`,
  nothingFound: 'Nothing fits.',
  tooLong: (length: number, limit: number) =>
    `That has ${number(length)} characters; ${number(limit)} fit. Shorten it.`,
  clear: 'Clear',
  /** Between facts on one line. */
  dot: ' · ',
  stillLooking: 'Still looking…',
};
