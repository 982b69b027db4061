import type { Locator } from '@playwright/test';
import { expect, expectAccessible, fake, lookOver, open, shoot, test } from './support';

const friday = { scenario: 'friday' } as const;
type Page = Parameters<typeof open>[0];
const reminders = (page: Page) => page.getByRole('status', { name: 'Reminders' });
const one = (page: Page) => page.getByRole('group', { name: 'Miracle in Cell No. 7 starts at 20:15' });

test('a reminder comes on any screen, takes no focus, and is put off', async ({ page }) => {
  await open(page, { ...friday, place: 'family' });
  await page.getByRole('heading', { level: 1 }).focus();
  await fake(page, ({ remind }) => remind());
  await expect(one(page)).toContainText('In 35 minutes.');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await one(page).getByRole('button', { name: 'Snooze 10 minutes' }).click();
  await expect(one(page)).toBeHidden();
  await expect(page.getByRole('status', { name: 'What just happened' })).toContainText(
    'You will hear of it again at 19:50.',
  );
  const sent = await fake(
    page,
    ({ calls }) => calls.findLast(({ name }) => name === 'snooze_reminder')?.request,
  );
  expect(sent).toMatchObject({ until: 'ten_minutes' });
});

test('a reminder that was shown before is still there, until it is answered', async ({ page }) => {
  await open(page, { ...friday, due: 1 });
  await one(page).getByRole('button', { name: 'Fine' }).click();
  await expect(one(page)).toBeHidden();
  const dismissed = () => fake(page, ({ calls }) => calls.some(({ name }) => name === 'dismiss_reminder'));
  await expect.poll(dismissed).toBe(true);
});

test('a reminder that was answered in the tray goes from the window', async ({ page }) => {
  await open(page, { ...friday, due: 1, place: 'plans' });
  await expect(one(page)).toBeVisible();
  await fake(page, ({ answerElsewhere }) => answerElsewhere());
  await expect(reminders(page)).toBeEmpty();
});

test('what is put off elsewhere is on its ticket at once', async ({ page }) => {
  await open(page, { ...friday, due: 1, place: 'plans' });
  await expect(one(page)).toBeVisible();
  const read = () => fake(page, ({ calls }) => calls.filter(({ name }) => name === 'plans').length);
  const before = await read();
  await fake(page, ({ answerElsewhere }) => answerElsewhere());
  await expect.poll(read).toBeGreaterThan(before);
});

test('a reminder lies over no button of the screen’s head, nor of a dialog', async ({ page }) => {
  await open(page, { ...friday, place: 'plans' });
  await page.getByRole('button', { name: 'Plan an evening' }).click();
  await fake(page, ({ remind }) => remind());
  const box = async (what: Locator) => (await what.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const dialog = page.getByRole('dialog');
  await expect
    .poll(async () => (await box(dialog)).y + (await box(dialog)).height <= (await box(one(page))).y)
    .toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Plan an evening' }).click({ trial: true });
  await page.getByRole('button', { name: 'Next month' }).click({ trial: true });
});

test('starting from the reminder ends it', async ({ page }) => {
  await open(page, { ...friday, due: 1, place: 'plans' });
  await one(page).getByRole('button', { name: 'Start now' }).click();
  await expect(reminders(page)).toBeEmpty();
  await expect(page.getByRole('article').filter({ hasText: 'Miracle' })).toContainText('On since 19:40');
});

test('only what is offered can be chosen, and a failure keeps the reminder', async ({ page }) => {
  await open(page, { ...friday, due: 1, fail: 'dismiss_reminder' });
  await expect(one(page).getByRole('button')).toHaveText([
    'Start now',
    'Snooze 10 minutes',
    'Again at 20:00',
    'Fine',
  ]);
  await one(page).getByRole('button', { name: 'Fine' }).click();
  await expect(page.getByRole('status', { name: 'What just happened' })).toContainText('Nothing was changed');
  await expect(one(page)).toBeVisible();
});

test('a reminder can be answered while an evening is being planned', async ({ page }) => {
  await open(page, { ...friday, place: 'plans' });
  await page.getByRole('button', { name: 'Plan an evening' }).click();
  const note = page.getByRole('dialog').getByRole('textbox', { name: 'Anything else' });
  await note.fill('Theo brings popcorn');
  await fake(page, ({ remind }) => remind());
  // As long as a finger stays on a button: a dialog closes by what lies between press and release.
  await one(page).getByRole('button', { name: 'Fine' }).click({ delay: 100 });
  await expect(one(page)).toBeHidden();
  await expect(note).toHaveValue('Theo brings popcorn');
});

test('a reminder, in every light', async ({ page }) => {
  await lookOver(page, 'reminder', async () => void (await one(page).waitFor()), {
    ...friday,
    place: 'plans',
    due: 1,
  });
});

test('somebody is told what is theirs, and is done with it', async ({ page }) => {
  await open(page, { ...friday, place: 'plans' });
  await fake(page, ({ remind }) => remind('snacks'));
  const mine = page.getByRole('group', { name: /^Jon: buy the snacks for Miracle/ });
  await expect(mine.getByRole('button')).toHaveText(['Snooze 10 minutes', 'Again at 20:00', 'Done']);
  await mine.getByRole('button', { name: 'Done' }).click();
  await expect(reminders(page)).toBeEmpty();
});

test('before lights out the film stops here, and the rest is planned', async ({ page }) => {
  await open(page, { ...friday, place: 'plans' });
  const ticket = page.getByRole('article').filter({ hasText: 'Miracle' }).first();
  await ticket.getByRole('button', { name: 'Start now' }).click();
  // It comes while the film runs, and not while it is being started.
  await expect(ticket).toContainText('On since 19:40');
  await fake(page, ({ remind }) => remind('stop'));
  const asked = page.getByRole('group', { name: /^Lights out in 20 min, / });
  await expect(asked).toContainText('Stop here and watch the rest tomorrow at 20:15?');
  await expect(asked.getByRole('button')).toHaveText(['Stop here for tonight', 'Go on']);
  await shoot(page, 'reminder-stop');
  await expectAccessible(page);
  await asked.getByRole('button', { name: 'Stop here' }).click();
  await expect(page.getByRole('status', { name: 'What just happened' })).toContainText(
    'Stopped for tonight. The rest is planned for tomorrow, 20:15.',
  );
  await expect(reminders(page)).toBeEmpty();
  await expect(page.getByRole('article').filter({ hasText: 'The rest' })).toBeVisible();
});

test('a film that is on is paused and goes on', async ({ page }) => {
  await open(page, { ...friday, place: 'plans' });
  const ticket = page.getByRole('article').filter({ hasText: 'Miracle' }).first();
  await ticket.getByRole('button', { name: 'Start now' }).click();
  await ticket.getByRole('button', { name: 'Pause' }).click();
  await expect(ticket).toContainText('Paused since 19:40');
  await shoot(page, 'ticket-paused');
  await expectAccessible(page);
  await ticket.getByRole('button', { name: 'Go on' }).click();
  await expect(ticket).toContainText('On since 19:40');
  await page.keyboard.press('Control+z');
  await expect(ticket).toContainText('Paused since 19:40');
});
