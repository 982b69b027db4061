import { expect, test } from 'vitest';
import type { LinkView, Member, Person, SessionView, Turnout } from '$ui/backend';
import { answerLines, bringLines, linkWords } from './words';

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

test('a link says how far it went', () => {
  const link = (phones: number, last_seen: string | null, url: string | null = 'http://x') =>
    ({ phones, url, link: { last_seen } }) as LinkView;
  const at = { now: Date.parse('2026-12-18T19:40:00Z'), zone: 'Europe/London' };
  expect(linkWords(link(0, null), at)).toBe('not opened yet');
  expect(linkWords(link(2, '2026-12-18T19:02:00Z'), at)).toBe('2 phones · last opened 19:02');
  expect(linkWords(link(1, '2026-12-17T19:02:00Z', null), at)).toBe(
    '1 phone · last opened Thursday 17 December, 19:02 · given before Houselights was last opened, works while the address is still the same',
  );
});
