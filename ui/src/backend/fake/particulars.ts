// The fake's particulars of an evening: how long a programme takes, what is worth a word, where a missed evening goes.

import type { Wish } from './limits';
import type { Member, Particulars, PlanEvening, Session, TitleId, WallTime, Warning } from '..';
import { FILMS } from './films';
import { NOW, ZONE, type House } from './house';
import { plusMinutes } from './proposing';

export const bare = (): Particulars => ({
  before: [],
  doors: 0,
  hosts: [],
  cooks: [],
  brings: [],
  guests: [],
});

const CHILD_AGE = 10;
const INTERVAL = { short: 5, film: 15 };
const SHORT = 40;

const runtime = (house: House, id: TitleId) =>
  house.titles.find((title) => title.id === id)?.facts.runtime_minutes?.value ?? 120;

/** Minutes until the film, of what is shown before it. */
export function minutesBefore(house: House, before: readonly TitleId[]): number {
  const each = before.map((id) => runtime(house, id)).map((it) => it + (it > 150 ? 10 : 0));
  return each.reduce((sum, it) => sum + it + (it <= SHORT ? INTERVAL.short : INTERVAL.film), 0);
}

/** A school day follows: Monday to Friday. */
const schoolNight = (local: string) => {
  const day = new Date(`${plusMinutes(local, -300).slice(0, 10)}T12:00:00Z`).getUTCDay();
  return day !== 5 && day !== 6;
};

const invited = (house: House, members: readonly string[], child: (member: Member) => boolean) =>
  house.household.members
    .filter((member) => child(member) && members.includes(member.id))
    .map(({ id }) => id);

const bedtimeOn = (house: House, start: string) =>
  `${plusMinutes(start, -300).slice(0, 10)}T${house.settings.bedtime}`;

/** The children on the sofa who should be in bed before a school night's film ends. */
export function pastBedtime({ house, sofa, start }: Pick<Wish, 'house' | 'sofa' | 'start'>, ends: string) {
  const late = ends > bedtimeOn(house, start) && schoolNight(start);
  return sofa.filter(({ child }) => child && late).map(({ id }) => id);
}

export function particularWarnings(house: House, plan: PlanEvening, minutes: number): Warning[] {
  const wall = (local: string): WallTime => ({ local, zone: ZONE });
  const warnings: Warning[] = [];
  const children = invited(house, plan.members, ({ child }) => child);
  const ends = plusMinutes(plan.start.local, minutes);
  const bedtime = bedtimeOn(house, plan.start.local);
  if (children.length > 0 && ends > bedtime && schoolNight(plan.start.local)) {
    warnings.push({ is: 'school_night', ends: wall(ends), bedtime: wall(bedtime), children });
  }
  const ids = [...plan.particulars.before, ...(plan.title ? [plan.title] : [])];
  const films = ids.flatMap((id) => house.titles.filter((title) => title.id === id));
  for (const { name } of children.length > 0 ? films : []) {
    const age = FILMS.find((film) => film.name === name)?.age ?? 0;
    if (age > CHILD_AGE) warnings.push({ is: 'not_for_children', film: name, age, children });
  }
  const { brings, hosts, cooks } = plan.particulars;
  const busy = [...hosts, ...cooks, ...brings.flatMap(({ who }) => who ?? [])];
  const away = [...new Set(busy)].filter((id) => !plan.members.includes(id));
  if (away.length > 0 && plan.members.length > 0) warnings.push({ is: 'not_coming', members: away });
  for (const { name, facts } of films) {
    const known = facts.services?.value ?? [];
    const ours = known.filter((service) => house.household.services.includes(service.name));
    if (known.length > 0 && ours.length === 0) {
      const services = known.map((service) => service.name);
      warnings.push({ is: 'not_on_our_services', film: name, services });
    }
    const [first] = ours;
    if (first?.until && first.until < plan.start.local.slice(0, 10)) {
      warnings.push({ is: 'leaves_before', film: name, service: first.name, last_day: first.until });
    }
  }
  return warnings;
}

/** For an evening that went by: the same weekday, or else the soonest that is free for its people. */
export function nextSlot(house: House, session: Session): WallTime | null {
  const { local } = session.start;
  const over = `${plusMinutes(local, session.minutes)}Z` <= NOW;
  if (!over || !['planned', 'started'].includes(session.status.is)) return null;
  const days = Array.from({ length: 57 }, (_, day) => plusMinutes(local, day * 1440));
  const ahead = days.filter((start) => `${start}Z` > NOW);
  const free = (start: string) =>
    house.sessions.every((other) => {
      const apart =
        other.start.local >= plusMinutes(start, session.minutes) ||
        plusMinutes(other.start.local, other.minutes) <= start;
      const same = other.members.some((id) => session.members.includes(id));
      return other.id === session.id || !['planned', 'started'].includes(other.status.is) || apart || !same;
    });
  const found = ahead.find(free);
  return found ? { local: found, zone: ZONE } : null;
}
