// What the tests of Tonight share: its pick, who is on the sofa, and the words of the story.

import type { Page } from '@playwright/test';
import { expect } from '.';

export const CHEER = 'something to break up all this Christmas cheer, under 2½ hours';
export const pick = (page: Page) => page.getByRole('region', { name: 'The film for tonight' });
export const theFilm = (page: Page, name: string) =>
  expect(pick(page).getByRole('heading', { name })).toBeVisible();
export const sofa = (page: Page, name: string) =>
  page.getByRole('group', { name: 'On the sofa' }).getByRole('button', { name });

export async function say(page: Page, words: string): Promise<void> {
  await page.getByLabel('In your own words').fill(words);
  await page.keyboard.press('Enter');
}

/** Theo is off to bed and the words of the story are said. */
export async function tellTheStory(page: Page): Promise<void> {
  await sofa(page, 'Theo').click();
  await say(page, CHEER);
  // The same film may have been the pick before, so what was heard tells that the answer is to these words.
  await expect(page.getByRole('list', { name: 'What we heard' })).toContainText('Christmas cheer');
  await theFilm(page, 'Miracle in Cell No. 7');
}
