import { expect, test } from 'vitest';
import type { Member, PollView, Standing } from '$ui/backend';
import * as say from './words';

const member = (name: string): Member => ({
  id: name,
  name,
  colour: 'rose',
  child: false,
  born: null,
  email: '',
  keep_away: [],
});
const FAMILY = ['Ayşe', 'Jon', 'Mum', 'Theo'].map(member);

/** Members by their first letters. */
const those = (letters: string) =>
  FAMILY.filter(({ name }) => letters.includes(name.charAt(0))).map(({ id }) => id);
function standing(verdict: Standing['verdict'], letters: Partial<Record<keyof Standing, string>>): Standing {
  const of = (key: keyof Standing) => those(letters[key] ?? '');
  return {
    option: letters.option ?? 'a',
    verdict,
    yes: of('yes'),
    if_need_be: of('if_need_be'),
    no: of('no'),
    open: of('open'),
    fairer_to: of('fairer_to'),
  };
}
const words = (...given: Parameters<typeof standing>) => say.standingWords(standing(...given), FAMILY);

function poll(standings: Standing[], more: Partial<PollView['poll']> = {}): PollView {
  const start = (local: string) => ({ local, zone: 'Europe/London' });
  return {
    poll: {
      id: 'p',
      title: null,
      options: [
        { id: 'a', start: start('2026-12-18T20:15:00') },
        { id: 'b', start: start('2026-12-19T17:30:00') },
        { id: 'c', start: start('2026-12-20T20:15:00') },
      ],
      members: FAMILY.map(({ id }) => id),
      place: '',
      note: '',
      status: { is: 'open' },
      asked_on: '2026-12-14',
      ...more,
    },
    name: null,
    year: null,
    mood: null,
    answers: [],
    standings,
    checks: [],
  };
}

test('how an evening stands is a sentence or two', () => {
  expect(words('everybody', { yes: 'AJMT' })).toBe('Everybody can.');
  expect(words('everybody', { yes: 'AT', if_need_be: 'JM' })).toBe(
    'Everybody can, Jon and Mum only if need be.',
  );
  expect(words('some', { yes: 'AM', if_need_be: 'J', no: 'T' })).toBe(
    '3 of 4 can. Jon if need be. Theo cannot.',
  );
  expect(words('some', { yes: 'AJ', open: 'MT' })).toBe('2 of 4 can. Mum and Theo have not said.');
  expect(words('some', { yes: 'MA', no: 'JT', fairer_to: 'M' })).toBe(
    '2 of 4 can. Jon and Theo cannot. Fairer to Mum, who missed out lately.',
  );
  expect(words('nobody', { no: 'AJMT' })).toBe('Nobody can.');
  expect(words('waiting', { open: 'AJMT' })).toBe('Nobody has answered yet.');
  expect(words('waiting', { no: 'T', open: 'AJM' })).toBe('Nobody yet. Theo cannot.');
  expect(words('past', { yes: 'AJMT' })).toBe('This has gone by.');
});

test('places are only told where there is something to compare', () => {
  const ranked = poll([
    standing('everybody', { option: 'c', yes: 'AJMT' }),
    standing('some', { option: 'a', yes: 'A' }),
    standing('past', { option: 'b' }),
  ]);
  expect(['c', 'a', 'b'].map((option) => say.placeWords(ranked, option))).toEqual([
    'Best so far',
    'Second',
    '',
  ]);
  expect(say.bestOf(ranked)?.option).toBe('c');
  const nobody = poll([standing('waiting', { option: 'a', open: 'AJMT' })]);
  expect(say.placeWords(nobody, 'a')).toBe('');
  expect(say.bestOf(nobody)).toBeNull();
});

test('who has something left to say is named, but not for what has gone by', () => {
  const open = poll([
    standing('some', { yes: 'A', open: 'M' }),
    standing('past', { option: 'b', open: 'T' }),
  ]);
  expect(say.waitingWords(open, FAMILY)).toBe('Still to answer: Mum.');
  expect(say.waitingWords(poll([standing('everybody', { yes: 'AJMT' })]), FAMILY)).toBe(
    'Everybody has answered.',
  );
});

test('the question for the chat holds what is still ahead', () => {
  const text = say.chatText({
    ...poll([standing('past', { option: 'a' })], { place: 'the attic', note: 'bring socks' }),
    name: 'Elf',
  });
  expect(text.split('\n')).toEqual([
    'Which evening for Elf?',
    '1. Sat 19 Dec, 17:30',
    '2. Sun 20 Dec, 20:15',
    'the attic · bring socks',
    'Answer like this: 1 yes, 2 if need be',
  ]);
});

test('a day that is proposed twice is told apart by its time', () => {
  const view = poll([]);
  const [friday, saturday] = view.poll.options;
  if (!friday || !saturday) throw new Error('two options');
  expect(say.makeItWords(view, friday.start)).toBe('Make it Fri 18 Dec');
  expect(say.makeItWords(view, saturday.start)).toBe('Make it Sat 19 Dec');
  view.poll.options.push({ id: 'd', start: { ...friday.start, local: '2026-12-18T17:30:00' } });
  expect(say.makeItWords(view, friday.start)).toBe('Make it Fri 18 Dec, 20:15');
});

test('more people than anybody reads are a number', () => {
  const crowd = Array.from({ length: 12 }, (_, number) => member(`Cousin ${number}`));
  const ids = crowd.map(({ id }) => id);
  const waiting = standing('some', {});
  const said = { ...waiting, yes: ids.slice(0, 1), no: ids.slice(1, 3), open: ids.slice(3) };
  expect(say.standingWords(said, crowd)).toBe(
    '1 of 12 can. Cousin 1 and Cousin 2 cannot. 9 people have not said.',
  );
  expect(say.waitingWords(poll([said]), crowd)).toBe('Still to answer: 9 people.');
  expect(say.waitingWords(poll([{ ...said, open: ids.slice(10) }]), crowd)).toBe(
    'Still to answer: Cousin 10 and Cousin 11.',
  );
});
