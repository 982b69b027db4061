// What an evening is besides its film, in short sentences, and where a missed one could go.

import type { Member, SessionView } from '$ui/backend';
import { list, t, time } from '$ui/i18n';
import { dayWords, type Now } from '$ui/planning/words';

const words = t.particulars;

/** `Doors 19:45. Jon hosts, Mum cooks. Theo brings popcorn. With Nan and Uncle Cem.` Of an evening that is over the guests
 * are named among those who were there. */
export function particularWords(view: SessionView, household: readonly Member[]): string {
  const { hosts, cooks, brings, guests } = view.session.particulars;
  const named = (ids: readonly (string | null)[]) =>
    household.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const [hosting, cooking] = [named(hosts), named(cooks)];
  const does = [
    hosting.length > 0 ? words.hosting(list(hosting), hosting.length) : '',
    cooking.length > 0 ? words.cooking(list(cooking), cooking.length) : '',
  ].filter(Boolean);
  const carriers = [...new Set(brings.map(({ who }) => who))];
  return [
    view.doors_local ? words.doorsOpen(time(view.doors_local)) : '',
    view.shown_first.length > 0 ? words.firstUp(view.shown_first.join(words.then)) : '',
    does.length > 0 ? `${does.join(', ')}.` : '',
    ...carriers.map((who) => {
      const things = brings.filter((bring) => bring.who === who).map(({ what }) => what);
      return words.bringing(list(named([who])), list(things));
    }),
    guests.length > 0 && !view.torn ? words.withGuests(list(guests)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** `Move it to Friday 25 December`, with the time if that is another one; empty where there is no such evening. */
export function nextWords({ next_slot, session }: SessionView, now: Now): string {
  if (!next_slot) return '';
  const [day, at, was] = [dayWords(next_slot.local, now), time(next_slot.local), time(session.start.local)];
  return words.moveTo(at === was ? day : `${day}, ${at}`);
}
