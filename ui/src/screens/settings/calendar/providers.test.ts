import { describe, expect, it } from 'vitest';
import { addressOf, missing } from './providers';

describe('where a calendar is', () => {
  it('is typed only where everybody has another address', () => {
    expect(addressOf('icloud')).toMatch(/^https:/);
    expect(addressOf('nextcloud')).toBeNull();
    const empty = { address: '', user: ' ', password: '' };
    expect(missing({ provider: 'icloud', ...empty })).toEqual(['user', 'password']);
    expect(missing({ provider: 'other', ...empty })).toEqual(['address', 'user', 'password']);
    expect(missing({ provider: 'other', address: 'nas.local', user: 'mum', password: ' x' })).toEqual([]);
  });
});
