import { fake, lookOver, test, expect } from './support';

test('plans, in every light', async ({ page }) => {
  await lookOver(page, 'plans', async () => {}, { place: 'plans', scenario: 'friday' });
});
test('no plans, in every light', async ({ page }) => {
  await lookOver(page, 'plans-empty', async () => {}, { place: 'plans', scenario: 'empty' });
});
test('planning, in every light', async ({ page }) => {
  await lookOver(
    page,
    'plans-planning',
    async () => {
      await page.getByRole('button', { name: 'Plan an evening' }).click();
      await page.getByRole('textbox', { name: 'When' }).fill('sun 9pm');
      await expect(page.getByText('Sunday 20 December, 21:00')).toBeVisible();
    },
    { place: 'plans', scenario: 'friday' },
  );
});
test('reminding, in every light', async ({ page }) => {
  await lookOver(
    page,
    'plans-reminder',
    async () => {
      await fake(page, ({ remind }) => remind());
      await expect(page.getByRole('status', { name: 'Reminders' })).toContainText('starts at 20:15');
    },
    { place: 'plans', scenario: 'friday' },
  );
});
