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
  clear: 'Clear',
  /** Between facts on one line. */
  dot: ' · ',
  stillLooking: 'Still looking…',
};
