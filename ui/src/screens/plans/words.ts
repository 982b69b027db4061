// Evenings in words: when, who, and what there is to wonder about.

import type { Member, SessionView, WallTime } from '$ui/backend';
import { day, daysBetween, fullDate, list, t, time, wallOf, weekday } from '$ui/i18n';
import { eveningOf } from '$ui/planning/dates';
import { dayWords, fullDay, wallNow, type Now } from '$ui/planning/words';

const words = t.plans;

/** The film's name, or that it is decided on the evening. */
export const nameOf = (name: string | null) => name ?? t.words.decideLater;

/** Who comes, and of an evening that was watched, who was there, as far as that was said. */
export const thereAt = ({ torn, session }: SessionView) =>
  torn && torn.there.length > 0 ? torn.there : session.members;

/** Where that wall is, if its clock differs from this computer's at that moment. */
export function elsewhere({ start }: { start: WallTime }, startsAt: string, { zone }: Now): string {
  if (start.zone === zone || wallOf(startsAt, zone) === wallOf(startsAt, start.zone)) return '';
  return ` ${words.inZone(start.zone.split('/').at(-1)?.replaceAll('_', ' ') ?? start.zone)}`;
}

/** Under a ticket's title: `Tonight, 20:15 to about 22:27`. The end is only of interest when it is near. */
export function whenWords(view: SessionView, now: Now): string {
  const { session, starts_at, ends_local } = view;
  const there = elsewhere(session, starts_at, now);
  if (session.status.is === 'started') {
    const { since } = session.status.pause;
    if (since) return t.reminders.paused(time(wallOf(since, session.start.zone))) + there;
    const began = time(wallOf(session.status.at, session.start.zone));
    return words.since(began, view.length_is_guess ? null : time(ends_local)) + there;
  }
  const start = time(view.starts_local);
  const waits = session.status.is === 'planned' && Date.parse(view.ends_at) > now.now;
  if (waits && hasBegun(view, now)) return words.wasTo(start, there);
  const date = there ? farDay(view, now) : dayWords(view.starts_local, now);
  const near = [words.tonight, words.today, words.tomorrow, words.tomorrowNight].includes(date);
  const until = near && session.title && !view.length_is_guess ? time(ends_local) : null;
  return words.from(date, start, there, until, view.pause_minutes > 0);
}

/** Its start is a minute past or more: until then it "starts now". */
export const hasBegun = ({ starts_at }: Pick<SessionView, 'starts_at'>, { now }: Now) =>
  Date.parse(starts_at) <= now - 60_000;

/** The day of an evening on another wall: "tonight" only where it is tonight on both. */
function farDay({ session, starts_at }: SessionView, now: Now): string {
  const { local, zone } = session.start;
  const there = dayWords(local, { now: now.now, zone });
  return there === dayWords(wallOf(starts_at, now.zone), now) ? there : fullDay(local, now);
}

/** `First part · Tonight, 20:15`: which part of the film, where it is not the whole, before when. */
export function portionWords({ session }: SessionView, when: string): string {
  return [words.portions[session.portion.is], when].filter(Boolean).join(t.common.dot);
}

/** `Ayşe, Jon and Mum are coming. Theo is not.` Nobody named is whoever likes. */
export function whoWords(ids: readonly string[], household: readonly Member[]): string {
  const names = (some: readonly Member[]) => list(some.map(({ name }) => name));
  const coming = household.filter(({ id }) => ids.includes(id));
  const others = household.filter(({ id }) => !ids.includes(id));
  if (coming.length === 0) return words.whoever;
  if (others.length === 0)
    return coming.length > 2 ? words.everyone(coming.length) : words.coming(names(coming), coming.length);
  const rest =
    coming.length >= others.length
      ? ` ${words.notComing(
          list(
            others.map(({ name }) => name),
            'disjunction',
          ),
        )}`
      : '';
  return words.coming(names(coming), coming.length) + rest;
}

/** `With Ayşe, Jon and Nan.`, looking back. */
export function withWords(
  ids: readonly string[],
  household: readonly Member[],
  guests: readonly string[] = [],
): string {
  const there = [...household.filter(({ id }) => ids.includes(id)).map(({ name }) => name), ...guests];
  return there.length > 0 ? words.withWhom(list(there)) : '';
}

/** `Reminder at 19:45.`, with the day if it comes on another; empty once it went by. */
export function reminderWords(view: SessionView, now: Now): string {
  if (!view.next_reminder || Date.parse(view.next_reminder) <= now.now) return '';
  const due = wallOf(view.next_reminder, now.zone);
  const same = due.slice(0, 10) === view.starts_local.slice(0, 10);
  return same ? words.reminderAt(time(due)) : words.reminderOn(dayWords(due, now), time(due));
}

/** `Did you watch Miracle in Cell No. 7 on Friday?`, or `last night`, if it was. */
export function questionWords({ name, evening, session, starts_local }: SessionView, now: Now): string {
  const said = words.watchedWhen;
  const today = eveningOf(wallNow(now));
  const days = daysBetween(evening, today);
  // Before five in the afternoon it was no evening; past midnight it is still the one that it was.
  const hour = starts_local.slice(11, 13);
  const byDay = hour >= '05' && hour < '17';
  if (days <= 0) return ask(byDay ? said.earlierToday : said.thisEvening);
  if (days === 1) return ask(byDay ? said.yesterday : said.lastNight);
  return ask(said.on(days < 7 ? weekday(evening) : days < 300 ? day(evening) : fullDate(evening)));

  function ask(when: string): string {
    return words.didYouWatch(name, session.portion, when);
  }
}
