// The fake's calendar server. It knows one password, `popcorn`, and answers when there is a network.

import { Failure, type CalendarChoice, type CalendarLogin, type FamilyCalendarView } from '..';
import type { Handlers } from '.';
import { plans } from './evenings';
import { NOW, type Memory } from './house';

const PASSWORD = 'popcorn';
const SERVER = 'https://cloud.example.org';
const CALENDARS: CalendarChoice[] = [
  { server: SERVER, href: '/dav/mum/family/', name: 'Family', colour: '#c2185b' },
  { server: SERVER, href: '/dav/mum/office/', name: 'Mum’s work', colour: null },
];

type Calendar =
  | 'family_calendar'
  | 'find_calendars'
  | 'connect_calendar'
  | 'renew_calendar_password'
  | 'look_at_calendar'
  | 'disconnect_calendar';

function trouble(code: string): Failure {
  return new Failure(`calendar_${code}`, code, '');
}

export function calendarHandlers(
  memory: Memory,
  tell: () => void,
  has: (what: 'network' | 'keyring' | 'password') => boolean,
): Pick<Handlers, Calendar> {
  let account: Pick<FamilyCalendarView, 'server' | 'user' | 'name'> | null = null;
  let settled = false;
  let renewed = false;

  const look = () => {
    settled = has('network') && (has('password') || renewed);
    tell();
  };
  const view = (): FamilyCalendarView | null => {
    if (!account) return null;
    const many = plans(memory.house, NOW).upcoming.length;
    const wrong = !has('network') ? 'unreachable' : has('password') || renewed ? null : 'password';
    return {
      ...account,
      evenings: settled ? many : 0,
      series: settled ? 1 : 0,
      waiting: settled && !wrong ? 0 : many,
      refused: 0,
      settled_at: settled ? NOW : null,
      trouble: wrong,
      since: wrong ? NOW : null,
      password_in_memory: !has('keyring'),
    };
  };
  const check = ({ address, password }: CalendarLogin) => {
    if (!has('network')) throw trouble('unreachable');
    if (!address.includes('.')) throw trouble('bad_address');
    if (address.startsWith('http:')) throw trouble('not_secure');
    if (password !== PASSWORD) throw trouble('password');
  };
  const connected = () => {
    const now = view();
    if (!now) throw new Failure('gone', 'That is no longer here.', '');
    return now;
  };

  return {
    family_calendar: view,
    find_calendars: (login) => {
      check(login);
      return { calendars: login.user === 'nobody' ? [] : CALENDARS, can_make: true };
    },
    connect_calendar: ({ login, calendar }) => {
      check(login);
      const name = calendar.is === 'there' ? calendar.choice.name : calendar.name;
      account = { server: SERVER, user: login.user, name };
      settled = false;
      setTimeout(look);
      return connected();
    },
    renew_calendar_password: (password) => {
      if (password !== PASSWORD) throw trouble('password');
      renewed = true;
      setTimeout(look);
      return connected();
    },
    look_at_calendar: () => {
      look();
      return view();
    },
    disconnect_calendar: ({ remove }) => {
      if (remove && !has('network')) throw trouble('unreachable');
      account = null;
      return null;
    },
  };
}
