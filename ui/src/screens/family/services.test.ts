import { expect, test } from 'vitest';
import { offeredServices } from './services';

test('what the household has is always offered, once', () => {
  const offered = offeredServices('GB', ['Netflix', 'Grandpa’s shelf']);
  expect(offered.filter((name) => name === 'Netflix')).toHaveLength(1);
  expect(offered.at(-1)).toBe('Grandpa’s shelf');
  expect(offeredServices('', [])).toContain('MUBI');
});
