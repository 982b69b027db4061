import { expect, test } from 'vitest';
import { ariaShortcut, pressed, shortcutWords } from './shortcuts';

const keys = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', true>> = {}) =>
  pressed({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

test('a shortcut is heard with Ctrl or Cmd, and with nothing else', () => {
  expect(keys('k', { ctrlKey: true })).toBe('palette');
  expect(keys('K', { metaKey: true })).toBe('palette');
  expect(keys('k')).toBeNull();
  expect(keys('k', { ctrlKey: true, altKey: true })).toBeNull();
  expect(keys('k', { ctrlKey: true, shiftKey: true })).toBeNull();
  expect(keys('z', { ctrlKey: true })).toBe('undo');
  expect(keys('Z', { ctrlKey: true, shiftKey: true })).toBe('redo');
  expect(keys('y', { ctrlKey: true })).toBe('redo');
});

test('a shortcut is written as it stands on the keys', () => {
  expect(shortcutWords('redo', false)).toBe('Ctrl+Shift+Z');
  expect(shortcutWords('redo', true)).toBe('⇧⌘Z');
  expect(ariaShortcut('palette', false)).toBe('Control+K');
});
