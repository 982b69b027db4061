// Reminders in words. A reminder is made once and stays on the screen, so what it says goes by the clock.

import type { About, NoticeKind, ReminderView, SnoozeFor, Task, WallTime } from '$ui/backend';
import { day, list, shortDay, t, time, wallOf } from '$ui/i18n';
import { addDays, eveningOf } from '$ui/planning/dates';
import { dayWords, wallNow, type Now } from '$ui/planning/words';
import { elsewhere, hasBegun } from './words';

const words = t.plans;
const lower = (day: string) => day.replace(/^T(?=o|he )/, 't');

/** What a reminder is about first, and whose that is; empty is everybody's. */
const FIRST = { starts_at: 'start', started_at: 'start', stop: 'start', doors: 'doors' } as const;
const firstOf = (kind: NoticeKind): About => (kind === 'decide' || kind === 'snacks' ? kind : FIRST[kind]);

function whose(tasks: readonly Task[], about: About): string {
  const mine = tasks.filter((task) => task.about === about);
  return mine.some(({ who }) => who === null) ? '' : list(mine.map(({ who }) => who ?? ''));
}

/** A reminder's sentence. It goes on being true while the window stays open past the start. */
export function reminderTitle(reminder: ReminderView, clock: Now): string {
  const { evening, kind, tasks, lights_out } = reminder;
  const { now } = clock;
  if (kind === 'stop') {
    const until = (at: string) => Math.max(0, Math.ceil((Date.parse(at) - now) / 60_000));
    return t.reminders.lightsOut(until(lights_out ?? evening.ends_at), until(evening.ends_at));
  }
  const ahead = Date.parse(evening.starts_at) > now;
  const { portion } = evening.session;
  const start = evening.starts_local;
  const there = elsewhere(evening.session, evening.starts_at, clock);
  const who = ahead ? whose(tasks, firstOf(kind)) : '';
  const date = lower(dayWords(start, clock));
  if (kind === 'decide' && ahead) return said(who, t.repeats.decide(date), t.reminders.forWhom);
  if (kind === 'snacks' && ahead)
    return said(who, t.reminders.snacks(evening.name, date), t.reminders.forWhom);
  if (kind === 'doors' && ahead) {
    const doors = t.reminders.doors(evening.name, time(evening.doors_local ?? start) + there);
    return said(who, doors, t.reminders.nameFirst);
  }
  const starts = (hasBegun(evening, clock) ? words.startedAt : words.startsAt)(
    evening.name,
    portion,
    time(start) + there,
  );
  return said(who, starts, t.reminders.nameFirst);
}

const said = (who: string, what: string, words: (who: string, what: string) => string) =>
  who ? words(who, what) : what;

/** `Ben: buy the snacks.`: what was not said first. */
export function alsoWords({ kind, tasks }: ReminderView): string {
  const others = [...new Set(tasks.map(({ about }) => about))].filter((about) => about !== firstOf(kind));
  const one = (about: About) => {
    const [who, what] = [whose(tasks, about), t.reminders.also[about]];
    return `${who ? t.reminders.nameFirst(who, what) : what.charAt(0).toUpperCase() + what.slice(1)}.`;
  };
  return others.map(one).join(' ');
}

/** `In 30 minutes.` A reminder comes on the minute, and the window's clock may turn a second later. */
export function countdown({ evening, kind, goes_on, now }: ReminderView, clock: Now): string {
  if (kind === 'stop') return stopAsk(goes_on, evening.starts_at, clock);
  const minutes = Math.ceil((Date.parse(evening.starts_at) - Math.max(clock.now, Date.parse(now))) / 60_000);
  return minutes > 0 ? words.inMinutes(minutes) : words.begunAgo(-minutes);
}

/** `Stop here and watch the rest tomorrow at 20:15?`; where clocks differ they do so on this evening, too. */
function stopAsk(rest: WallTime | null, startsAt: string, clock: Now): string {
  if (!rest) return t.reminders.stopAsk;
  const [evening, tonight] = [eveningOf(rest.local), eveningOf(wallNow(clock))];
  const start = time(rest.local) + elsewhere({ start: rest }, startsAt, clock);
  return evening === addDays(tonight, 1)
    ? t.reminders.stopAskTomorrow(start)
    : t.reminders.stopAskOn(day(evening), start);
}

/** `19:50`, and on another day `Sat 19 Dec, 09:00`. */
export function againAt(at: string | number, now: number, zone: string): string {
  const [then, today] = [wallOf(at, zone), wallOf(now, zone).slice(0, 10)];
  return then.startsWith(today) ? time(then) : `${shortDay(then.slice(0, 10))}, ${time(then)}`;
}

/** What a snooze's button says, or null when it has come too late for it since the reminder was shown. */
export function snoozeWords(snooze: SnoozeFor, { evening }: ReminderView, { now }: Now): string | null {
  const start = Date.parse(evening.starts_at);
  if (snooze === 'tomorrow') return words.snooze.tomorrow;
  if (snooze === 'ten_minutes') return now + 600_000 < Date.parse(evening.ends_at) ? words.snooze.ten : null;
  if (now >= start - 900_000) return null;
  return words.snooze.quarter(againAt(start - 900_000, now, evening.session.start.zone));
}
