import { expect, test } from 'vitest';
import { isNarrowed, namedOptions, OPEN, sentence, USUAL, whoOptions } from './sentence';

const members = [
  { id: 'a', name: 'Ayşe', colour: 'rose' as const, child: false, email: '', keep_away: [] },
  { id: 'j', name: 'Jon', colour: 'teal' as const, child: false, email: '', keep_away: [] },
];

test('filters read as a sentence', () => {
  expect(sentence({ ...USUAL, max_minutes: 135 }, members)).toBe(
    'Showing unwatched films under 2 h 15 that anyone wants, wherever they stream, newest first',
  );
  expect(
    sentence(
      { ...USUAL, status: 'all', wanted_by: 'a', service: 'MUBI', tag: 'Christmas', sort: 'shortest' },
      members,
    ),
  ).toBe('Showing all films of any length that Ayşe wants, on MUBI, tagged “Christmas”, shortest first');
});

test('an order and a search narrow nothing that the sentence says', () => {
  expect(isNarrowed(USUAL)).toBe(false);
  expect(isNarrowed({ ...USUAL, search: 'elf', sort: 'name' })).toBe(false);
  expect(isNarrowed({ ...USUAL, wanted_by: 'a' })).toBe(true);
});

test('a choice stays an option when nothing has it any more', () => {
  expect(whoOptions(members).map(({ value }) => value)).toEqual([OPEN, 'a', 'j']);
  const options = namedOptions('anywhere', (name) => `on ${name}`, ['MUBI'], 'Netflix');
  expect(options.map(({ label }) => label)).toEqual(['anywhere', 'on MUBI', 'on Netflix']);
});
