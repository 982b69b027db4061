import { expect, test } from 'vitest';
import { problemWords } from './words';

test('every problem with the words has a sentence, except that there are none', () => {
  expect(problemWords({ is: 'empty' })).toBeNull();
  expect(problemWords({ is: 'other_weekday', date: '2026-12-18', said: 'Thu' })).toBe(
    'That would be Friday 18 December. Which did you mean?',
  );
  for (const is of ['no_such_day', 'no_such_time'] as const) expect(problemWords({ is })).toMatch(/\.$/);
  for (const is of ['unknown', 'twice'] as const) {
    expect(problemWords({ is, word: 'banana' })).toContain('“banana”');
  }
  expect(problemWords({ is: 'too_long', limit: 120 })).toContain('120');
});
