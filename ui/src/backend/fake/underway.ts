// The fake's evenings under way, and when their reminders are due, as the engine has it.

import { Failure, type NoticeKind, type Reminder, type Session, type SessionView, type Task } from '..';
import type { Handlers } from '.';
import { findSession, newSession, sessionView, subjectOf } from './evenings';
import { NOW, type House, type Memory } from './house';
import { bare } from './particulars';
import { plusMinutes } from './proposing';

export type UnderWay = 'start_evening' | 'pause_evening' | 'resume_evening' | 'stop_evening';

const minutesFrom = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 60_000);

/** When it ends; what stands still goes on moving. */
export function endsBy({ status, minutes }: Session, starts: string): string {
  if (status.is !== 'started') return plusMinutes(starts.slice(0, 19), minutes);
  const open = status.pause.since ? minutesFrom(status.pause.since, NOW) : 0;
  return plusMinutes(starts.slice(0, 19), minutes + Math.round(status.pause.seconds / 60) + open);
}

/** When a reminder of an evening is due, in UTC; null if it says nothing about it. */
export function dueAt(
  { start, title, particulars }: Pick<Session, 'start' | 'title' | 'particulars'>,
  { about, at }: Reminder,
): string | null {
  if (about === 'decide' && title) return null;
  const before = about === 'doors' ? plusMinutes(start.local, -particulars.doors) : start.local;
  if (at.is === 'before') return `${plusMinutes(before, -at.minutes)}Z`;
  const evening = plusMinutes(start.local, -300).slice(0, 10);
  const latest = plusMinutes(before, about === 'decide' || about === 'snacks' ? -60 : 0);
  const on = (days: number) => plusMinutes(`${evening}T${at.time}`, -1440 * days);
  return `${on(at.days) <= latest ? on(at.days) : on(at.days + 1)}Z`;
}

/** What a reminder speaks of: snacks are Jon's. */
export function tasksOf({ household }: House, kind: NoticeKind | null): Task[] {
  if (kind === 'stop') return [];
  if (kind === 'snacks') return [{ about: 'snacks', who: household.members[1]?.name ?? null }];
  return [{ about: kind === 'decide' || kind === 'doors' ? kind : 'start', who: null }];
}

type Answer = (house: House, session: Session) => { value: SessionView; subject: string };

export function underWayHandlers(memory: Memory, answer: Answer): Pick<Handlers, UnderWay> {
  const turn = (operation: UnderWay, id: string, change: (session: Session) => Session['status']) =>
    memory.write(operation, ['plans'], (house) => {
      const session = findSession(house, id);
      session.status = change(session);
      return answer(house, session);
    });
  const running = ({ status }: Session) => {
    if (status.is !== 'started') throw new Failure('not_running', 'No film is running on that evening.', '');
    return status;
  };
  return {
    start_evening: (id) =>
      turn('start_evening', id, () => ({ is: 'started', at: NOW, pause: { seconds: 0, since: null } })),
    pause_evening: (id) =>
      turn('pause_evening', id, (session) => {
        const { at, pause } = running(session);
        return { is: 'started', at, pause: { ...pause, since: NOW } };
      }),
    resume_evening: (id) =>
      turn('resume_evening', id, (session) => {
        const { at, pause } = running(session);
        const stood = pause.since ? minutesFrom(pause.since, NOW) * 60 : 0;
        return { is: 'started', at, pause: { seconds: pause.seconds + stood, since: null } };
      }),
    stop_evening: (id) =>
      memory.write('stop_evening', ['plans'], (house) => {
        const session = findSession(house, id);
        const seen = Math.max(1, minutesFrom(running(session).at, NOW));
        session.status = { is: 'watched' };
        session.portion = { is: 'first', until: seen };
        const start = { ...session.start, local: plusMinutes(session.start.local, 1440) };
        const rest = newSession(house, {
          ...session,
          start,
          portion: { is: 'rest', from: seen },
          particulars: bare(),
        });
        house.sessions.push(rest);
        answer(house, session);
        const value = { first: sessionView(house, session), second: sessionView(house, rest) };
        return { value, subject: subjectOf(house, session) };
      }),
  };
}
