// A household of thirty people with two hundred evenings: the window stays pleasant.

import { expect, lookOver, open, test } from './support';

type Page = Parameters<typeof open>[0];
const CROWD = { scenario: 'crowd' } as const;
const dialog = (page: Page) => page.getByRole('dialog');

async function share(page: Page): Promise<void> {
  const next = page.getByRole('article').first();
  await next.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Share with phones' }).click();
  await dialog(page).getByRole('button', { name: 'Share it' }).click();
  await expect(dialog(page).getByRole('img', { name: /^QR code of http/ })).toBeVisible();
}

for (const place of ['plans', 'tonight', 'family'] as const) {
  test(`${place} of thirty people looks as it should`, async ({ page }) => {
    await lookOver(page, `crowd-${place}`, async () => {}, { ...CROWD, place });
  });
}

test('sharing with thirty people looks as it should', async ({ page }) => {
  await lookOver(page, 'crowd-share', () => share(page), { ...CROWD, place: 'plans' });
});

test('somebody among thirty is found by the first letters of their name', async ({ page }) => {
  await open(page, { ...CROWD, place: 'plans' });
  await share(page);
  const whose = dialog(page).getByRole('combobox', { name: 'Whose code' });
  await whose.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: /^Zoë/ })).toBeAttached();
  await page.keyboard.type('Zo');
  await page.keyboard.press('Enter');
  await expect(whose).toHaveText('Zoë');
  await expect(dialog(page).getByRole('button', { name: 'Take back the link for Zoë' })).toBeAttached();
});

test('of two hundred evenings as many are drawn as anybody reads, and the others are one press away', async ({
  page,
}) => {
  await open(page, { ...CROWD, place: 'plans' });
  const tickets = page.getByRole('article');
  await expect(tickets).toHaveCount(30);
  await page.getByRole('button', { name: 'Show later evenings (170)' }).click();
  await expect(tickets).toHaveCount(60);
  // The whole window, for every change has to look at it.
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(6000);
});

test('asking thirty people which evening suits looks as it should', async ({ page }) => {
  const ask = async () => {
    await page.getByRole('button', { name: 'Find an evening' }).click();
    const finding = page.getByRole('dialog', { name: 'Find an evening' });
    const when = finding.getByRole('textbox', { name: 'When' });
    for (const words of ['sun 18:00', 'sat 22:30']) {
      await when.fill(words);
      await when.press('Enter');
      await expect(when).toHaveValue('');
    }
    await finding.getByRole('button', { name: 'Ask about 2 evenings' }).click();
    const asked = page.getByRole('article').filter({ hasText: 'Which evening' });
    await asked.scrollIntoViewIfNeeded();
    await expect(asked.getByText('Grandmother Featherstonehaugh-Cholmondeley').first()).toBeVisible();
  };
  await lookOver(page, 'crowd-poll', ask, { ...CROWD, place: 'plans' });
});
