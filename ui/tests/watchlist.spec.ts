import { expect, fake, open, test } from './support';
import { field, film, watchlist } from './support/watchlist';

const place = { place: 'watchlist' };

test('search finds whatever the case and diacritics, and gives the place back', async ({ page }) => {
  await open(page, place);
  await expect(film(page, /Paddington 2/)).toBeVisible();
  await field(page).fill('OZTEKİN iynemli');
  await expect(watchlist(page).getByRole('button')).toHaveCount(1);
  await expect(film(page, /Miracle in Cell No. 7.*Directed by Mehmet Ada Öztekin/)).toBeVisible();
  await field(page).press('Escape');
  await field(page).press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(film(page, /Paddington 2/)).toBeVisible();
});

test('the sentence filters and says how many', async ({ page }) => {
  await open(page, place);
  await expect(page.getByRole('group', { name: /Showing unwatched films of any length/ })).toBeVisible();
  await page.getByRole('combobox', { name: 'Length' }).click();
  await page.getByRole('option', { name: 'under 1 h 30' }).click();
  await expect(film(page, /Petite Maman/)).toBeVisible();
  await expect(film(page, /Paddington 2/)).toBeHidden();
  await page.getByRole('combobox', { name: 'Watched or not' }).click();
  await page.getByRole('option', { name: 'watched', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Nothing like that on the list' })).toBeVisible();
  await page.getByRole('button', { name: 'Show the whole list' }).click();
  await expect(film(page, /The Holiday.*Watched 6 December/)).toBeVisible();
});

test('a completion adds a film, and undo takes it off', async ({ page }) => {
  await open(page, place);
  await field(page).pressSequentially('life');
  await expect(page.getByRole('option', { name: /Life Is Beautiful.*On the list/ })).toBeVisible();
  await page.getByRole('option', { name: /After Life/ }).click();
  await expect(page.getByRole('status').getByText('After Life is on the list.')).toBeVisible();
  await expect(film(page, /After Life/)).toBeVisible();
  await expect(field(page)).toHaveValue('');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(film(page, /After Life/)).toBeHidden();
});

test('Ctrl+Z in the field that was emptied takes the addition back, until something is typed', async ({
  page,
}) => {
  await open(page, place);
  const said = page.getByRole('status', { name: 'What just happened' });
  await field(page).fill('After Life');
  await field(page).press('Enter');
  await expect(film(page, /After Life/)).toBeVisible();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(film(page, /After Life/)).toBeHidden();
  await expect(said.getByText('Undone: After Life.')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(film(page, /After Life/)).toBeVisible();
  // What is done again takes the place of what was undone.
  await expect(said).toHaveText('Done again: After Life.');
  await page.keyboard.type('x');
  await page.keyboard.press('Control+z');
  await expect(field(page)).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(film(page, /After Life/)).toBeVisible();
});

test('the field is walked by keyboard, down to adding what was typed', async ({ page }) => {
  await open(page, place);
  await film(page, /Paddington 2/).waitFor();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('roma');
  // "rom" finds more, and is answered first.
  await expect(page.getByRole('option')).toHaveText([/Roma 2018/, /Add “roma”/]);
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option', { name: 'Add “roma”' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option', { name: /Roma 2018/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(film(page, /Roma/)).toBeVisible();
});

test('what is on the list already is opened, not added twice', async ({ page }) => {
  await open(page, place);
  await field(page).fill('aftersun');
  await page.getByRole('option', { name: /Aftersun.*On the list/ }).click();
  await expect(page.getByRole('dialog', { name: 'Aftersun' })).toBeVisible();
});

test('Enter adds a title that is nowhere, with the year that was typed behind it', async ({ page }) => {
  await open(page, place);
  await field(page).fill('Zyx Home Video 1998');
  await field(page).press('Enter');
  await expect(page.getByRole('status', { name: 'What just happened' })).toContainText(
    'Zyx Home Video is on the list.',
  );
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toBeFocused();
  await expect(film(page, /Zyx Home Video 1998/)).toBeVisible();
  // Once more opens it, and adds nothing.
  await field(page).fill('zyx home video (1998)');
  await field(page).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Zyx Home Video' })).toBeVisible();
  await expect(page.getByRole('status', { name: 'What just happened' })).toContainText(
    'Zyx Home Video is on the list already.',
  );
  await page.keyboard.press('Escape');
  await expect(film(page, /Zyx Home Video/)).toHaveCount(1);
});

test('Enter opens the one film that answers, also one that was watched, and leaves several in view', async ({
  page,
}) => {
  await open(page, place);
  await field(page).fill('mustan');
  await field(page).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Mustang' })).toBeVisible();
  await page.keyboard.press('Escape');
  await field(page).fill('elf');
  await field(page).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Elf' })).toBeVisible();
  await page.keyboard.press('Escape');
  await field(page).fill('the');
  await field(page).press('Enter');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await fake(page, ({ calls }) => calls.some(({ name }) => name === 'add_title'))).toBe(false);
});

test('a name that is too long is refused beside the field and not lost', async ({ page }) => {
  await open(page, place);
  const long = 'x'.repeat(301);
  await field(page).fill(long);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('That text has 301 characters; 300 fit.')).toBeVisible();
  await expect(field(page)).toHaveValue(long);
});

test('the arrow keys walk the grid, Enter opens and closing comes back', async ({ page }) => {
  await open(page, place);
  await film(page, /Miracle/).focus();
  await page.keyboard.press('ArrowRight');
  await expect(film(page, /Paddington 2/)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(film(page, /Paddington 2/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Paddington 2' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(film(page, /Paddington 2/)).toBeFocused();
  await page.keyboard.press('End');
  await expect(watchlist(page).getByRole('button').last()).toBeFocused();
});

test('ten thousand films scroll, and few of them are drawn', async ({ page }) => {
  await open(page, { ...place, scenario: 'many' });
  await expect(page.getByText('9,997 films')).toBeVisible();
  const first = film(page, /Miracle/).first();
  await first.focus();
  await expect(first).toBeFocused();
  await page.keyboard.press('End');
  await expect(film(page, /, part 99/).last()).toBeFocused();
  expect(await watchlist(page).getByRole('listitem').count()).toBeLessThan(60);
  const limits = await fake(page, ({ calls }) =>
    calls
      .filter(({ name }) => name === 'watchlist')
      .map(({ request }) => (request as { limit: number }).limit),
  );
  expect(Math.max(...limits)).toBeLessThanOrEqual(120);
});

test('another width of the window keeps the focus on its film', async ({ page }) => {
  await open(page, { ...place, scenario: 'many' });
  await film(page, /Miracle/)
    .first()
    .focus();
  await page.keyboard.press('End');
  const last = film(page, /, part 99/).last();
  await expect(last).toBeFocused();
  for (const width of [900, 1280, 2200]) {
    await page.setViewportSize({ width, height: 820 });
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport();
  }
});

test('leaving the list and coming back keeps the place', async ({ page }) => {
  await open(page, { ...place, scenario: 'many' });
  await film(page, /Miracle/)
    .first()
    .focus();
  for (let presses = 0; presses < 6; presses++) await page.keyboard.press('PageDown');
  // Its row may still be on its way.
  await expect(page.locator(':focus')).toContainText(/, part \d/);
  const name = await page.evaluate(() => document.activeElement?.textContent?.slice(0, 12) ?? '');
  const rail = page.getByRole('navigation', { name: 'Main' });
  await rail.getByRole('button', { name: 'Family' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Family' })).toBeVisible();
  await rail.getByRole('button', { name: 'Watchlist' }).click();
  await expect(film(page, new RegExp(name.trim())).first()).toBeInViewport();
});

test('an empty list offers four ways in', async ({ page }) => {
  await open(page, { ...place, scenario: 'empty' });
  await page.getByRole('button', { name: /Add one by name/ }).click();
  await expect(field(page)).toBeFocused();
  await page.getByRole('button', { name: /Bring in a list From/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bring in a list' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'Watchlist' }).click();
  await page.getByRole('button', { name: /Start with a handful/ }).click();
  await page.getByRole('button', { name: /Arrival/ }).click();
  await page.getByRole('button', { name: /Parasite/ }).click();
  await page.getByRole('button', { name: 'Add 2 films' }).click();
  await expect(film(page, /Arrival/)).toBeVisible();
  await expect(film(page, /Parasite/)).toBeVisible();
});
