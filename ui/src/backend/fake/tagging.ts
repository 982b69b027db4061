// The fake's tags, which are the household's lists.

import { Failure, type TagView } from '..';
import type { House, Memory } from './house';
import { plainWords } from '../../i18n/plain';
import { checkName } from './titles';

export function tagHandlers(memory: Memory) {
  const tags = (): TagView[] => {
    const names = [...new Set(memory.house.titles.flatMap((title) => title.tags))];
    const films = (name: string) => memory.house.titles.filter((title) => title.tags.includes(name)).length;
    return names
      .sort((a, b) => plainWords(a).localeCompare(plainWords(b)))
      .map((name) => ({ name, films: films(name) }));
  };
  const tagged = (house: House, tag: string) => {
    const films = house.titles.filter((title) => title.tags.includes(tag));
    if (films.length === 0) throw new Failure('gone', 'That is no longer here.', '');
    return films;
  };
  return {
    tags,
    rename_tag: ({ from, to: typed }: { from: string; to: string }) => {
      const written = memory.write('rename_tag', ['watchlist', 'filters'], (house) => {
        const to = checkName(typed);
        for (const title of tagged(house, from)) {
          title.tags = [...new Set(title.tags.map((tag) => (tag === from ? to : tag)))];
        }
        for (const { sentence } of house.keptFilters) if (sentence.tag === from) sentence.tag = to;
        return { value: null, subject: to };
      });
      return { ...written, value: tags() };
    },
    remove_tag: (tag: string) => {
      const written = memory.write('remove_tag', ['watchlist'], (house) => {
        for (const title of tagged(house, tag)) title.tags = title.tags.filter((own) => own !== tag);
        return { value: null, subject: tag };
      });
      return { ...written, value: tags() };
    },
  };
}
