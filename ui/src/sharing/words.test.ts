import { expect, test } from 'vitest';
import type { Member, Person, Rsvp, SessionView } from '$ui/backend';
import { answerLines, bringLines, turnoutOf } from './words';

const member = (id: string, name: string) => ({ id, name }) as Member;
const members = [member('a', 'Ayşe'), member('j', 'Jon'), member('m', 'Mum')];
const rsvp = (who: Person, reply: Rsvp['reply'], brings = ''): Rsvp => ({
  who,
  reply,
  brings,
  film: null,
  said_at: '2026-12-18T19:40:00Z',
});
const guest = (name: string): Person => ({ is: 'guest', name });
const view = (answers: Rsvp[], guests: string[] = []) =>
  ({ session: { members: ['a', 'j', 'm'], particulars: { guests } }, answers }) as unknown as SessionView;

test('who comes is a line for each kind of answer', () => {
  const said = view([
    rsvp({ is: 'member', id: 'j' }, 'coming'),
    rsvp(guest('Zoë'), 'maybe'),
    rsvp({ is: 'member', id: 'a' }, 'coming', 'a cake'),
  ]);
  expect(answerLines(said, members)).toEqual([
    'Ayşe and Jon are coming',
    'Zoë may come',
    'No word yet from Mum',
  ]);
  expect(bringLines(said, members)).toEqual(['Ayşe brings a cake']);
});

test('as long as nobody answered there is nothing to say', () => {
  expect(answerLines(view([]), members)).toEqual([]);
});

test('a guest of the plan is the one who answers under that name', () => {
  const said = view([rsvp(guest('zoe'), 'cant')], ['Zoë']);
  expect(turnoutOf(said.session, said.answers).cant).toEqual([guest('Zoë')]);
});
