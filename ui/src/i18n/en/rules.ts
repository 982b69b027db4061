// What a house rule means, said back in other words than its own.

import type { Limited, MemberId, Period, Rule, Who } from '../../backend';
import { list, monthName, time, weekdays, capital, small } from '../format';
import { clockOf, constraint, heard } from './heard';
import { adjectives, moods } from './moods';
import { words } from './words';

const SCHOOL_NIGHTS = '1,2,3,4,7';
const WEEKEND = '5,6,7';

type NameOf = (id: MemberId) => string | null;

/** `On Fridays: the children choose.` */
export function meaning({ on, with: there, says }: Rule, nameOf: NameOf): string {
  const when = [days(on.weekdays), on.months.length ? `in ${list(on.months.map(monthOf))}` : ''];
  const who = there && `when ${whoWords(there, nameOf)} ${isOne(there) ? 'is' : 'are'} on the sofa`;
  const head = [...when, who].filter(Boolean).join(' ');
  const told = saysWords(says, nameOf);
  return head ? `${capital(head)}: ${told}.` : `${capital(told)}.`;
}

function saysWords(says: Rule['says'], nameOf: NameOf): string {
  switch (says.is) {
    case 'they_choose':
      return `${whoWords(says.who, nameOf)} ${isOne(says.who) ? 'chooses' : 'choose'}`;
    case 'they_pass':
      return `${whoWords(says.who, nameOf)} ${isOne(says.who) ? 'does' : 'do'} not choose`;
    case 'never_twice':
      if (says.who.is === 'everybody') return 'nobody chooses twice running';
      return `${whoWords(says.who, nameOf)} never ${isOne(says.who) ? 'chooses' : 'choose'} twice running`;
    case 'keep':
      return small(limited(says.limits));
    case 'not_in_a_row':
      return `never two films of this kind on two evenings running (${small(limited(says.of))})`;
    case 'late':
      return `a film that still runs at ${time(clockOf(says.minute))} keeps to this: ${small(limited(says.limits))}`;
    case 'once': {
      const which = limited(says.of);
      const films = which ? `film of this kind (${small(which)})` : 'film';
      return says.each ? `each ${films} once ${period(says.per)}` : `one ${films} ${period(says.per)}`;
    }
  }
}

function limited({ constraints, at_most, genres, moods: wanted, not_moods }: Limited): string {
  const parts = [
    ...constraints.map(constraint),
    ...at_most.map(([axis, level]) => heard({ is: 'at_most', axis, level })),
    ...(genres.length
      ? [
          list(
            genres.map((genre) => words.genres[genre]),
            'disjunction',
          ),
        ]
      : []),
    ...wanted.map((mood) => moods[mood]),
    ...not_moods.map((mood) => `Nothing ${adjectives[mood]}`),
  ];
  return parts.map((part, index) => (index === 0 ? part : small(part))).join(', ');
}

function period(per: Period): string {
  switch (per.is) {
    case 'week':
      return 'a week';
    case 'month':
      return 'a month';
    case 'year':
      return 'a year';
    case 'each_month':
      return `each ${monthOf(per.month)}`;
    case 'ever':
      return 'ever';
  }
}

function days(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  if (sorted.length === 0) return '';
  if (sorted.join() === SCHOOL_NIGHTS) return 'on the nights before school';
  if (sorted.join() === WEEKEND) return 'at weekends';
  const names = weekdays(1, 'long');
  return `on ${list(sorted.map((number) => `${names[number - 1] ?? ''}s`))}`;
}

function whoWords(who: Who, nameOf: NameOf): string {
  switch (who.is) {
    case 'members':
      return list(who.members.map(nameOf).filter((name) => name !== null)) || 'somebody who has left';
    case 'children':
      return 'the children';
    case 'adults':
      return 'the grown-ups';
    case 'everybody':
      return 'everybody';
  }
}

function isOne(who: Who): boolean {
  return who.is === 'everybody' || (who.is === 'members' && who.members.length <= 1);
}

function monthOf(month: number): string {
  return monthName(`2026-${String(month).padStart(2, '0')}-01`);
}
