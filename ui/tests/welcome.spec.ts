import type { Page } from '@playwright/test';
import { expect, fake, lookOver, open, test } from './support';

async function seatTheFamily(page: Page): Promise<void> {
  await page.getByLabel('What do you call yourselves?').fill('The Demirs');
  await page.getByLabel('Name 1').fill('Ayşe');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name 2')).toBeFocused();
  await page.keyboard.type('Theo');
  await page.getByRole('button', { name: 'Theo is a child' }).click();
}

test('a household moves in by keyboard', async ({ page }) => {
  await open(page, { scenario: 'fresh' });
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'welcome.aria.yml' });
  await seatTheFamily(page);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('combobox', { name: 'Country' })).toHaveValue('United Kingdom');
  await page.getByRole('button', { name: 'Netflix' }).click();
  await page.getByRole('button', { name: 'Light the lamp' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What are we in the mood for?' })).toBeFocused();
  const told = await fake(
    page,
    ({ calls }) => calls.find(({ name }) => name === 'set_up_household')?.request,
  );
  expect(told).toEqual({
    name: 'The Demirs',
    country: 'GB',
    services: ['Netflix'],
    members: [
      { name: 'Ayşe', colour: 'rose', child: false, born: null, email: '', keep_away: [] },
      { name: 'Theo', colour: 'teal', child: true, born: null, email: '', keep_away: [] },
    ],
  });
});

test('a name used twice is said beside the names', async ({ page }) => {
  await open(page, { scenario: 'fresh' });
  await page.getByLabel('Name 1').fill('Theo');
  await page.keyboard.press('Enter');
  await page.keyboard.type('theo ');
  await expect(page.getByText('There is a theo already.')).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByLabel('Name 2')).toBeFocused();
  await page.keyboard.type('dora');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('combobox', { name: 'Country' })).toBeVisible();
});

test('the welcome can be skipped', async ({ page }) => {
  await open(page, { scenario: 'fresh' });
  await page.getByRole('button', { name: 'Skip' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
});

test('a welcome that fails keeps the answers', async ({ page }) => {
  await open(page, { scenario: 'fresh', fail: 'set_up_household' });
  await seatTheFamily(page);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Light the lamp' }).click();
  await expect(page.getByRole('alert')).toContainText('Nothing was changed');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByLabel('Name 1')).toHaveValue('Ayşe');
});

test('the welcome in every light', async ({ page }) => {
  await lookOver(page, 'welcome', () => seatTheFamily(page), { scenario: 'fresh' });
});

test('its second step in every light', async ({ page }) => {
  await lookOver(
    page,
    'welcome-2',
    async () => {
      await seatTheFamily(page);
      await page.getByRole('button', { name: 'Next' }).click();
    },
    { scenario: 'fresh' },
  );
});
