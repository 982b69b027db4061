import { expect, fake, lookOver, open, test } from './support';

type Page = Parameters<typeof open>[0];
const year = { place: 'diary', scenario: 'year' } as const;
const picture = (page: Page, name: string) => page.getByRole('region', { name });
const marks = (page: Page, name: string) => picture(page, name).locator('svg').getByRole('button');

/** December of the household in `full`: three evenings, of 103, 138 and 97 minutes. */
test('the figures of a year are those of its evenings', async ({ page }) => {
  await open(page, { place: 'diary' });
  await expect(page.getByText('3 evenings, 5 h 38 min of film.')).toBeVisible();
  for (const name of ['Moods by month', 'Heavy and light', 'Hours watched'])
    await expect(marks(page, name)).toHaveCount(3);
  await picture(page, 'Hours watched')
    .getByRole('button', { name: /as a table/ })
    .click();
  const row = picture(page, 'Hours watched').getByRole('row', { name: /December/ });
  await expect(row.getByRole('cell')).toHaveText(['3', '5 h 38 min']);
  await expect(marks(page, 'Hours watched')).toHaveCount(0);
  await picture(page, 'Countries')
    .getByRole('button', { name: /as a table/ })
    .click();
  await expect(picture(page, 'Countries').getByRole('row')).toHaveText([
    /Country/,
    /United States\s*2/,
    /Denmark\s*1/,
  ]);
  // Theo wished for Elf, Mum for the other two.
  const turns = picture(page, 'Whose wish it was');
  await turns.getByRole('button', { name: /as a table/ }).click();
  await expect(turns.getByRole('row')).toHaveText([/Who/, /Ayşe\s*0/, /Jon\s*0/, /Mum\s*2/, /Theo\s*1/]);
});

test('each mark opens the torn ticket of its evening, which can be written on', async ({ page }) => {
  await open(page, { place: 'diary' });
  await marks(page, 'Heavy and light').first().click();
  const dialog = page.getByRole('dialog', { name: 'Friday 4 December' });
  await expect(dialog.getByRole('article')).toContainText('Babette’s Feast');
  await expect(dialog.getByRole('article')).toContainText('wished for by Mum');
  await dialog.getByRole('button', { name: /^Write on the ticket/ }).click();
  const form = page.getByRole('dialog', { name: 'Babette’s Feast' });
  await form.getByRole('textbox', { name: 'The evening in a word' }).fill('Hungry');
  await form.getByRole('button', { name: 'Keep it' }).click();
  await expect(dialog.getByRole('article')).toContainText('Hungry');
  await page.keyboard.press('Escape');
  await expect(page.getByText('All 3 evenings of the year')).toBeVisible();
  await expect(page.getByRole('button', { name: /Babette’s Feast/ }).last()).toContainText('Hungry');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /Babette’s Feast/ }).last()).not.toContainText('Hungry');
});

test('the diary leads to the search of all past evenings', async ({ page }) => {
  await open(page, { place: 'diary' });
  await page.getByRole('button', { name: 'Search the past evenings' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Past evenings' })).toBeVisible();
});

test('a picture is walked by keyboard, and takes one stop of the tab key', async ({ page }) => {
  await open(page, { place: 'diary' });
  const weights = marks(page, 'Heavy and light');
  await picture(page, 'Heavy and light')
    .getByRole('button', { name: /as a table/ })
    .focus();
  await page.keyboard.press('Tab');
  await expect(weights.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(weights.nth(1)).toBeFocused();
  await expect(weights.nth(1)).toHaveAccessibleName(/^Sunday 6 December, The Holiday, weight \d of 9$/);
  await page.keyboard.press('End');
  await expect(weights.nth(2)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Friday 4 December' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(weights.nth(0), 'back where one was').toBeFocused();
  await page.keyboard.press('Tab');
  await expect(picture(page, 'Whose wish it was').getByRole('button').first()).toBeFocused();
});

test('the years are turned, and the window returns to the one that was looked at', async ({ page }) => {
  await open(page, year);
  await expect(page.getByRole('button', { name: 'Next year' })).toBeDisabled();
  await open(page, { place: 'diary/2025', scenario: 'year' });
  await expect(page.getByRole('heading', { name: 'No evening in 2025 yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Next year' }).click();
  await expect(page.getByText(/^\d+ evenings, at least/)).toBeVisible();
  const remembered = await fake(
    page,
    ({ calls }) => calls.filter(({ name }) => name === 'remember_place').at(-1)?.request,
  );
  expect(remembered).toBe('diary/2026');
});

test('what was watched outside any plan is there too, and leads to its film', async ({ page }) => {
  await open(page, { place: 'watchlist' });
  await page
    .getByRole('button', { name: /Paddington 2/ })
    .first()
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /watched/i })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Loved it' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Diary' }).click();
  await expect(page.getByText('4 evenings, 7 h 21 min of film.')).toBeVisible();
  await marks(page, 'Moods by month').filter({ hasText: 'Paddington 2' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('article')).toContainText('Loved it');
  await expect(
    dialog.getByRole('button', { name: /^Write on/ }),
    'there is no ticket to write on',
  ).toHaveCount(0);
  await dialog.getByRole('button', { name: 'More about Paddington 2' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Watchlist' })).toBeVisible();
});

test('a diary that cannot be read can be tried again', async ({ page }) => {
  await open(page, { ...year, fail: 'diary' });
  await expect(page.getByRole('alert')).toBeVisible();
  await fake(page, ({ failing }) => failing.clear());
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(picture(page, 'Moods by month')).toBeVisible();
});

test('the diary reads as a whole', async ({ page }) => {
  await open(page, { place: 'diary' });
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'diary.aria.yml' });
});

test('the diary, in every light', async ({ page }) => {
  await lookOver(
    page,
    'diary',
    async () => {
      await expect(picture(page, 'Countries')).toBeVisible();
    },
    year,
  );
  await lookOver(
    page,
    'diary-below',
    async () => {
      await page.getByText(/evenings of the year$/).click();
      await picture(page, 'Hours watched').scrollIntoViewIfNeeded();
      await picture(page, 'Moods by month')
        .getByRole('button', { name: /as a table/ })
        .click();
      await marks(page, 'Hours watched').last().focus();
      await page.keyboard.press('ArrowLeft');
    },
    year,
  );
  await lookOver(
    page,
    'diary-ticket',
    async () => {
      await marks(page, 'Heavy and light').nth(9).click();
      await expect(page.getByRole('dialog').getByRole('article')).toBeVisible();
    },
    year,
  );
  await lookOver(page, 'diary-empty', () => page.getByText('No evening in').waitFor(), {
    place: 'diary',
    scenario: 'empty',
  });
});
