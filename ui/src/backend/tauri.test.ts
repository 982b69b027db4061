import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { expect, test, vi } from 'vitest';
import { tauriBackend } from './tauri';

vi.mock('@tauri-apps/api/core', () => ({ invoke: vi.fn(() => Promise.resolve('an answer')) }));
vi.mock('@tauri-apps/api/event', () => ({ listen: vi.fn() }));

test('a question waits until what was to be heard before it is heard', async () => {
  let begin: (unlisten: () => void) => void = () => undefined;
  vi.mocked(listen).mockReturnValueOnce(new Promise((done) => (begin = done)));
  tauriBackend.on('changes', () => undefined);
  const answer = tauriBackend.call('home', null);
  await new Promise((done) => setTimeout(done));
  expect(invoke).not.toHaveBeenCalled();
  begin(() => undefined);
  expect(await answer).toBe('an answer');
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
