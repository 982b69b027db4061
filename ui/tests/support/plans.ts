// What the tests of Plans share: its tickets, and the dialog in which an evening is planned.

import type { Page } from '@playwright/test';

export const ticket = (page: Page, name: string) => page.getByRole('article').filter({ hasText: name });
export const planning = (page: Page) => page.getByRole('dialog');
export const when = (page: Page) => planning(page).getByRole('textbox', { name: 'When' });
export const submit = (page: Page) => planning(page).getByRole('button', { name: /^(Plan|Move) it|^Save/ });
export const lastCall = (page: Page, name: string) =>
  page.evaluate(
    (wanted) =>
      (
        window as unknown as { houselightsFake: { calls: { name: string; request: unknown }[] } }
      ).houselightsFake.calls.findLast((call) => call.name === wanted)?.request,
    name,
  );

export async function startPlanning(page: Page, film?: string): Promise<void> {
  await page.getByRole('button', { name: 'Plan an evening' }).click();
  if (!film) return;
  await planning(page).getByRole('combobox', { name: 'Film' }).fill(film);
  await page.getByRole('option', { name: film }).click();
}
