import { expect, test } from 'vitest';
import type { Member, TornView } from '$ui/backend';
import { draftOf, reactionOf, requestOf, thereOf } from './draft';

const member = (id: string): Member => ({
  id,
  name: id,
  colour: 'rose',
  child: false,
  born: null,
  email: '',
  keep_away: [],
});
const members = [member('ayse'), member('jon'), member('mum')];
const torn: TornView = {
  there: ['mum', 'ayse'],
  guests: ['Nan'],
  can_be_rated: true,
  reaction: 'good',
  opinions: [],
  word: '',
  memory: '',
};

test('who was there comes in the household’s order, each with the one word for all', () => {
  const draft = draftOf(torn, members);
  expect(draft.there).toEqual(['ayse', 'mum']);
  expect(draft.reactions).toEqual({ ayse: 'good', mum: 'good' });
});

test('an own word goes before the one for all', () => {
  const differing: TornView = {
    ...torn,
    reaction: null,
    opinions: [{ member: 'mum', reaction: 'stopped' }],
  };
  expect(reactionOf(differing, 'mum')).toBe('stopped');
  expect(reactionOf(differing, 'ayse')).toBeNull();
  expect(draftOf(differing, members).reactions).toEqual({ mum: 'stopped' });
});

test('nobody named is everybody', () => {
  expect(thereOf({ ...torn, there: [] }, members)).toEqual(['ayse', 'jon', 'mum']);
});

test('only those who were there are sent, with what they said', () => {
  const draft = draftOf(torn, members);
  draft.there = ['jon'];
  draft.reactions = { ayse: 'good', jon: 'loved' };
  expect(requestOf('s', torn, draft, members)).toMatchObject({
    there: ['jon'],
    guests: ['Nan'],
    reaction: null,
    opinions: [{ member: 'jon', reaction: 'loved' }],
  });
});

test('whoever left the household stays on the ticket, with their word', () => {
  const gone: TornView = { ...torn, there: ['ayse', 'bea'] };
  const request = requestOf('s', gone, draftOf(gone, members), members);
  expect(request.there).toEqual(['ayse', 'bea']);
  expect(request.opinions).toEqual([
    { member: 'ayse', reaction: 'good' },
    { member: 'bea', reaction: 'good' },
  ]);
});

test('a household of nobody has one word', () => {
  const alone: TornView = { ...torn, there: [] };
  const draft = draftOf(alone, []);
  expect(requestOf('s', alone, { ...draft, shared: 'loved' }, [])).toMatchObject({
    there: [],
    reaction: 'loved',
    opinions: [],
  });
});
