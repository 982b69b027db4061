import { expect, test } from 'vitest';
import { asked } from './asked';

test('a place in the window says what is wanted here', () => {
  expect(asked(null)).toEqual({ is: 'nothing' });
  expect(asked('add')).toEqual({ is: 'add' });
  expect(asked('handful')).toEqual({ is: 'handful' });
  const id = '019b2f00-0000-7000-8000-00000000002a';
  expect(asked(id)).toEqual({ is: 'title', id });
});

test('a text to read keeps its lines and slashes', () => {
  expect(asked('paste')).toEqual({ is: 'paste', text: '' });
  expect(asked('paste/')).toEqual({ is: 'paste', text: '' });
  const text = 'https://example.org/films\nRoma / Amélie';
  expect(asked(`paste/${text}`)).toEqual({ is: 'paste', text });
});

test('anything else asks for nothing', () => {
  for (const detail of ['import', 'pasted', '019b']) expect(asked(detail)).toEqual({ is: 'nothing' });
});
