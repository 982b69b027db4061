import { expect, expectAccessible, open, shoot, test } from './support';
import { FRIDAY } from './support/friday';
import { lastCall, planning, submit, ticket, when } from './support/plans';

test('an evening in a zone that nobody knows any more says so on its ticket and in its reminder', async ({
  page,
}) => {
  await open(page, { ...FRIDAY, lost_zone: 'Asia/Atlantis', due: 1 });
  const said = 'The time zone “Asia/Atlantis” is not known any more; shown in UTC.';
  await expect(ticket(page, 'Miracle in Cell No. 7')).toContainText(said);
  await expect(page.getByRole('status', { name: 'Reminders' })).toContainText(said);
  await shoot(page, 'lost-zone');
  await expectAccessible(page);
});

test('an evening is moved, and is not in its own way', async ({ page }) => {
  await open(page, FRIDAY);
  await page.getByRole('button', { name: 'More for Paddington 2' }).click();
  await page.getByRole('menuitem', { name: 'Move or change' }).click();
  await when(page).fill('sun 18:00');
  await expect(submit(page)).toHaveText('Move it to Sun 20 Dec, 18:00');
  await expect(planning(page).getByRole('status', { name: 'Worth knowing' })).toBeEmpty();
  await submit(page).click();
  await expect(ticket(page, 'Paddington 2')).toContainText('Sunday 20 December, 18:00');
  const sent = await lastCall(page, 'change_evening');
  expect(sent).toMatchObject({
    start: { local: '2026-12-20T18:00:00' },
    title: null,
    members: null,
    note: null,
  });
});

test('an evening is called off, and Ctrl+Z brings it back', async ({ page }) => {
  await open(page, FRIDAY);
  await page.getByRole('button', { name: 'More for Paddington 2' }).click();
  await page.getByRole('menuitem', { name: 'Call it off' }).click();
  await expect(ticket(page, 'Paddington 2')).toBeHidden();
  await expect(page.getByRole('status', { name: 'What just happened' })).toContainText('was called off');
  await page.keyboard.press('Control+z');
  await expect(ticket(page, 'Paddington 2')).toBeVisible();
});

test('the month is walked by keyboard', async ({ page }) => {
  await open(page, FRIDAY);
  const focused = page.locator('[data-date]:focus');
  await page.getByRole('button', { name: /^Friday 18 December/ }).focus();
  await expect(focused).toHaveAttribute('aria-current', 'date');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(focused).toHaveAttribute('data-date', '2026-12-26');
  await page.keyboard.press('Enter');
  const day = page.getByRole('dialog', { name: 'Saturday 26 December' });
  await expect(day.getByRole('article')).toContainText('Jon’s turn to choose');
  await page.keyboard.press('Escape');
  await expect(focused).toHaveAttribute('data-date', '2026-12-26');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { name: 'January 2027' })).toBeVisible();
  await page.keyboard.press('Home');
  await expect(focused).toHaveAttribute('data-date', '2027-01-25');
  await page.keyboard.press('Enter');
  await expect(planning(page)).toContainText('Monday 25 January 2027, 20:15');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Today' }).click();
  await expect(page.getByRole('heading', { name: 'December 2026' })).toBeVisible();
});

test('a film is started, and afterwards its ticket is torn', async ({ page }) => {
  await open(page, FRIDAY);
  const tonight = ticket(page, 'Miracle in Cell No. 7');
  await tonight.getByRole('button', { name: 'Start now' }).click();
  await expect(tonight).toContainText('On since 19:40, until about 21:52');
  await tonight.getByRole('button', { name: 'It is over' }).click();
  await tonight.getByRole('button', { name: 'Theo' }).click();
  await tonight.getByRole('button', { name: 'Loved it' }).click();
  await expect(tonight).toContainText('With Ayşe, Jon, Mum and Theo.');
  await expect(tonight).toContainText('Loved it');
  expect(await lastCall(page, 'finish_evening')).toMatchObject({ watched: true, reaction: 'loved' });
});

test('a ticket is opened by its film, with the mouse and by keyboard', async ({ page }) => {
  await open(page, FRIDAY);
  const film = ticket(page, 'Paddington 2').getByRole('button', { name: 'Paddington 2', exact: true });
  await film.focus();
  await page.keyboard.press('Enter');
  await expect(planning(page)).toContainText('Move or change Paddington 2');
  await page.keyboard.press('Escape');
  await expect(film).toBeFocused();
  // The button lies over the whole upper piece, the poster too.
  await ticket(page, 'Paddington 2').locator('.poster').click({ force: true });
  await expect(planning(page)).toContainText('Move or change Paddington 2');
});

test('the morning after asks, and takes each answer', async ({ page }) => {
  await open(page, FRIDAY);
  const question = page.getByRole('region', { name: 'Did you watch Some Like It Hot last night?' });
  const answered = page.getByRole('region', { name: 'How was Some Like It Hot?' });
  await question.getByRole('button', { name: 'We did not' }).click();
  await expect(question).toBeHidden();
  const said = page.getByRole('status', { name: 'What just happened' });
  await expect(said).toContainText('Some Like It Hot was not watched. It stays on the list.');
  await said.getByRole('button', { name: 'Undo' }).click();
  await question.getByRole('button', { name: 'Yes' }).click();
  await expect(question).toBeHidden();
  await answered.getByRole('button', { name: 'Good' }).click();
  await expect(answered).toBeHidden();
  await expect(ticket(page, 'Some Like It Hot')).toContainText('Good');
  await page.keyboard.press('Control+z');
  await expect(question).toBeVisible();
  await expect(ticket(page, 'Some Like It Hot')).toBeHidden();
  await question.getByRole('button', { name: 'Another time' }).click();
  await expect(planning(page)).toContainText('Move or change Some Like It Hot');
});

test('half a film is called off or over by itself, and what becomes of the rest is said', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('group', { name: 'On the sofa' }).getByRole('button', { name: 'Theo' }).click();
  await page.getByRole('button', { name: 'Plan both evenings' }).click();
  await page.getByRole('button', { name: 'Both evenings planned' }).click();
  const halves = ticket(page, 'Drive My Car');
  const said = page.getByRole('status', { name: 'What just happened' });
  await halves.first().getByRole('button', { name: 'More for Drive My Car' }).click();
  await page.getByRole('menuitem', { name: 'Call it off' }).click();
  await expect(said).toContainText(
    'The first part of Drive My Car was called off. The rest is still planned.',
  );
  await expect(halves).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(halves).toHaveCount(2);
  const first = halves.filter({ hasText: 'First part' });
  await first.getByRole('button', { name: 'Start now' }).click();
  await first.getByRole('button', { name: 'It is over' }).click();
  await expect(said).toContainText('Halfway through Drive My Car. The rest is still planned.');
  await expect(first.getByRole('button', { name: 'Loved it' }), 'nobody asks how half was').toHaveCount(0);
  expect(await lastCall(page, 'finish_evening')).toMatchObject({ watched: true, reaction: null });
  await expect(halves.filter({ hasText: 'The rest · Tomorrow' })).toBeVisible();
});

test('evenings go to calendars', async ({ page }) => {
  await open(page, FRIDAY);
  const said = page.getByRole('status', { name: 'What just happened' });
  await page.getByRole('button', { name: 'More for your plans' }).click();
  await page.getByRole('menuitem', { name: 'Save all evenings as a calendar file' }).click();
  await expect(said).toContainText('Saved as /home/demirs/Documents/Houselights.ics');
  expect(await lastCall(page, 'save_calendar')).toBeNull();
  await page.getByRole('button', { name: 'More for Paddington 2' }).click();
  await page.getByRole('menuitem', { name: 'Open in your calendar' }).click();
  await expect(said).toContainText('Handed to your calendar.');
});
