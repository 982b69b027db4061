import { expect, test } from 'vitest';
import type { MailView, SessionView } from '$ui/backend';
import type { Mailing } from '$ui/state';
import { leadOf, titleOf } from './mailing';

const mailing = (why: Mailing['why'], starts_local: string, local = starts_local) => {
  const view = { name: 'Elf', starts_local, session: { start: { local } }, repeats: {} };
  return { view: view as unknown as SessionView, why, part: null };
};
const mail = (off: boolean, last: string | null = null) => ({ off, last }) as MailView;

test('an evening that is off is named by the day and hour that the wall shows', () => {
  // Past midnight, and in an hour that the clocks skip.
  for (const [shown, local, when] of [
    ['2026-12-19T00:30:00', '2026-12-19T00:30:00', 'Saturday 19 December, 00:30'],
    ['2027-03-28T02:30:00', '2027-03-28T01:30:00', 'Sunday 28 March, 02:30'],
  ] as const) {
    const off = mailing('off', shown, local);
    expect(titleOf(off, mail(true))).toBe(`Elf no longer comes on ${when}`);
    expect(leadOf(off, mail(true), 'Jon')).toContain(`Jon had an invitation to ${when} by mail.`);
  }
});

test('one that moved says when it is now', () => {
  const moved = mailing('moved', '2026-12-19T20:15:00');
  expect(titleOf(moved, mail(false))).toBe('Elf is now on Saturday 19 December, 20:15');
  expect(leadOf(moved, mail(false), 'Jon')).toContain('Jon had an invitation to the old time by mail');
});

test('an undo of its first film leaves an evening without one', () => {
  const { view, ...offer } = mailing('other_film', '2026-12-19T20:15:00');
  const open = { ...offer, view: { ...view, name: null } };
  expect(titleOf(open, mail(false))).toBe('The film on Saturday 19 December is open again');
});

test('a series that goes on at other times is not said to have ended', () => {
  for (const seen of [mail(true), mail(false), mail(false, '2026-12-18'), null]) {
    expect(titleOf(mailing('otherwise', '2026-12-20T20:15:00'), seen)).toBe(
      'The series goes on at other times',
    );
  }
  const another = mailing('another_entry', '2026-12-25T20:15:00');
  expect(titleOf(another, mail(false))).toBe('The series goes on as another entry');
  const longer = mailing('longer', '2026-12-25T20:15:00');
  expect(leadOf(longer, mail(false), 'Jon')).not.toContain('no longer');
  const ended = mailing('ended', '2026-12-20T20:15:00');
  expect([mail(true), mail(false), mail(false, '2026-12-18')].map((seen) => titleOf(ended, seen))).toEqual([
    'The series was called off',
    'The series has ended',
    'The last evening is on Friday 18 December',
  ]);
});

test('one evening that is off is named to those who were invited to all of them', () => {
  const off = mailing('evening_off', '2026-12-25T20:15:00');
  expect(titleOf(off, mail(false))).toBe('Elf no longer comes on Friday 25 December, 20:15');
  expect(leadOf(off, mail(false), 'Mum')).toBe(
    'Mum had an invitation to the series by mail. A mail takes Friday 25 December, 20:15 out of their calendars.',
  );
});

test('what became of one evening is said to those of it, and to those of all', () => {
  const said = (why: Mailing['why']) => {
    const offer = mailing(why, '2026-12-25T20:15:00');
    return [titleOf(offer, mail(false)), leadOf(offer, mail(false), 'Mum')];
  };
  const ofAll = 'Mum had an invitation to the series by mail. A mail tells them and their calendars.';
  const before = 'Mum had an invitation by mail before this changed. A mail tells them and their calendars.';
  expect(said('evening_moved')).toEqual(['Elf is now on Friday 25 December, 20:15', ofAll]);
  expect(said('evening_elsewhere')).toEqual(['Elf on Friday 25 December is at another place', ofAll]);
  expect(said('evening_again')).toEqual(['Elf comes on Friday 25 December, 20:15 after all', ofAll]);
  expect(said('elsewhere')).toEqual(['Elf on Friday 25 December is at another place', before]);
  expect(said('other_film')).toEqual(['Elf is now the film on Friday 25 December', before]);
  expect(said('again')[0]).toBe('Elf comes on Friday 25 December, 20:15 after all');
  expect(said('again')[1]).toContain('A mail invites them again.');
  expect(said('other_time')).toEqual(['The series now starts at 20:15', ofAll]);
  expect(said('other_place')).toEqual(['The series is at another place', ofAll]);
  expect(said('anew')).toEqual(['The series has changed again', ofAll]);
  expect(said('as_before')[0]).toBe('The series is as it was before');
});

test('an evening that its series leaves behind is named in the invitation to it', () => {
  const left = mailing('left', '2026-12-25T20:15:00');
  expect(titleOf(left, mail(false))).toBe('Invite to Elf on Friday 25 December, 20:15');
  expect(leadOf(left, mail(false), '')).toContain('The series goes on without this evening');
});
