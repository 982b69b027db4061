import type { Page } from '@playwright/test';
import { expect, expectAccessible, fake, lookOver, open, test } from './support';

const bring = (page: Page) => page.getByRole('button', { name: /^Bring (it )?in\b/ }).last();
const films = (page: Page, list: string) => page.getByRole('list', { name: list, exact: true });

/** Drops the fake's list on the window, and waits until it is read. */
async function drop(page: Page, dates = false): Promise<void> {
  if (dates) await fake(page, (it) => it.drop(true));
  else await fake(page, (it) => it.drop());
  await expect(page.getByRole('heading', { name: 'From Letterboxd' })).toBeVisible();
}

const show = (page: Page, list: string) =>
  page.getByRole('button', { name: new RegExp(`^[\\d,]+ ${list}`) }).click();

/** A list is brought in, of which one film is left out and one waits to be sorted out. */
async function sortOut(page: Page): Promise<void> {
  await open(page, { place: 'watchlist' });
  await drop(page);
  await show(page, 'Not found');
  await page.getByRole('combobox', { name: 'What is Summer at the lake?' }).click();
  await page.getByRole('option', { name: 'Leave it out' }).click();
  await bring(page).click();
  await page.getByRole('button', { name: '1 to sort out' }).click();
}

test('a list that is chosen is shown, brought in, and taken back in one step', async ({ page }) => {
  await open(page, { place: 'watchlist' });
  await page.getByRole('button', { name: 'Bring in a list…' }).click();
  await expect(page.getByRole('heading', { name: 'Bring in a list' })).toBeFocused();
  await expect(page.getByText('Settings, Data, “Export your data”')).toBeVisible();
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(page.getByRole('heading', { name: 'From Letterboxd' })).toBeVisible();
  await expect(films(page, 'New').getByText('Amélie')).toBeVisible();
  await page.getByRole('button', { name: /^Bring in \d+ films/ }).click();
  await expect(page.getByRole('heading', { name: 'Watchlist' })).toBeVisible();
  await expect(
    page.getByText('4 films are new on the list. 1 film got something more. 2 wait to be sorted out.'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /^Amélie/ })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /^Amélie/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /to sort out/ })).toHaveCount(0);
});

test('where list and file differ, each field is ours or theirs', async ({ page }) => {
  await open(page, { place: 'watchlist' });
  await drop(page);
  await show(page, 'Different');
  const stars = page.getByRole('group', { name: 'Stars of Elf' });
  const tags = page.getByRole('group', { name: 'Tags of Elf' });
  await expect(stars.getByRole('radio', { name: 'Ours 3/5, Good' })).toBeChecked();
  await expect(tags.getByRole('radio', { name: 'Theirs loud' })).toBeChecked();
  await page.getByRole('combobox', { name: 'For all of them' }).click();
  await page.getByRole('option', { name: /Take theirs/ }).click();
  await expect(stars.getByRole('radio', { name: 'Theirs 4.5/5' })).toBeChecked();
  await tags.getByRole('radio', { name: /^Ours/ }).check();
  await bring(page).click();
  await expect(page.getByRole('heading', { name: 'Watchlist' })).toBeVisible();
  const request = await fake(page, (it) => it.calls.find(({ name }) => name === 'bring_in')?.request);
  expect(request).toMatchObject({ take: 'theirs', fields: [{ field: 'tags', theirs: false }] });
});

test('what was not found is chosen, or kept and sorted out later', async ({ page }) => {
  await sortOut(page);
  await expect(page.getByRole('heading', { name: 'To sort out' })).toBeFocused();
  await page.getByRole('combobox', { name: 'What is Amelie de Montmartre?' }).click();
  await page.getByRole('option', { name: 'Amélie (2001), Jean-Pierre Jeunet' }).click();
  await expect(page.getByText('Everything is sorted out.')).toBeVisible();
  await expect(page.getByText('Amelie de Montmartre was sorted out.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Amelie de Montmartre', { exact: true })).toBeVisible();
});

test('who works through them goes on with the next, and at the end with the heading', async ({ page }) => {
  await open(page, { place: 'watchlist' });
  await drop(page);
  await bring(page).click();
  await page.getByRole('button', { name: '2 to sort out' }).click();
  const which = (film: string) => page.getByRole('combobox', { name: `What is ${film}?` });
  await which('Amelie de Montmartre').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Leave it out' }).click();
  await expect(which('Amelie de Montmartre')).toHaveCount(0);
  await expect(which('Summer at the lake')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Add it as it is written' }).click();
  await expect(page.getByText('Everything is sorted out.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'To sort out' })).toBeFocused();
});

test('what was left out is brought back', async ({ page }) => {
  await open(page, { place: 'watchlist' });
  await drop(page);
  await show(page, 'Not found');
  await page.getByRole('combobox', { name: 'For all of them' }).click();
  await page.getByRole('option', { name: 'Leave them out' }).click();
  await bring(page).click();
  await expect(page.getByRole('heading', { name: 'Watchlist' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'What to do, or a film on the list' }).fill('brought-in');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '2 left out' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sort it out after all: Summer at the lake' }).click();
  await expect(page.getByText('Summer at the lake waits to be sorted out again.')).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Sort it out after all: Amelie de Montmartre' }),
  ).toBeFocused();
  await page.getByRole('button', { name: '1 to sort out' }).click();
  await expect(page.getByRole('combobox', { name: 'What is Summer at the lake?' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Everything is sorted out.')).toBeVisible();
});

test('films that wait and those left out are never taken for each other', async ({ page }) => {
  await sortOut(page);
  const which = page.getByRole('combobox', { name: 'What is Amelie de Montmartre?' });
  await expect(which).toBeVisible();
  await fake(page, (it) => it.held.add('unmatched'));
  await page.getByRole('button', { name: '1 left out' }).click();
  await expect(page.getByRole('button', { name: '1 left out' })).toHaveAttribute('aria-pressed', 'true');
  // Until the others are there, those that wait stay what they are.
  await expect(which).toBeVisible();
  await expect(page.getByRole('button', { name: /^Sort it out after all: Amelie/ })).toHaveCount(0);
  await fake(page, (it) => {
    it.held.clear();
    it.letGo();
  });
  await expect(page.getByRole('button', { name: 'Sort it out after all: Summer at the lake' })).toBeVisible();
  await expect(which).toHaveCount(0);
});

test('the rows of one of several people are left out, and taken in again', async ({ page }) => {
  await open(page, { place: 'watchlist' });
  await fake(page, (it) => it.drop(false, true));
  const kids = page.getByRole('combobox', { name: '“Kids”' });
  await kids.click();
  await page.getByRole('option', { name: 'Nobody here: leave it out' }).click();
  await expect(kids).toHaveText('Nobody here: leave it out');
  await expect(kids).toBeFocused();
  await expect(page.getByRole('button', { name: /^1 Not found/ })).toBeVisible();
  await kids.click();
  await page.getByRole('option', { name: 'Mum' }).click();
  await expect(page.getByRole('button', { name: /^2 Not found/ })).toBeVisible();
  const sorted = await fake(page, (it) =>
    it.calls.some(({ name, request }) => name === 'sort_import' && JSON.stringify(request).includes('Kids')),
  );
  expect(sorted).toBe(true);
});

test('what leaving somebody out undoes is said before, and the last one stays', async ({ page }) => {
  await open(page, { place: 'watchlist' });
  await fake(page, (it) => it.drop(false, true));
  const anew = page.getByText('what you chose film by film begins anew');
  await show(page, 'Not found');
  await expect(anew).toHaveCount(0);
  const amelie = page.getByRole('combobox', { name: 'What is Amelie de Montmartre?' });
  await amelie.click();
  await page.getByRole('option', { name: 'Leave it out' }).click();
  await expect(anew).toBeVisible();
  const kids = page.getByRole('combobox', { name: '“Kids”' });
  await kids.click();
  await page.getByRole('option', { name: 'Nobody here: leave it out' }).click();
  await expect(kids).toBeFocused();
  await expect(anew).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Whose it is' }).click();
  await expect(page.getByRole('option', { name: 'All of us' })).toBeVisible();
  await expect(page.getByRole('option', { name: 'Nobody here: leave it out' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  // What cannot be read anew is not held any more, so nothing of it is offered.
  await fake(page, (it) => it.failing.add('read_import'));
  await kids.click();
  await page.getByRole('option', { name: 'Mum' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose a file…' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Bring (it )?in\b/ })).toHaveCount(0);
});

test('who answers what is asked after saying whose it is stays at the heading', async ({ page }) => {
  await open(page, { place: 'watchlist' });
  await fake(page, (it) => it.drop(true, true));
  const kids = page.getByRole('combobox', { name: '“Kids”' });
  await kids.click();
  await page.getByRole('option', { name: 'Nobody here: leave it out' }).click();
  await expect(kids).toBeFocused();
  await page.getByRole('button', { name: 'The day stands first' }).click();
  await expect(page.getByText('What does 1/2/23 mean?')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'From Letterboxd' })).toBeFocused();
});

test('the same list again brings nothing', async ({ page }) => {
  await open(page, { place: 'watchlist' });
  await drop(page);
  await bring(page).click();
  await expect(page.getByRole('heading', { name: 'Watchlist' })).toBeVisible();
  await drop(page);
  await expect(page.getByText('There is nothing new in it for your list.')).toBeVisible();
  await expect(films(page, 'Already here').getByText('Elf')).toBeVisible();
  await expect(bring(page)).toHaveAttribute('aria-disabled', 'true');
});

test('dates are asked once, and whose list it is can be said', async ({ page }) => {
  await open(page, { place: 'watchlist' });
  await drop(page, true);
  await expect(bring(page)).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('combobox', { name: 'Whose it is' }).click();
  await page.getByRole('option', { name: 'Mum' }).click();
  await expect(page.getByRole('combobox', { name: 'Whose it is' })).toHaveText(/Mum/);
  await page.getByRole('button', { name: 'The day stands first' }).click();
  await expect(page.getByText('What does 1/2/23 mean?')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'From Letterboxd' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Nothing is kept yet.' })).toHaveCount(1);
  await expect(page.getByRole('combobox', { name: 'Whose it is' })).toHaveText(/Mum/);
  await page.keyboard.press('Tab');
  await bring(page).click();
  await expect(page.getByRole('heading', { name: 'Watchlist' })).toBeVisible();
});

test('a stop stops, and a failure keeps what was decided', async ({ page }) => {
  await open(page, { place: 'watchlist' });
  await fake(page, (it) => {
    it.held.add('read_import');
    it.drop();
  });
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect.poll(() => fake(page, (it) => it.calls.map(({ name }) => name))).toContain('stop_import');
  await open(page, { place: 'watchlist', fail: 'bring_in' });
  await drop(page);
  await bring(page).click();
  await expect(page.getByRole('alert')).toContainText('Nothing was changed');
  await expect(page.getByRole('heading', { name: 'From Letterboxd' })).toBeVisible();
});

test('other files that come while one is read or written are read next', async ({ page }) => {
  await open(page, { place: 'watchlist' });
  await fake(page, (it) => {
    it.held.add('read_import');
    it.drop();
  });
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await fake(page, (it) => it.drop());
  await fake(page, (it) => {
    it.held.clear();
    it.letGo();
  });
  await expect(page.getByRole('heading', { name: 'From Letterboxd' })).toBeVisible();
  const reads = () => fake(page, (it) => it.calls.filter(({ name }) => name === 'read_import').length);
  await expect.poll(reads).toBe(2);
  await expect(bring(page)).toBeVisible();
});

test('ten thousand films are leafed through', async ({ page }) => {
  await page.goto('/?place=watchlist&list=10000');
  await page.locator('h1').first().waitFor();
  await drop(page);
  await expect(films(page, 'New').getByRole('listitem')).toHaveCount(50);
  await page.getByRole('button', { name: 'Later', exact: true }).click();
  await expect(page.getByText('51 to 100 of 10,000')).toBeVisible();
  await expect(films(page, 'New').getByText('Film number 51', { exact: true })).toBeVisible();
});

test('two thousand films that differ are worked through by keyboard', async ({ page }) => {
  await page.goto('/?place=watchlist&list=10000');
  await page.locator('h1').first().waitFor();
  await drop(page);
  await show(page, 'Different');
  await page.getByRole('button', { name: '501 that contradict ours' }).click();
  const list = films(page, 'Different');
  await expect(list.getByRole('listitem')).toHaveCount(50);
  const stars = (film: string) => page.getByRole('group', { name: `Stars of ${film}`, exact: true });
  await stars('Film on both 1').getByRole('radio', { name: /^Ours/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(stars('Film on both 1').getByRole('radio', { name: /^Theirs/ })).toBeChecked();
  await page.getByRole('button', { name: 'Later', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('51 to 100 of 501')).toBeVisible();
  // The next page begins at its first film, for the eyes and for the keys.
  await expect(list).toBeFocused();
  await expect(list.getByRole('listitem').first()).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(stars('Film on both 201').getByRole('radio', { name: /^Ours/ })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Earlier', exact: true }).click();
  await expect(stars('Film on both 1').getByRole('radio', { name: /^Theirs/ })).toBeChecked();
});

test('what was chosen film by film stays when a question is answered', async ({ page }) => {
  await open(page, { place: 'watchlist' });
  await drop(page, true);
  await show(page, 'Different');
  const stars = page.getByRole('group', { name: 'Stars of Elf' });
  await stars.getByRole('radio', { name: /^Theirs/ }).check();
  await page.getByRole('button', { name: 'The day stands first' }).click();
  await expect(page.getByText('What does 1/2/23 mean?')).toHaveCount(0);
  await expect(stars.getByRole('radio', { name: /^Theirs/ })).toBeChecked();
  await bring(page).click();
  await expect(page.getByRole('heading', { name: 'Watchlist' })).toBeVisible();
  const request = await fake(page, (it) => it.calls.find(({ name }) => name === 'bring_in')?.request);
  expect(request).toMatchObject({ fields: [{ key: 'called|Elf|2003', field: 'rating', theirs: true }] });
});

test('the way in, in every light', async ({ page }) => {
  await lookOver(page, 'bringin-choose', () => page.getByText('What works').waitFor(), {
    place: 'watchlist/bring',
  });
});

test('what a list would bring, in every light', async ({ page }) => {
  await lookOver(page, 'bringin-new', () => drop(page, true), { place: 'watchlist' });
});

test('what was left out, in every light', async ({ page }) => {
  const arrange = async () => {
    await drop(page);
    await show(page, 'Not found');
    await page.getByRole('combobox', { name: 'For all of them' }).click();
    await page.getByRole('option', { name: 'Leave them out' }).click();
    await bring(page).click();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'What to do, or a film on the list' }).fill('brought-in');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '2 left out' }).click();
  };
  await lookOver(page, 'bringin-left-out', arrange, { place: 'watchlist' });
});

test('where it differs and what was not found, in every light', async ({ page }) => {
  await lookOver(
    page,
    'bringin-differing',
    async () => {
      await drop(page);
      await show(page, 'Not found');
      await page.getByRole('combobox', { name: 'What is Amelie de Montmartre?' }).waitFor();
      await expectAccessible(page);
      await show(page, 'Different');
      await page.getByRole('group', { name: 'Stars of Elf' }).waitFor();
    },
    { place: 'watchlist' },
  );
});

test('what is to be sorted out, in every light', async ({ page }) => {
  await lookOver(
    page,
    'bringin-unmatched',
    async () => {
      await drop(page);
      await bring(page).click();
      await page.getByRole('button', { name: '2 to sort out' }).click();
      await page.getByRole('heading', { name: 'To sort out' }).waitFor();
    },
    { place: 'watchlist' },
  );
});
