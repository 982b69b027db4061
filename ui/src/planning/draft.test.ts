import { expect, test } from 'vitest';
import type { SessionView, Settings } from '$ui/backend';
import { asChange, asPlan, bare, draftOf, isChanged, newDraft } from './draft';

const settings = {
  theme: 'system',
  usual_start: '20:15:00',
  lights_out: '23:00:00',
} as Settings;
const at = (now: string) => ({ now: Date.parse(now), zone: 'Europe/London' });

test('a new evening is tonight while that is ahead, then tomorrow', () => {
  const start = (now: string, usual = '20:15:00') => {
    const { date, time } = newDraft({}, { ...settings, usual_start: usual }, ['a'], at(now));
    return `${date} ${time}`;
  };
  expect(start('2026-12-31T19:00:00Z')).toBe('2026-12-31 20:15:00');
  expect(start('2026-12-31T20:15:00Z')).toBe('2027-01-01 20:15:00');
  // In summer the wall in London is an hour ahead.
  expect(start('2026-07-01T19:30:00Z')).toBe('2026-07-02 20:15:00');
  // Past midnight belongs to the evening before.
  expect(start('2026-12-18T19:00:00Z', '00:30:00')).toBe('2026-12-19 00:30:00');
});

test('what is given beforehand is kept', () => {
  const given = { title: 't', date: '2026-12-24', members: ['b'] };
  const draft = newDraft(given, settings, ['a', 'b'], at('2026-12-18T19:00:00Z'));
  expect(asPlan(draft)).toEqual({
    title: 't',
    portion: { is: 'whole' },
    start: { local: '2026-12-24T20:15:00', zone: 'Europe/London' },
    members: ['b'],
    place: '',
    note: '',
    particulars: bare(),
    reminders: null,
  });
});

test('only what was changed is sent', () => {
  const before = newDraft({}, settings, ['a'], at('2026-12-18T19:00:00Z'));
  expect(isChanged(asChange('s', before, { ...before }))).toBe(false);
  const change = asChange('s', before, { ...before, time: '21:00:00', note: 'Popcorn' });
  expect(change).toMatchObject({ id: 's', title: null, members: null, place: null, note: 'Popcorn' });
  expect(change.start?.local).toBe('2026-12-18T21:00:00');
  expect(isChanged(change)).toBe(true);
});

test('half a film stays half of it while it is moved', () => {
  const portion = { is: 'rest', from: 90 } as const;
  const session = { ...asPlan(newDraft({}, settings, ['a'], at('2026-12-18T19:00:00Z'))), portion };
  const draft = draftOf({ session } as unknown as SessionView);
  expect(asPlan({ ...draft, time: '21:00:00' }).portion).toEqual(portion);
});

test('reminders of its own are sent, and so is going back to the settings', () => {
  const before = newDraft({}, settings, ['a'], at('2026-12-18T19:00:00Z'));
  const own = [{ about: 'start', at: { is: 'before', minutes: 60 }, who: null }] as const;
  const changed = { ...before, reminders: [...own] };
  expect(asChange('s', before, changed).reminders).toEqual({ is: 'own', list: own });
  expect(asChange('s', changed, { ...changed, note: 'Popcorn' }).reminders).toBeNull();
  expect(asChange('s', changed, before).reminders).toEqual({ is: 'usual' });
});
