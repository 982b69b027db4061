// What is worth a word about an evening that is being planned, with the one click that would settle it. Nothing here
// forbids: all of it can be left as it is.

import type { EveningCheck, Member, Warning } from '$ui/backend';
import { day, list, t, time } from '$ui/i18n';
import { addDays, eveningOf, toFive } from './dates';
import { type Now, wallNow } from './words';

export type Remedy = { words: string; local: string };
export type Caution = { key: string; words: string; remedy: Remedy | null };

const said = t.plans.warnings;
const besides = t.particulars.warnings;

/** The check's warnings as sentences. `own` is the evening that is being changed, which cannot be in its own way. */
export function cautions(
  check: Pick<EveningCheck, 'warnings' | 'names'>,
  members: readonly Member[],
  now: Now,
  own?: string,
): Caution[] {
  const names = new Map(check.names);
  return check.warnings
    .filter((warning) => !(warning.is === 'overlaps' && warning.session === own))
    .map((warning) => caution(warning, names, members, now));
}

function caution(
  warning: Warning,
  names: Map<string, string>,
  members: readonly Member[],
  now: Now,
): Caution {
  switch (warning.is) {
    case 'clocks_go_forward': {
      const { asked, made } = warning;
      return {
        key: warning.is,
        words: said.clocks(time(asked.local), time(made.local)),
        remedy: remedy(made.local, asked.local),
      };
    }
    case 'in_the_past': {
      const { start, minutes_ago: ago } = warning;
      // The same time, on the first evening that is still to come.
      const [today, wanted] = [wallNow(now), start.local.slice(11)];
      const date =
        `${today.slice(0, 10)}T${wanted}` > today ? today.slice(0, 10) : addDays(today.slice(0, 10), 1);
      return {
        key: warning.is,
        words: said.past(agoWords(ago)),
        remedy: remedy(`${date}T${wanted}`, start.local),
      };
    }
    case 'past_lights_out': {
      const { ends, lights_out, minutes_late, latest_start } = warning;
      const latest = toFive(latest_start.local, 'down');
      // No use in a start that has gone by.
      return {
        key: warning.is,
        words: said.lightsOut(time(ends.local), lengthWords(minutes_late), time(lights_out.local)),
        remedy: latest > wallNow(now) ? remedy(latest, ends.local) : null,
      };
    }
    case 'school_night': {
      const { ends, bedtime, latest_start, children } = warning;
      const latest = toFive(latest_start.local, 'down');
      return {
        key: warning.is,
        words: besides.schoolNight(time(ends.local), namesOf(children, members), time(bedtime.local)),
        remedy: latest > wallNow(now) ? remedy(latest, ends.local) : null,
      };
    }
    case 'not_for_children':
      return about(
        warning.is + warning.film,
        besides.notForChildren(warning.film, warning.age, namesOf(warning.children, members)),
      );
    case 'not_on_our_services':
      return about(warning.is + warning.film, besides.notOnOurs(warning.film, list(warning.services)));
    case 'leaves_before':
      return about(
        warning.is + warning.film,
        besides.leaves(warning.film, warning.service, day(warning.last_day)),
      );
    case 'not_coming':
      return about(warning.is, besides.notComing(namesOf(warning.members, members), warning.members.length));
    case 'overlaps': {
      const who = members.filter(({ id }) => warning.members.includes(id)).map(({ name }) => name);
      const [from, to] = [time(warning.starts.local), time(warning.ends.local)];
      const after = toFive(warning.ends.local, 'up');
      return {
        key: warning.session,
        words: said.overlap(names.get(warning.session) ?? '', list(who), who.length, from, to),
        remedy: remedy(after, warning.starts.local),
      };
    }
  }
}

const namesOf = (ids: readonly string[], members: readonly Member[]) =>
  list(members.filter(({ id }) => ids.includes(id)).map(({ name }) => name));

const about = (key: string, words: string): Caution => ({ key, words, remedy: null });

/** Names the day only if it is another one. */
function remedy(local: string, besides: string): Remedy {
  const same = eveningOf(local) === eveningOf(besides);
  return {
    words: same ? said.startAt(time(local)) : said.startOn(day(eveningOf(local)), time(local)),
    local,
  };
}

/** `27 minutes`, `1 hour 40 minutes`, as one says it. */
export function lengthWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours && said.hours(hours), rest && said.minutes(rest)].filter(Boolean).join(' ');
}

/** `27 minutes`, `3 hours`, `2 days`: the further back, the rougher. */
export function agoWords(minutes: number): string {
  if (minutes < 120) return lengthWords(Math.max(1, minutes));
  if (minutes < 2880) return said.hours(Math.round(minutes / 60));
  return said.days(Math.round(minutes / 1440));
}
