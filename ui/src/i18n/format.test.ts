import { expect, test } from 'vitest';
import {
  country,
  count,
  dayAndTime,
  daysBetween,
  duration,
  heading,
  list,
  moment,
  time,
  timeStyle,
  wallOf,
  weekdays,
} from './format';

test('a short number of a heading stays with the word before it', () => {
  expect(heading('Miracle in Cell No. 7 starts at 20:15')).toBe('Miracle in Cell No.\u00a07 starts at 20:15');
  expect(heading('Paddington 2')).toBe('Paddington\u00a02');
  expect(heading('Blade Runner 2049')).toBe('Blade Runner 2049');
  expect(heading('7 Prisoners, 12 Monkeys')).toBe('7 Prisoners,\u00a012 Monkeys');
});

test('a day of a heading stays with its month', () => {
  expect(heading(`Elf is now on ${dayAndTime('2026-12-19T20:15:00')}`)).toBe(
    'Elf is now on Saturday 19\u00a0December, 20:15',
  );
  expect(heading('1 May 2027')).toBe('1\u00a0May 2027');
  expect(heading('Cell No. 7 on Fri 18 Dec')).toBe('Cell No.\u00a07 on Fri 18\u00a0Dec');
  expect(heading('Ocean’s 11 Marches')).toBe('Ocean’s\u00a011 Marches');
});

test('a wall time is shown as it stands', () => {
  expect(dayAndTime('2026-12-18T20:15:00')).toBe('Friday 18 December, 20:15');
  expect(time('23:00:00')).toBe('23:00');
});

test('an hour of twelve has no nought before it', () => {
  expect([timeStyle('en-GB').hour, timeStyle('en-US').hour]).toEqual(['2-digit', 'numeric']);
});

test('a moment is shown on the wall of its zone', () => {
  expect(moment('2026-07-18T19:40:00Z', 'Europe/London')).toBe('Saturday 18 July, 20:40');
  expect(wallOf('2026-12-18T23:30:00Z', 'Europe/Istanbul')).toBe('2026-12-19T02:30:00');
});

test('lengths read as on a listing', () => {
  expect([duration(132), duration(132, true), duration(122, true), duration(120), duration(45)]).toEqual([
    '2 h 12 min',
    '2 h 12',
    '2 h 02',
    '2 h',
    '45 min',
  ]);
});

test('lists, counts, days and countries are English', () => {
  expect(list(['Ayşe', 'Jon', 'Mum'])).toBe('Ayşe, Jon and Mum');
  expect(count(1, '# film', '# films')).toBe('1 film');
  expect(count(1204, '# film', '# films')).toBe('1,204 films');
  expect(daysBetween('2026-12-31', '2027-01-02')).toBe(2);
  expect(weekdays()[0]).toBe('Mon');
  expect(weekdays(7)[0]).toBe('Sun');
  expect(country('TR')).toMatch(/^T[uü]rk/);
});
