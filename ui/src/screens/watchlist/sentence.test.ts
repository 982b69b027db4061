import { expect, test } from 'vitest';
import { isNarrowed, saysSame, sentenceOf, USUAL, withoutGone } from './filters';
import { NO_CHOICES, OPEN, partsOf, sentence, type PartKey } from './sentence';

const members = [
  { id: 'a', name: 'Ayşe', colour: 'rose' as const, child: false, born: null, email: '', keep_away: [] },
  { id: 'j', name: 'Jon', colour: 'teal' as const, child: false, born: null, email: '', keep_away: [] },
];
const part = (key: PartKey, filters = USUAL, choices = NO_CHOICES) => {
  const found = partsOf(filters, members, choices).find((each) => each.key === key);
  if (!found) throw new Error(`no ${key}`);
  return found;
};

test('filters read as a sentence', () => {
  expect(sentence({ ...USUAL, max_minutes: 120, weight: 'not_heavy' }, members)).toBe(
    'Showing unwatched films under 2 h that anyone wants, wherever they stream, not heavy, newest first',
  );
  const much = {
    ...USUAL,
    status: 'all' as const,
    wanted: { is: 'by' as const, member: 'a' },
    service: 'MUBI',
    tag: 'Christmas',
    genre: 'scifi' as const,
    decade: 1990,
    country: 'JP',
    festive: false,
    seen: { member: 'j', seen: false },
    sort: 'shortest' as const,
  };
  expect(sentence(much, members)).toBe(
    'Showing all films of any length that Ayşe wants, on MUBI, tagged “Christmas”, science fiction, ' +
      'from the 1990s, from Japan, not festive, that Jon has not seen, shortest first',
  );
});

test('where nobody lives nobody wants anything', () => {
  expect(sentence(USUAL, [])).toBe(
    'Showing unwatched films of any length, wherever they stream, newest first',
  );
});

test('what a part offers is what it asks for, and the open choice asks for nothing', () => {
  const choices = { ...NO_CHOICES, decades: [2000, 1990], genres: ['drama' as const], tags: ['Gran'] };
  const chosen = (key: PartKey, value: string) => part(key, USUAL, choices).choose(value);
  expect(chosen('decade', '1990')).toEqual({ decade: 1990 });
  expect(chosen('genre', 'drama')).toEqual({ genre: 'drama' });
  expect(chosen('genre', OPEN)).toEqual({ genre: null });
  expect(chosen('wanted', 'somebody')).toEqual({ wanted: { is: 'somebody' } });
  expect(chosen('wanted', 'j')).toEqual({ wanted: { is: 'by', member: 'j' } });
  expect(chosen('seen', '+a')).toEqual({ seen: { member: 'a', seen: true } });
  expect(chosen('festive', 'no')).toEqual({ festive: false });
  expect(chosen('max_minutes', OPEN)).toEqual({ max_minutes: null });
  // Each part's own words are among its choices, whatever it says.
  for (const each of partsOf({ ...USUAL, seen: { member: 'a', seen: true } }, members, choices)) {
    expect(each.options.map(({ value }) => value)).toContain(each.value);
  }
});

test('an order and a search narrow nothing that the sentence says', () => {
  expect(isNarrowed(USUAL)).toBe(false);
  expect(isNarrowed({ ...USUAL, search: 'elf', sort: 'name' })).toBe(false);
  expect(isNarrowed({ ...USUAL, wanted: { is: 'somebody' } })).toBe(true);
});

test('a kept sentence is known again by what it says, whatever is typed', () => {
  const one = { ...USUAL, seen: { member: 'a', seen: true }, search: 'elf' };
  expect(sentenceOf(one)).not.toHaveProperty('search');
  expect(saysSame(one, sentenceOf({ ...one, search: '' }))).toBe(true);
  expect(saysSame(one, { ...one, sort: 'name' })).toBe(false);
});

test('who left the family is asked for no more', () => {
  expect(withoutGone(USUAL, members)).toBe(USUAL);
  const gone = { ...USUAL, wanted: { is: 'by' as const, member: 'x' }, seen: { member: 'x', seen: true } };
  expect(withoutGone({ ...gone, decade: 1990 }, members)).toEqual({ ...USUAL, decade: 1990 });
});

test('a choice stays an option when nothing has it any more', () => {
  const labels = part('service', { ...USUAL, service: 'Netflix' }, { ...NO_CHOICES, services: ['MUBI'] });
  expect(labels.options.map(({ label }) => label)).toEqual(['wherever they stream', 'on MUBI', 'on Netflix']);
});
