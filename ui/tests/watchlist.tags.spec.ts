import { expect, lookOver, open, test } from './support';
import { film, watchlist } from './support/watchlist';

const place = { place: 'watchlist' };

test('tags are the lists: each shows its films, gets another name and goes, with an undo', async ({
  page,
}) => {
  await open(page, place);
  await film(page, /Miracle/).waitFor();
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Tags and lists…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Your tags' });
  const name = (of: string) => dialog.getByRole('textbox', { name: `New name for ${of}` });
  await name('Christmas').fill('Advent');
  await page.keyboard.press('Enter');
  await expect(name('Advent')).toBeVisible();
  await dialog.getByRole('button', { name: 'Show the 3 films tagged Advent' }).click();
  await expect(dialog).toBeHidden();
  await expect(watchlist(page).getByRole('button')).toHaveCount(3);
  await expect(page.getByRole('combobox', { name: 'Tag' })).toHaveText('tagged “Advent”');

  // From the palette as well, and under a new name its films stay in view.
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^What to do/ }).fill('lists');
  await page.getByRole('option', { name: /Look after the tags/ }).click();
  await name('Advent').fill(' ');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('It has no name. Give it one and try again.')).toBeVisible();
  await name('Advent').fill('December');
  await page.keyboard.press('Enter');
  await expect(name('December')).toBeVisible();
  await dialog.getByRole('button', { name: 'Remove December' }).click();
  await expect(dialog.getByText('No film has a tag at the moment.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(name('December')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Tag' })).toHaveText('tagged “December”');
  await expect(watchlist(page).getByRole('button')).toHaveCount(3);
});

test('the tags, in every light', async ({ page }) => {
  await lookOver(
    page,
    'watchlist-tags',
    async () => {
      await film(page, /Miracle/).waitFor();
      await page.getByRole('button', { name: 'Filters', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Tags and lists…' }).click();
      await expect(page.getByRole('button', { name: /Show the 3 films/ })).toBeVisible();
    },
    place,
  );
});
