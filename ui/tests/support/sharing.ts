// What the tests of sharing with phones share: the dialog, and the way into it from Friday's ticket.

import type { Page } from '@playwright/test';
import { expect } from '.';
import { menu } from './friday';

export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share Miracle in Cell No. 7' });
export const said = (page: Page) => page.getByRole('status', { name: 'What just happened' });
export const answers = (page: Page) => dialog(page).getByRole('status', { name: 'Who has answered' });
export const ask = (page: Page) => menu(page, 'Share with phones');

export async function share(page: Page): Promise<void> {
  await ask(page);
  await dialog(page).getByRole('button', { name: 'Share it' }).click();
  await expect(dialog(page).getByRole('img', { name: /^QR code of http/ })).toBeVisible();
}
