// The fake's large household: thirty people who plan two hundred evenings and have nearly all answered the next one.

import type { Household, Session } from '..';
import { newId, type House } from './house';

export const NAMES = [
  'Zeynep',
  'Bartholomew',
  'Ceren',
  'Deniz',
  'Elif',
  'Finn',
  'Grandmother Featherstonehaugh-Cholmondeley',
  'Hasan',
  'İbrahim',
  'Jasper',
  'Kemal',
  'Leyla',
  'Maximilian',
  'Nur',
  'Olga',
  'Priya',
  'Quentin',
  'Rosa',
  'Şule',
  'Tobias',
  'Umut',
  'Vera',
  'Wanda',
  'Xenia',
  'Yusuf',
  'Zoë',
] as const;
const COLOURS = ['rose', 'teal', 'amber', 'moss', 'violet', 'sky'] as const;

/** Adds them to a household of four. */
export function addCrowd(house: House, like: Household['members'][number], evening: Session): void {
  const { members } = house.household;
  NAMES.forEach((name, index) => {
    const colour = COLOURS[index % COLOURS.length] ?? 'rose';
    members.push({
      ...like,
      id: newId(),
      name,
      colour,
      child: index % 5 === 4,
      born: null,
      keep_away: [],
      email: '',
    });
  });
  const everyone = members.map(({ id }) => id);
  house.sessions = house.sessions.filter(({ status }) => status.is !== 'planned');
  for (let day = 0; day < 200; day += 1) {
    const on = new Date(Date.UTC(2026, 11, 18 + day)).toISOString().slice(0, 10);
    house.sessions.push({
      ...structuredClone(evening),
      id: newId(),
      title: house.titles[day % house.titles.length]?.id ?? null,
      start: { ...evening.start, local: `${on}T20:15:00` },
      members: everyone,
    });
  }
  const next = house.sessions.find(({ status }) => status.is === 'planned');
  const replies = ['coming', 'coming', 'maybe', 'coming', 'cant'] as const;
  if (next) {
    house.answers[next.id] = everyone.slice(0, 27).map((id, index) => ({
      session: next.id,
      who: { is: 'member', id },
      reply: replies[index % replies.length] ?? 'coming',
      brings: '',
      film: null,
      said_at: '2026-12-18T18:00:00Z',
    }));
  }
}
