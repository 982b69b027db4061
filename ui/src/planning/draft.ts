// An evening as it is being typed, and the requests it becomes.

import type {
  ChangeEvening,
  Particulars,
  PlanEvening,
  Portion,
  Reminder,
  SessionView,
  Settings,
} from '$ui/backend';
import { addDays } from './dates';
import { type Now, wallNow } from './words';

/** The dialog's fields. `title` is null for "decide on the evening". */
export type Draft = {
  title: string | null;
  portion: Portion;
  date: string;
  time: string;
  zone: string;
  members: string[];
  place: string;
  note: string;
  particulars: Particulars;
  /** Null is as in the settings. */
  reminders: Reminder[] | null;
};

/** Nothing but the film. */
export const bare = (): Particulars => ({
  before: [],
  doors: 0,
  hosts: [],
  cooks: [],
  brings: [],
  guests: [],
});

/** What is given beforehand; the rest is as usual. */
export type Given = Partial<Pick<Draft, 'title' | 'date' | 'time' | 'members'>>;

/** A new evening: at the usual time, today if that is still ahead, with everybody. */
export function newDraft(given: Given, settings: Settings, everyone: string[], now: Now): Draft {
  const today = wallNow(now);
  const time = given.time ?? settings.usual_start;
  // A usual start past midnight is in the night that follows the evening.
  const night = time < '05:00:00' ? 1 : 0;
  const first = addDays(today.slice(0, 10), night);
  const ahead = `${first}T${time}` > today ? first : addDays(first, 1);
  return {
    title: given.title ?? null,
    portion: { is: 'whole' },
    date: given.date ? addDays(given.date, night) : ahead,
    time,
    zone: now.zone,
    members: given.members ?? everyone,
    place: '',
    note: '',
    particulars: bare(),
    reminders: null,
  };
}

/** An evening that is planned already. */
export function draftOf({ session }: SessionView): Draft {
  const { title, portion, start, members, place, note, particulars, reminders } = session;
  const [date = '', time = ''] = start.local.split('T');
  return { title, portion, date, time, zone: start.zone, members, place, note, particulars, reminders };
}

export function asPlan(draft: Draft): PlanEvening {
  const { title, portion, date, time, zone, members, place, note, particulars, reminders } = draft;
  return {
    title,
    portion: { ...portion },
    start: { local: `${date}T${time}`, zone },
    members: [...members],
    place,
    note,
    particulars: copyOf(particulars),
    reminders: reminders?.map((each) => ({ ...each, at: { ...each.at } })) ?? null,
  };
}

/** What there is to know of before it is planned. Only what that can depend on is read, so that typing a note asks nothing. */
export function asked(draft: Draft, before: Draft, begins: string): PlanEvening {
  const { title, zone, members, particulars, reminders } = draft;
  const [date = '', time = ''] = begins.split('T');
  // Half a film is half of that film: another one is shown whole.
  const portion = title === before.title ? before.portion : ({ is: 'whole' } as const);
  return asPlan({ title, portion, date, time, zone, members, particulars, reminders, place: '', note: '' });
}

const copyOf = ({ before, doors, hosts, cooks, brings, guests }: Particulars): Particulars => ({
  before: [...before],
  doors,
  hosts: [...hosts],
  cooks: [...cooks],
  brings: brings.map((bring) => ({ ...bring })),
  guests: [...guests],
});

/** Only what differs: whatever somebody else changed meanwhile is left alone. */
export function asChange(id: string, before: Draft, after: Draft): ChangeEvening {
  const [old, plan] = [asPlan(before), asPlan(after)];
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const differs = <K extends keyof PlanEvening>(key: K) => (same(plan[key], old[key]) ? null : plan[key]);
  const about = <K extends keyof Particulars>(key: K) =>
    same(plan.particulars[key], old.particulars[key]) ? null : plan.particulars[key];
  return {
    id,
    start: differs('start'),
    title: differs('title'),
    members: differs('members'),
    place: differs('place'),
    note: differs('note'),
    particulars: {
      before: about('before'),
      doors: about('doors'),
      hosts: about('hosts'),
      cooks: about('cooks'),
      brings: about('brings'),
      guests: about('guests'),
    },
    reminders: same(plan.reminders, old.reminders)
      ? null
      : plan.reminders
        ? { is: 'own', list: plan.reminders }
        : { is: 'usual' },
  };
}

/** Nothing to change but what is said besides. */
export const unchanged: Omit<ChangeEvening, 'id'> = {
  start: null,
  title: null,
  members: null,
  place: null,
  note: null,
  particulars: { before: null, doors: null, hosts: null, cooks: null, brings: null, guests: null },
  reminders: null,
};

export function isChanged({ id: _, particulars, ...change }: ChangeEvening): boolean {
  const given = [...Object.values(change), ...Object.values(particulars)];
  return given.some((value) => value !== null);
}

/** Whether there is anything besides the film. */
export const hasMore = ({ doors, ...lists }: Particulars) =>
  doors > 0 || Object.values(lists).some((list) => list.length > 0);
