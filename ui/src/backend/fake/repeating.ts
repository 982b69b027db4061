// The fake's series: rules by the day, week and month, as far as the screens' tests go.

import type {
  ChangeSeries,
  CheckRepeat,
  EndSeries,
  NextPart,
  PartToTell,
  Pattern,
  PlanSeries,
  RepeatCheck,
  RepeatsView,
  Session,
} from '..';
import { newSession } from './evenings';
import { newId, TODAY, ZONE, type House } from './house';
import { plusMinutes } from './proposing';
import { otherwise, type Tell } from './telling';

export type Series = {
  id: string;
  root: string;
  rule: string;
  first: string;
  time: string;
  until: string | null;
  like: Session;
};

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const plus = (date: string, days: number) => plusMinutes(`${date}T00:00:00`, days * 1440).slice(0, 10);
const number = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const weekday = (date: string) => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
const part = (rule: string, name: string) => new RegExp(`(?:^|;)${name}=([^;]+)`).exec(rule)?.[1];
const eveningOf = (local: string) => plusMinutes(local, -300).slice(0, 10);

function patternOf(rule: string, first: string): Pattern {
  const every = Number(part(rule, 'INTERVAL') ?? 1);
  const days = part(rule, 'BYDAY')?.split(',');
  const day = Number(part(rule, 'BYMONTHDAY') ?? first.slice(8));
  switch (part(rule, 'FREQ')) {
    case 'DAILY':
      return { is: 'days', every };
    case 'WEEKLY': {
      const on = (days ?? [DAYS[weekday(first)] ?? '']).map((each) => NAMES[DAYS.indexOf(each)] ?? '');
      return { is: 'weeks', every, on };
    }
    case 'MONTHLY': {
      const [, nth, short] = /^(-?\d)([A-Z]{2})$/.exec(days?.[0] ?? '') ?? [];
      return nth && short
        ? { is: 'month_weekday', every, nth: Number(nth), day: NAMES[DAYS.indexOf(short)] ?? '' }
        : { is: 'month_day', every, day };
    }
    default:
      return { is: 'years', every, month: Number(part(rule, 'BYMONTH') ?? first.slice(5, 7)), day };
  }
}

function isOn(pattern: Pattern, first: string, date: string): boolean {
  const last = plus(date, 1).slice(8) === '01';
  const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  switch (pattern.is) {
    case 'days':
      return (number(date) - number(first)) % pattern.every === 0;
    case 'weeks': {
      const weeks = (number(date) - weekday(date) - number(first) + weekday(first)) / 7;
      return weeks % pattern.every === 0 && pattern.on.includes(NAMES[weekday(date)] ?? '');
    }
    case 'month_weekday': {
      const nth = Math.ceil(Number(date.slice(8)) / 7);
      const end = plus(date, 7).slice(5, 7) !== date.slice(5, 7);
      return NAMES[weekday(date)] === pattern.day && (pattern.nth === -1 ? end : nth === pattern.nth);
    }
    case 'month_day':
      return pattern.day === -1 ? last : Number(date.slice(8)) === pattern.day;
    case 'years':
      return Number(date.slice(5, 7)) === pattern.month && Number(date.slice(8)) === pattern.day;
    case 'other':
      return months(date) === months(first);
  }
}

function dates({ rule, first, until }: Pick<Series, 'rule' | 'first' | 'until'>, from = first): string[] {
  const pattern = patternOf(rule, first);
  const all = Array.from({ length: 1_200 }, (_, index) => plus(from, index));
  return all.filter((date) => (until === null || date <= until) && isOn(pattern, first, date));
}

/** The stored evenings, and what the series have beside them. */
export function allSessions(house: House): Session[] {
  const taken = new Set(house.sessions.map(({ repeats }) => (repeats ? repeats.series + repeats.on : '')));
  const reckoned = house.series.flatMap((series) =>
    dates(series)
      .filter((on) => !taken.has(series.root + on))
      .map((on) => sessionOn(series, on)),
  );
  return [...house.sessions, ...reckoned];
}

function sessionOn({ root, time, like }: Series, on: string): Session {
  const local = `${time < '05' ? plus(on, 1) : on}T${time}`;
  const id = `${root.slice(0, 14)}8${root.slice(15, 24)}${on.replaceAll('-', '').padStart(12, '0')}`;
  return { ...like, id, start: { local, zone: ZONE }, repeats: { series: root, on } };
}

/** The series that an evening is of, of several with the same root. */
export function partOf(house: House, { repeats }: Session): Series | undefined {
  const kin = house.series.filter(({ root }) => root === repeats?.series);
  return kin.findLast(({ first }) => first <= (repeats?.on ?? '')) ?? kin[0];
}

export function repeatsOf(house: House, session: Session): RepeatsView | null {
  const { id } = session;
  const series = partOf(house, session);
  if (!series) return null;
  const { rule, until } = series;
  const own = house.sessions.some((session) => session.id === id);
  return { rule, pattern: patternOf(rule, series.first), until, own };
}

function read(text: string): { rule: string; until: string | null } {
  const end = part(text, 'UNTIL');
  const until = end ? `${end.slice(0, 4)}-${end.slice(4, 6)}-${end.slice(6, 8)}` : null;
  return { rule: text.replace(/;?UNTIL=[^;]+/, ''), until };
}

export function checkRepeat({ rule: text, start }: CheckRepeat): RepeatCheck {
  const none = { repeats: null, next: [] };
  const count = Number(part(text, 'COUNT') ?? 0);
  if (count > 5_000) return { ...none, problem: { is: 'too_many', count, limit: 5_000 } };
  if (/FREQ=(SECOND|MINUTE|HOUR)LY/.test(text)) return { ...none, problem: { is: 'too_often' } };
  const known = /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[-A-Z0-9,]+)*$/.test(text);
  if (!known) return { ...none, problem: { is: 'unreadable', why: 'the fake knows no such rule' } };
  const { rule, until } = read(text);
  const first = eveningOf(start.local);
  const next = dates({ rule, first, until }).slice(0, 3);
  if (next.length === 0) return { ...none, problem: { is: 'never' } };
  const time = start.local.slice(11);
  const repeats = { rule, until, pattern: patternOf(rule, first), own: false };
  return { repeats, next: next.map((on) => ({ local: `${on}T${time}`, zone: ZONE })), problem: null };
}

function begin(house: House, like: Session, text: string, root = newId(), id = root): Series {
  const { rule, until } = read(text);
  const asked = eveningOf(like.start.local);
  const first = dates({ rule, first: asked, until })[0] ?? asked;
  const series = { id, root, rule, until, first, time: like.start.local.slice(11), like };
  house.series.push(series);
  return series;
}

export function planSeries(house: House, { evening, rule, same_film }: PlanSeries): Session {
  const session = newSession(house, evening);
  const like = same_film ? session : { ...session, title: null };
  const series = begin(house, like, rule);
  const first = { ...sessionOn(series, series.first), title: session.title };
  if (session.title && !same_film) house.sessions.push(first);
  return first;
}

/** Where the evening and all later ones, or all that are to come, begin. */
function from(house: House, { series, on }: { series: string; on: string }, reach: 'later' | 'all'): string {
  if (reach === 'later') return on;
  const coming = house.series.filter(({ root }) => root === series).flatMap((each) => dates(each));
  return coming.filter((date) => date >= TODAY).sort()[0] ?? on;
}

function end(house: House, root: string, on: string): void {
  house.series.forEach((series) => {
    const last = plus(on, -1);
    if (series.root === root && (series.until ?? '9999') > last) series.until = last;
  });
}

const find = (house: House, id: string) =>
  allSessions(house).find((session) => session.id === id) as Session & {
    repeats: NonNullable<Session['repeats']>;
  };

/** What takes place no more counts as called off, whether anybody touched it or not. */
export function changeSeries(
  house: House,
  request: ChangeSeries,
  asked: (id: string) => boolean,
): { session: Session; tell: Tell } {
  const before = allSessions(house).filter(({ id, status }) => asked(id) && status.is === 'planned');
  const { parts: ended, value: session } = ending(house, asked, () => changed(house, request));
  const why = request.repeat.is === 'stop' ? 'ended' : 'otherwise';
  const parts = ended.map((part): PartToTell => ({ part, why }));
  const all = allSessions(house);
  const evenings = before.flatMap((was) => {
    const is = all.find(({ id }) => id === was.id);
    const off: Session = { ...was, status: { is: 'cancelled' } };
    if (!is) house.sessions.push(off);
    const session = is ?? off;
    const why = otherwise(was, session);
    return why ? [{ session, why }] : [];
  });
  return { session, tell: { parts, next: nextOf(house, session, parts), evenings } };
}

/** The fake does not say who was invited: whoever is expected is. */
function nextOf(house: House, session: Session, parts: PartToTell[]): NextPart | null {
  const part = parts.some(({ why }) => why === 'otherwise') ? partOf(house, session)?.id : undefined;
  const [by, ...others] = house.household.members.filter(({ email }) => email).map(({ id }) => id);
  return part && by ? { part, by, to: others.filter((id) => session.members.includes(id)) } : null;
}

/** Which parts of series end for it to which somebody was invited as a whole. */
function ending<T>(
  house: House,
  asked: (id: string) => boolean,
  work: () => T,
): { parts: string[]; value: T } {
  const before = house.series.filter((series) => asked(series.id) && dates(series).length > 0);
  const last = before.map(({ until }) => until);
  const value = work();
  const parts = before.filter(({ until, id }, index) => {
    const goesOn = house.series.findLast((series) => series.id === id)?.until === last[index];
    return until !== last[index] && !goesOn;
  });
  return { parts: parts.map(({ id }) => id), value };
}

function changed(house: House, { change, reach, repeat }: ChangeSeries): Session {
  const session = find(house, change.id);
  const { id: _, particulars: about, ...rest } = change;
  const given = (of: object) => Object.fromEntries(Object.entries(of).filter(([, value]) => value !== null));
  const particulars = { ...session.particulars, ...given(about) };
  const changed: Session = { ...session, ...given(rest), particulars };
  if (!session.repeats) {
    const series = begin(house, { ...changed, title: null }, repeat.is === 'rule' ? repeat.rule : '');
    const repeats = { series: series.root, on: eveningOf(changed.start.local) };
    return Object.assign(session, changed, { repeats });
  }
  const { series: root, on } = session.repeats;
  if (repeat.is === 'stop') {
    end(house, root, plus(on, 1));
    if (house.sessions.includes(session)) return Object.assign(session, changed);
    house.sessions.push(changed);
    return changed;
  }
  const start = from(house, session.repeats, reach);
  const old = repeatsOf(house, session);
  const whole = partOf(house, session);
  const days = number(eveningOf(changed.start.local)) - number(on);
  const moved = DAYS[weekday(plus(on, days))] ?? '';
  const rule =
    repeat.is === 'rule' ? repeat.rule : (old?.rule ?? '').replace(/(BYDAY=-?\d?)[A-Z]{2}$/, `$1${moved}`);
  end(house, root, start);
  const local = `${plus(start, days)}T${changed.start.local.slice(11)}`;
  const until = repeat.is === 'keep' && old?.until ? `;UNTIL=${old.until.replaceAll('-', '')}` : '';
  const like = { ...changed, title: null, start: { local, zone: ZONE } };
  // At the same times it is the same for calendars.
  const same = repeat.is === 'keep' && changed.start.local === session.start.local;
  const series = begin(
    house,
    like,
    rule + until,
    root,
    (same && start === whole?.first && whole.id) || newId(),
  );
  return sessionOn(series, dates(series).find((date) => date >= plus(on, days)) ?? series.first);
}

/** The last evening that is still to come of one that has an end. */
export function lastOf(house: House, part: string): string | null {
  const all = house.series.filter(({ id }) => id === part);
  const to = all.every(({ until }) => until)
    ? all
        .flatMap((series) => dates(series))
        .sort()
        .at(-1)
    : undefined;
  return to && to >= TODAY ? to : null;
}

/** It ended before its first evening. */
export const isOff = (house: House, part: string): boolean =>
  house.series.filter(({ id }) => id === part).every((series) => dates(series).length === 0);

/** The evening, and all that were to come. */
export function endSeries(
  house: House,
  { id, reach }: EndSeries,
  asked: (id: string) => boolean,
): { session: Session; tell: Tell } {
  const session = find(house, id);
  const start = from(house, session.repeats, reach);
  // Whoever was invited to one that nobody touched is told of it, too.
  const told = allSessions(house).filter(
    (one) =>
      (asked(one.id) || one.id === id) &&
      one.repeats?.series === session.repeats.series &&
      !house.sessions.includes(one),
  );
  house.sessions.push(...told);
  const ended = ending(house, asked, () => end(house, session.repeats.series, start)).parts;
  const parts = ended.map((part): PartToTell => ({ part, why: 'ended' }));
  const off = house.sessions.filter(
    ({ repeats, status }) =>
      repeats?.series === session.repeats.series && repeats.on >= start && status.is === 'planned',
  );
  for (const other of off) other.status = { is: 'cancelled' };
  const evenings = off.filter((one) => asked(one.id)).map((session) => ({ session, why: 'off' as const }));
  return { session, tell: { parts, next: null, evenings } };
}
