import { expect, fake, lookOver, open, test } from './support';

test('the rail is walked by keyboard and says where one is', async ({ page }) => {
  await open(page);
  const rail = page.getByRole('navigation', { name: 'Main' });
  await expect(rail).toMatchAriaSnapshot({ name: 'rail.aria.yml' });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the screen' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(rail.getByRole('button', { name: 'Tonight' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Watchlist' })).toBeFocused();
  await expect(rail.getByRole('button', { name: 'Watchlist' })).toHaveAttribute('aria-current', 'page');
  const remembered = await fake(
    page,
    ({ calls }) => calls.filter(({ name }) => name === 'remember_place').at(-1)?.request,
  );
  expect(remembered).toBe('watchlist');
});

test('the window returns to where it was', async ({ page }) => {
  await open(page, { place: 'plans' });
  await expect(page.getByRole('heading', { level: 1, name: 'Plans' })).toBeVisible();
});

test('the tray can send the window somewhere', async ({ page }) => {
  await open(page);
  await fake(page, ({ emit }) => emit('go_to', 'family'));
  await expect(page.getByRole('heading', { level: 1, name: 'Family' })).toBeFocused();
});

test('a house that cannot be opened says so and can be tried again', async ({ page }) => {
  await open(page, { fail: 'home' });
  await expect(page.getByRole('alert')).toContainText('Nothing was changed');
  await fake(page, ({ failing }) => failing.clear());
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What are we in the mood for?' })).toBeVisible();
});

test('the house that cannot be opened, in every light', async ({ page }) => {
  await lookOver(page, 'broken', async () => undefined, { fail: 'home' });
});
