// The film of Friday that the example plans, as those press who try its menu.

import type { Page } from '@playwright/test';

export const FRIDAY = { place: 'plans', scenario: 'friday' } as const;

export const ticket = (page: Page) =>
  page.getByRole('article').filter({ hasText: 'Miracle in Cell No. 7' }).first();

/** Chooses from the ticket's menu. */
export async function menu(page: Page, item: string): Promise<void> {
  await ticket(page)
    .getByRole('button', { name: /^More for/ })
    .click();
  await page.getByRole('menuitem', { name: item }).click();
}
