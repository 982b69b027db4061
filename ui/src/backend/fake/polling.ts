// The fake's date polls. Its ranking knows who can, who can gladly and what is earlier, which is what screens need to
// show; who missed out lately is the engine's to know.

import {
  Failure,
  type Answered,
  type OptionCheck,
  type Poll,
  type PollDraft,
  type PollView,
  type Standing,
} from '..';
import type { Handlers } from '.';
import { newSession, sessionView } from './evenings';
import { newId, NOW, TODAY, viewOf, ZONE, type House, type Memory } from './house';
import { bare } from './particulars';
import { check } from './proposing';

export type KeptPoll = { poll: Poll; answers: Answered[] };

type Polls = 'polls' | 'propose_evenings' | 'change_poll' | 'answer_poll' | 'call_off_poll' | 'settle_poll';

const past = (local: string) => `${local}Z` <= NOW;

function standing({ members }: Poll, answers: Answered[], option: string, start: string): Standing {
  const said = (who: string) =>
    answers.find((each) => each.option === option && each.member === who)?.answer ?? null;
  const those = (answer: Answered['answer'] | null) => members.filter((who) => said(who) === answer);
  const [yes, if_need_be, no, open] = [those('yes'), those('if_need_be'), those('no'), those(null)];
  const can = yes.length + if_need_be.length;
  const none = open.length > 0 ? 'waiting' : 'nobody';
  const some = can === members.length ? 'everybody' : 'some';
  return {
    option,
    verdict: past(start) ? 'past' : can === 0 ? none : some,
    yes,
    if_need_be,
    no,
    open,
    fairer_to: [],
  };
}

function pollView(house: House, { poll: kept, answers }: KeptPoll): PollView {
  const here = house.household.members.map(({ id }) => id);
  const film = house.titles.find(({ id }) => id === kept.title);
  const poll = {
    ...kept,
    title: film?.id ?? null,
    members: kept.members.filter((id) => here.includes(id)),
  };
  const asked = answers.filter(
    ({ option, member }) => poll.members.includes(member) && poll.options.some(({ id }) => id === option),
  );
  const standings = poll.options.map(({ id, start }) => standing(poll, asked, id, start.local));
  const can = ({ yes, if_need_be }: Standing) => yes.length + if_need_be.length;
  const checks: OptionCheck[] = poll.options.map(({ id, start }, index) => {
    const refused = standings[index]?.no ?? [];
    const members = poll.members.filter((who) => !refused.includes(who));
    const plan = { title: poll.title, portion: { is: 'whole' as const }, start, members };
    const { warnings, names } = check(house, {
      ...plan,
      place: '',
      note: '',
      particulars: bare(),
      reminders: null,
    }).view;
    return { option: id, warnings, names };
  });
  // Options stand in order of time, and sorting keeps that where nothing else decides.
  standings.sort(
    (one, other) =>
      Number(one.verdict === 'past') - Number(other.verdict === 'past') ||
      can(other) - can(one) ||
      other.yes.length - one.yes.length ||
      one.no.length - other.no.length,
  );
  return {
    poll,
    name: film?.name ?? null,
    year: film?.facts.year?.value ?? null,
    mood: film ? viewOf(film).mood : null,
    answers: asked,
    standings,
    checks,
  };
}

function find(house: House, id: string): KeptPoll {
  const found = house.polls.find(({ poll }) => poll.id === id);
  if (!found) throw new Failure('gone', 'That is no longer here.', '');
  if (found.poll.status.is !== 'open')
    throw new Failure('poll_closed', 'That question is settled already.', 'Plans shows the evening.');
  return found;
}

function drafted(draft: PollDraft, id: string, before: Poll['options'] = []): Poll {
  const { starts, ...rest } = draft;
  const refuse = (message: string) => new Failure('poll', message, 'Choose others.');
  if (starts.length < 2) throw refuse('A choice takes at least 2 evenings.');
  if (starts.length > 12) throw refuse(`${starts.length} evenings are too many to choose from; 12 fit.`);
  if (draft.members.length === 0) throw refuse('Nobody is asked.');
  const options = starts
    .map((start) => before.find((option) => option.start.local === start.local) ?? { id: newId(), start })
    .sort((one, other) => one.start.local.localeCompare(other.start.local));
  return { ...rest, id, options, status: { is: 'open' }, asked_on: TODAY };
}

/** Three evenings after Christmas, which most of the family have answered. */
export function familyPoll(title: string | null, members: string[]): KeptPoll {
  const [mother = '', father = '', gran = '', child = ''] = members;
  const start = (local: string) => ({ local, zone: ZONE });
  const poll = drafted(
    {
      title,
      starts: [start('2026-12-26T20:15:00'), start('2026-12-29T20:15:00'), start('2027-01-02T17:30:00')],
      members,
      place: 'The living room',
      note: '',
    },
    newId(),
  );
  const says = (index: number, member: string, answer: Answered['answer']): Answered => ({
    option: poll.options[index]?.id ?? '',
    member,
    answer,
  });
  return {
    poll,
    answers: [
      says(0, mother, 'yes'),
      says(0, father, 'yes'),
      says(0, child, 'no'),
      says(1, mother, 'yes'),
      says(1, father, 'if_need_be'),
      says(1, gran, 'yes'),
      says(1, child, 'yes'),
      says(2, mother, 'no'),
      says(2, gran, 'yes'),
    ],
  };
}

export function pollHandlers(memory: Memory): Pick<Handlers, Polls> {
  const answer = (house: House, kept: KeptPoll, subject?: string) => {
    const value = pollView(house, kept);
    return { value, subject: subject ?? value.name ?? '' };
  };
  return {
    polls: () =>
      memory.house.polls
        .filter(({ poll }) => poll.status.is === 'open')
        .map((kept) => pollView(memory.house, kept)),
    propose_evenings: (draft) =>
      memory.write('propose_evenings', ['plans'], (house) => {
        const kept = { poll: drafted(draft, newId()), answers: [] };
        house.polls.push(kept);
        return answer(house, kept);
      }),
    change_poll: ({ id, draft }) =>
      memory.write('change_poll', ['plans'], (house) => {
        const kept = find(house, id);
        kept.poll = drafted(draft, id, kept.poll.options);
        return answer(house, kept);
      }),
    answer_poll: ({ poll, option, member, answer: said }) =>
      memory.write('answer_poll', ['plans'], (house) => {
        const kept = find(house, poll);
        kept.answers = kept.answers.filter((each) => each.option !== option || each.member !== member);
        if (said) kept.answers.push({ option, member, answer: said });
        const name = house.household.members.find(({ id }) => id === member)?.name;
        return answer(house, kept, name);
      }),
    call_off_poll: (id) =>
      memory.write('call_off_poll', ['plans'], (house) => {
        const kept = find(house, id);
        kept.poll.status = { is: 'called_off' };
        return { value: null, subject: pollView(house, kept).name ?? '' };
      }),
    settle_poll: ({ poll: id, option: chosen }) =>
      memory.write('settle_poll', ['plans'], (house) => {
        const kept = find(house, id);
        const { poll, standings, name } = pollView(house, kept);
        const option = poll.options.find((each) => each.id === chosen);
        const stands = standings.find((each) => each.option === chosen);
        if (!option || !stands) throw new Failure('gone', 'That is no longer here.', '');
        const able = [...stands.yes, ...stands.if_need_be];
        const { title, place, note } = poll;
        const session = newSession(house, {
          title,
          portion: { is: 'whole' },
          start: option.start,
          members: poll.members.filter((who) => (able.length > 0 ? able : stands.open).includes(who)),
          place,
          note,
          particulars: bare(),
          reminders: null,
        });
        house.sessions.push(session);
        kept.poll.status = { is: 'settled', session: session.id, option: chosen };
        return { value: sessionView(house, session), subject: name ?? '' };
      }),
  };
}
