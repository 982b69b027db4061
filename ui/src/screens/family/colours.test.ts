import { expect, test } from 'vitest';
import { COLOURS, freeColour } from './colours';

test('everybody gets a colour of their own while there are some', () => {
  expect(freeColour([])).toBe('rose');
  expect(freeColour(['rose', 'amber'])).toBe('teal');
  expect(freeColour(COLOURS)).toBe('rose');
  expect(freeColour([...COLOURS, 'rose'])).toBe('teal');
});
