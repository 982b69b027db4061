// The fake's word on an evening that is not planned yet: what was meant, how long it takes, what is worth a warning.

import type { EveningCheck, OtherReading, PlanEvening, Warning, When, WhenView } from '..';
import { dueAt } from './underway';
import { NOW, TODAY, ZONE, type House } from './house';
import { minutesBefore, particularWarnings } from './particulars';

/** A wall time some minutes on, as the wall shows it. */
export function plusMinutes(local: string, minutes: number): string {
  return new Date(Date.parse(`${local}Z`) + minutes * 60_000).toISOString().slice(0, 19);
}

const wall = (local: string) => ({ local, zone: ZONE });
const between = (from: string, to: string) => (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;

/** The answer, and for whom it is planned after all: how long it takes. `own` is the evening that is being changed. */
export function check(
  house: House,
  plan: PlanEvening,
  own: string | null = null,
): { view: EveningCheck; minutes: number } {
  const found = saidOf(house, plan, own);
  const at = (local: string): PlanEvening => ({ ...plan, start: wall(local) });
  const fine = (local: string) => !saidOf(house, at(local), own).view.warnings.some(ofTime);
  const { local } = plan.start;
  const evening = (other: string) => plusMinutes(other, -300).slice(0, 10);
  const tries = found.view.warnings.some(({ is }) => is === 'in_the_past')
    ? [0, 1, 2, 3, 4, 5, 6, 7].map(
        (days) => `${plusMinutes(`${TODAY}T12:00:00`, days * 1440).slice(0, 10)}${local.slice(10)}`,
      )
    : Array.from({ length: 48 }, (_, step) => (step + 1) * 5)
        .flatMap((by) => [plusMinutes(toFive(local), -by), plusMinutes(toFive(local), by)])
        .filter((other) => evening(other) === evening(local));
  const better = found.view.warnings.some(ofTime) ? tries.find(fine) : undefined;
  return { ...found, view: { ...found.view, better_start: better ? wall(better) : null } };
}

const ofTime = ({ is }: Warning) =>
  ['in_the_past', 'past_lights_out', 'overlaps', 'school_night'].includes(is);

const toFive = (local: string) => plusMinutes(local, -(Number(local.slice(14, 16)) % 5));

function saidOf(house: House, plan: PlanEvening, own: string | null) {
  const known = house.titles.find(({ id }) => id === plan.title)?.facts.runtime_minutes?.value;
  const { portion } = plan;
  const film = known ?? 120;
  const whole = film > 150 ? film + 10 : film;
  const alone = portion.is === 'first' ? portion.until : portion.is === 'rest' ? film - portion.from : whole;
  const minutes = alone + minutesBefore(house, plan.particulars.before) + house.settings.trailer_minutes;
  const start = plan.start.local;
  const ends = plusMinutes(start, minutes);
  const warnings: Warning[] = [];
  const past = Math.floor(between(start, NOW.slice(0, 19)));
  if (past > 0) warnings.push({ is: 'in_the_past', start: plan.start, minutes_ago: past });
  const out = `${plusMinutes(start, -300).slice(0, 10)}T${house.settings.lights_out}`;
  const late = between(out, ends);
  const over = ends <= NOW;
  if (late > 0 && !over) {
    warnings.push({
      is: 'past_lights_out',
      ends: wall(ends),
      lights_out: wall(out),
      minutes_late: late,
    });
  }
  const names: EveningCheck['names'] = [];
  for (const other of house.sessions) {
    const otherEnds = plusMinutes(other.start.local, other.minutes);
    const members = other.members.filter((id) => plan.members.includes(id));
    const apart = members.length === 0 && other.members.length > 0 && plan.members.length > 0;
    const meets = other.start.local < ends && start < otherEnds;
    if (!meets || apart || other.id === own || !['planned', 'started'].includes(other.status.is)) continue;
    const { id: session, title } = other;
    warnings.push({ is: 'overlaps', session, title, starts: other.start, ends: wall(otherEnds), members });
    names.push([session, house.titles.find(({ id }) => id === title)?.name ?? '']);
  }
  if (!over) warnings.push(...particularWarnings(house, plan, minutes));
  const pause_minutes = alone > film ? alone - film : 0;
  const length_is_guess = known === undefined;
  const silent = (plan.reminders ?? house.settings.reminders).filter((reminder) => {
    const at = ends > NOW ? dueAt(plan, reminder) : null;
    return at !== null && at <= NOW;
  });
  return { minutes, view: { warnings, names, ends: wall(ends), length_is_guess, pause_minutes, silent } };
}

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const NAMES = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const SHORT = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const WORD =
  /^(tonight|today|tomorrow|next|every|fourth|at|pm|am|sun|mon|tue|wed|thu|fri|sat)(day|sday|nesday|rsday|urday)?$/;

/** Reads the few phrases that tests need: a weekday, `next`, `every`, `every fourth`, tonight, tomorrow or an ISO date, and a time. */
export function understandWhen(house: House, words: string): WhenView {
  const text = words.toLowerCase().trim();
  if (!text) return { when: null, problem: { is: 'empty' } };
  const iso = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  const clock = /(\d{1,2})[:.](\d{2})/.exec(text) ?? /\b(\d{1,2})()(?:ish|\s*[ap]m|$)/.exec(text);
  const rest = text.replace(iso ?? '', '').replace(clock?.[0] ?? '', '');
  const unknown = rest.split(/[\s,]+/).find((word) => word && !WORD.test(word));
  if (unknown) return { when: null, problem: { is: 'unknown', word: unknown } };
  const year = Number(iso?.slice(0, 4) ?? 2026);
  if (year > 2036) return { when: null, problem: { is: 'other_year', year, first: 2016, last: 2036 } };
  if (Number(clock?.[1]) > 23) return { when: null, problem: { is: 'no_such_time' } };

  const hours = Number(clock?.[1] ?? 0);
  const evening = hours >= 1 && hours <= 11 && !/am/.test(text);
  const hour = String(evening ? hours + 12 : hours).padStart(2, '0');
  const time = clock ? `${hour}:${clock[2] || '00'}:00` : house.settings.usual_start;
  const named = DAYS.findIndex((name) => rest.includes(name));
  const passed = `${TODAY}T${time}Z` <= NOW;
  const soon = named >= 0 ? (named - 5 + 7) % 7 || (passed ? 7 : 0) : passed ? 1 : 0;
  const next = /next/.test(text) && named >= 0;
  const ahead = /tomorrow/.test(text) ? 1 : next && soon < 3 ? soon + 7 : soon;
  const on = (days: number) => wall(plusMinutes(`${TODAY}T${time}`, days * 1440));
  const fourth = /every fourth/.test(text) && named >= 0;
  const short = SHORT[named] ?? '';
  const ofMonth = [0, 1, 2, 3, 4, 5]
    .map((weeks) => on(soon + 7 * weeks))
    .find(({ local }) => Math.ceil(Number(local.slice(8, 10)) / 7) === 4);
  const monthly: OtherReading[] =
    fourth && ofMonth
      ? [
          {
            start: ofMonth,
            repeats: `FREQ=MONTHLY;BYDAY=4${short}`,
            pattern: { is: 'month_weekday', every: 1, nth: 4, day: NAMES[named] ?? '' },
          },
        ]
      : [];
  const every = fourth ? 'FREQ=WEEKLY;INTERVAL=4' : 'FREQ=WEEKLY';
  const start = iso ? wall(`${iso}T${time}`) : on(ahead);
  const when: When = {
    start,
    evening: plusMinutes(start.local, -300).slice(0, 10),
    day_said: named >= 0 || /tonight|today|tomorrow/.test(text) || iso !== undefined,
    about: /ish/.test(text),
    repeats: /every/.test(text) && named >= 0 ? `${every};BYDAY=${short}` : null,
    also: next && ahead !== soon ? [{ start: on(soon), repeats: null, pattern: null }] : monthly,
  };
  return { when, problem: null };
}
