import { expect, test } from 'vitest';
import { Failure, type TitleView } from '$ui/backend';
import { editOf, formOf, lineProblems, problemsOf } from './edit';
import { names } from './names';

const TODAY = '2026-12-18';
const fact = <T>(value: T) => ({ value, origin: 'catalogue' as const, source: '', seen_on: '2026-03-14' });
const view = {
  title: {
    id: 'elf',
    name: 'Elf',
    facts: { year: fact(2003), runtime_minutes: null, directors: fact(['Jon Favreau']), services: null },
    note: '',
    tags: ['Christmas'],
    wanted_by: [],
  },
  mood: [8, 1],
} as unknown as TitleView;

test('a form that was not touched changes nothing', () => {
  const { changed, edit } = editOf(view, formOf(view), TODAY);
  expect(changed).toBe(false);
  expect(Object.values(edit).filter((value) => value !== null)).toEqual(['elf']);
});

test('only what differs is sent', () => {
  const form = { ...formOf(view), year: '2004', tags: 'Christmas, Theo’s , Christmas', mood: [9, 1] };
  const { edit, problems } = editOf(view, form, TODAY);
  expect(problems).toEqual({});
  expect(edit).toMatchObject({ year: 2004, tags: ['Christmas', 'Theo’s'], mood: [9, 1], name: null });
});

test('a last day needs its service and its day, and an empty line is none', () => {
  const line = (service: string, on: string) => ({ service, on, said_by: '' });
  const half = editOf(view, { ...formOf(view), leaves: [line('Netflix', '')] }, TODAY);
  expect(half.problems.leaves).toContain('last day');
  const { edit, problems } = editOf(
    view,
    { ...formOf(view), leaves: [line('', ''), line('Netflix', '2026-12-27')] },
    TODAY,
  );
  expect(problems).toEqual({});
  expect(edit.leaves).toEqual([line('Netflix', '2026-12-27')]);
});

test('an empty line about a last day is no change and no fault', () => {
  const empty = { service: ' ', on: '', said_by: '' };
  const { changed, edit, problems } = editOf(view, { ...formOf(view), leaves: [empty] }, TODAY);
  expect({ changed, leaves: edit.leaves, problems }).toEqual({ changed: false, leaves: null, problems: {} });
  expect(Object.values(lineProblems(empty))).toEqual([null, null, null]);
});

test('what is too long in a line about a last day is said there, and not beside the note', () => {
  const line = { service: 'Netflix', on: '2026-12-27', said_by: 'x'.repeat(301) };
  const { problems } = editOf(view, { ...formOf(view), leaves: [line] }, TODAY);
  expect(Object.keys(problems)).toEqual(['leaves']);
  expect(lineProblems(line)).toEqual({ service: null, on: null, said_by: problems.leaves });
  expect(lineProblems({ ...line, service: 'x'.repeat(301), said_by: '' }).service).toBe(problems.leaves);
  const refused = problemsOf(new Failure('too_long', '', ''), { name: 'Elf', leaves: [line] });
  expect(Object.keys(refused)).toEqual(['leaves']);
});

test('what is no number, or was emptied, is said beside its field', () => {
  const { problems } = editOf(view, { ...formOf(view), year: '', length: 'long' }, TODAY);
  expect(Object.keys(problems)).toEqual(['year', 'length']);
  expect(names(' a,, b ;a')).toEqual(['a', 'b']);
});

test('everything at fault is said at once', () => {
  const long = 'x'.repeat(301);
  const form = { ...formOf(view), name: ' ', year: '3019', length: '-5', services: `Netflix, ${long}` };
  const { problems } = editOf(view, { ...form, note: 'x'.repeat(10_001) }, TODAY);
  expect(Object.keys(problems).sort()).toEqual(['length', 'name', 'note', 'services', 'year']);
  expect(problems.year).toContain('1888 to 2036');
  expect(problems.length).toContain('2h12');
  expect(editOf(view, { ...formOf(view), length: '2h12' }, TODAY).edit.runtime_minutes).toBe(132);
});

test('countries, languages and kinds are typed as words and sent as codes', () => {
  const form = {
    ...formOf(view),
    countries: 'Turkey, usa',
    languages: 'Turkish',
    genres: 'drama, Crime, drama',
  };
  const { edit, problems } = editOf(view, form, TODAY);
  expect(problems).toEqual({});
  expect(edit).toMatchObject({ countries: ['TR', 'US'], languages: ['tr'], genres: ['drama', 'crime'] });
  const wrong = editOf(view, { ...form, countries: 'Atlantis' }, TODAY);
  expect(wrong.problems.countries).toContain('Atlantis');
  expect(wrong.edit.countries).toBeNull();
});

test('an original title can be corrected, but not emptied', () => {
  expect(editOf(view, { ...formOf(view), original: 'Elfchen' }, TODAY).edit.original_title).toBe('Elfchen');
  const known = { title: { ...view.title, facts: { ...view.title.facts, original_title: fact('Elf') } } };
  const emptied = { ...view, ...known } as TitleView;
  expect(editOf(emptied, { ...formOf(emptied), original: ' ' }, TODAY).problems.original).toBeTruthy();
});

test('a failure finds its field', () => {
  const form = { name: 'Elf', note: 'x' };
  expect(problemsOf(new Failure('bad_year', '1600 is no year.', 'Later.'), form)).toEqual({
    year: '1600 is no year. Later.',
  });
  expect(
    Object.keys(problemsOf(new Failure('too_long', '', ''), { ...form, name: 'x'.repeat(301) })),
  ).toEqual(['name']);
  const crowded = { ...form, cast: `Will Ferrell, ${'x'.repeat(301)}` };
  expect(Object.keys(problemsOf(new Failure('too_long', '', ''), crowded))).toEqual(['cast']);
  expect(problemsOf(new Failure('busy', '', ''), form)).toEqual({});
});
