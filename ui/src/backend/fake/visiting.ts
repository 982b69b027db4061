// The fake's movie nights that come as files: read by their names and ids as the engine does it, and no further checked.

import { Failure, type KeepMovieNight, type MovieNightView, type NightStanding, type Session } from '..';
import type { Handlers } from '.';
import { findSession, plusMinutes, sessionView } from './evenings';
import { NOW, newId, TODAY, ZONE, type Memory } from './house';

type Visiting = 'read_movie_night' | 'keep_movie_night' | 'save_movie_night' | 'open_movie_night';
type File = {
  movienight: number;
  household?: string;
  written_at?: string;
  uid: string;
  start: { local: string; zone: string };
  place?: string;
  hosts?: string[];
  coming?: string[];
  brings?: { what: string; who: string }[];
  note?: string;
  film?: { title: string; year: number; runtime_minutes: number; directors?: string[] };
};

function parse(text: string): File {
  try {
    const file = JSON.parse(text) as File;
    if (file.movienight === 1) return file;
  } catch {
    // Said below.
  }
  throw new Failure('movie_night', 'That file is damaged and cannot be read.', 'Nothing was stored.');
}

export function visitingHandlers(memory: Memory): Pick<Handlers, Visiting> {
  const known = ({ film }: File) => memory.house.titles.find(({ name }) => name === film?.title)?.id ?? null;
  const ours = ({ coming = [] }: File) =>
    memory.house.household.members.filter(({ name }) => coming.includes(name));

  function standing(file: File, ends: string): NightStanding {
    const here = memory.house.sessions.find(({ id }) => id === file.uid);
    if (!here) return { is: `${ends}Z` <= NOW ? 'over' : 'new' };
    if (here.status.is === 'cancelled') return { is: 'called_off' };
    if (here.status.is === 'started') return { is: 'begun' };
    if (here.status.is === 'watched') return { is: 'watched' };
    const place = file.place ?? '';
    if (here.start.local === file.start.local && here.place === place) return { is: 'same' };
    return {
      is: 'differs',
      changed_at: NOW,
      differences: [
        { is: 'start', here: here.start, there: file.start },
        { is: 'place', here: here.place, there: place },
      ],
    };
  }

  const read = (text: string): MovieNightView => {
    const file = parse(text);
    const ends = plusMinutes(file.start.local, file.film?.runtime_minutes ?? 120);
    const overlapping = memory.house.sessions
      .filter(({ id, status }) => id !== file.uid && status.is === 'planned')
      .map((session) => sessionView(memory.house, session))
      .filter((view) => view.session.start.local < ends && view.ends_local > file.start.local);
    return {
      household: file.household ?? '',
      written_at: file.written_at ?? null,
      films: file.film ? [{ name: file.film.title, ...pick(file.film), on_list: known(file) }] : [],
      portion: { is: 'whole' },
      start: file.start,
      start_here: file.start.zone === ZONE ? null : { local: plusMinutes(file.start.local, -60), zone: ZONE },
      ends: { local: ends, zone: file.start.zone },
      length_is_guess: !file.film,
      doors: null,
      place: [file.place, file.household].filter(Boolean).join(', '),
      hosts: file.hosts ?? [],
      ours: ours(file).map(({ id }) => id),
      others: (file.coming ?? []).filter((one) => !ours(file).some(({ name }) => name === one)),
      brings: file.brings ?? [],
      note: file.note ?? '',
      standing: standing(file, ends),
      clashes: overlapping.map(({ session, ends_local }) => ({
        is: 'overlaps',
        session: session.id,
        title: session.title,
        starts: session.start,
        ends: { local: ends_local, zone: ZONE },
        members: [],
      })),
      names: overlapping.map(({ session, name }) => [session.id, name ?? '']),
    };
  };

  function keep({ text, evening }: KeepMovieNight): ReturnType<Handlers['keep_movie_night']> {
    const file = parse(text);
    return memory.write('keep_movie_night', evening ? ['watchlist', 'plans'] : ['watchlist'], (house) => {
      let title = known(file);
      const films = file.film && !title ? 1 : 0;
      if (file.film && !title) {
        title = newId();
        const fact = <T>(value: T) => ({
          value,
          origin: 'article' as const,
          source: `movienight:${file.household ?? ''}`,
          seen_on: TODAY,
        });
        const [example] = house.titles;
        if (!example) throw new Failure('gone', 'The fake needs a film to copy.', '');
        const facts = {
          ...example.facts,
          mood: null,
          year: fact(file.film.year),
          runtime_minutes: fact(file.film.runtime_minutes),
        };
        house.titles.push({
          ...example,
          id: title,
          name: file.film.title,
          facts,
          viewings: [],
          wanted_by: [],
          note: '',
          tags: [],
        });
      }
      if (evening) {
        const session: Session = {
          ...(house.sessions.find(({ id }) => id === file.uid) ?? blank(file)),
          title,
          start: file.start,
          place: file.place ?? '',
          members: ours(file).map(({ id }) => id),
          status: { is: 'planned' },
        };
        house.sessions = [...house.sessions.filter(({ id }) => id !== file.uid), session];
      }
      const kept = evening ? sessionView(house, findSession(house, file.uid)) : null;
      return { value: { films, evening: kept }, subject: file.film?.title ?? '' };
    });
  }

  return {
    read_movie_night: read,
    keep_movie_night: keep,
    save_movie_night: (session) =>
      `/home/demirs/Documents/${sessionView(memory.house, findSession(memory.house, session)).name}.movienight`,
    open_movie_night: () => null,
  };
}

const pick = ({ year, runtime_minutes, directors = [] }: NonNullable<File['film']>) => ({
  year,
  runtime_minutes,
  directors,
});

const blank = ({ uid, start }: File): Session => ({
  id: uid,
  title: null,
  portion: { is: 'whole' },
  start,
  minutes: 120,
  members: [],
  place: '',
  note: '',
  particulars: { before: [], doors: 0, hosts: [], cooks: [], brings: [], guests: [] },
  status: { is: 'planned' },
  reminders: null,
  repeats: null,
  sequence: 0,
});
