import type { Page } from '@playwright/test';
import { expect, expectAccessible, fake, lookOver, open, test } from './support';
import { film } from './support/watchlist';

const palette = (page: Page) => page.getByRole('dialog', { name: 'What would you like to do?' });
const field = (page: Page) => page.getByRole('combobox', { name: 'What to do, or a film on the list' });
const line = (page: Page, name: string | RegExp) => palette(page).getByRole('option', { name });
const said = (page: Page) => page.getByRole('status', { name: 'What just happened' });
const screen = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Ctrl+K, and Enter on the first thing that these words find. */
async function ask(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await field(page).fill(words);
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeHidden();
}

test('it opens with Ctrl+K or from the rail, and gives the focus back', async ({ page }) => {
  await open(page, { place: 'plans' });
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(palette(page)).toBeHidden();
  const find = page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'Find' });
  await expect(find).toContainText('Ctrl+K');
  await find.click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(find).toBeFocused();
});

test('a film says which of its facts was meant', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+k');
  await field(page).fill('aksum');
  await expect(line(page, /Miracle in Cell No. 7 2019 · With İbrahim İlker Aksum/)).toBeVisible();
  await field(page).fill('miracle');
  await expect(line(page, /Miracle in Cell No. 7 2019 · Mehmet Ada Öztekin/)).toBeVisible();
});

test('it is read as a field with its list', async ({ page }) => {
  await open(page, { place: 'watchlist' });
  await film(page, /Mustang/).click();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(said(page)).toContainText('Mustang is off the list.');
  await page.keyboard.press('Control+k');
  await expect(palette(page)).toMatchAriaSnapshot({ name: 'palette.aria.yml' });
  await field(page).fill('undo');
  await expect(line(page, 'Undo Mustang is off the list. Ctrl+Z')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(film(page, /Mustang/)).toBeVisible();
});

test('it is as high as what it holds, and its upper edge stays', async ({ page }) => {
  await open(page, { place: 'watchlist' });
  await page.keyboard.press('Control+k');
  await expect(line(page, 'Add a film')).toBeVisible();
  const whole = await palette(page).boundingBox();
  await field(page).fill('zzz');
  await expect(palette(page).getByRole('option')).toHaveCount(2);
  const small = await palette(page).boundingBox();
  expect(small?.y).toBe(whole?.y);
  expect(small?.height).toBeLessThan((whole?.height ?? 0) / 2);
});

test('the arrow keys walk it round, and what is walked to is announced', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+k');
  const active = async () => {
    const id = await field(page).getAttribute('aria-activedescendant');
    return palette(page).locator(`[id="${id}"]`).textContent();
  };
  await expect.poll(active).toContain('Add a film');
  await page.keyboard.press('ArrowUp');
  await expect.poll(active).toContain('Quit Houselights');
  await expect(line(page, 'Quit Houselights')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(active).toContain('Paste an article');
  await field(page).fill('plan');
  await expect.poll(active).toContain('Plan an evening');
  await expect(field(page)).toBeFocused();
});

test('it goes to every screen', async ({ page }) => {
  await open(page, { place: 'settings' });
  for (const [words, name] of [
    ['watchlist', 'Watchlist'],
    ['go plans', 'Plans'],
    ['family go', 'Family'],
    ['go to settings', 'Settings'],
    ['go tonight', 'What are we in the mood for?'],
  ] as const) {
    await ask(page, words);
    await expect(screen(page, name)).toBeFocused();
  }
});

test('a film on the list is found and opened, also one that was watched', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+k');
  await field(page).fill('MUSTÄNG');
  await expect(line(page, /Mustang/)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Mustang' })).toBeVisible();
  await page.keyboard.press('Escape');
  await ask(page, 'elf');
  await expect(page.getByRole('dialog', { name: 'Elf' })).toBeVisible();
});

test('Enter waits for the films that these words find', async ({ page }) => {
  await open(page, { slow: 400 });
  await ask(page, 'mustang');
  await expect(page.getByRole('dialog', { name: 'Mustang' })).toBeVisible();
  expect(await fake(page, ({ calls }) => calls.some(({ name }) => name === 'add_title'))).toBe(false);
});

test('what is nowhere can be added or asked for', async ({ page }) => {
  await open(page);
  await ask(page, 'Zyx Home Video 1998');
  await expect(said(page)).toContainText('Zyx Home Video is on the list.');
  await ask(page, 'zyx home video 1998');
  await expect(page.getByRole('dialog', { name: 'Zyx Home Video' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await field(page).fill('something funny');
  await line(page, 'Ask for “something funny” tonight').click();
  await expect(screen(page, 'What are we in the mood for?')).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'In your own words' })).toHaveValue('something funny');
});

test('a mood asks Tonight', async ({ page }) => {
  await open(page, { place: 'plans' });
  await ask(page, 'cosy');
  await expect(screen(page, 'What are we in the mood for?')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Cosy' })).toHaveAttribute('aria-pressed', 'true');
});

test('it plans, proposes, pastes, and takes people in', async ({ page }) => {
  await open(page);
  for (const [words, dialog] of [
    ['plan', 'Plan an evening'],
    ['poll', 'Find an evening'],
    ['paste', 'Paste anything'],
    ['new member', 'Who joins the family?'],
  ] as const) {
    await ask(page, words);
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await ask(page, 'add a film');
  await expect(page.getByRole('combobox', { name: /Search the list/ })).toBeFocused();
});

test('it leads to a part of the settings and of the family', async ({ page }) => {
  await open(page);
  for (const [words, part] of [
    ['quiet', 'Reminders'],
    ['lights out', 'Evenings'],
    ['about', 'About'],
    ['house rule', 'House rules'],
    ['netflix', 'What you have'],
  ] as const) {
    await ask(page, words);
    await expect(page.getByRole('heading', { level: 2, name: part })).toBeFocused();
    await expect(page.getByRole('heading', { level: 2, name: part })).toBeInViewport();
  }
});

test('the room changes its light', async ({ page }) => {
  await open(page);
  await ask(page, 'daylight');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.keyboard.press('Control+k');
  await expect(line(page, 'The room: Dusk')).toBeVisible();
  await expect(line(page, 'The room: Daylight')).toBeHidden();
});

test('it keeps out of a dialog, where something may be half done', async ({ page }) => {
  await open(page, { place: 'plans' });
  await page.getByRole('button', { name: 'Plan an evening' }).click();
  await expect(page.getByRole('dialog', { name: 'Plan an evening' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('20');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(palette(page)).toBeHidden();
});

test('everything there is to do, in every light', async ({ page }) => {
  await lookOver(page, 'palette', async () => {
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
  });
});

test('what was found, in every light', async ({ page }) => {
  await lookOver(page, 'palette-found', async () => {
    await page.keyboard.press('Control+k');
    await field(page).fill('the');
    await expect(line(page, /The Apartment/)).toBeVisible();
    await expectAccessible(page);
  });
});
