import { expect, expectAccessible, fake, lookOver, open, shoot, test } from './support';

type Page = Parameters<typeof open>[0];

const exported = (page: Page) =>
  fake(page, ({ calls }) => calls.filter(({ name }) => name === 'export').map(({ request }) => request));

async function openCopies(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Go back to how it was…' }).click();
  await expect(page.getByRole('dialog')).toContainText('Which copy?');
  await expect(page.getByRole('radio', { name: '18 December 2026', exact: true })).toBeVisible();
}

test('the list leaves in the form that somebody chooses, with their own ratings', async ({ page }) => {
  await open(page, { place: 'settings' });
  await page.getByRole('button', { name: 'Save…' }).click();
  await expect(page.getByText('Saved in /home/demirs/Documents/backup 2026-12-18')).toBeVisible();
  await page.getByLabel('Take along').click();
  await page.getByRole('option', { name: 'The list for Letterboxd' }).click();
  await page.getByLabel('Whose ratings').click();
  await page.getByRole('option', { name: 'Mum' }).click();
  await page.getByRole('button', { name: 'Save…' }).click();
  await expect(page.getByText('2 files are in /home/demirs/Documents/For Letterboxd')).toBeVisible();
  const [first, second] = await exported(page);
  expect(first).toEqual({ is: 'backup' });
  expect(second).toMatchObject({ is: 'letterboxd' });
  expect(second).not.toMatchObject({ member: null });
});

test('a copy is looked at before anything changes, and undo takes it back', async ({ page }) => {
  await open(page, { place: 'settings' });
  await openCopies(page);
  const dialog = page.getByRole('dialog');
  await page.getByRole('radio', { name: '13 December 2026', exact: true }).check();
  await dialog.getByRole('button', { name: 'See what it holds' }).click();
  await expect(dialog).toContainText('As it was on');
  await expect(dialog).toContainText('How it is now is kept as a copy first');
  await expect(dialog.getByRole('row', { name: /Family/ })).toContainText('Ayşe, Jon, Mum and Theo');
  const calls = () => fake(page, ({ calls }) => calls.map(({ name }) => name as string));
  expect(await calls()).not.toContain('restore_backup');
  // A second Enter must not be what changes everything.
  await page.keyboard.press('Enter');
  expect(await calls()).not.toContain('restore_backup');
  await dialog.getByRole('button', { name: 'Go back to this' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Everything is as it was then.')).toBeVisible();
  expect(await calls()).toContain('restore_backup');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/^Undone/)).toBeVisible();
});

test('a damaged copy is said, and another can be chosen', async ({ page }) => {
  await open(page, { place: 'settings' });
  await openCopies(page);
  const dialog = page.getByRole('dialog');
  await page.getByRole('radio', { name: '30 November 2026', exact: true }).check();
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('That file is damaged');
  await expect(dialog).toContainText('Nothing was changed. Choose another backup.');
  await dialog.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(dialog).toContainText('The Red Balloon would come back.');
  await expect(dialog).toContainText('and 4 more would go.');
  await shoot(page, 'keeping-differs');
  await dialog.getByRole('button', { name: 'Another copy' }).click();
  await expect(page.getByRole('radio', { name: '30 November 2026', exact: true })).toBeChecked();
});

test('leaving and going back, looked over', async ({ page }) => {
  await lookOver(
    page,
    'keeping',
    async () => {
      await page.getByRole('heading', { name: 'Your films are yours' }).scrollIntoViewIfNeeded();
      await openCopies(page);
    },
    { place: 'settings' },
  );
  await page.getByRole('dialog').getByRole('button', { name: 'See what it holds' }).click();
  await expect(page.getByRole('dialog')).toContainText('Then');
  await shoot(page, 'keeping-preview');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Save…' }).scrollIntoViewIfNeeded();
  await shoot(page, 'keeping-section');
  await expectAccessible(page);
});
