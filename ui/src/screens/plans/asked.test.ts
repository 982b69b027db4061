import { expect, test } from 'vitest';
import { asked, nightPlace } from './asked';

test('a place in the window says what is wanted here', () => {
  expect(asked(null)).toEqual({ is: 'nothing' });
  expect(asked('2027-01')).toEqual({ is: 'month', date: '2027-01-01' });
  expect(asked('2027-01-15')).toEqual({ is: 'month', date: '2027-01-15' });
  expect(asked('plan')).toEqual({ is: 'plan', title: null });
  expect(asked('plan/019b')).toEqual({ is: 'plan', title: '019b' });
  expect(asked('share')).toEqual({ is: 'share' });
  expect(asked('reply/["a/b","c"]')).toEqual({ is: 'reply', texts: ['a/b', 'c'] });
  for (const none of ['reply/', 'reply/{"a":1}', 'reply/['])
    expect(asked(none)).toEqual({ is: 'reply', texts: [] });
  expect(asked(nightPlace(['{"a/b":1}']))).toEqual({ is: 'night', texts: ['{"a/b":1}'] });
  expect(asked('019b2f00')).toEqual({ is: 'evening', id: '019b2f00' });
});
