import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { expect, test, vi } from 'vitest';
import { tauriBackend } from './tauri';

vi.mock('@tauri-apps/api/core', () => ({ invoke: vi.fn(() => Promise.resolve('an answer')) }));
vi.mock('@tauri-apps/api/event', () => ({ listen: vi.fn() }));

test('a question waits until what was to be heard before it is heard', async () => {
  const order: string[] = [];
  // Far more turns than a question takes that waits for nothing.
  vi.mocked(listen).mockImplementationOnce(async () => {
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    order.push('heard');
    return () => undefined;
  });
  vi.mocked(invoke).mockImplementationOnce(() => {
    order.push('asked');
    return Promise.resolve('an answer');
  });
  tauriBackend.on('changes', () => undefined);
  expect(await tauriBackend.call('home', null)).toBe('an answer');
  expect(order).toEqual(['heard', 'asked']);
});

test('whoever cannot be heard is answered all the same, and nobody listens who was let go', async () => {
  const unlisten = vi.fn();
  vi.mocked(listen).mockResolvedValueOnce(unlisten);
  const stop = tauriBackend.on('changes', () => undefined);
  stop();
  await tauriBackend.call('home', null);
  expect(unlisten).toHaveBeenCalledOnce();
  vi.mocked(listen).mockRejectedValueOnce(new Error('no such event'));
  tauriBackend.on('changes', () => undefined);
  expect(await tauriBackend.call('home', null)).toBe('an answer');
});
