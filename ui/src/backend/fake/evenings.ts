// The fake's plans: evenings that are kept, moved and answered as the engine does it, in a zone that shows UTC.

import {
  Failure,
  type PastEvenings,
  type PastQuery,
  type PlanEvening,
  type Plans,
  type ReminderView,
  type Session,
  type SessionView,
} from '..';
import { plain } from '../../i18n/plain';
import type { Handlers } from '.';
import { findTitle } from './titles';
import { halvesOf } from './halving';
import { nextSlot } from './particulars';
import { tearTicket, tornOf } from './tearing';
import { turnoutOf } from './turnout';
import { newId, NOW, viewOf, ZONE, type House, type Memory } from './house';
import { check, plusMinutes, understandWhen } from './proposing';
import { dueAt, endsBy, tasksOf, underWayHandlers, type UnderWay } from './underway';
import { allSessions, changeSeries, checkRepeat, endSeries, planSeries, repeatsOf } from './repeating';
import { becameOf, toTell, type Tell } from './telling';

export { plusMinutes };

const open = ({ status }: Session) => status.is === 'planned' || status.is === 'started';

export function sessionView(house: House, session: Session): SessionView {
  const title = house.titles.find(({ id }) => id === session.title);
  const starts = session.status.is === 'started' ? session.status.at : `${session.start.local}Z`;
  const ends = endsBy(session, starts);
  const due = (session.reminders ?? house.settings.reminders)
    .flatMap((reminder) => dueAt(session, reminder) ?? [])
    .filter((at) => at > NOW);
  return {
    session,
    name: title?.name ?? null,
    year: title?.facts.year?.value ?? null,
    mood: title ? viewOf(title).mood : null,
    starts_at: starts,
    starts_local: session.start.local,
    ends_at: `${ends}Z`,
    ends_local: ends,
    length_is_guess: !title?.facts.runtime_minutes,
    pause_minutes:
      session.portion.is === 'whole' && (title?.facts.runtime_minutes?.value ?? 0) > 150 ? 10 : 0,
    // A night past midnight belongs to the evening before.
    evening: plusMinutes(session.start.local, -300).slice(0, 10),
    next_reminder: session.status.is === 'planned' ? (due.sort()[0] ?? null) : null,
    shown_first: session.particulars.before.flatMap(
      (id) => house.titles.find((each) => each.id === id)?.name ?? [],
    ),
    doors_local: session.particulars.doors
      ? plusMinutes(session.start.local, -session.particulars.doors)
      : null,
    next_slot: nextSlot(house, session),
    repeats: repeatsOf(house, session),
    lost_zone: house.lostZone,
    torn: tornOf(house, session),
    answers: house.answers[session.id] ?? [],
    turnout: turnoutOf(session, house.answers[session.id] ?? []),
  };
}

export function plans(house: House, month: string, at_most: number | null = null): Plans {
  const all = allSessions(house)
    .filter(({ status }) => status.is !== 'cancelled')
    .sort((a, b) => a.start.local.localeCompare(b.start.local))
    .map((session) => sessionView(house, session));
  const waiting = all.filter(({ session }) => open(session));
  const middle = Date.parse(`${month.slice(0, 7)}-15T00:00:00Z`);
  const upcoming = waiting
    .filter(({ ends_at }) => ends_at > NOW)
    .filter(
      (view, index, all) =>
        !view.repeats ||
        view.repeats.own ||
        all.findIndex((one) => one.session.repeats?.series === view.session.repeats?.series) === index,
    );
  const asked = at_most ?? upcoming.length;
  return {
    upcoming: upcoming.slice(0, asked),
    later: upcoming.slice(asked).length,
    unanswered: waiting.filter(({ ends_at }) => ends_at <= NOW).reverse(),
    month: all.filter(({ starts_at }) => Math.abs(Date.parse(starts_at) - middle) < 24 * 86_400_000),
  };
}

/** What is over, by its film, people, place and note; the months are the engine's. */
function pastEvenings(house: House, { search, limit }: PastQuery): PastEvenings {
  const past = allSessions(house)
    .filter(({ status }) => status.is !== 'cancelled')
    .map((session) => sessionView(house, session))
    .filter(({ session, ends_at }) => session.status.is === 'watched' || ends_at <= NOW)
    .sort((a, b) => b.starts_at.localeCompare(a.starts_at));
  const nameOf = (id: string) => house.household.members.find((member) => member.id === id)?.name ?? '';
  const words = plain(search).split(/\s+/).filter(Boolean);
  const found = past.filter(({ session, name }) => {
    const { members, place, note, particulars } = session;
    const text = plain([name, ...members.map(nameOf), ...particulars.guests, place, note].join('\n'));
    return words.every((word) => text.includes(word));
  });
  return { all: past.length, total: found.length, rows: found.slice(0, limit) };
}

/** What is shown and not answered yet, by session; not part of what undo takes back. */
const pending = new Map<string, ReminderView>();

/** The next evening's reminder comes due. */
export function remind(memory: Memory, kind: ReminderView['kind'] | null = null): ReminderView {
  const evening = plans(memory.house, NOW).upcoming[0];
  if (!evening) throw new Error('nothing is planned that could be reminded of');
  const reminder: ReminderView = {
    evening,
    kind: kind ?? (evening.starts_at > NOW ? 'starts_at' : 'started_at'),
    tasks: tasksOf(memory.house, kind),
    lights_out: kind === 'stop' ? `${plusMinutes(NOW.slice(0, 19), 20)}Z` : null,
    goes_on: kind === 'stop' ? { local: plusMinutes(evening.session.start.local, 1440), zone: ZONE } : null,
    snoozes: kind === 'stop' ? [] : ['ten_minutes', 'quarter_before'],
    now: NOW,
  };
  pending.set(evening.session.id, reminder);
  return reminder;
}

/** Nothing waits any more; the evenings that did. */
export function answerAll(): string[] {
  const waited = [...pending.keys()];
  pending.clear();
  return waited;
}

export function newSession(house: House, plan: PlanEvening, id = newId()): Session {
  const { minutes } = check(house, plan);
  const reminders = plan.reminders ?? null;
  return { ...plan, id, minutes, status: { is: 'planned' }, reminders, repeats: null, sequence: 0 };
}

/** One of a series gets a place of its own with the first look. */
export function findSession(house: House, id: string): Session {
  const found = allSessions(house).find((session) => session.id === id);
  if (found && !house.sessions.includes(found)) house.sessions.push(found);
  if (!found) throw new Failure('gone', 'That is no longer here.', '');
  return found;
}

export const subjectOf = (house: House, { title }: Session) => (title ? findTitle(house, title).name : '');

type Evenings =
  | 'plans'
  | 'evening'
  | 'month'
  | 'past_evenings'
  | 'understand_when'
  | 'check_evening'
  | 'plan_evening'
  | 'plan_two_evenings'
  | 'check_repeat'
  | 'plan_series'
  | 'change_series'
  | 'end_series'
  | 'change_evening'
  | 'cancel_evening'
  | UnderWay
  | 'finish_evening'
  | 'tear_ticket'
  | 'snooze_reminder'
  | 'pending_reminders'
  | 'dismiss_reminder'
  | 'save_calendar'
  | 'open_calendar';

export function eveningHandlers(memory: Memory): Pick<Handlers, Evenings> {
  const answer = (house: House, session: Session) => {
    pending.delete(session.id);
    return { value: sessionView(house, session), subject: subjectOf(house, session) };
  };
  const asked = (id: string) => memory.mailed.has(id);
  const changedTo = (house: House, session: Session, tell: Tell) => {
    const { value: evening, subject } = answer(house, session);
    return { value: { evening, tell: toTell(house, tell) }, subject };
  };
  return {
    plans: ({ month, at_most }) => plans(memory.house, month, at_most),
    evening: (id) => sessionView(memory.house, findSession(memory.house, id)),
    month: ({ month }) => plans(memory.house, month).month,
    past_evenings: (query) => pastEvenings(memory.house, query),
    understand_when: (words) => understandWhen(memory.house, words),
    check_evening: ({ evening, changing }) => check(memory.house, evening, changing).view,
    plan_evening: (plan) =>
      memory.write('plan_evening', ['plans'], (house) => {
        const session = newSession(house, plan);
        house.sessions.push(session);
        return answer(house, session);
      }),
    plan_two_evenings: (request) =>
      memory.write('plan_two_evenings', ['plans'], (house) => {
        const [one, other] = halvesOf(house, request);
        const [first, second] = [newSession(house, one), newSession(house, other)];
        house.sessions.push(first, second);
        const value = { first: sessionView(house, first), second: sessionView(house, second) };
        return { value, subject: subjectOf(house, first) };
      }),
    change_evening: ({ id, particulars, reminders, ...change }) => {
      const { start } = findSession(memory.house, id);
      const moved = change.start !== null && change.start.local !== start.local;
      return memory.write(moved ? 'move_evening' : 'change_evening', ['plans'], (house) => {
        const session = findSession(house, id);
        const was = structuredClone(session);
        const given = Object.entries(change).filter(([, value]) => value !== null);
        const plan: PlanEvening = { ...session, ...Object.fromEntries(given) };
        if (reminders) plan.reminders = reminders.is === 'own' ? reminders.list : null;
        const about = Object.entries(particulars).filter(([, value]) => value !== null);
        plan.particulars = { ...session.particulars, ...Object.fromEntries(about) };
        if (plan.title !== session.title) plan.portion = { is: 'whole' };
        const status = moved ? { is: 'planned' as const } : session.status;
        Object.assign(session, newSession(house, plan, id), {
          status,
          repeats: session.repeats,
          sequence: session.sequence + 1,
        });
        return changedTo(house, session, becameOf(house, was, session, asked));
      });
    },
    check_repeat: (request) => checkRepeat(request),
    plan_series: (request) =>
      memory.write('plan_series', ['plans'], (house) => answer(house, planSeries(house, request))),
    change_series: (request) =>
      memory.write('change_series', ['plans'], (house) => {
        const { session, tell } = changeSeries(house, request, asked);
        return changedTo(house, session, tell);
      }),
    end_series: (request) =>
      memory.write('end_series', ['plans'], (house) => {
        const { session, tell } = endSeries(house, request, asked);
        return { ...answer(house, session), value: toTell(house, tell) };
      }),
    cancel_evening: (id) =>
      memory.write('cancel_evening', ['plans'], (house) => {
        const session = findSession(house, id);
        const was = structuredClone(session);
        session.status = { is: 'cancelled' };
        return { ...answer(house, session), value: toTell(house, becameOf(house, was, session, asked)) };
      }),
    ...underWayHandlers(memory, answer),
    finish_evening: ({ id, watched, members, reaction }) =>
      memory.write('finish_evening', ['plans', 'watchlist'], (house) => {
        const session = findSession(house, id);
        const on = sessionView(house, session).evening;
        session.status = { is: watched ? 'watched' : 'cancelled' };
        const film = session.title && session.portion.is !== 'first' ? [session.title] : [];
        for (const title of watched ? [...session.particulars.before, ...film] : []) {
          const how = title === session.title ? reaction : null;
          findTitle(house, title).viewings.push({ id: newId(), on, members, reaction: how, opinions: [] });
        }
        if (watched) house.keepsakes[id] = { word: '', memory: '', ...house.keepsakes[id], there: members };
        return answer(house, session);
      }),
    tear_ticket: (request) =>
      memory.write('tear_ticket', ['watchlist', 'plans'], (house) => {
        tearTicket(house, findSession(house, request.id), request);
        return answer(house, findSession(house, request.id));
      }),
    snooze_reminder: ({ id, until }) => {
      if (until === 'tomorrow') return null;
      pending.delete(id);
      const { start } = findSession(memory.house, id);
      const ten = `${plusMinutes(NOW.slice(0, 19), 10)}Z`;
      return until === 'ten_minutes' ? ten : `${plusMinutes(start.local, -15)}Z`;
    },
    pending_reminders: () => [...pending.values()],
    dismiss_reminder: (id) => {
      pending.delete(id);
      return null;
    },
    save_calendar: () => '/home/demirs/Documents/Houselights.ics',
    open_calendar: () => null,
  };
}
