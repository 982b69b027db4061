// The whole list, as it is asked for wherever a film is looked for.

import type { ListSentence } from '../backend';

/** What the sentence above the list says before anybody changes it. */
export const USUAL_SENTENCE: ListSentence = {
  status: 'unwatched',
  max_minutes: null,
  wanted: { is: 'anyone' },
  service: null,
  tag: null,
  decade: null,
  genre: null,
  country: null,
  weight: 'any',
  festive: null,
  seen: null,
  sort: 'newest',
};
