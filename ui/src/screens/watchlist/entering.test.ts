import { expect, test } from 'vitest';
import type { Completion, TitleRow } from '$ui/backend';
import { meantBy } from './entering';

const row = (id: string, name: string) => ({ id, name }) as TitleRow;
const film = (name: string, year: number, on_list: string | null = null) =>
  ({ name, year, on_list }) as Completion;

test('a name that is on the list opens its film, whatever else is found', () => {
  const found = [row('a', 'Elf'), row('b', 'Shelf Life')];
  expect(meantBy('elf ', found, [])).toEqual({ is: 'open', id: 'a' });
  expect(meantBy('kıs uykusu', [row('c', 'Kış Uykusu')], [])).toEqual({ is: 'open', id: 'c' });
});

test('two films of one name are left to choose from', () => {
  const found = [row('a', 'Miracle in Cell No. 7'), row('b', 'Miracle in Cell No. 7')];
  expect(meantBy('miracle in cell no. 7', found, [])).toEqual({ is: 'several' });
});

test('a film that is known offline is added, though others on the list have that word in them', () => {
  const known = [film('Heat', 1995), film('Heat', 1972)];
  const found = [row('a', 'The Heathers'), row('b', 'Body Heat')];
  expect(meantBy('heat', found, known)).toEqual({ is: 'add', name: 'Heat', year: 1995 });
  expect(meantBy('heat', [], [film('Heat', 1995, 'a')])).toEqual({ is: 'open', id: 'a' });
});

test('the only film that was found is opened, several stay in view', () => {
  expect(meantBy('shel', [row('b', 'Shelf Life')], [film('Shelter', 2007)])).toEqual({ is: 'open', id: 'b' });
  expect(meantBy('el', [row('a', 'Elf'), row('b', 'Shelf Life')], [])).toEqual({ is: 'several' });
});

test('what nobody knows is added as it stands', () => {
  expect(meantBy('Zyx Home Video 1998', [], [film('Home', 2015)])).toEqual({
    is: 'add',
    name: 'Zyx Home Video 1998',
    year: null,
  });
});
