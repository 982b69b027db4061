// What those who were invited by mail are offered to hear: of an evening that is otherwise, and of an undo.

import type { FakeHandle } from '../src/backend/fake';
import { expect, lookOver, open, test } from './support';
import { FRIDAY, menu, ticket } from './support/friday';

type Page = Parameters<typeof open>[0];
const openIt = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Open the mail' });

const lastCall = (page: Page, name: string) =>
  page.evaluate((wanted) => {
    const { calls } = (window as unknown as { houselightsFake: FakeHandle }).houselightsFake;
    return calls.findLast((call) => call.name === wanted)?.request;
  }, name);

async function invite(page: Page): Promise<void> {
  await menu(page, 'Invite by e-mail');
  await openIt(page).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function move(page: Page, to: string): Promise<void> {
  await menu(page, 'Move or change');
  await page.getByRole('dialog').getByRole('textbox', { name: 'When' }).fill(to);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Move it to/ })
    .click();
}

test('an evening that moves by itself is offered to those who were invited to it', async ({ page }) => {
  await open(page, FRIDAY);
  await invite(page);
  await move(page, 'sat 19:00');
  const moved = page.getByRole('dialog', {
    name: 'Miracle in Cell No. 7 is now on Saturday 19 December, 19:00',
  });
  await expect(moved).toContainText('Jon and Mum had an invitation to the old time by mail.');
  await expect(moved.getByRole('button', { name: 'Mum', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await openIt(page).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await lastCall(page, 'open_mail')).toMatchObject({ whole: false });
});

test('an evening that is dragged to another day is offered too, and another place', async ({ page }) => {
  await open(page, FRIDAY);
  await invite(page);
  const day = (name: string) => page.getByRole('gridcell', { name: new RegExp(`^${name}`) });
  const [from, to] = [day('Friday 18 December').locator('[data-evening]'), day('Tuesday 22 December')];
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('nothing there to drag');
  await page.mouse.move(start.x + 8, start.y + 8);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 6 });
  await page.mouse.up();
  const moved = page.getByRole('dialog', { name: 'is now on Tuesday 22 December' });
  await moved.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await menu(page, 'Move or change');
  await page.getByRole('textbox', { name: 'Where' }).fill('Nan’s');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(
    page.getByRole('dialog', { name: 'Miracle in Cell No. 7 on Tuesday 22 December is at another place' }),
  ).toContainText('Jon and Mum had an invitation by mail before this changed.');
});

test('an evening of which nobody was written to moves without a question, and so does one with a new note', async ({
  page,
}) => {
  await open(page, FRIDAY);
  await move(page, 'sat 19:00');
  await expect(ticket(page)).toContainText('19:00');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await invite(page);
  await menu(page, 'Move or change');
  await page.getByRole('textbox', { name: 'Anything else' }).fill('Theo brings popcorn');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(ticket(page)).toContainText('popcorn');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('an undo offers to take back what was told by a letter, and nothing else', async ({ page }) => {
  await open(page, FRIDAY);
  await invite(page);
  const undo = () => page.keyboard.press('Control+z');
  await menu(page, 'Call it off');
  await page.getByRole('dialog').getByRole('button', { name: 'Not now' }).click();
  await undo();
  await expect(ticket(page)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await menu(page, 'Call it off');
  await openIt(page).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await undo();
  const again = page.getByRole('dialog', {
    name: 'Miracle in Cell No. 7 comes on Friday 18 December, 20:15 after all',
  });
  await expect(again).toContainText(
    'Jon and Mum had word by mail that it was off. A mail invites them again.',
  );
  await openIt(page).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

/** Saturdays, of which Mum is invited to all, and this one moves to Sunday. */
async function oneOfSaturdays(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Plan an evening' }).click();
  const planning = page.getByRole('dialog').first();
  await planning.getByRole('textbox', { name: 'When' }).fill('sat 20:15');
  await planning.getByRole('combobox', { name: 'Repeats' }).click();
  await page.getByRole('option', { name: 'Every Saturday', exact: true }).click();
  await planning.getByRole('button', { name: /^Plan them from/ }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const more = page.getByRole('button', { name: /^More for (Decide|Your|A)/ }).first();
  await more.click();
  await page.getByRole('menuitem', { name: 'Invite by e-mail' }).click();
  await page.getByRole('dialog').getByRole('combobox', { name: 'To which evenings' }).click();
  await page.getByRole('option', { name: 'All evenings of the series' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Jon', exact: true }).click();
  await openIt(page).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await more.click();
  await page.getByRole('menuitem', { name: 'Change' }).click();
  await planning.getByRole('textbox', { name: 'When' }).fill('sun 20:15');
  await planning.getByRole('button', { name: /^Move it to Sun/ }).click();
  await page
    .getByRole('dialog', { name: 'Which evenings?' })
    .getByRole('button', { name: 'Only this' })
    .click();
}

test('one evening of a series that moves is offered to those of all, and so is that it is as before', async ({
  page,
}) => {
  await open(page, FRIDAY);
  await oneOfSaturdays(page);
  const moved = page.getByRole('dialog', { name: 'is now on Sunday 20 December, 20:15' });
  await expect(moved).toContainText('Mum had an invitation to the series by mail.');
  await expect(moved.getByRole('button', { name: 'Jon', exact: true })).toHaveCount(0);
  await openIt(page).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await lastCall(page, 'open_mail')).toMatchObject({ whole: true });
  await page.keyboard.press('Control+z');
  const back = page.getByRole('dialog', { name: 'The series is as it was before' });
  await expect(back).toContainText('Mum had a mail about what was taken back.');
  await openIt(page).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('telling those of all that an evening moved looks as it should', async ({ page }) => {
  const arrange = async () => {
    await oneOfSaturdays(page);
    await expect(page.getByRole('dialog', { name: 'is now on' })).toBeVisible();
  };
  await lookOver(page, 'mail-moved-of-all', arrange, FRIDAY);
});

test('telling that an evening moved looks as it should', async ({ page }) => {
  const arrange = async () => {
    await invite(page);
    await move(page, 'sat 19:00');
    await expect(page.getByRole('dialog', { name: 'is now on' })).toBeVisible();
  };
  await lookOver(page, 'mail-moved', arrange, FRIDAY);
});
