import { expect, test } from 'vitest';
import type { Member, Portion, ReminderView, SessionView, Status } from '$ui/backend';
import { bare } from '$ui/planning/draft';
import { alsoWords, countdown, reminderTitle, snoozeWords } from './reminding';
import { nextWords } from './particulars';
import * as say from './words';

const london = (now: string) => ({ now: Date.parse(now), zone: 'Europe/London' });
const NOW = london('2026-12-18T19:40:00Z');

function evening(
  local: string,
  more: Partial<SessionView> = {},
  status: Status = { is: 'planned' },
  portion: Portion = { is: 'whole' },
): SessionView {
  const starts = Date.parse(`${local}Z`);
  const iso = (minutes: number) => new Date(starts + minutes * 60_000).toISOString();
  return {
    session: {
      id: 's',
      title: 't',
      portion,
      start: { local, zone: 'Europe/London' },
      minutes: 132,
      members: [],
      place: '',
      note: '',
      particulars: bare(),
      status,
      reminders: null,
      repeats: null,
      sequence: 0,
    },
    name: 'Miracle in Cell No. 7',
    year: 2019,
    mood: null,
    starts_at: iso(0),
    starts_local: local,
    ends_at: iso(132),
    ends_local: iso(132).slice(0, 19),
    length_is_guess: false,
    pause_minutes: 0,
    evening: local.slice(0, 10),
    next_reminder: iso(-30),
    shown_first: [],
    doors_local: null,
    next_slot: null,
    lost_zone: null,
    repeats: null,
    torn: null,
    answers: [],
    turnout: { coming: [], maybe: [], cant: [], open: [] },
    ...more,
  };
}

const reminderOf = (view: SessionView, more: Partial<ReminderView> = {}): ReminderView => ({
  evening: view,
  kind: 'starts_at',
  tasks: [{ about: 'start', who: null }],
  lights_out: null,
  goes_on: null,
  snoozes: [],
  now: '2026-12-18T19:40:00Z',
  ...more,
});

test('near evenings are said by name and with their end, far ones with their date', () => {
  const when = (local: string) => say.whenWords(evening(local), NOW);
  expect(when('2026-12-18T20:15:00')).toBe('Tonight, 20:15 to about 22:27');
  expect(when('2026-12-18T16:00:00')).toBe('Today, 16:00 to about 18:12');
  expect(when('2026-12-19T00:30:00')).toBe('Tonight, 00:30 to about 02:42');
  expect(when('2026-12-20T00:30:00')).toBe('Tomorrow night, 00:30 to about 02:42');
  expect(when('2026-12-29T00:30:00')).toBe('The night of Monday 28 December, 00:30');
  expect(when('2026-12-19T17:30:00')).toBe('Tomorrow, 17:30 to about 19:42');
  expect(when('2026-12-20T17:30:00')).toBe('Sunday 20 December, 17:30');
  expect(when('2027-12-24T17:30:00')).toBe('Friday 24 December 2027, 17:30');
});

test('an end that is a guess is not given, and a film that is on says since when', () => {
  const long = { ends_local: '2026-12-18T23:40:00', pause_minutes: 10 };
  expect(say.whenWords(evening('2026-12-18T20:15:00', long), NOW)).toBe(
    'Tonight, 20:15 to about 23:40, with a break',
  );
  const guess = { length_is_guess: true };
  expect(say.whenWords(evening('2026-12-18T20:15:00', guess), NOW)).toBe('Tonight, 20:15');
  const on = { is: 'started', at: '2026-12-18T19:35:00Z', pause: { seconds: 0, since: null } } as const;
  const view = evening('2026-12-18T20:15:00', { ends_local: '2026-12-18T21:47:00' }, on);
  expect(say.whenWords(view, NOW)).toBe('On since 19:35, until about 21:47');
  expect(say.whenWords({ ...view, ...guess }, NOW)).toBe('On since 19:35');
});

test('what nobody started was to start, on its ticket as in its reminder', () => {
  const tonight = evening('2026-12-18T20:15:00');
  const [starting, late] = [london('2026-12-18T20:15:59Z'), london('2026-12-18T20:16:00Z')];
  expect(say.whenWords(tonight, starting)).toBe('Tonight, 20:15 to about 22:27');
  expect(say.whenWords(tonight, late)).toBe('Was to start at 20:15');
  const reminder = reminderOf(tonight, { kind: 'started_at' });
  expect(reminderTitle(reminder, late)).toBe('Miracle in Cell No. 7 was to start at 20:15');
  expect(say.whenWords(tonight, london('2026-12-18T22:27:00Z'))).toContain('Tonight, 20:15');
});

test('an evening on another wall says where, beside its start, and is tonight only where it is on both', () => {
  const zone = 'Europe/Berlin';
  const there = evening('2026-12-18T20:15:00', {
    starts_at: '2026-12-18T19:15:00Z',
    ends_at: '2026-12-18T21:55:00Z',
    ends_local: '2026-12-18T22:55:00',
    pause_minutes: 10,
  });
  there.session.start.zone = zone;
  const noon = london('2026-12-18T12:00:00Z');
  expect(say.whenWords(there, noon)).toBe('Tonight, 20:15 in Berlin to about 22:55, with a break');
  expect(reminderTitle(reminderOf(there), noon)).toBe('Miracle in Cell No. 7 starts at 20:15 in Berlin');
  expect(reminderTitle(reminderOf(there, { kind: 'doors' }), noon)).toContain('doors at 20:15 in Berlin');
  // In Auckland it is the night before still, and starts on Saturday morning.
  const auckland = { ...noon, now: Date.parse('2026-12-18T09:00:00Z'), zone: 'Pacific/Auckland' };
  expect(say.whenWords(there, auckland)).toBe('Friday 18 December, 20:15 in Berlin');
});

test('a start that the clocks skip is said as they show it', () => {
  const skipped = evening('2026-12-18T01:30:00', { starts_local: '2026-12-18T02:30:00' });
  expect(say.whenWords(skipped, london('2026-12-17T20:00:00Z'))).toContain('02:30');
});

test('an evening on another wall says where', () => {
  const there = evening('2026-12-20T20:15:00', { starts_at: '2026-12-20T17:15:00Z' });
  there.session.start.zone = 'Europe/Istanbul';
  expect(say.whenWords(there, NOW)).toBe('Sunday 20 December, 20:15 in Istanbul');
  there.session.start.zone = 'Europe/Lisbon';
  expect(say.whenWords({ ...there, starts_at: '2026-12-20T20:15:00Z' }, NOW)).toBe(
    'Sunday 20 December, 20:15',
  );
});

test('who comes, and who does not', () => {
  const member = (name: string): Member => ({
    id: name,
    name,
    colour: 'rose',
    child: false,
    born: null,
    email: '',
    keep_away: [],
  });
  const all = ['Ayşe', 'Jon', 'Mum', 'Theo'];
  const who = (ids: string[], of = all) => say.whoWords(ids, of.map(member)).replaceAll('\u00a0', ' ');
  expect(who(['Ayşe', 'Jon', 'Mum'])).toBe('Ayşe, Jon and Mum are coming. Not Theo.');
  expect(who(['Ayşe', 'Jon'])).toBe('Ayşe and Jon are coming. Not Mum or Theo.');
  expect(who(['Jon'])).toBe('Jon is coming.');
  expect(who(all)).toBe('All four of you.');
  expect(who(['Ayşe', 'Jon'], ['Ayşe', 'Jon'])).toBe('Ayşe and Jon are coming.');
  expect(who([])).toBe('Whoever likes.');
  expect(say.withWords(['Jon', 'Mum'], all.map(member))).toBe('With Jon and Mum.');
  expect(say.withWords(['Jon', 'Mum'], all.map(member), ['Nan'])).toBe('With Jon, Mum and Nan.');
  expect(say.withWords([], all.map(member))).toBe('');
});

test('a reminder says whose it is, and nothing of it is left out', () => {
  const ben = { about: 'snacks', who: 'Ben' } as const;
  const jon = { about: 'snacks', who: 'Jon' } as const;
  const start = { about: 'start', who: null } as const;
  const view = evening('2026-12-19T20:15:00', { name: 'Elf' });
  const one = (more: Partial<ReminderView>) => {
    const reminder = reminderOf(view, more);
    return [reminderTitle(reminder, NOW), alsoWords(reminder)];
  };
  expect(one({ kind: 'snacks', tasks: [ben] })).toEqual(['Ben: buy the snacks for Elf, tomorrow', '']);
  expect(one({ kind: 'snacks', tasks: [ben, jon] })[0]).toBe('Ben and Jon: buy the snacks for Elf, tomorrow');
  expect(one({ kind: 'snacks', tasks: [ben, { ...ben, who: null }] })[0]).toBe(
    'Buy the snacks for Elf, tomorrow',
  );
  expect(one({ tasks: [ben, start] })).toEqual(['Elf starts at 20:15', 'Ben: buy the snacks.']);
  expect(one({ tasks: [{ ...start, who: 'Ben' }] })[0]).toBe('Ben: Elf starts at 20:15');
  expect(one({ kind: 'doors', tasks: [{ ...start, about: 'doors' }] })[0]).toBe('Elf: doors at 20:15');
});

test('lights out is counted down to, and then past', () => {
  const view = evening('2026-12-18T20:15:00');
  const stop = reminderOf(view, { kind: 'stop', tasks: [], lights_out: '2026-12-18T22:00:00Z' });
  const at = (now: string) => reminderTitle(stop, london(`2026-12-18T${now}Z`));
  expect(at('21:40:00')).toBe('Lights out in 20 min, 47 min left');
  expect(at('22:10:00')).toBe('It is past lights out, 17 min left');
  expect(countdown(stop, NOW)).toBe('Stop here for tonight?');
  const rest = (local: string) => countdown({ ...stop, goes_on: { local, zone: NOW.zone } }, NOW);
  expect(rest('2026-12-19T20:15:00')).toBe('Stop here and watch the rest tomorrow at 20:15?');
  expect(rest('2026-12-20T19:50:00')).toBe('Stop here and watch the rest on Sunday 20 December at 19:50?');
  const goes_on = { local: '2026-12-19T20:15:00', zone: NOW.zone };
  const away = { ...NOW, zone: 'Europe/Berlin' };
  expect(countdown({ ...stop, goes_on }, away)).toContain('tomorrow at 20:15 in London?');
});

test('reminders name the day when it is another', () => {
  const due = (next_reminder: string | null) =>
    say.reminderWords(evening('2026-12-20T20:15:00', { next_reminder }), NOW);
  expect(due('2026-12-20T19:45:00Z')).toBe('Reminder at 19:45.');
  expect(due('2026-12-19T20:15:00Z')).toBe('Reminder tomorrow at 20:15.');
  expect(due(null)).toBe('');
  expect(due(new Date(NOW.now).toISOString())).toBe('');
});

test('a missed evening says where it could go, with the time if that is another one', () => {
  const to = (local: string) =>
    nextWords(evening('2026-12-18T20:15:00', { next_slot: { local, zone: 'Europe/London' } }), NOW);
  expect(to('2026-12-25T20:15:00')).toBe('Move it to Friday 25 December');
  expect(to('2026-12-25T18:45:00')).toBe('Move it to Friday 25 December, 18:45');
  expect(nextWords(evening('2026-12-18T20:15:00'), NOW)).toBe('');
});

test('the morning after is asked about by its weekday, later by its date', () => {
  const ask = (local: string, name: string | null = 'Elf') =>
    say.questionWords(evening(local, { name }), london('2026-12-19T08:00:00Z'));
  expect(ask('2026-12-18T20:15:00')).toBe('Did you watch Elf last night?');
  expect(ask('2026-12-18T14:00:00')).toBe('Did you watch Elf yesterday?');
  expect(ask('2026-12-17T20:15:00')).toBe('Did you watch Elf on Thursday?');
  expect(ask('2026-12-04T20:15:00')).toBe('Did you watch Elf on Friday 4 December?');
  expect(ask('2025-12-04T20:15:00', null)).toBe('Did you watch something on 4 December 2025?');
});

test('a film that stands still says since when', () => {
  const pause = { seconds: 0, since: '2026-12-18T21:00:00Z' };
  const still = { is: 'started', at: '2026-12-18T20:15:00Z', pause } as const;
  expect(say.whenWords(evening('2026-12-18T20:15:00', {}, still), NOW)).toBe('Paused since 21:00');
});

test('half a film is called what it is, before, when it starts and after', () => {
  const half = (portion: Portion) =>
    evening('2026-12-18T20:15:00', { name: 'Drive My Car' }, { is: 'planned' }, portion);
  const [first, rest] = [half({ is: 'first', until: 90 }), half({ is: 'rest', from: 90 })];
  expect([first, rest, half({ is: 'whole' })].map((view) => say.portionWords(view, 'Tonight'))).toEqual([
    'First part · Tonight',
    'The rest · Tonight',
    'Tonight',
  ]);
  const reminded = (view: SessionView) => reminderTitle(reminderOf(view), NOW);
  expect(reminded(first)).toBe('The first part of Drive My Car starts at 20:15');
  expect(reminded(rest)).toBe('The rest of Drive My Car starts at 20:15');
  const asked = (view: SessionView) => say.questionWords(view, london('2026-12-19T08:00:00Z'));
  expect(asked(first)).toBe('Did you get halfway through Drive My Car last night?');
  expect(asked(rest)).toBe('Did you watch the rest of Drive My Car last night?');
});

test('a reminder goes by the clock', () => {
  const snoozes = ['ten_minutes', 'quarter_before', 'tomorrow'] as const;
  const reminder = reminderOf(evening('2026-12-18T20:15:00'), { snoozes: [...snoozes] });
  const at = (now: string) => {
    const clock = london(`2026-12-18T${now}Z`);
    const snoozes = reminder.snoozes.map((snooze) => snoozeWords(snooze, reminder, clock));
    return [reminderTitle(reminder, clock), countdown(reminder, clock), ...snoozes.slice(0, 2)];
  };
  const film = 'Miracle in Cell No. 7';
  expect(at('19:45:00')).toEqual([
    `${film} starts at 20:15`,
    'In 30 minutes.',
    'Snooze 10 minutes',
    'Again at 20:00',
  ]);
  expect(at('20:14:30')).toEqual([`${film} starts at 20:15`, 'In 1 minute.', 'Snooze 10 minutes', null]);
  expect(at('20:20:00')).toEqual([`${film} was to start at 20:15`, '5 min ago.', 'Snooze 10 minutes', null]);
  expect(at('22:20:00').slice(2)).toEqual([null, null]);
  const asked = { ...reminder, now: '2026-12-18T19:45:00Z' };
  expect(countdown(asked, london('2026-12-18T19:44:59Z'))).toBe('In 30 minutes.');
});
