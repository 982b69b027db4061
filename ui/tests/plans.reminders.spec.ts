import { SIZES, expect, expectAccessible, open, shoot, test } from './support';
import { FRIDAY } from './support/friday';
import { planning, startPlanning, when } from './support/plans';

test('a reminder whose moment has passed says that it does not come, and what is added still does', async ({
  page,
}) => {
  await open(page, FRIDAY);
  await startPlanning(page, 'Miracle in Cell No. 7');
  await when(page).fill('tonight 9pm');
  await expect(planning(page)).toContainText('Friday 18 December, 21:00');
  await planning(page).getByText('Reminders: 30 min before').click();
  const silent = planning(page).getByRole('status', { name: 'Reminders that do not come' });
  await expect(silent).toBeEmpty();
  await planning(page).getByRole('button', { name: 'Add a reminder' }).click();
  // Two hours before nine have passed at 19:40; an hour before is still to come.
  const row = planning(page).getByRole('listitem', { name: 'snacks 1 h before' });
  await row.getByLabel('When').click();
  await expect(page.getByRole('option', { name: '1 h before' })).toBeVisible();
  await expect(page.getByRole('option', { name: '2 h before' })).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(silent).toBeEmpty();
  await when(page).fill('tonight 20:30');
  await expect(silent).toHaveText('Snacks 1 h before: that moment has passed, so nothing is said then.');
  await expect(row).toContainText('That moment has passed, so nothing is said then.');
  await shoot(page, 'plan-silent-reminder');
  await expectAccessible(page);
  await when(page).fill('tomorrow 9pm');
  await expect(silent).toBeEmpty();
});

test('a film that is left open after noon is not nagged about the noon that has passed', async ({ page }) => {
  await open(page, FRIDAY);
  await startPlanning(page);
  await when(page).fill('tonight 9pm');
  await expect(planning(page)).toContainText('Friday 18 December, 21:00');
  await expect(planning(page).getByText('Reminders: 30 min before', { exact: true })).toBeVisible();
  const silent = planning(page).getByRole('status', { name: 'Reminders that do not come' });
  await expect(silent).toBeEmpty();
  await when(page).fill('tomorrow 9pm');
  await expect(
    planning(page).getByText('Reminders: 30 min before; the film that day at 12:00'),
  ).toBeVisible();
});

test('of two times to choose the film only the one that has passed is left unsaid', async ({ page }) => {
  await open(page, { ...FRIDAY, place: 'settings' });
  await page.getByText(/^Reminders: /).click();
  await page.getByRole('button', { name: 'Add a reminder' }).click();
  const added = page.getByRole('list', { name: 'Reminders' }).getByRole('listitem').last();
  await added.getByRole('combobox', { name: 'What' }).click();
  await page.getByRole('option', { name: /^Choose the film/ }).click();
  await added.getByRole('combobox', { name: 'When' }).click();
  await page.getByRole('option', { name: '30 min before', exact: true }).click();
  await page.getByRole('button', { name: 'Plans' }).click();
  await startPlanning(page);
  await when(page).fill('tonight 9pm');
  await expect(
    planning(page).getByText('Reminders: 30 min before; the film 30 min before', { exact: true }),
  ).toBeVisible();
});

test('an evening has reminders of its own, and goes back to the settings', async ({ page }) => {
  await open(page, { place: 'plans' });
  await page.getByRole('button', { name: 'Plan an evening' }).first().click();
  const dialog = page.getByRole('dialog');
  await when(page).fill('tomorrow 9pm');
  await dialog.getByText('Reminders: 30 min before; the film that day at 12:00').click();
  await expect(dialog).toContainText('As in the settings, for every evening');
  await dialog.getByRole('button', { name: 'Remove: the film that day at 12:00' }).click();
  await expect(dialog).toContainText('Only this evening.');
  await dialog.getByRole('button', { name: 'Add a reminder' }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await dialog.getByRole('button', { name: 'As in the settings' }).scrollIntoViewIfNeeded();
    await shoot(page, `plan-reminders-${size.width}`);
    await expectAccessible(page);
  }
  await dialog.getByRole('button', { name: 'As in the settings' }).click();
  await expect(dialog).toContainText('Reminders: 30 min before; the film that day at 12:00');
});

test('nobody is reminded to choose a film that is chosen', async ({ page }) => {
  await open(page, FRIDAY);
  await page.getByRole('button', { name: 'Plan an evening' }).click();
  const dialog = page.getByRole('dialog');
  const line = dialog.getByText(/^Reminders: /);
  await when(page).fill('tomorrow 9pm');
  await expect(line).toHaveText('Reminders: 30 min before; the film that day at 12:00');
  await dialog.getByRole('combobox', { name: 'Film' }).fill('Spirited');
  await page.getByRole('option', { name: /^Spirited Away/ }).click();
  await expect(line).toHaveText('Reminders: 30 min before');
});
