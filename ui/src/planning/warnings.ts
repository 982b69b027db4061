// What is worth a word about an evening that is being planned, with the one click that would settle it. Nothing here
// forbids: all of it can be left as it is.

import type { EveningCheck, Member, WallTime, Warning } from '$ui/backend';
import { day, list, t, time } from '$ui/i18n';
import { eveningOf } from './dates';

export type Remedy = { words: string; local: string };
export type Caution = { key: string; words: string; remedy: Remedy | null };

const said = t.plans.warnings;
const besides = t.particulars.warnings;

/** What can be known of an evening before it is planned; of a poll's evenings, only what is worth a word. */
type Checked = Pick<EveningCheck, 'warnings' | 'names'> & { better_start?: WallTime | null };

/** The check's warnings as sentences. `start` is the one that was asked for. */
export function cautions(check: Checked, members: readonly Member[], start = ''): Caution[] {
  const names = new Map(check.names);
  const better = check.better_start ? remedy(check.better_start.local, start) : null;
  // One start settles all that is said of the time, and is offered once.
  const timely = better ? check.warnings.findIndex(ofTime) : -1;
  return check.warnings.map((warning, index) => ({
    ...caution(warning, names, members),
    remedy: index === timely ? better : null,
  }));
}

const ofTime = ({ is }: Warning) =>
  ['clocks_go_forward', 'in_the_past', 'past_lights_out', 'overlaps', 'school_night'].includes(is);

function caution(
  warning: Warning,
  names: Map<string, string>,
  members: readonly Member[],
): Omit<Caution, 'remedy'> {
  switch (warning.is) {
    case 'clocks_go_forward': {
      const { asked, made } = warning;
      return { key: warning.is, words: said.clocks(time(asked.local), time(made.local)) };
    }
    case 'in_the_past':
      return { key: warning.is, words: said.past(agoWords(warning.minutes_ago)) };
    case 'past_lights_out': {
      const { ends, lights_out, minutes_late } = warning;
      return {
        key: warning.is,
        words: said.lightsOut(time(ends.local), lengthWords(minutes_late), time(lights_out.local)),
      };
    }
    case 'school_night': {
      const { ends, bedtime, children } = warning;
      return {
        key: warning.is,
        words: besides.schoolNight(time(ends.local), namesOf(children, members), time(bedtime.local)),
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
      return {
        key: warning.session,
        words: said.overlap(names.get(warning.session) ?? '', list(who), who.length, from, to),
      };
    }
  }
}

const namesOf = (ids: readonly string[], members: readonly Member[]) =>
  list(members.filter(({ id }) => ids.includes(id)).map(({ name }) => name));

const about = (key: string, words: string) => ({ key, words });

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
