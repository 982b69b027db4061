// A household of thirty people with two hundred evenings: the window stays pleasant.

import type { Locator } from '@playwright/test';
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
  await page.getByRole('button', { name: 'Show later evenings (170)' }).focus();
  await page.keyboard.press('Enter');
  await expect(tickets).toHaveCount(60);
  await expect(page.getByRole('button', { name: 'Show later evenings (140)' })).toBeFocused();
  // The whole window, for every change has to look at it.
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(6000);
});

async function ask(page: Page, evenings: string[]): Promise<Locator> {
  await page.getByRole('button', { name: 'Find an evening' }).click();
  const finding = page.getByRole('dialog', { name: 'Find an evening' });
  const when = finding.getByRole('textbox', { name: 'When' });
  for (const words of evenings) {
    await when.fill(words);
    await when.press('Enter');
    await expect(when).toHaveValue('');
  }
  await finding.getByRole('button', { name: `Ask about ${evenings.length} evenings` }).click();
  const asked = page.getByRole('article').filter({ hasText: 'Which evening' });
  await expect(asked).toContainText('Still to answer: 30 people.');
  return asked;
}

test('asking thirty people which evening suits looks as it should', async ({ page }) => {
  const look = async () => {
    const asked = await ask(page, ['sun 18:00', 'sat 22:30']);
    await asked.scrollIntoViewIfNeeded();
  };
  await lookOver(page, 'crowd-poll', look, { ...CROWD, place: 'plans' });
});

test('thirty people answer to twelve evenings, with names and evenings in view, and what is cut off fades', async ({
  page,
}) => {
  await open(page, { ...CROWD, place: 'plans' });
  const days = Array.from({ length: 12 }, (_, day) => `2027-01-${String(day + 1).padStart(2, '0')} 20:15`);
  const asked = await ask(page, days);
  await expect(asked.getByRole('rowheader')).toHaveCount(30);
  const answers = asked.getByRole('grid');
  const scroll = answers.locator('..');
  await expect(scroll).toHaveAttribute('data-below');
  await expect(scroll).toHaveAttribute('data-beside');
  await asked.getByRole('button', { name: /^Ayşe, Fri 1 Jan/ }).focus();
  const focused = page.locator('[data-cell]:focus');
  await page.keyboard.press('y');
  await page.keyboard.press('End');
  await expect(focused).toHaveAccessibleName('Ayşe, Tue 12 Jan, 20:15: not answered');
  await expect(scroll).not.toHaveAttribute('data-beside');
  await expect(answers.getByRole('rowheader', { name: 'Ayşe' })).toBeInViewport({ ratio: 0.9 });
  for (let down = 0; down < 29; down += 1) await page.keyboard.press('ArrowDown');
  await expect(focused).toHaveAccessibleName('Zoë, Tue 12 Jan, 20:15: not answered');
  await page.keyboard.press('n');
  await expect(scroll).not.toHaveAttribute('data-below');
  await expect(answers.getByRole('columnheader', { name: 'Tue 12 Jan 20:15' })).toBeInViewport({
    ratio: 0.9,
  });
  // Nobody has to read thirty names to hear how it stands.
  await expect(asked).toContainText('1 of 30 can. 29 people have not said.');
  await expect(asked).toContainText('Nobody yet. Zoë cannot.');
});
