import { calendarTroubles as calendar } from './familyCalendar';
import { lookUpTroubles as lookUp } from './lookUp';

/**
 * From a failure's code to words: what happened and what was kept, then what to do. A code that is not here is told in
 * the engine's own English (`engine/error.rs`), which knows the numbers and names (`too_long`, `bad_year`, `name_taken`);
 * one stands here where a screen says it without the engine, or says more of what was kept.
 */
export const failures = {
  unexpected: { what: 'That did not work. Nothing was changed.', hint: 'Try again.' },
  no_name: { what: 'It has no name.', hint: 'Give it one and try again.' },
  busy: {
    what: 'Another program is using the watchlist. Nothing was changed.',
    hint: 'Close the other program and try again.',
  },
  disk_full: { what: 'The disk is full. Nothing was changed.', hint: 'Make some room and try again.' },
  read_only: {
    what: 'The watchlist cannot be written to. Nothing was changed.',
    hint: 'Check that its file and folder may be written to, then open Houselights again.',
  },
  database: {
    what: 'The watchlist’s file gave an error. What was saved before is kept.',
    hint: 'Open Houselights again. If this comes back, restore a backup.',
  },
  stored: {
    what: 'Something saved cannot be read. Everything else is kept.',
    hint: 'Open Houselights again. If this comes back, restore a backup.',
  },
  poisoned: {
    what: 'Something went wrong a moment ago. What was saved before is kept.',
    hint: 'Open Houselights again.',
  },
  calendar_bad_address: calendar.bad_address,
  calendar_not_secure: calendar.not_secure,
  calendar_unreachable: calendar.unreachable,
  calendar_untrusted: calendar.untrusted,
  calendar_none_there: calendar.no_calendars,
  calendar_password: calendar.password,
  calendar_no_password: calendar.no_password,
  calendar_not_allowed: calendar.not_allowed,
  calendar_gone: calendar.calendar_gone,
  calendar_full: calendar.full,
  calendar_refused: calendar.refused,
  lookup_off: lookUp.off,
  lookup_no_key: lookUp.no_key,
  lookup_bad_key: lookUp.bad_key,
  lookup_key_stays: lookUp.key_stays,
  lookup_key_refused: lookUp.key_refused,
  lookup_too_many: lookUp.too_many,
  lookup_unreachable: lookUp.unreachable,
  lookup_untrusted: lookUp.untrusted,
  lookup_nonsense: lookUp.nonsense,
  lookup_not_there: lookUp.not_there,
  lookup_under_way: lookUp.under_way,
};
