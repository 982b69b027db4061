import { expect, expectAccessible, fake, lookOver, open, test } from './support';

const poll = { place: 'plans', scenario: 'poll' } as const;
type Page = Parameters<typeof open>[0];

const asked = (page: Page) => page.getByRole('article').filter({ hasText: 'Which evening' });
const finding = (page: Page) => page.getByRole('dialog', { name: 'Find an evening' });
const when = (page: Page) => page.getByRole('dialog').getByRole('textbox', { name: 'When' });
const chosen = (page: Page) => page.getByRole('status', { name: 'Evenings to choose from' });
const said = (page: Page) => page.getByRole('status', { name: 'What just happened' });
const cell = (page: Page, who: string, evening: string) =>
  asked(page).getByRole('button', { name: new RegExp(`^${who}, ${evening}`) });
const lastCall = (page: Page, name: string) =>
  page.evaluate(
    (wanted) =>
      (
        window as unknown as { houselightsFake: { calls: { name: string; request: unknown }[] } }
      ).houselightsFake.calls.findLast((call) => call.name === wanted)?.request,
    name,
  );

async function add(page: Page, words: string): Promise<void> {
  await when(page).fill(words);
  await when(page).press('Enter');
  await expect(when(page)).toHaveValue('');
}

test('several evenings are proposed in words, one after the other', async ({ page }) => {
  await open(page, { place: 'plans' });
  await page.getByRole('button', { name: 'Find an evening' }).click();
  await expect(when(page)).toBeFocused();
  await add(page, 'sat 20:15');
  await expect(chosen(page)).toContainText('One more, so that there is a choice.');
  await add(page, 'tomorrow 17:30');
  await expect(when(page)).toBeFocused();
  await expect(chosen(page).getByRole('listitem')).toHaveText(['Sat 19 Dec, 17:30', 'Sat 19 Dec, 20:15']);
  // What stands in the field when the question is sent is meant too.
  await when(page).fill('mon 8pm');
  await finding(page).getByRole('combobox', { name: 'Film' }).fill('Spirited Away');
  await page.getByRole('option', { name: 'Spirited Away' }).click();
  await finding(page).getByRole('button', { name: 'Theo' }).click();
  await finding(page).getByRole('button', { name: 'Ask about 3 evenings' }).click();
  await expect(finding(page)).toBeHidden();
  await expect(asked(page).getByRole('heading')).toHaveText('Which evening for Spirited Away?');
  await expect(asked(page)).toContainText('Still to answer: Ayşe, Jon and Mum.');
  await expect(asked(page).getByRole('rowheader')).toHaveText([
    /Sat 19 Dec\s+17:30/,
    /Sat 19 Dec\s+20:15/,
    /Mon 21 Dec\s+20:00/,
  ]);
  await expect(asked(page).getByRole('columnheader')).toHaveText(['Evening', /Ayşe/, /Jon/, /Mum/]);
  await page.keyboard.press('Control+z');
  await expect(asked(page)).toBeHidden();
});

test('what cannot be chosen from is said in place, and nothing is lost', async ({ page }) => {
  await open(page, { place: 'plans' });
  await page.getByRole('button', { name: 'Find an evening' }).click();
  const ask = finding(page).getByRole('button', { name: /^Ask/ });
  const problem = finding(page).getByRole('alert');
  await add(page, 'sat 20:15');
  await expect(ask).toHaveAttribute('aria-disabled', 'true');
  await ask.click({ force: true });
  await expect(problem).toHaveText('Add at least two evenings to choose from.');
  await when(page).fill('sat 20:15');
  await when(page).press('Enter');
  await expect(problem).toHaveText('Sat 19 Dec, 20:15 is among them already.');
  await when(page).fill('2026-12-18 19:00');
  await when(page).press('Enter');
  await expect(problem).toHaveText('Fri 18 Dec, 19:00 has gone by.');
  await when(page).fill('banana');
  await when(page).press('Enter');
  await expect(finding(page)).toContainText('“banana” says neither a day nor a time.');
  await expect(when(page)).toHaveValue('banana');
  for (let day = 1; day <= 11; day += 1) await add(page, `2027-01-${String(day).padStart(2, '0')} 20:15`);
  await when(page).fill('2027-01-12 20:15');
  await when(page).press('Enter');
  await expect(problem).toContainText('12 evenings are as many as anybody reads.');
  await finding(page).getByRole('button', { name: 'Remove Sat 19 Dec, 20:15' }).click();
  await expect(chosen(page).getByRole('listitem')).toHaveCount(11);
  for (const name of ['Ayşe', 'Jon', 'Mum', 'Theo'])
    await finding(page).getByRole('button', { name, exact: true }).click();
  await ask.click();
  await expect(problem).toHaveText('Choose who is asked, at least one.');
  expect(await lastCall(page, 'propose_evenings')).toBeUndefined();
  await fake(page, ({ failing }) => failing.add('propose_evenings'));
  await finding(page).getByRole('button', { name: 'Mum', exact: true }).click();
  await ask.click();
  await expect(finding(page).getByRole('alert').filter({ hasText: 'Nothing was changed' })).toBeVisible();
  await expect(chosen(page).getByRole('listitem')).toHaveCount(12);
});

test('an answer is a click, and the best evening follows the answers', async ({ page }) => {
  await open(page, poll);
  const best = (name: string) => asked(page).getByRole('button', { name });
  await expect(best('Make it Tue 29 Dec')).toBeVisible();
  await expect(asked(page)).toContainText('Best so far. Everybody can, Jon only if need be.');
  await expect(asked(page)).toContainText('Second. 2 of 4 can. Theo cannot. Mum has not said.');
  const mum = cell(page, 'Mum', 'Sat 26 Dec');
  await expect(mum).toHaveAccessibleName('Mum, Sat 26 Dec, 20:15: not answered');
  await mum.click();
  await expect(mum).toHaveAccessibleName(/: yes$/);
  const theo = cell(page, 'Theo', 'Sat 26 Dec');
  await theo.click();
  await expect(theo).toHaveAccessibleName(/: not answered$/);
  await theo.click();
  await expect(theo).toHaveAccessibleName(/: yes$/);
  // Everybody gladly beats everybody if need be.
  await expect(best('Make it Sat 26 Dec')).toBeVisible();
  await expect(said(page)).toBeEmpty();
  await page.keyboard.press('Control+z');
  await expect(best('Make it Tue 29 Dec')).toBeVisible();
});

test('answers are walked and given by keyboard', async ({ page }) => {
  await open(page, { ...poll, slow: 60 });
  const focused = page.locator('[data-cell]:focus');
  await cell(page, 'Ayşe', 'Sat 26 Dec').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(focused).toHaveAccessibleName('Theo, Tue 29 Dec, 20:15: yes');
  await page.keyboard.press('n');
  await expect(focused).toHaveAccessibleName(/: no$/);
  await page.keyboard.press('Delete');
  await expect(focused).toHaveAccessibleName(/: not answered$/);
  // Pressed faster than answers are stored, it still goes round in order.
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Enter');
  await expect(focused).toHaveAccessibleName(/: no$/);
  await expect(asked(page)).toContainText('Theo cannot.');
  await expect(focused).toHaveAccessibleName(/: no$/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('i');
  await expect(focused).toHaveAccessibleName('Mum, Tue 29 Dec, 20:15: if need be');
  await expect(page.locator('[data-cell][tabindex="0"]')).toHaveCount(1);
});

test('an answer that is not stored is taken back, and said', async ({ page }) => {
  await open(page, { ...poll, fail: 'answer_poll' });
  const mum = cell(page, 'Mum', 'Sat 26 Dec');
  await mum.click();
  await expect(page.getByText('Nothing was changed')).toBeVisible();
  await expect(mum).toHaveAccessibleName(/: not answered$/);
});

test('the best evening becomes the plan, and an undo asks again', async ({ page }) => {
  await open(page, poll);
  await asked(page).getByRole('button', { name: 'Make it Tue 29 Dec' }).click();
  await expect(asked(page)).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Plans' })).toBeFocused();
  await expect(said(page)).toContainText('Miracle in Cell No. 7 is planned.');
  const ticket = page.getByRole('article').filter({ hasText: 'Miracle in Cell No. 7' });
  await expect(ticket).toContainText('Tuesday 29 December, 20:15');
  await expect(ticket).toContainText('All four of you.');
  await said(page).getByRole('button', { name: 'Undo' }).click();
  await expect(asked(page)).toBeVisible();
  await expect(cell(page, 'Theo', 'Tue 29 Dec')).toHaveAccessibleName(/: yes$/);
  await asked(page).getByRole('button', { name: 'Make it Sat 26 Dec' }).click();
  await expect(ticket).toContainText(/Ayşe and Jon are coming./);
});

test('the evenings are changed, and answers to the others stay', async ({ page }) => {
  await open(page, poll);
  await page.getByRole('button', { name: /^More for “Which evening/ }).click();
  await page.getByRole('menuitem', { name: 'Change the evenings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change the evenings' });
  await expect(dialog.getByRole('combobox', { name: 'Film' })).toHaveValue('Miracle in Cell No. 7');
  await dialog.getByRole('button', { name: 'Remove Sat 26 Dec, 20:15' }).click();
  await add(page, '2027-01-05 20:15');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(asked(page).getByRole('rowheader')).toHaveCount(3);
  await expect(cell(page, 'Theo', 'Tue 29 Dec')).toHaveAccessibleName(/: yes$/);
  await expect(cell(page, 'Theo', 'Tue 5 Jan')).toHaveAccessibleName(/: not answered$/);
});

test('the question is called off, and copied for the family chat', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, poll);
  await page.getByRole('button', { name: /^More for “Which evening/ }).click();
  await page.getByRole('menuitem', { name: 'Copy for the family chat' }).click();
  await expect(said(page)).toContainText('Copied. Paste it into the family chat.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    [
      'Which evening for Miracle in Cell No. 7?',
      '1. Sat 26 Dec, 20:15',
      '2. Tue 29 Dec, 20:15',
      '3. Sat 2 Jan, 17:30',
      'The living room',
      'Answer like this: 1 yes, 2 if need be, 3 no',
    ].join('\n'),
  );
  await page.getByRole('button', { name: /^More for “Which evening/ }).click();
  await page.getByRole('menuitem', { name: 'Call the question off' }).click();
  await expect(asked(page)).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(asked(page)).toBeVisible();
});

test('a question to nobody waits for somebody to be asked', async ({ page }) => {
  await open(page, { place: 'plans' });
  await page.getByRole('button', { name: 'Find an evening' }).click();
  await add(page, 'sat 20:15');
  await add(page, 'sun 17:30');
  const asks = finding(page).getByRole('group', { name: 'Who is asked' });
  for (const name of ['Ayşe', 'Jon', 'Theo', 'Mum']) await asks.getByRole('button', { name }).click();
  await expect(asks.getByRole('button', { pressed: true })).toHaveCount(0);
  await finding(page).getByRole('button', { name: 'Ask about 2 evenings' }).click();
  await expect(asks.getByRole('button').first()).toBeFocused();
  await expect(finding(page)).toContainText('Choose who is asked, at least one.');
  await page.keyboard.press('Space');
  await expect(finding(page)).not.toContainText('Choose who is asked');
  await finding(page).getByRole('button', { name: 'Ask about 2 evenings' }).click();
  await expect(finding(page)).toBeHidden();
});

test('a household of nobody is told where people come from', async ({ page }) => {
  await open(page, { scenario: 'fresh' });
  await page.getByRole('button', { name: 'Skip' }).click();
  await page.getByRole('navigation', { name: 'Main' }).getByText('Plans').click();
  await page.getByRole('button', { name: 'Find an evening' }).click();
  await expect(finding(page)).toContainText('there is nobody to ask');
  await expectAccessible(page);
  await finding(page).getByRole('button', { name: 'Go to Family' }).click();
  await expect(finding(page)).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'Family' })).toBeVisible();
});

test('a poll, as it is read out', async ({ page }) => {
  await open(page, poll);
  await expect(asked(page)).toMatchAriaSnapshot({ name: 'poll.aria.yml' });
});

test('a poll, in every light', async ({ page }) => {
  await lookOver(page, 'polls', async () => expect(asked(page)).toBeVisible(), poll);
});

test('a poll that nobody has answered, with what is worth knowing, in every light', async ({ page }) => {
  await lookOver(
    page,
    'polls-new',
    async () => {
      await page.getByRole('button', { name: 'Find an evening' }).click();
      await add(page, 'sun 18:00');
      await add(page, 'sat 22:30');
      await finding(page).getByRole('button', { name: 'Ask about 2 evenings' }).click();
      await expect(asked(page)).toContainText('Press a circle for yes');
    },
    { place: 'plans' },
  );
});

test('finding an evening, in every light', async ({ page }) => {
  await lookOver(
    page,
    'polls-finding',
    async () => {
      await page.getByRole('button', { name: 'Find an evening' }).click();
      await add(page, 'sat 20:15');
      await add(page, 'mon 8pm');
      await when(page).fill('sun 18:00');
      await expect(finding(page).getByRole('status', { name: 'Worth knowing' })).toContainText('Paddington');
    },
    poll,
  );
});

test('words that repeat are no evening to ask about, and that is said', async ({ page }) => {
  await open(page, { place: 'plans' });
  await page.getByRole('button', { name: 'Find an evening' }).click();
  await when(page).fill('every friday 8pm');
  await expect(finding(page)).toContainText('Here one evening is asked for at a time.');
});
