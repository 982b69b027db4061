// A title as a form, and the form as the changes that were made to it.

import type { EditTitle, Failure, MemberId, Profile, TitleView } from '$ui/backend';
import { failureWords, t } from '$ui/i18n';

/** What is in the fields, as typed. */
export type Form = {
  name: string;
  year: string;
  length: string;
  directors: string;
  services: string;
  tags: string;
  note: string;
  wantedBy: MemberId[];
  mood: Profile;
};
export type Problems = Partial<Record<keyof Form, string>>;

const NAME_LIMIT = 300;

export function formOf({ title, mood }: TitleView): Form {
  const { facts } = title;
  return {
    name: title.name,
    year: String(facts.year?.value ?? ''),
    length: String(facts.runtime_minutes?.value ?? ''),
    directors: (facts.directors?.value ?? []).join(', '),
    services: (facts.services?.value ?? []).map(({ name }) => name).join(', '),
    tags: title.tags.join(', '),
    note: title.note,
    wantedBy: [...title.wanted_by],
    mood: [...mood],
  };
}

/** Names with commas in between, without empty ones and without duplicates. */
export function names(typed: string): string[] {
  const all = typed.split(/[,;\n]/).map((name) => name.trim());
  return [...new Set(all.filter(Boolean))];
}

/** The edit that makes `view` what the form says: only what differs. */
export function editOf(
  view: TitleView,
  form: Form,
): { edit: EditTitle; problems: Problems; changed: boolean } {
  const before = formOf(view);
  const problems: Problems = {};
  const differs = (key: keyof Form) => JSON.stringify(form[key]) !== JSON.stringify(before[key]);
  const whole = (key: 'year' | 'length') => {
    if (!differs(key)) return null;
    const typed = form[key].trim();
    // What is known can be corrected; nothing in the house can be made unknown again.
    if (!typed) problems[key] = t.watchlist.edit.keep;
    else if (!/^\d{1,6}$/.test(typed)) problems[key] = t.watchlist.edit.number;
    return /^\d{1,6}$/.test(typed) ? Number(typed) : null;
  };
  const edit: EditTitle = {
    id: view.title.id,
    name: differs('name') ? form.name : null,
    year: whole('year'),
    runtime_minutes: whole('length'),
    directors: differs('directors') ? names(form.directors) : null,
    services: differs('services') ? names(form.services) : null,
    wanted_by: differs('wantedBy') ? form.wantedBy : null,
    tags: differs('tags') ? names(form.tags) : null,
    note: differs('note') ? form.note : null,
    mood: differs('mood') ? form.mood : null,
  };
  const changed = (Object.keys(form) as (keyof Form)[]).some(differs);
  return { edit, problems, changed };
}

/** Beside which field a failure is shown; none when it is about no field. */
export function problemsOf(failure: Failure, form: Pick<Form, 'name' | 'note'>): Problems {
  const { what, hint } = failureWords(failure);
  const words = [what, hint].filter(Boolean).join(' ');
  const long: keyof Form = form.name.length > NAME_LIMIT ? 'name' : 'note';
  const fields: Record<string, keyof Form> = {
    no_name: 'name',
    too_long: long,
    bad_year: 'year',
    bad_runtime: 'length',
  };
  const field = fields[failure.code];
  return field ? { [field]: words } : {};
}
