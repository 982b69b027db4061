// The fake's mail program, which opens anything, and answers by file: what a REPLY says counts for the next evening.

import { Failure, type AskMail, type MailView, type TakenReply } from '..';
import type { Handlers } from '.';
import { plans, sessionView } from './evenings';
import { NOW, type Memory } from './house';
import { allSessions, isOff, lastOf, partOf } from './repeating';
import { hearOf } from './sharing';

type Mailing = 'mail' | 'open_mail' | 'take_reply';
const SAYS = { ACCEPTED: 'coming', TENTATIVE: 'maybe', DECLINED: 'cant' } as const;

export function mailingHandlers(memory: Memory): Pick<Handlers, Mailing> {
  // Writing a mail touches no evening.
  const find = (id: string) => {
    const found = allSessions(memory.house).find((session) => session.id === id);
    if (!found) throw new Failure('gone', 'That is no longer here.', '');
    return found;
  };
  // A whole series is remembered by itself.
  const key = ({ session, whole, part }: AskMail) =>
    whole ? (part ?? partOf(memory.house, find(session))?.id ?? '') : session;
  const view = (asked: AskMail): MailView => {
    const { session, whole } = asked;
    const { status, members, repeats } = find(session);
    const reached = memory.house.household.members.filter(({ email }) => email).map(({ id }) => id);
    return {
      session,
      from: reached,
      to: reached,
      expected: reached.filter((id) => members.length === 0 || members.includes(id)),
      repeats: repeats !== null,
      off: whole && repeats ? isOff(memory.house, key(asked)) : status.is === 'cancelled',
      last: whole && repeats ? lastOf(memory.house, key(asked)) : null,
      told: memory.mailed.get(key(asked)) ?? null,
    };
  };
  const look = (text: string): TakenReply => {
    if (!/^BEGIN:VCALENDAR/i.test(text)) return { is: 'no_calendar' };
    const method = /^METHOD:(\w+)/m.exec(text)?.[1] ?? '';
    if (method !== 'REPLY') return { is: 'no_answer', method, events: text.split('BEGIN:VEVENT').length - 1 };
    const [, says = '', address = ''] = /^ATTENDEE;PARTSTAT=([A-Z-]+):mailto:(\S+)/m.exec(text) ?? [];
    const who = memory.house.household.members.find(({ email }) => email && email === address);
    const next = plans(memory.house, NOW).upcoming[0]?.session;
    if (!who) return { is: 'stranger', address };
    if (!next) return { is: 'unknown_evening' };
    const { name, session } = sessionView(memory.house, next);
    const evening = { id: session.id, name, local: session.start.local };
    const reply = SAYS[says as keyof typeof SAYS];
    return reply ? { is: 'noted', evening, who: who.id, reply } : { is: 'silent', evening, who: who.id };
  };
  return {
    mail: view,
    open_mail: ({ session, whole, part, from, to }) => {
      if (!view({ session, whole, part }).off && to.length === 0)
        throw new Failure('nobody_invited', 'Nobody was chosen.', '');
      const asked = key({ session, whole, part });
      memory.mailed.set(asked, { by: from, to, at: NOW, behind: false });
      memory.letters.set(asked, memory.steps);
      return null;
    },
    take_reply: (texts) => {
      const each = texts.map(look);
      const [noted] = each.filter((one) => one.is === 'noted');
      if (!noted) return memory.unchanged('take_reply', { each }, '');
      return memory.write('take_reply', ['plans'], (house) => {
        hearOf(house, noted.evening.id, { is: 'member', id: noted.who }, { reply: noted.reply });
        return { value: { each }, subject: '' };
      });
    },
  };
}
