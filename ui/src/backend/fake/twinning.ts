// The fake's films that are on the list twice: of one name, their years at most one apart.

import type { DuplicatePair, Duplicates, Title, Twin, TwoTitles } from '..';
import { viewOf, type House, type Memory } from './house';
import { plainWords } from '../../i18n/plain';
import { findTitle } from './titles';

const both = (one: string, other: string) => [one, other].sort().join(':');
const joined = <T>(one: T[], other: T[]) => [...one, ...other.filter((item) => !one.includes(item))];

export function twinHandlers(memory: Memory) {
  const duplicates = (): Duplicates => {
    const pairs = pairsOf(memory.house);
    return { total: pairs.length, pairs: pairs.slice(0, 20) };
  };
  return {
    duplicates,
    merge_titles: ({ keep, other }: TwoTitles) =>
      memory.write('merge_titles', ['watchlist', 'plans'], (house) => {
        const [title, from] = [findTitle(house, keep), findTitle(house, other)];
        title.viewings = [...title.viewings, ...from.viewings];
        title.wanted_by = joined(title.wanted_by, from.wanted_by);
        title.tags = joined(title.tags, from.tags);
        title.note = [title.note, from.note].filter(Boolean).join('\n\n');
        house.titles = house.titles.filter(({ id }) => id !== other);
        for (const session of house.sessions) if (session.title === other) session.title = keep;
        return { value: viewOf(title), subject: title.name };
      }),
    tell_apart: ({ keep, other }: TwoTitles) => {
      const written = memory.write('tell_apart', ['watchlist'], (house) => {
        house.apart.push(both(keep, other));
        return { value: null, subject: findTitle(house, keep).name };
      });
      return { ...written, value: duplicates() };
    },
  };
}

function pairsOf(house: House): DuplicatePair[] {
  const twin = (title: Title): Twin => ({
    title,
    evenings: house.sessions.filter((session) => session.title === title.id).length,
  });
  const near = (one: Title, other: Title) => {
    const [year, same] = [one.facts.year?.value, other.facts.year?.value];
    return year === undefined || same === undefined || Math.abs(year - same) <= 1;
  };
  return house.titles.flatMap((one, place) =>
    house.titles
      .slice(place + 1)
      .filter((other) => plainWords(other.name) === plainWords(one.name) && near(one, other))
      .filter((other) => !house.apart.includes(both(one.id, other.id)))
      .map((other) => ({ one: twin(one), other: twin(other) })),
  );
}
