// Reminders in words. A reminder is made once and stays on the screen, so what it says goes by the clock.

import type { ReminderView, SnoozeFor } from '$ui/backend';
import { t, time, wallOf } from '$ui/i18n';
import { dayWords, type Now } from '$ui/planning/words';

const words = t.plans;
const lower = (day: string) => day.replace(/^To/, 'to');

/** A reminder's sentence. It goes on being true while the window stays open past the start. */
export function reminderTitle({ evening, kind }: ReminderView, clock: Now): string {
  const { now } = clock;
  const ahead = Date.parse(evening.starts_at) > now;
  if (kind === 'decide' && ahead)
    return t.repeats.decide(lower(dayWords(evening.session.start.local, clock)));
  const begun = Date.parse(evening.starts_at) < now - 60_000;
  const { portion, start } = evening.session;
  return (begun ? words.startedAt : words.startsAt)(evening.name, portion, time(start.local));
}

/** `In 30 minutes.` */
export function countdown({ evening }: ReminderView, { now }: Now): string {
  const minutes = Math.ceil((Date.parse(evening.starts_at) - now) / 60_000);
  return minutes > 0 ? words.inMinutes(minutes) : words.begunAgo(-minutes);
}

/** What a snooze's button says, or null when it has come too late for it since the reminder was shown. */
export function snoozeWords(snooze: SnoozeFor, { evening }: ReminderView, { now }: Now): string | null {
  const start = Date.parse(evening.starts_at);
  if (snooze === 'tomorrow') return words.snooze.tomorrow;
  if (snooze === 'ten_minutes') return now + 600_000 < Date.parse(evening.ends_at) ? words.snooze.ten : null;
  if (now >= start - 900_000) return null;
  return words.snooze.quarter(time(wallOf(start - 900_000, evening.session.start.zone)));
}
