/** From a failure's code to words: what happened and what was kept, then what to do. */
export const failures = {
  unexpected: { what: 'That did not work. Nothing was changed.', hint: 'Try again.' },
  database_busy: {
    what: 'The list is being used by something else. Nothing was changed.',
    hint: 'Try again in a moment.',
  },
  read_only: {
    what: 'The disk cannot be written to. Nothing was changed.',
    hint: 'Free some space or check its permissions.',
  },
  no_such_title: {
    what: 'That film is not on the list any more.',
    hint: 'It may have been removed in another window.',
  },
  no_such_evening: { what: 'That evening is not planned any more.', hint: '' },
  no_such_member: { what: 'They are not in the family any more.', hint: '' },
  name_is_empty: { what: 'It needs a name.', hint: '' },
};
