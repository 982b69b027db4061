import { expect, expectAccessible, fake, lookOver, open, test } from './support';
import { film, watchlist } from './support/watchlist';

const place = { place: 'watchlist' };
const said = (name: RegExp) => ({ name }) as const;

test('the sentence is spoken by keyboard alone, further words too', async ({ page }) => {
  await open(page, place);
  await film(page, /Paddington 2/).waitFor();
  await page.getByRole('combobox', { name: 'Who wants them' }).press('Enter');
  await page.keyboard.type('Mum');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Say more' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Heavy or light' }).press('Enter');
  // Its choices are down at once, and the focus is with them.
  await expect(page.getByRole('option', { name: 'not heavy' })).toBeVisible();
  await page.keyboard.type('not');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Heavy or light' })).toBeFocused();
  const group =
    /Showing unwatched films of any length that Mum wants, wherever they stream, not heavy, newest/;
  await expect(page.getByRole('group', said(group))).toBeVisible();
  await expect(film(page, /Paddington 2/)).toBeVisible();
  await expect(film(page, /Miracle/)).toBeHidden();
  await expectAccessible(page);
});

test('each further word narrows the list and can be taken back', async ({ page }) => {
  await open(page, place);
  const say = async (what: string, choice: string | RegExp) => {
    await page.getByRole('button', { name: 'Say more' }).click();
    await page.getByRole('menuitem', { name: what }).click();
    await page.getByRole('option', { name: choice, exact: typeof choice === 'string' }).click();
  };
  await say('Decade', 'from the 1980s');
  await expect(page.getByText('3 films', { exact: true })).toBeVisible();
  await say('Country', 'from Japan');
  await say('Kind', 'family');
  await expect(watchlist(page).getByRole('button')).toHaveCount(2);
  await say('Who has seen them', 'that Jon has not seen');
  await expect(watchlist(page).getByRole('button')).toHaveCount(2);
  await page.getByRole('combobox', { name: 'Kind' }).click();
  await page.getByRole('option', { name: 'of any kind' }).click();
  await expect(watchlist(page).getByRole('button')).toHaveCount(3);
});

test('a sentence is kept, chosen again, renamed and removed, each with an undo', async ({ page }) => {
  await open(page, place);
  await page.getByRole('combobox', { name: 'Length' }).click();
  await page.getByRole('option', { name: 'under 1 h 30' }).click();
  const menu = page.getByRole('button', { name: 'Filters', exact: true });
  await menu.click();
  await page.getByRole('menuitem', { name: 'Keep this one…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keep this filter' });
  await expect(dialog.getByText(/Showing unwatched films under 1 h 30/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect(dialog.getByText('It has no name. Give it one and try again.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Its name' }).fill('Short ones');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  // Its button says which is shown.
  const named = page.getByRole('button', { name: 'Short ones' });
  await named.click();
  await page.getByRole('menuitem', { name: 'Show the whole list' }).click();
  await expect(film(page, /The Holiday/)).toBeVisible();
  await menu.click();
  await page.getByRole('menuitem', { name: 'Short ones' }).click();
  await expect(film(page, /The Holiday/)).toBeHidden();
  await expect(film(page, /Petite Maman/)).toBeVisible();

  await named.click();
  await page.getByRole('menuitem', { name: 'Rename or remove…' }).click();
  const kept = page.getByRole('dialog', { name: 'Kept filters' });
  await kept.getByRole('textbox', { name: 'New name for Short ones' }).fill('For weekdays');
  await page.keyboard.press('Enter');
  await expect(kept.getByRole('textbox', { name: 'New name for For weekdays' })).toBeVisible();
  await expectAccessible(page);
  await kept.getByRole('button', { name: 'Remove For weekdays' }).click();
  await expect(kept.getByText('No filter is kept at the moment.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(kept.getByRole('textbox', { name: 'New name for For weekdays' })).toBeVisible();
});

test('posters or rows are kept for the next window', async ({ page }) => {
  await open(page, place);
  await page.getByRole('button', { name: 'Rows' }).click();
  await expect(watchlist(page).getByText('Paul King')).toBeVisible();
  const kept = await fake(page, ({ calls }) => calls.filter(({ name }) => name === 'keep_list_look'));
  expect(kept.map(({ request }) => request)).toEqual(['rows']);
});

test('what an order goes by stands with each film', async ({ page }) => {
  await open(page, place);
  const order = async (name: RegExp) => {
    await page.getByRole('combobox', { name: 'Order' }).click();
    await page.getByRole('option', { name }).click();
  };
  await order(/best rated first/);
  await expect(watchlist(page).getByRole('button').first()).toContainText('85%');
  await order(/waiting longest first/);
  await expect(watchlist(page).getByRole('button').first()).toContainText(/Since \d/);
});

test('a long sentence, in every light', async ({ page }) => {
  await lookOver(
    page,
    'watchlist-sentence',
    async () => {
      await film(page, /Paddington 2/).waitFor();
      for (const [what, choice] of [
        ['Heavy or light', 'not heavy'],
        ['Decade', 'from the 1980s'],
        ['Who has seen them', 'that Jon has not seen'],
      ] as const) {
        await page.getByRole('button', { name: 'Say more' }).click();
        await page.getByRole('menuitem', { name: what }).click();
        await page.getByRole('option', { name: choice }).click();
      }
      await page.getByRole('button', { name: 'Say more' }).click();
      await expect(page.getByRole('menuitem', { name: 'Tag' })).toBeVisible();
    },
    place,
  );
});
