// The fake's plans.

import { Failure, type EveningCheck, type PlanEvening, type Plans, type Session, type SessionView } from '..';
import { NOW, TODAY, ZONE, viewOf, type House } from './house';

/** A wall time some minutes on, as the wall shows it. */
export function plusMinutes(local: string, minutes: number): string {
  return new Date(Date.parse(`${local}Z`) + minutes * 60_000).toISOString().slice(0, 19);
}

export function sessionView(house: House, session: Session): SessionView {
  const title = house.titles.find(({ id }) => id === session.title);
  const ends = plusMinutes(session.start.local, session.minutes);
  const reminder = Math.max(0, ...session.reminders);
  const due = `${plusMinutes(session.start.local, -reminder)}Z`;
  const evening = plusMinutes(session.start.local, -240).slice(0, 10);
  const pending = session.status.is === 'planned' && session.reminders.length > 0 && due > NOW;
  return {
    session,
    name: title?.name ?? null,
    year: title?.facts.year?.value ?? null,
    mood: title ? viewOf(title).mood : null,
    starts_at: `${session.start.local}Z`,
    ends_at: `${ends}Z`,
    ends_local: ends,
    length_is_guess: !title?.facts.runtime_minutes,
    evening,
    next_reminder: pending ? due : null,
  };
}

export function plans(house: House, month: string): Plans {
  const all = house.sessions
    .filter(({ status }) => status.is !== 'cancelled')
    .sort((a, b) => a.start.local.localeCompare(b.start.local))
    .map((session) => sessionView(house, session));
  const open = all.filter(
    ({ session }) => session.status.is === 'planned' || session.status.is === 'started',
  );
  const middle = Date.parse(`${month.slice(0, 7)}-15T00:00:00Z`);
  return {
    upcoming: open.filter(({ ends_at }) => ends_at > NOW),
    unanswered: open.filter(({ ends_at }) => ends_at <= NOW).reverse(),
    month: all.filter(({ starts_at }) => Math.abs(Date.parse(starts_at) - middle) < 28 * 86_400_000),
  };
}

export function minutesFor(house: House, title: string | null): number {
  const known = house.titles.find(({ id }) => id === title)?.facts.runtime_minutes?.value;
  return (known ?? 120) + 10;
}

export function check(house: House, plan: PlanEvening): EveningCheck {
  const minutes = minutesFor(house, plan.title);
  const ends = plusMinutes(plan.start.local, minutes);
  const out: EveningCheck = {
    ends_local: ends,
    minutes,
    length_is_guess: !house.titles.find(({ id }) => id === plan.title)?.facts.runtime_minutes,
    warnings: [],
  };
  const lightsOut = `${plan.start.local.slice(0, 10)}T${house.settings.lights_out}`;
  const late = (Date.parse(ends) - Date.parse(lightsOut)) / 60_000;
  if (late > 0 && plan.start.local < lightsOut) out.warnings.push({ is: 'after_lights_out', minutes: late });
  if (`${plan.start.local}Z` < NOW) out.warnings.push({ is: 'in_the_past' });
  for (const other of plans(house, plan.start.local).upcoming) {
    if (other.session.start.local < ends && other.ends_local > plan.start.local) {
      out.warnings.push({ is: 'overlaps', session: other.session.id, name: other.name });
    }
  }
  return out;
}

export function newSession(house: House, id: string, plan: PlanEvening): Session {
  return {
    id,
    title: plan.title,
    start: plan.start,
    minutes: minutesFor(house, plan.title),
    members: plan.members,
    place: plan.place,
    note: plan.note,
    status: { is: 'planned' },
    reminders: plan.reminders ?? house.settings.reminder_minutes,
    sequence: 0,
  };
}

export function findSession(house: House, id: string): Session {
  const found = house.sessions.find((session) => session.id === id);
  if (!found) throw new Failure('no_such_evening', 'That evening is not planned any more.', '');
  return found;
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Reads the few phrases that tests need: a weekday, today, tomorrow or an ISO date, and a time. */
export function understandWhen(house: House, words: string) {
  const text = words.toLowerCase();
  const iso = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  const day = DAYS.findIndex((name) => text.includes(name.slice(0, 3)));
  const ahead = text.includes('tomorrow') ? 1 : day >= 0 ? (day - 5 + 7) % 7 : 0;
  const known = iso !== undefined || day >= 0 || /tonight|today|tomorrow/.test(text);
  const clock = /(\d{1,2})[:.](\d{2})/.exec(text) ?? /\b(\d{1,2})()(?=\s*(?:pm|$))/.exec(text);
  const date = iso ?? plusMinutes(`${TODAY}T12:00:00`, ahead * 1440).slice(0, 10);
  const hours = Number(clock?.[1] ?? 0);
  const hour = String(text.includes('pm') && hours < 12 ? hours + 12 : hours).padStart(2, '0');
  const time = clock ? `${hour}:${clock[2] || '00'}:00` : house.settings.usual_start;
  const start = known || clock ? { local: `${date}T${time}`, zone: ZONE } : null;
  return { start, said: words, ambiguous: [] };
}
