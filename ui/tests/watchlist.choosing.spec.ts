import type { Page } from '@playwright/test';
import { expect, expectAccessible, fake, lookOver, open, test } from './support';
import { field, film, watchlist } from './support/watchlist';

const place = { place: 'watchlist' };
const box = (page: Page) => page.getByRole('listbox', { name: 'Films on the list' });
const option = (page: Page, name: RegExp) => box(page).getByRole('option', { name });
const bar = (page: Page) => page.getByRole('group', { name: 'Chosen films' });
const said = (page: Page) => page.getByRole('status', { name: 'What just happened' });

test('films are chosen by keyboard alone: one, a stretch, all, and none again', async ({ page }) => {
  await open(page, place);
  await film(page, /Miracle/).focus();
  await page.keyboard.press('Space');
  await expect(bar(page).getByRole('status')).toHaveText('1 film chosen');
  await expect(box(page)).toHaveAttribute('aria-multiselectable', 'true');
  const first = option(page, /Miracle/);
  await expect(first).toBeFocused();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(first).toHaveAttribute('aria-posinset', '1');
  await expect(first).toHaveAttribute('aria-setsize', '28');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(bar(page).getByRole('status')).toHaveText('3 films chosen');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(bar(page).getByRole('status')).toHaveText('2 films chosen');
  await expectAccessible(page);
  await page.keyboard.press('Control+a');
  await expect(bar(page).getByRole('status')).toHaveText('28 films chosen');
  await page.keyboard.press('Space');
  await expect(bar(page).getByRole('status')).toHaveText('27 films chosen');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  await expect(film(page, /Paddington 2/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Paddington 2' })).toBeVisible();
});

test('with the mouse: one with Ctrl, a stretch with Shift, and a click lets go', async ({ page }) => {
  await open(page, place);
  await film(page, /Paddington 2/).click({ modifiers: ['Control'] });
  await expect(bar(page).getByRole('status')).toHaveText('1 film chosen');
  await option(page, /Mustang/).click({ modifiers: ['Shift'] });
  const chosen = box(page).locator('[aria-selected="true"]');
  await expect.poll(() => chosen.count()).toBeGreaterThan(3);
  const many = await chosen.count();
  await option(page, /Mustang/).click();
  await expect(bar(page).getByRole('status')).toHaveText(`${many - 1} films chosen`);
  await bar(page).getByRole('button', { name: 'Done' }).click();
  await expect(film(page, /Mustang/)).toBeVisible();
});

test('many are tagged, given a heart and taken off the list, each with one undo', async ({ page }) => {
  await open(page, place);
  await page.getByRole('button', { name: 'Choose several' }).click();
  await option(page, /Paddington 2/).click();
  await option(page, /Spirited Away/).click();
  await bar(page).getByRole('button', { name: 'Tag', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Another tag…' }).click();
  const dialog = page.getByRole('dialog', { name: 'A tag for 2 films' });
  await dialog.getByRole('button', { name: 'Tag 2 films' }).click();
  await expect(dialog.getByText('It has no name. Give it one and try again.')).toBeVisible();
  await dialog.getByRole('textbox').fill('with Grandma');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('2 films were tagged.');
  await bar(page).getByRole('button', { name: 'Hearts' }).click();
  await page.getByRole('menuitem', { name: 'Jon' }).first().click();
  await expect(said(page)).toContainText('2 films were given a heart.');
  await expect(option(page, /Spirited Away.*Jon/)).toBeVisible();
  await bar(page).getByRole('button', { name: 'Take off the list' }).click();
  await expect(said(page)).toContainText('2 films were taken off the list.');
  await expect(option(page, /Spirited Away/)).toBeHidden();
  await expect(bar(page).getByRole('status')).toContainText('Click films, or walk to them');
  await said(page).getByRole('button', { name: 'Undo' }).click();
  await expect(option(page, /Spirited Away.*Jon/)).toBeVisible();
});

test('only what is shown is chosen: another sentence lets go of the rest', async ({ page }) => {
  await open(page, place);
  await film(page, /Miracle/).waitFor();
  await page.keyboard.press('Control+a');
  await expect(bar(page).getByRole('status')).toHaveText('28 films chosen');
  await page.getByRole('combobox', { name: 'Length' }).click();
  await page.getByRole('option', { name: 'under 1 h 30' }).click();
  await expect(bar(page).getByRole('status')).toHaveText('5 films chosen');
  // In a field of text the key is the text's.
  await field(page).fill('tot');
  await expect(bar(page).getByRole('status')).toHaveText('1 film chosen');
  await field(page).press('Control+a');
  await page.keyboard.type('zzz');
  await expect(field(page)).toHaveValue('zzz');
});

test('ten thousand are chosen and tagged at once, and few of them are drawn', async ({ page }) => {
  await open(page, { ...place, scenario: 'many' });
  await film(page, /Miracle/)
    .first()
    .focus();
  await page.keyboard.press('Shift+End');
  await expect(bar(page).getByRole('status')).toHaveText('9,997 films chosen');
  await expect(option(page, /, part 99/).last()).toBeFocused();
  expect(await box(page).getByRole('option').count()).toBeLessThan(60);
  await bar(page).getByRole('button', { name: 'Tag', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Christmas' }).first().click();
  await expect(said(page)).toContainText('9,031 films were tagged.');
  const asked = await fake(page, ({ calls }) => calls.filter(({ name }) => name === 'change_titles').length);
  expect(asked).toBe(1);
});

for (const look of ['Posters', 'Rows'] as const) {
  test(`chosen films as ${look}, in every light`, async ({ page }) => {
    await lookOver(
      page,
      `watchlist-choosing-${look.toLowerCase()}`,
      async () => {
        await page.getByRole('button', { name: look }).click();
        await film(page, /Miracle/).click({ modifiers: ['Control'] });
        await option(page, /Miracle/).press('Shift+ArrowRight');
        await expect(bar(page).getByRole('status')).toHaveText('2 films chosen');
        await expect(watchlist(page)).toBeHidden();
      },
      place,
    );
  });
}
