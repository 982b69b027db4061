// What the sentence above the list says: each of its parts with its choices, and the whole of it as it is read out.

import type {
  ListChoices,
  ListSentence,
  Member,
  Wanted,
  WatchlistSort,
  WatchStatus,
  Weight,
} from '$ui/backend';
import { country, t } from '$ui/i18n';
import { same, USUAL, type Filters } from './filters';

export const NO_CHOICES: ListChoices = { services: [], tags: [], decades: [], genres: [], countries: [] };
export const LENGTHS = [90, 105, 120, 135, 150, 180];

/** A choice that leaves a part open. */
export const OPEN = '-';

export type PartKey = keyof ListSentence;
export type Choice = { value: string; label: string; hint?: string };
/** A part of the sentence: what it says, and what it could. */
export type Part = {
  key: PartKey;
  label: string;
  value: string;
  options: Choice[];
  /** It keeps nothing out. */
  isOpen: boolean;
  /** It stands in the sentence only when it is wanted there. */
  isExtra: boolean;
  /** What the list is to be asked once that is chosen. */
  choose: (value: string) => Partial<ListSentence>;
};

const words = t.watchlist.sentence;
const open = (label: string): Choice => ({ value: OPEN, label });
/** What was chosen stays a choice when the last film of it leaves the list. */
const also = <V>(all: readonly V[], chosen: V | null) =>
  chosen === null || all.includes(chosen) ? [...all] : [...all, chosen];
const orNull = (value: string) => (value === OPEN ? null : value);

function wantedOf(value: string): Wanted {
  if (value === 'anyone' || value === 'somebody' || value === 'nobody') return { is: value };
  return { is: 'by', member: value };
}

/** Every part there is for this household, in the order of the sentence. */
export function partsOf(filters: Filters, members: readonly Member[], choices: ListChoices): Part[] {
  const part = (
    key: PartKey,
    value: string,
    options: Choice[],
    choose: Part['choose'],
    isExtra = false,
  ): Part => ({
    key,
    label: words.parts[key],
    value,
    options,
    isOpen: same(filters[key], USUAL[key]),
    isExtra,
    choose,
  });
  const statuses = (['unwatched', 'watched', 'all'] as const).map((value) => ({
    value,
    label: words.statuses[value],
  }));
  const lengths = LENGTHS.map((minutes) => ({ value: String(minutes), label: words.under(minutes) }));
  const hearts = (['anyone', 'somebody', 'nobody'] as const).map((value) => ({
    value,
    label: words.wanted[value],
    hint: words.wantedHints[value],
  }));
  const named = members.map(({ id, name }) => ({ value: id, label: name }));
  const services = also(choices.services, filters.service).map((name) => ({
    value: name,
    label: words.on(name),
  }));
  const tags = also(choices.tags, filters.tag).map((name) => ({ value: name, label: words.tagged(name) }));
  const decades = also(choices.decades, filters.decade).map((year) => ({
    value: String(year),
    label: words.fromDecade(year),
  }));
  const genres = byLabel(
    also(choices.genres, filters.genre).map((value) => ({ value, label: words.kind(t.words.genres[value]) })),
  );
  const countries = byLabel(
    also(choices.countries, filters.country).map((code) => ({
      value: code,
      label: words.from(country(code)),
    })),
  );
  const weights = (['any', 'light', 'not_heavy', 'heavy'] as const).map((value) => ({
    value,
    label: words.weights[value],
  }));
  const festive = [
    open(words.festiveOrNot),
    { value: 'yes', label: words.festive },
    { value: 'no', label: words.notFestive },
  ];
  const seen = members.flatMap(({ id, name }) => [
    { value: `+${id}`, label: words.hasSeen(name) },
    { value: `-${id}`, label: words.hasNotSeen(name) },
  ]);
  const sorts = (Object.keys(words.orders) as WatchlistSort[]).map((value) => ({
    value,
    label: words.orders[value],
    hint: words.orderHints[value],
  }));
  const who = filters.wanted.is === 'by' ? filters.wanted.member : filters.wanted.is;
  const by = filters.seen;
  return [
    part('status', filters.status, statuses, (value) => ({ status: value as WatchStatus })),
    part('max_minutes', said(filters.max_minutes), [open(words.anyLength), ...lengths], (value) => ({
      max_minutes: value === OPEN ? null : Number(value),
    })),
    part(
      'wanted',
      who,
      [...hearts, ...named],
      (value) => ({ wanted: wantedOf(value) }),
      members.length === 0,
    ),
    part('service', said(filters.service), [open(words.anywhere), ...services], (value) => ({
      service: orNull(value),
    })),
    part('tag', said(filters.tag), [open(words.anyTag), ...tags], (value) => ({ tag: orNull(value) }), true),
    part(
      'genre',
      said(filters.genre),
      [open(words.anyKind), ...genres],
      (value) => ({
        genre: choices.genres.concat(filters.genre ?? []).find((genre) => genre === value) ?? null,
      }),
      true,
    ),
    part(
      'decade',
      said(filters.decade),
      [open(words.anyDecade), ...decades],
      (value) => ({ decade: value === OPEN ? null : Number(value) }),
      true,
    ),
    part(
      'country',
      said(filters.country),
      [open(words.anyCountry), ...countries],
      (value) => ({ country: orNull(value) }),
      true,
    ),
    part('weight', filters.weight, weights, (value) => ({ weight: value as Weight }), true),
    part(
      'festive',
      filters.festive === null ? OPEN : filters.festive ? 'yes' : 'no',
      festive,
      (value) => ({ festive: value === OPEN ? null : value === 'yes' }),
      true,
    ),
    part(
      'seen',
      by ? `${by.seen ? '+' : '-'}${by.member}` : OPEN,
      [open(words.seenOrNot), ...seen],
      (value) => ({ seen: value === OPEN ? null : { member: value.slice(1), seen: value.startsWith('+') } }),
      true,
    ),
    part('sort', filters.sort, sorts, (value) => ({ sort: value as WatchlistSort })),
  ];
}

const said = (value: string | number | null) => (value === null ? OPEN : String(value));
const byLabel = (choices: Choice[]) => choices.sort((a, b) => a.label.localeCompare(b.label));

/** The part's present words. */
export function wordsOf({ value, options }: Part): string {
  return options.find((option) => option.value === value)?.label ?? '';
}

/** The whole sentence, as it is read out; without a family nobody wants anything. */
export function sentence(filters: Filters, members: readonly Member[]): string {
  const parts = partsOf(filters, members, NO_CHOICES).filter(({ isOpen, isExtra }) => !isExtra || !isOpen);
  const [status, length, ...rest] = parts;
  const more = rest.map((part) => (part.key === 'wanted' ? null : wordsOf(part)));
  const who = rest.find(({ key }) => key === 'wanted');
  const begins = [words.showing, status && wordsOf(status), words.films, length && wordsOf(length)];
  const wants = who ? [words.that, wordsOf(who), words.wants] : [];
  return [[...begins, ...wants].join(' '), ...more.filter((each) => each !== null)].join(', ');
}
