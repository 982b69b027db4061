// A title as a form, and the form as the changes that were made to it.

import {
  Failure,
  type EditTitle,
  type Leaves,
  type MemberId,
  type Profile,
  type TitleView,
} from '$ui/backend';
import { country, failureWords, t, tooLong } from '$ui/i18n';
import { countryCode, genreCode, languageCode } from '../capture/codes';
import { languageName } from '../facts';
import { readLength, readYear } from '../numbers';
import { names } from './names';

/** What is in the fields, as typed. */
export type Form = {
  name: string;
  year: string;
  length: string;
  original: string;
  directors: string;
  cast: string;
  countries: string;
  languages: string;
  genres: string;
  services: string;
  leaves: Leaves[];
  tags: string;
  note: string;
  wantedBy: MemberId[];
  mood: Profile;
};
export type Problems = Partial<Record<keyof Form, string>>;

/** How many characters the engine keeps of a name. */
export const NAME_LIMIT = 300;
const NOTE_LIMIT = 10_000;
/** Fields that hold names, which must not be longer than that. */
const NAMES = ['name', 'original', 'directors', 'cast', 'services', 'tags'] as const;
/** Those of them that hold several. */
const LISTS: readonly (keyof Form)[] = ['directors', 'cast', 'services', 'tags'];

export function formOf({ title, mood }: TitleView): Form {
  const { facts } = title;
  return {
    name: title.name,
    year: String(facts.year?.value ?? ''),
    length: String(facts.runtime_minutes?.value ?? ''),
    original: facts.original_title?.value ?? '',
    directors: (facts.directors?.value ?? []).join(', '),
    cast: (facts.cast?.value ?? []).join(', '),
    countries: (facts.countries?.value ?? []).map(country).join(', '),
    languages: (facts.languages?.value ?? []).map(languageName).join(', '),
    genres: (facts.genres?.value ?? []).map((genre) => t.words.genres[genre]).join(', '),
    services: (facts.services?.value ?? []).map(({ name }) => name).join(', '),
    leaves: (facts.leaves?.value ?? []).map((leaves) => ({ ...leaves })),
    tags: title.tags.join(', '),
    note: title.note,
    wantedBy: [...title.wanted_by],
    mood: [...mood],
  };
}

/** An empty line says nothing, and is none. */
const filled = ({ service, on, said_by }: Leaves) => !!(service.trim() || on || said_by.trim());

/** What is wrong with a line about a last day, each beside its own field. */
export function lineProblems(line: Leaves): Record<keyof Leaves, string | null> {
  const { lacks } = t.watchlist.edit.leaves;
  const needed = filled(line);
  return {
    service: needed && !line.service.trim() ? lacks : tooLong(line.service, NAME_LIMIT),
    on: needed && !line.on ? lacks : null,
    said_by: tooLong(line.said_by, NAME_LIMIT),
  };
}

const lineProblem = (line: Leaves) => Object.values(lineProblems(line)).find((problem) => problem !== null);

/** The edit that makes `view` what the form says: only what differs, with everything at fault at once. */
export function editOf(
  view: TitleView,
  form: Form,
  today: string,
): { edit: EditTitle; problems: Problems; changed: boolean } {
  const before = formOf(view);
  const problems: Problems = {};
  const now: Form = { ...form, leaves: form.leaves.filter(filled) };
  const differs = (key: keyof Form) => JSON.stringify(now[key]) !== JSON.stringify(before[key]);
  const whole = (key: 'year' | 'length') => {
    if (!differs(key)) return null;
    const typed = form[key].trim();
    const read = key === 'year' ? readYear(typed, Number(today.slice(0, 4))) : readLength(typed);
    // What is known can be corrected; nothing in the house can be made unknown again.
    if (!typed) problems[key] = t.watchlist.edit.keep;
    else if ('problem' in read) problems[key] = read.problem;
    return 'value' in read ? read.value : null;
  };
  const coded = <C extends string>(
    key: 'countries' | 'languages' | 'genres',
    code: (typed: string) => C | null,
  ) => {
    if (!differs(key)) return null;
    const typed = names(form[key]);
    const unknown = typed.find((word) => code(word) === null);
    if (unknown !== undefined) problems[key] = t.capture.problems.unknown(unknown);
    return unknown === undefined ? [...new Set(typed.flatMap((word) => code(word) ?? []))] : null;
  };
  if (!form.name.trim()) problems.name = failureWords(new Failure('no_name', '', '')).what;
  for (const key of [...NAMES, 'note'] as const) {
    const limit = key === 'note' ? NOTE_LIMIT : NAME_LIMIT;
    const parts = LISTS.includes(key) ? names(form[key]) : [form[key]];
    const problem = parts.map((part) => tooLong(part, limit)).find((problem) => problem !== null);
    if (problem) problems[key] = problem;
  }
  const wrongLine = now.leaves.map(lineProblem).find(Boolean);
  if (wrongLine) problems.leaves = wrongLine;
  if (differs('original') && !form.original.trim()) problems.original = t.watchlist.edit.keep;
  const edit: EditTitle = {
    id: view.title.id,
    name: differs('name') ? form.name : null,
    year: whole('year'),
    runtime_minutes: whole('length'),
    original_title: differs('original') && form.original.trim() ? form.original : null,
    directors: differs('directors') ? names(form.directors) : null,
    cast: differs('cast') ? names(form.cast) : null,
    countries: coded('countries', countryCode),
    languages: coded('languages', languageCode),
    genres: coded('genres', genreCode),
    services: differs('services') ? names(form.services) : null,
    leaves: differs('leaves') ? now.leaves : null,
    wanted_by: differs('wantedBy') ? form.wantedBy : null,
    tags: differs('tags') ? names(form.tags) : null,
    note: differs('note') ? form.note : null,
    mood: differs('mood') ? form.mood : null,
  };
  const changed = (Object.keys(form) as (keyof Form)[]).some(differs);
  return { edit, problems, changed };
}

/** Beside which field a failure is shown; none when it is about no field. */
export function problemsOf(failure: Failure, form: Partial<Form>): Problems {
  const { what, hint } = failureWords(failure);
  const words = [what, hint].filter(Boolean).join(' ');
  const isLong = (key: (typeof NAMES)[number]) =>
    names(form[key] ?? '').some((name) => name.length > NAME_LIMIT);
  const long: keyof Form = NAMES.find(isLong) ?? (form.leaves?.some(lineProblem) ? 'leaves' : 'note');
  const fields: Record<string, keyof Form> = {
    no_name: 'name',
    too_long: long,
    bad_year: 'year',
    bad_runtime: 'length',
  };
  const field = fields[failure.code];
  return field ? { [field]: words } : {};
}
