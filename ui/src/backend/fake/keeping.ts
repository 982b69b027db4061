// The fake's copies of everything. What leaves the house is written nowhere; going back is to how the house began.

import { Failure, type BackupView, type Contents, type KeptBackup } from '..';
import type { Handlers } from '.';
import type { House, Memory } from './house';

type Keeping = 'kept_backups' | 'read_backup' | 'restore_backup' | 'export' | 'choose_backup';
const FOLDER = '/home/demirs/.local/share/houselights/backups';
const copy = (label: string, made_at: string, about: Partial<KeptBackup>): KeptBackup => ({
  file: `${FOLDER}/houselights-${label}.db`,
  made_at,
  day: null,
  before: null,
  bytes: 412_000,
  ...about,
});

export function keepingHandlers(memory: Memory): Pick<Handlers, Keeping> {
  const began = structuredClone(memory.house);
  const copies = [
    copy('latest', '2026-12-18T19:31:00Z', {}),
    copy('before-restore-20261217', '2026-12-17T20:02:00Z', { before: 'restore' }),
    ...['2026-12-18', '2026-12-17', '2026-12-13', '2026-11-30'].map((day) =>
      copy(day, `${day}T18:00:00Z`, { day }),
    ),
  ];
  const contents = ({ household, titles, sessions }: House): Contents => ({
    household: household.name,
    members: household.members.map(({ name }) => name),
    films: titles.length,
    watched: titles.filter(({ viewings }) => viewings.length > 0).length,
    evenings: sessions.length,
  });
  const onlyIn = (one: House, other: House) => {
    const only = one.titles.filter(({ id }) => !other.titles.some((title) => title.id === id));
    return { count: only.length, names: only.slice(0, 5).map(({ name }) => name) };
  };
  const read = (file: string): BackupView => {
    if (file.endsWith('2026-11-30.db')) {
      throw new Failure(
        'whole',
        'That file is damaged and cannot be read: SQLite cannot read it through.',
        'Nothing was changed. Choose another backup.',
      );
    }
    return {
      file,
      written_at: '2026-12-13T18:00:00Z',
      there: contents(began),
      here: contents(memory.house),
      back: onlyIn(began, memory.house),
      gone: onlyIn(memory.house, began),
    };
  };
  return {
    kept_backups: () => copies,
    read_backup: read,
    // From before the last films came.
    choose_backup: () => {
      const film = (place: number) => memory.house.titles[place]?.name ?? '';
      return {
        ...read('/home/demirs/Documents/Houselights backup.db'),
        back: { count: 1, names: ['The Red Balloon'] },
        gone: { count: 7, names: [0, 1, 2, 3, 4].map(film) },
      };
    },
    restore_backup: (file) => {
      read(file);
      return memory.write(
        'restore_backup',
        ['household', 'watchlist', 'plans', 'notes', 'settings'],
        (house) => {
          Object.assign(house, structuredClone(began));
          return { value: null, subject: began.household.name };
        },
      );
    },
    export: ({ is }) =>
      is === 'letterboxd'
        ? { place: '/home/demirs/Documents/For Letterboxd 2026-12-18', files: 2 }
        : { place: `/home/demirs/Documents/${is} 2026-12-18`, files: 1 },
  };
}
