// Draws docs/screens: the household's story, every screen by night and by day. The fake's clock and ids stand still, so
// a picture only changes when its screen does.

import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, fake, open, test } from './support';
import { lighter } from './support/lighter';
import { ARTICLE, film, pasteInto } from './support/watchlist';

const FOLDER = fileURLToPath(new URL('../../docs/screens', import.meta.url));

type Start = Parameters<typeof open>[1];
const PICTURES: Record<string, { start: Start; arrange: (page: Page) => Promise<unknown> }> = {
  welcome: {
    start: { scenario: 'fresh' },
    async arrange(page) {
      await page.getByLabel('What do you call yourselves?').fill('The Demirs');
      for (const [index, name] of ['Ayşe', 'Jon', 'Mum', 'Theo'].entries()) {
        await page.getByLabel(`Name ${index + 1}`).fill(name);
        if (index < 3) await page.keyboard.press('Enter');
      }
      await page.getByRole('button', { name: 'Theo is a child' }).click();
    },
  },
  tonight: {
    start: {},
    async arrange(page) {
      await page.getByRole('group', { name: 'On the sofa' }).getByRole('button', { name: 'Theo' }).click();
      await page.getByLabel('In your own words').fill('something to break up all this Christmas cheer');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'Miracle in Cell No. 7' })).toBeVisible();
    },
  },
  watchlist: {
    start: { place: 'watchlist' },
    arrange: (page) => film(page, /Paddington 2/).waitFor(),
  },
  paste: {
    start: { place: 'watchlist' },
    async arrange(page) {
      await pasteInto(page, ARTICLE);
      await page.getByText('This is the film, we are sure.').waitFor();
    },
  },
  title: {
    start: { place: 'watchlist' },
    async arrange(page) {
      await film(page, /Miracle/).click();
      await page.getByText('Netflix since March 2026').waitFor();
    },
  },
  plans: { start: { place: 'plans', scenario: 'friday' }, arrange: (page) => ticket(page).waitFor() },
  torn: {
    start: { place: 'plans', scenario: 'friday' },
    async arrange(page) {
      const question = page.getByRole('region', { name: /^(Did you watch|How was) Some Like It Hot/ });
      await question.getByRole('button', { name: 'Yes' }).click();
      await question.getByRole('button', { name: 'Good' }).click();
      await page.getByRole('button', { name: 'Write on the ticket' }).click();
      const form = page.getByRole('dialog', { name: 'Some Like It Hot' });
      const ayse = form.getByRole('group', { name: 'How was it for Ayşe?' });
      await ayse.getByRole('radio', { name: 'Loved it' }).check();
      await form.getByRole('button', { name: 'Laughter' }).click();
      await form.getByRole('textbox', { name: 'What to remember' }).fill('Mum knew every line.');
      await form.getByRole('button', { name: 'Keep it' }).click();
      await page.getByRole('article').filter({ hasText: 'Mum knew every line.' }).waitFor();
    },
  },
  diary: {
    start: { place: 'diary', scenario: 'year' },
    arrange: (page) => page.getByRole('region', { name: 'Hours watched' }).waitFor(),
  },
  'plan-dialog': {
    start: { place: 'plans' },
    async arrange(page) {
      await page.getByRole('button', { name: 'Plan an evening' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox', { name: 'Film' }).fill('Spirited');
      await page.getByRole('option', { name: 'Spirited Away' }).click();
      await dialog.getByRole('textbox', { name: 'When' }).fill('sat 21:30');
      await dialog.getByRole('button', { name: 'Start at 20:55 instead' }).waitFor();
    },
  },
  reminder: {
    start: { scenario: 'friday' },
    async arrange(page) {
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await fake(page, ({ remind }) => remind());
      await page.getByRole('group', { name: /starts at 20:15/ }).waitFor();
    },
  },
  family: {
    start: { place: 'family' },
    arrange: (page) =>
      page
        .getByText('Harm to animals')
        .or(page.getByRole('heading', { level: 1 }))
        .first()
        .waitFor(),
  },
  settings: {
    start: { place: 'settings' },
    arrange: (page) => page.getByRole('heading', { level: 1 }).waitFor(),
  },
};

function ticket(page: Page) {
  return page.getByRole('article').filter({ hasText: 'Miracle in Cell No. 7' });
}

for (const [name, { start, arrange }] of Object.entries(PICTURES)) {
  for (const theme of ['dark', 'light'] as const) {
    test(`${name}, ${theme}`, async ({ page }) => {
      await open(page, { ...start, theme });
      await arrange(page);
      // Nothing is pointed at.
      await page.mouse.move(0, 0);
      await page.evaluate(() => document.fonts.ready);
      const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(`${FOLDER}/${name}-${theme}.png`, await lighter(page, png));
    });
  }
}
