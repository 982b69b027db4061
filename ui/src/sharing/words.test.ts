import { expect, test } from 'vitest';
import type { Member, Person, SessionView, Turnout } from '$ui/backend';
import { answerLines, bringLines } from './words';

const member = (id: string, name: string) => ({ id, name }) as Member;
const members = [member('a', 'Ayşe'), member('j', 'Jon'), member('m', 'Mum')];
const guest = (name: string): Person => ({ is: 'guest', name });
const by = (id: string): Person => ({ is: 'member', id });
const view = (turnout: Partial<Turnout>, brings: [Person, string][] = []) =>
  ({
    turnout: { coming: [], maybe: [], cant: [], open: [], ...turnout },
    answers: brings.map(([who, what]) => ({ who, reply: null, brings: what, film: null, said_at: '' })),
  }) as unknown as SessionView;

test('who comes is a line for each kind of answer', () => {
  const said = view({ coming: [by('a'), by('j')], maybe: [guest('Zoë')], open: [by('m')] }, [
    [by('a'), 'a cake'],
  ]);
  expect(answerLines(said, members)).toEqual([
    'Ayşe and Jon are coming',
    'Zoë may come',
    'No word yet from Mum',
  ]);
  expect(bringLines(said, members)).toEqual(['Ayşe brings a cake']);
});

test('as long as nobody answered there is nothing to say', () => {
  expect(answerLines(view({ open: [by('a'), by('j')] }), members)).toEqual([]);
});

test('who left the household comes without a name to nothing', () => {
  expect(answerLines(view({ coming: [by('gone')] }), members)).toEqual([]);
});
