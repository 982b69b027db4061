import type { Page } from '@playwright/test';
import { expect, lookOver, open, test } from './support';
import { field, film, watchlist } from './support/watchlist';

const place = { place: 'watchlist' };
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Is this one film?' });

/** A second Paddington 2, a year off, as another program may have it. */
async function twice(page: Page): Promise<void> {
  await film(page, /Paddington 2/).waitFor();
  await field(page).fill('PADDINGTON 2 (2018)');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(watchlist(page).getByRole('button', { name: /paddington 2/i })).toHaveCount(2);
}

async function ask(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Films that are there twice…' }).click();
}

test('two titles of one film become one, and undo makes two of it', async ({ page }) => {
  await open(page, place);
  await twice(page);
  await ask(page);
  await expect(dialog(page).getByText('1 pair looks alike.')).toBeVisible();
  const one = dialog(page).getByRole('article', { name: 'Paddington 2 2017' });
  await expect(one.getByText('On 1 evening')).toBeVisible();
  await expect(one.getByText('Wanted by Mum and Theo')).toBeVisible();
  await one.getByRole('button', { name: /One film: keep this one/ }).click();
  await expect(dialog(page).getByText('No film looks as if it were on the list twice.')).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(dialog(page).getByText('1 pair looks alike.')).toBeVisible();
});

test('two films of one name are told apart, and it is not asked again', async ({ page }) => {
  await open(page, place);
  await twice(page);
  await ask(page);
  await dialog(page)
    .getByRole('button', { name: /These are two films/ })
    .click();
  await expect(dialog(page).getByText('No film looks as if it were on the list twice.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(watchlist(page).getByRole('button', { name: /paddington 2/i })).toHaveCount(2);
});

test('a pair side by side, in every light', async ({ page }) => {
  await lookOver(
    page,
    'watchlist-twins',
    async () => {
      await twice(page);
      await ask(page);
      await expect(dialog(page).getByText('1 pair looks alike.')).toBeVisible();
    },
    place,
  );
});
