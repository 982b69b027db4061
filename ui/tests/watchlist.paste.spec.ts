import { expect, fake, open, test } from './support';
import { ARTICLE, field, film, pasteInto } from './support/watchlist';

const place = { place: 'watchlist' };
const SEVERAL = 'For the holidays:\nAmélie, Elf, The Straight Story or Roma?';
const NOTHING = 'That one with the lighthouse,\nAunt Fatma saw it twice';

test('an article becomes a title, with its year corrected', async ({ page }) => {
  await open(page, place);
  await film(page, /Miracle/).click();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await pasteInto(page, ARTICLE);
  const dialog = page.getByRole('dialog', { name: 'Here is what we understood' });
  await expect(dialog.getByText('This is the film, we are sure.')).toBeVisible();
  await expect(dialog.getByText('Cried from beginning to end. I relate to that movie.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Year: 2019. Correct it' }).click();
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Year: 2019. Correct it' }).click();
  await dialog.getByRole('textbox', { name: 'Year' }).fill('soon');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('“soon” is no year.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Year' }).fill('2020');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Year: 2020. Correct it' })).toBeFocused();
  await expect(dialog.getByText('you say')).toBeVisible();
  await dialog.getByRole('button', { name: 'Ayşe' }).click();
  await dialog.getByRole('button', { name: 'Add to the list' }).click();
  await film(page, /Miracle in Cell No. 7 2020.*Wanted by Ayşe/).click();
  await expect(page.getByText('you said so, today')).toBeVisible();
  await expect(page.getByText('from an article, today').first()).toBeVisible();
});

test('of several titles those that are ticked are kept', async ({ page }) => {
  await open(page, place);
  await film(page, /Miracle/).waitFor();
  await field(page).evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, SEVERAL);
  const dialog = page.getByRole('dialog', { name: 'We found 4 titles' });
  await expect(dialog.getByRole('checkbox', { name: 'Keep Amélie' })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: 'Keep Elf' })).not.toBeChecked();
  await dialog.getByRole('checkbox', { name: 'Keep Roma' }).check();
  await dialog.getByRole('button', { name: 'Keep 2 titles' }).click();
  await expect(page.getByText('Amélie and Roma are on the list.')).toBeVisible();
  await expect(film(page, /Roma/)).toBeVisible();
});

test('a mood that is a guess is said to be one', async ({ page }) => {
  await open(page, place);
  await pasteInto(page, SEVERAL);
  const dialog = page.getByRole('dialog', { name: 'We found 4 titles' });
  const mood = dialog.getByRole('term').filter({ hasText: 'Its mood' });
  await expect(dialog.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Amélie');
  await expect(mood).toBeHidden();
  await dialog.getByRole('button', { name: 'Roma' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Roma');
  await expect(mood).toBeVisible();
  await expect(dialog.getByRole('definition').filter({ hasText: 'it is guessed' })).toBeVisible();
});

test('a text without a film is kept as a note, and read again from there', async ({ page }) => {
  await open(page, place);
  await pasteInto(page, NOTHING);
  const dialog = page.getByRole('dialog', { name: 'No film we could be certain of' });
  await expect(dialog.getByRole('textbox', { name: 'The text' })).toHaveValue(NOTHING);
  await dialog.getByRole('button', { name: 'Keep it as a note' }).click();
  await page.getByRole('button', { name: '1 note' }).click();
  const kept = page.getByRole('dialog', { name: 'Kept for later' });
  await expect(kept.getByText('Aunt Fatma')).toBeVisible();
  await kept.getByRole('button', { name: 'Remove the note' }).click();
  await expect(kept.getByText('Nothing is kept at the moment.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: '1 note' })).toBeVisible();
});

test('a link that holds only a number says what to paste instead', async ({ page }) => {
  await open(page, { place: 'watchlist' });
  await page
    .getByRole('combobox', { name: /Search the list/ })
    .fill('https://www.netflix.com/gb/title/81239779');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'This link does not name its film' });
  await expect(dialog).toContainText('Paste the film’s title or the text of the page instead');
  await dialog.getByRole('button', { name: 'Add a title by hand' }).click();
  await expect(dialog.getByLabel('Its title')).toHaveValue('');
});

test('a title is added by hand, and the text goes along', async ({ page }) => {
  await open(page, place);
  await pasteInto(page, NOTHING);
  await page.getByRole('button', { name: 'Add a title by hand' }).click();
  await page.getByRole('textbox', { name: 'Its title' }).fill('The Lighthouse');
  await page.getByRole('button', { name: 'Add to the list' }).click();
  await film(page, /The Lighthouse/).click();
  await expect(page.getByRole('dialog').getByText('Aunt Fatma saw it twice')).toBeVisible();
});

test('closing puts the text aside, corrections and all', async ({ page }) => {
  await open(page, place);
  await pasteInto(page, ARTICLE);
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Seven');
  await page.keyboard.press('Escape');
  await expect(page.getByText('The text was put aside.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to it' }).click();
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Seven');
});

test('a text that cannot be read or kept is still there', async ({ page }) => {
  await open(page, { ...place, fail: 'capture,keep_note' });
  await pasteInto(page, NOTHING);
  const dialog = page.getByRole('dialog', { name: 'Paste anything' });
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByRole('button', { name: 'Keep it as a note' }).click();
  await expect(dialog.getByRole('textbox', { name: 'The text' })).toHaveValue(NOTHING);
  await fake(page, ({ failing }) => failing.clear());
  await dialog.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('dialog', { name: 'No film we could be certain of' })).toBeVisible();
});

test('the tray sends a text here, which is read once', async ({ page }) => {
  await open(page, { place: 'family' });
  await fake(page, ({ emit }) => emit('go_to', 'watchlist/paste/For the holidays:\nAmélie / Roma'));
  const dialog = page.getByRole('dialog', { name: 'We found 2 titles' });
  await expect(dialog).toBeVisible();
  await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1);
  const remembered = await fake(
    page,
    ({ calls }) => calls.filter(({ name }) => name === 'remember_place').at(-1)?.request as string,
  );
  expect(remembered).toBe('watchlist');
  // The same again, and then another: what was open is put aside.
  await page.keyboard.press('Escape');
  await fake(page, ({ emit }) => emit('go_to', 'watchlist/paste/For the holidays:\nAmélie / Roma'));
  await expect(dialog).toBeVisible();
  await fake(page, ({ emit }) => emit('go_to', 'watchlist/paste/That one with the lighthouse,\nor so'));
  await expect(page.getByRole('dialog', { name: 'No film we could be certain of' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('The text was put aside.').first()).toBeVisible();
});

test('a text file that is opened with the program is read', async ({ page }) => {
  await open(page, { place: 'watchlist/paste/Roma, of 2018' });
  await expect(page.getByRole('dialog', { name: 'Here is what we understood' })).toBeVisible();
});

test('a place can ask for the field, the paste dialog or a handful', async ({ page }) => {
  await open(page);
  await fake(page, ({ emit }) => emit('go_to', 'watchlist/add'));
  await expect(field(page)).toBeFocused();
  await fake(page, ({ emit }) => emit('go_to', 'watchlist/paste'));
  await expect(page.getByRole('dialog', { name: 'Paste anything' })).toBeVisible();
  await page.keyboard.press('Escape');
  await fake(page, ({ emit }) => emit('go_to', 'watchlist/handful'));
  await expect(page.getByRole('dialog', { name: 'A handful to begin with' })).toBeVisible();
});

test('a text can be pasted on any screen', async ({ page }) => {
  await open(page);
  await page.getByRole('heading', { level: 1 }).focus();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, ARTICLE);
  await expect(page.getByRole('dialog')).toContainText('Here is what we understood');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Watchlist' })).toBeVisible();
});
