import { expect, test } from 'vitest';
import { linesOf } from './picture';

const within = (letters: number) => (line: string) => line.length <= letters;

test('a name is broken where words end, and nothing of it is lost', () => {
  expect(linesOf('Miracle in Cell No. 7', within(12))).toEqual(['Miracle in', 'Cell No. 7']);
  expect(linesOf('Elf', within(12))).toEqual(['Elf']);
  expect(linesOf('  ', within(12))).toEqual([]);
  expect(linesOf('The Incomprehensibilities of It', within(8))).toEqual([
    'The',
    'Incomprehensibilities',
    'of It',
  ]);
});
