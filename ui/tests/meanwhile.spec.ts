// What somebody does before an earlier thing is answered, and what the house does while somebody types.

import { expect, fake, open, test } from './support';
import { film } from './support/watchlist';

type Page = Parameters<typeof open>[0];

const letGo = (page: Page) =>
  fake(page, (house) => {
    house.held.clear();
    house.letGo();
  });
const calls = (page: Page) => fake(page, (house) => house.calls);
const of = async (page: Page, name: string) => (await calls(page)).filter((call) => call.name === name);
const many = async (page: Page, name: string) => (await of(page, name)).length;
const asked = (page: Page, name: string, times = 1) => expect.poll(() => many(page, name)).toBe(times);
const said = (page: Page) => page.getByRole('status', { name: 'What just happened' });

/** Something changes elsewhere, such as on a phone, for the nth time, and this window shows the house as it is now. */
async function elsewhere(page: Page, nth = 1): Promise<void> {
  const before = await many(page, 'home');
  await fake(page, (house) => house.held.add('home'));
  await fake(page, (house) => {
    const film = `Film ${house.calls.length}`;
    house.wish('Mum', film);
    house.emit('changes', {
      id: `elsewhere ${film}`,
      operation: 'answer_evening',
      subject: '',
      stale: ['household', 'watchlist', 'plans', 'notes', 'filters', 'settings'],
      undo: null,
      redo: null,
    });
  });
  await expect.poll(() => many(page, 'home')).toBeGreaterThan(before + 1);
  await letGo(page);
  const waits = nth === 1 ? '1 wish waits' : `${nth} wishes wait`;
  await expect(page.getByRole('button', { name: `Watchlist ${waits}` })).toBeVisible();
}

test('what is typed stays while the house changes', async ({ page }) => {
  await open(page, { place: 'family' });
  const name = page.getByRole('textbox', { name: 'Household name' });
  await name.fill('The Kayas');
  await elsewhere(page);
  await expect(name).toHaveValue('The Kayas');
  await page.getByRole('button', { name: 'Settings' }).click();
  const hour = page.getByRole('group', { name: 'Lights out' }).getByRole('spinbutton').first();
  await hour.focus();
  await page.keyboard.press('1');
  await elsewhere(page, 2);
  await page.keyboard.press('9');
  await expect(hour).toHaveText('19');
  await expect
    .poll(async () => (await of(page, 'change_settings')).at(-1)?.request)
    .toMatchObject({
      lights_out: '19:00:00',
    });
});

test('languages that are added one right after the other are all kept', async ({ page }) => {
  await open(page, { place: 'family' });
  const section = page.getByRole('region', { name: 'Languages you follow' });
  const field = section.getByRole('combobox', { name: 'Add a language' });
  await fake(page, (house) => house.held.add('change_household'));
  for (const language of ['German', 'French']) {
    await field.fill(language);
    await page.getByRole('option', { name: language }).click();
    await expect(section.getByText(language, { exact: true })).toBeVisible();
  }
  await letGo(page);
  await asked(page, 'change_household', 2);
  expect((await of(page, 'change_household')).at(-1)?.request).toMatchObject({
    languages: ['en', 'de', 'fr'],
  });
});

test('a setting that could not be kept is not shown as if it were', async ({ page }) => {
  await open(page, { place: 'settings', fail: 'change_settings' });
  const stop = page.getByRole('switch', { name: 'Ask whether to stop for the night' });
  const before = await stop.isChecked();
  await stop.click();
  await expect(said(page)).not.toBeEmpty();
  await expect(stop).toBeChecked({ checked: before });
});

const planning = (page: Page) => page.getByRole('dialog', { name: 'Plan an evening' });
const when = (page: Page) => page.getByRole('textbox', { name: 'When' });

async function plan(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Plan an evening' }).click();
  await when(page).fill(words);
}

test('who leaves a form while its words are read plans nothing', async ({ page }) => {
  await open(page, { place: 'plans' });
  await fake(page, (house) => house.held.add('understand_when'));
  await plan(page, 'sat 20:15');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(planning(page)).toBeHidden();
  await letGo(page);
  // Another one is planned meanwhile, and nothing closes or fills it.
  await plan(page, 'sun 18:00');
  await expect(planning(page).getByText('Sunday 20 December')).toBeVisible();
  expect(await many(page, 'plan_evening')).toBe(0);
});

test('who goes on typing after Enter means the later words', async ({ page }) => {
  await open(page, { place: 'plans' });
  await fake(page, (house) => house.held.add('understand_when'));
  await plan(page, 'sat 20:15');
  await page.keyboard.press('Enter');
  await when(page).fill('sun 18:00');
  await letGo(page);
  await expect(planning(page)).toBeHidden();
  const [planned] = await of(page, 'plan_evening');
  expect(planned?.request).toMatchObject({ start: { local: '2026-12-20T18:00:00' } });
});

test('what fails after its form was left is said all the same', async ({ page }) => {
  await open(page, { place: 'plans', fail: 'plan_evening' });
  await fake(page, (house) => house.held.add('plan_evening'));
  await plan(page, 'sat 20:15');
  await page.keyboard.press('Enter');
  await asked(page, 'plan_evening');
  await page.keyboard.press('Escape');
  await plan(page, 'sun 18:00');
  await letGo(page);
  await expect(said(page)).toContainText('Another program');
  await expect(when(page)).toHaveValue('sun 18:00');
});

test('Enter pressed twice proposes one evening', async ({ page }) => {
  await open(page, { place: 'plans' });
  await fake(page, (house) => house.held.add('understand_when'));
  await page.getByRole('button', { name: 'Find an evening' }).click();
  await when(page).fill('sat 20:15');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await letGo(page);
  await expect(when(page)).toHaveValue('');
  await expect(
    page.getByRole('status', { name: 'Evenings to choose from' }).getByRole('listitem'),
  ).toHaveText(['Sat 19 Dec, 20:15']);
});

test('a film that is entered twice is added once, and what is typed after it stays', async ({ page }) => {
  await open(page, { place: 'watchlist' });
  const field = page.getByRole('combobox', { name: 'Search the list, add a title or paste anything' });
  await fake(page, (house) => house.held.add('add_title'));
  await field.fill('Tokyo Story');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await asked(page, 'add_title');
  await field.fill('Ran');
  await letGo(page);
  await expect(said(page)).toContainText('Tokyo Story');
  await expect(field).toHaveValue('Ran');
  expect(await many(page, 'add_title')).toBe(1);
});

test('a rule that is being changed stays while another is kept', async ({ page }) => {
  await open(page, { place: 'family' });
  const rules = page.getByRole('region', { name: 'House rules' });
  for (const rule of ['Fridays the children choose', 'No phones']) {
    await rules.getByLabel('A new rule').fill(rule);
    await page.keyboard.press('Enter');
    await expect(rules.getByRole('button', { name: `Change “${rule}”` })).toBeVisible();
  }
  await fake(page, (house) => house.held.add('change_rule'));
  await rules.getByRole('button', { name: 'Change “Fridays the children choose”' }).click();
  await page.keyboard.press('Enter');
  await asked(page, 'change_rule');
  await page.keyboard.press('Escape');
  await rules.getByRole('button', { name: 'Change “No phones”' }).click();
  await page.keyboard.type('No phones at all');
  await letGo(page);
  await expect(rules.getByRole('textbox', { name: 'The rule in words' })).toHaveValue('No phones at all');
});

/** Saves what was changed of Mustang, and closes it before that is answered. */
async function saveAndClose(page: Page): Promise<void> {
  await fake(page, (house) => house.held.add('edit_title'));
  await film(page, /Mustang/).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByLabel('Note').fill('Five sisters');
  await page.getByRole('button', { name: 'Save' }).click();
  await asked(page, 'edit_title');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await letGo(page);
}

test('an edit that is saved once it was closed is not put aside', async ({ page }) => {
  await open(page, { place: 'watchlist' });
  await saveAndClose(page);
  await expect(said(page)).toContainText('Mustang');
  await expect(said(page)).not.toContainText('put aside');
  await film(page, /Mustang/).click();
  await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeVisible();
});

test('an edit that could not be saved once it was closed is put aside', async ({ page }) => {
  await open(page, { place: 'watchlist', fail: 'edit_title' });
  await saveAndClose(page);
  await expect(said(page)).toContainText('Another program');
  await page.getByRole('button', { name: 'Back to them' }).click();
  await expect(page.getByLabel('Note')).toHaveValue('Five sisters');
});

test('a film that is entered while another waits is added, too', async ({ page }) => {
  await open(page, { place: 'watchlist' });
  const field = page.getByRole('combobox', { name: 'Search the list, add a title or paste anything' });
  await fake(page, (house) => house.held.add('add_title'));
  for (const name of ['Tokyo Story', 'Late Spring']) {
    await field.fill(name);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
  }
  await asked(page, 'add_title');
  await letGo(page);
  await asked(page, 'add_title', 2);
});

test('a name that is typed back before it was kept is kept as it was', async ({ page }) => {
  await open(page, { place: 'family' });
  const name = page.getByRole('textbox', { name: 'Household name' });
  const before = await name.inputValue();
  await fake(page, (house) => house.held.add('change_household'));
  for (const typed of ['The Kayas', before]) {
    await name.fill(typed);
    await name.press('Enter');
  }
  await asked(page, 'change_household');
  await letGo(page);
  await asked(page, 'change_household', 2);
  expect((await of(page, 'change_household')).at(-1)?.request).toMatchObject({ name: before });
  await expect(name).toHaveValue(before);
});

test('whoever types on in a rule that is being kept goes on', async ({ page }) => {
  await open(page, { place: 'family' });
  const rules = page.getByRole('region', { name: 'House rules' });
  await rules.getByLabel('A new rule').fill('No phones');
  await page.keyboard.press('Enter');
  await fake(page, (house) => house.held.add('change_rule'));
  await rules.getByRole('button', { name: 'Change “No phones”' }).click();
  const words = rules.getByRole('textbox', { name: 'The rule in words' });
  await words.fill('No phones here');
  await page.keyboard.press('Enter');
  await asked(page, 'change_rule');
  await words.fill('No phones here, please');
  const read = await many(page, 'rules');
  await letGo(page);
  await expect.poll(() => many(page, 'rules')).toBeGreaterThan(read);
  await expect(words).toHaveValue('No phones here, please');
});

test('a question that is sent while an evening is added has that evening, once', async ({ page }) => {
  await open(page, { place: 'plans' });
  await page.getByRole('button', { name: 'Find an evening' }).click();
  await when(page).fill('sat 20:15');
  await page.keyboard.press('Enter');
  await expect(when(page)).toHaveValue('');
  await fake(page, (house) => house.held.add('understand_when'));
  await when(page).fill('sun 18:00');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Anything else' }).press('Enter');
  await letGo(page);
  await asked(page, 'propose_evenings');
  const [question] = await of(page, 'propose_evenings');
  expect(question?.request).toMatchObject({
    starts: [{ local: '2026-12-19T20:15:00' }, { local: '2026-12-20T18:00:00' }],
  });
});

test('a question that goes takes no focus from whoever does something else by then', async ({ page }) => {
  await open(page, { place: 'plans', scenario: 'poll' });
  await fake(page, (house) => house.held.add('call_off_poll'));
  await page
    .getByRole('button', { name: /^More for/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Call the question off' }).click();
  await asked(page, 'call_off_poll');
  await page.getByRole('button', { name: 'Find an evening' }).focus();
  await letGo(page);
  await expect(page.getByRole('article').filter({ hasText: 'Which evening' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Find an evening' })).toBeFocused();
});

test('nothing in the settings moves when what they asked for comes', async ({ page }) => {
  await open(page);
  await fake(page, (house) => {
    for (const name of ['family_calendar', 'quick_add_key', 'starts_at_login']) house.held.add(name);
  });
  await page.getByRole('button', { name: 'Settings' }).click();
  for (const name of ['family_calendar', 'quick_add_key', 'starts_at_login']) await asked(page, name);
  const connect = page.getByRole('button', { name: 'Connect a calendar' });
  const below = page.getByRole('button', { name: 'Go back to how it was' });
  const before = await below.boundingBox();
  await expect(connect).toBeHidden();
  await letGo(page);
  await expect(connect).toBeVisible();
  await expect(page.getByText('works in every program')).toBeVisible();
  expect(await below.boundingBox()).toEqual(before);
});
