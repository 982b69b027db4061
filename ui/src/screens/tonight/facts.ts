// The line of facts under a film's name, and what its reasons need to know.

import { bare } from '$ui/planning/draft';
import type {
  Home,
  PickView,
  PlanEvening,
  PlanTwoEvenings,
  SessionView,
  Suggestion,
  TwoNightsView,
  WallTime,
} from '$ui/backend';
import { country, duration, t } from '$ui/i18n';
import type { Around } from '$ui/i18n/en/reasons';
import { plainWords } from '$ui/i18n/plain';

export type FactWords = { text: string; strong: boolean };

/** `2019, Turkey`, `2 h 12 min`, `On Netflix`, `Audience score 85%`: what is unknown is left out. */
export function factsOf(pick: PickView, ours: readonly string[]): FactWords[] {
  const { year, runtime_minutes: minutes, services } = pick.title;
  const origin = [year === null ? '' : String(year), ...pick.countries.slice(0, 2).map(country)];
  const own = services.find((name) => ours.some((one) => one.toLowerCase() === name.toLowerCase()));
  const service = own ?? services[0];
  const score = pick.scores.find(({ audience }) => audience) ?? pick.scores[0];
  const facts: FactWords[] = [
    { text: origin.filter(Boolean).join(', '), strong: false },
    { text: minutes === null ? t.tonight.lengthUnknown : duration(minutes), strong: false },
    { text: service ? t.tonight.on(service) : '', strong: own !== undefined },
    { text: score ? t.tonight.score(score) : '', strong: false },
  ];
  return facts.filter(({ text }) => text !== '');
}

/** Whether anything says what it is like: a name alone is a guess that no bar should be drawn from. */
export function moodIsKnown({ mood_source: source, title, countries }: PickView): boolean {
  if (source !== 'learned') return source !== 'nobody';
  const { year, director, runtime_minutes: minutes, genres } = title;
  const told = [year, director, minutes].some((fact) => fact !== null);
  return told || genres.length > 0 || countries.length > 0;
}

/** `2022 · 1 h 42` for a small card. */
export function shortFacts({ title }: PickView): string {
  const { year, runtime_minutes: minutes } = title;
  const known = [year === null ? '' : String(year), minutes === null ? '' : duration(minutes, true)];
  return known.filter(Boolean).join(t.common.dot);
}

export function aroundOf(suggestion: Suggestion, home: Home, sofa: number, evening: string): Around {
  const { heard } = suggestion;
  const likes = heard.flatMap(({ heard: it }) => (it.is === 'like' ? [it.name] : []));
  return {
    today: evening,
    nameOf: (id) => home.household.members.find((member) => member.id === id)?.name ?? null,
    sofa,
    endSaid: heard.some(({ heard: it }) => it.is === 'must' && it.constraint.is === 'end_by'),
    asTyped: (name) => likes.find((typed) => plainWords(typed) === plainWords(name)) ?? capital(name),
  };
}

/** What planning both evenings of an offer that begins then would write. */
export function bothEvenings(offer: TwoNightsView, first: WallTime, members: string[]): PlanTwoEvenings {
  const { title, break_after, second_starts: second } = offer;
  return { title: title.id, break_after, first, second, members };
}

/** The two evenings as they would be planned one by one, to be looked over before. */
export function eachEvening({ title, break_after, first, second, members }: PlanTwoEvenings): PlanEvening[] {
  const both = { title, members, place: '', note: '', particulars: bare(), reminders: null };
  return [
    { ...both, portion: { is: 'first', until: break_after }, start: first },
    { ...both, portion: { is: 'rest', from: break_after }, start: second },
  ];
}

/** Whether both evenings of an offer are planned, or what is left of them. */
export function bothPlanned({ title }: TwoNightsView, upcoming: readonly SessionView[]): boolean {
  return upcoming.some(({ session }) => session.title === title.id && session.portion.is === 'rest');
}

/** The evening for which this film is planned next, if it is. */
export function plannedFor(pick: PickView, upcoming: readonly SessionView[]): SessionView | null {
  const its = ({ session }: SessionView) =>
    session.title === pick.title.id && session.status.is === 'planned';
  return upcoming.find(its) ?? null;
}

/** The picks with one of the others in the first one's place, and the first in its. */
export function withChosen(picks: readonly PickView[], chosen: string | null): PickView[] {
  const place = picks.findIndex(({ title }) => title.id === chosen);
  const [first] = picks;
  const other = picks[place];
  if (place <= 0 || !first || !other) return [...picks];
  return picks.map((pick, index) => (index === 0 ? other : index === place ? first : pick));
}

function capital(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}
