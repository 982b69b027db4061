import { expect, test } from 'vitest';
import type { Limited, Rule } from '$ui/backend';
import { meaning } from './en/rules';

const nameOf = (id: string) => ({ t: 'Theo', m: 'Mia' })[id] ?? null;
const nothing: Limited = { constraints: [], at_most: [], genres: [], moods: [], not_moods: [] };
const rule = (says: Rule['says'], weekdays: number[] = [], months: number[] = []): Rule => ({
  text: '',
  on: { weekdays, months },
  with: null,
  says,
});
const say = (...of: Parameters<typeof rule>) => meaning(rule(...of), nameOf);

test('a rule is said back as a sentence', () => {
  const members = { is: 'members', members: ['t', 'm'] } as const;
  expect(say({ is: 'they_choose', who: { ...members, members: ['t', 'm'] } }, [6])).toBe(
    'On Saturdays: Theo and Mia choose.',
  );
  expect(say({ is: 'never_twice', who: { is: 'everybody' } })).toBe('Nobody chooses twice running.');
  expect(say({ is: 'they_pass', who: { is: 'members', members: ['t'] } }, [1, 2])).toBe(
    'On Mondays and Tuesdays: Theo does not choose.',
  );
  const short = { ...nothing, constraints: [{ is: 'at_most_minutes' as const, minutes: 120 }] };
  expect(say({ is: 'keep', limits: short }, [7, 1, 2, 3, 4])).toBe(
    'On the nights before school: at most 2 h.',
  );
  const festive = { ...nothing, moods: ['festive' as const] };
  expect(say({ is: 'once', each: true, of: festive, per: { is: 'each_month', month: 12 } })).toBe(
    'Each film of this kind (festive) once each December.',
  );
  expect(say({ is: 'once', each: false, of: nothing, per: { is: 'week' } }, [], [7])).toBe(
    'In July: one film a week.',
  );
});

test('it may hold for company only', () => {
  const gentle = { ...nothing, genres: ['horror' as const], at_most: [['scare', 3] as ['scare', number]] };
  const held: Rule = { ...rule({ is: 'keep', limits: gentle }), with: { is: 'children' } };
  expect(meaning(held, nameOf)).toBe('When the children are on the sofa: easy on the frights, horror.');
});

test('runs of a kind and late hours are said back', () => {
  const limits = { constraints: [], at_most: [], genres: [], moods: [], not_moods: [] };
  expect(say({ is: 'not_in_a_row', of: { ...limits, moods: ['good_cry'] } })).toBe(
    'Never two films of this kind on two evenings running (a good cry).',
  );
  expect(say({ is: 'late', minute: 1260, limits: { ...limits, at_most: [['scare', 2]] } })).toBe(
    'A film that still runs at 21:00 keeps to this: hardly any frights.',
  );
});
