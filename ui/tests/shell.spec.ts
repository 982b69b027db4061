import type { Page } from '@playwright/test';
import type { Commands } from '../src/backend';
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

test('what happened to the file is said on every screen until it is put away', async ({ page }) => {
  await open(page, { scenario: 'fresh', notices: 'damaged_file_set_aside,no_tray' });
  const told = page.getByRole('status', { name: 'About this computer' });
  await expect(told).toContainText('was damaged and there was no copy of it');
  // The welcome is no place for a word on trays.
  await expect(told).not.toContainText('no tray');
  await page.getByRole('button', { name: 'Skip' }).click();
  await page.getByRole('button', { name: 'Plans', exact: true }).click();
  await expect(told).toContainText('was damaged and there was no copy of it');
  await expect(told).toContainText('This desktop has no tray.');
  await told.getByRole('button', { name: 'Dismiss' }).last().click();
  await expect(told).not.toContainText('no tray');
  await told.getByRole('button', { name: 'Dismiss' }).click();
  await expect(told).toBeEmpty();
  // At the next start what is a matter of the file is said again, what is a matter of the desktop is not.
  await open(page, { notices: 'damaged_file_set_aside,no_tray' });
  await expect(told).toContainText('was damaged');
  await expect(told).not.toContainText('no tray');
});

test('a full disk is said at the start, and looked at again when somebody comes back', async ({ page }) => {
  await open(page, { notices: 'disk_full' });
  const told = page.getByRole('status', { name: 'About this computer' });
  await expect(told).toContainText('The disk is full. What was saved before is safe');
  const reads = () => fake(page, ({ calls }) => calls.filter(({ name }) => name === 'home').length);
  const before = await reads();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect.poll(reads).toBe(before + 1);
});

test('toasts are two at most, and a dialog makes room for them', async ({ page }) => {
  for (const size of [
    { width: 1280, height: 820 },
    { width: 900, height: 600 },
  ]) {
    await page.setViewportSize(size);
    await open(page, { place: 'plans', scenario: 'friday' });
    const said = page.getByRole('status', { name: 'What just happened' });
    for (let many = 0; many < 3; many += 1) {
      await page.getByRole('button', { name: 'More for your plans' }).click();
      await page.getByRole('menuitem', { name: 'Save all evenings as a calendar file' }).click();
    }
    await expect(said.getByRole('button', { name: 'Dismiss' })).toHaveCount(2);
    await page.getByRole('button', { name: 'Plan an evening' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('button', { name: /^Plan it/ })).toBeInViewport({ ratio: 1 });
    const [above, below] = [await dialog.boundingBox(), await said.boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  }
});

test('a reminder comes while somebody wants peace: the window has it, and says once why nothing else does', async ({
  page,
}) => {
  await open(page, { scenario: 'friday' });
  const notices = page.getByRole('status', { name: 'About this computer' });
  const peace = notices.getByText('Your desktop keeps notifications to itself at the moment.');
  const remind = () => fake(page, (house) => house.remind());
  await fake(page, (house) => void house.notices.push('do_not_disturb'));
  await remind();
  await expect(peace).toBeVisible();
  await notices.getByRole('button', { name: 'Dismiss' }).click();
  await expect(peace).toBeHidden();
  const asked = await readAfter(page, remind, ['desktop_notices']);
  await expect.poll(asked).toEqual(['desktop_notices']);
  await expect(page.getByText('Miracle in Cell No. 7 starts at 20:15')).toBeVisible();
  await expect(peace).toBeHidden();
});

test('notices, in every light', async ({ page }) => {
  await lookOver(page, 'notices', async () => undefined, { notices: 'restored_from_backup,no_tray' });
});

test('the house that cannot be opened, in every light', async ({ page }) => {
  await lookOver(page, 'broken', async () => undefined, { fail: 'home' });
});

/** Which of the house and the plans were read after what was done. */
async function readAfter(
  page: Page,
  act: () => Promise<void>,
  of = ['home', 'plans'],
): Promise<() => Promise<string[]>> {
  const names = () => fake(page, ({ calls }) => calls.map(({ name }) => name));
  const before = (await names()).length;
  await act();
  return async () => {
    const read = new Set((await names()).slice(before));
    return of.filter((name) => read.has(name as keyof Commands));
  };
}

test('after a sleep an open window reads again what time it is, and what is over', async ({ page }) => {
  await page.clock.install();
  await open(page, { scenario: 'friday', place: 'plans' });
  await expect(page.getByRole('article').filter({ hasText: 'Miracle' })).toBeVisible();
  const read = await readAfter(page, () => page.clock.fastForward('12:00:00'));
  await expect.poll(read).toEqual(['home', 'plans']);
});

test('an open window on a computer that came to another zone reads again what time it is there', async ({
  page,
}) => {
  await open(page, { scenario: 'friday', place: 'plans' });
  await expect(page.getByRole('article').filter({ hasText: 'Miracle' })).toBeVisible();
  const read = await readAfter(page, () => fake(page, ({ emit }) => emit('zone', null)));
  await expect.poll(read).toEqual(['home', 'plans']);
});

test('an open window asks what is over when a film ends', async ({ page }) => {
  await page.clock.install();
  await open(page, { scenario: 'friday', place: 'plans' });
  await expect(page.getByRole('article').filter({ hasText: 'Miracle' })).toBeVisible();
  const during = await readAfter(page, () => page.clock.runFor('00:04:00'));
  expect(await during()).toEqual([]);
  const after = await readAfter(page, () => page.clock.runFor('03:06:00'));
  await expect.poll(after).toEqual(['plans']);
});
