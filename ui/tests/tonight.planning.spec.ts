import { expect, expectAccessible, fake, open, shoot, SIZES, test } from './support';
import { pick, sofa, tellTheStory } from './support/tonight';

test('planning it says so, can be undone, and the ticket is there', async ({ page }) => {
  await open(page);
  await tellTheStory(page);
  await page.getByRole('button', { name: 'Plan it for 20:15' }).click();
  await expect(page.getByText('Miracle in Cell No. 7 is planned.')).toBeVisible();
  const aside = page.getByRole('complementary', { name: 'This evening' });
  await expect(aside.getByRole('heading', { name: 'Miracle in Cell No. 7' })).toBeVisible();
  await expect(aside.getByText('Ayşe, Jon and Mum are coming.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Planned for 20:15' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(aside.getByRole('heading', { name: 'Paddington 2' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Plan it for 20:15' })).toBeVisible();
});

test('what is in the way tonight is said before anything is planned', async ({ page }) => {
  await open(page, { scenario: 'friday' });
  await tellTheStory(page);
  // The film of the story is planned for tonight already.
  await expect(page.getByRole('button', { name: 'Planned for 20:15' })).toBeVisible();
  await page
    .getByRole('region', { name: 'Or one of these' })
    .getByRole('listitem')
    .first()
    .getByRole('button')
    .click();
  await page.getByRole('button', { name: 'Plan it for 20:15' }).click();
  const dialog = page.getByRole('dialog', { name: 'Plan an evening' });
  const worth = dialog.getByRole('status', { name: 'Worth knowing' });
  await expect(worth).toContainText('Miracle in Cell No. 7 from 20:15 to 22:27.');
  await expect(dialog.getByRole('button', { name: 'Plan it for Fri 18 Dec, 20:15' })).toBeVisible();
  expect(await fake(page, ({ calls }) => calls.some(({ name }) => name === 'plan_evening'))).toBe(false);
  // It forbids nothing; and the film behind it says so too, though it is not the next one.
  await dialog.getByRole('textbox', { name: 'When' }).fill('tomorrow 20:00');
  await dialog.getByRole('button', { name: 'Plan it for Sat 19 Dec, 20:00' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Planned for Sat' })).toBeVisible();
});

test('while a film is on, the next one says that it waits for it', async ({ page }) => {
  await open(page, { scenario: 'friday', place: 'plans' });
  await page.getByRole('button', { name: 'Start now' }).click();
  await page.getByRole('button', { name: 'Tonight', exact: true }).click();
  const after = 'It starts after Miracle in Cell No. 7, which runs until 21:52.';
  await expect(page.getByText(after)).toBeVisible();
  await expect(page.getByText('For everybody, from 21:55, over before 23:00.')).toBeVisible();
  const hour = page.getByRole('group', { name: 'From' }).getByRole('spinbutton', { name: 'hour' });
  await expect(hour).toHaveText('21');
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await shoot(page, `tonight-after-${size.width}`);
    await expectAccessible(page);
  }
  // Whoever says when to begin means it.
  await hour.click();
  await page.keyboard.type('20');
  await expect(page.getByText(after)).toBeHidden();
});

test('the next film follows the clock while the one that is on stands still', async ({ page }) => {
  await page.clock.install();
  await open(page, { scenario: 'friday', place: 'plans' });
  const asked = () => fake(page, ({ calls }) => calls.filter(({ name }) => name === 'suggest').length);
  await page.getByRole('button', { name: 'Start now' }).click();
  await page.getByRole('button', { name: 'Tonight', exact: true }).click();
  await expect(
    page.getByText('It starts after Miracle in Cell No. 7, which runs until 21:52.'),
  ).toBeVisible();
  let before = await asked();
  await page.clock.runFor('00:04:00');
  expect(await asked(), 'a film that runs ends when it was said to').toBe(before);

  await page.getByRole('button', { name: 'Plans', exact: true }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Tonight', exact: true }).click();
  await expect(page.getByText(/Miracle in Cell No. 7, paused since/)).toBeVisible();
  // Each reading of the house sets the clock, and so asks once more.
  const clock = page.locator('.eyebrow');
  await expect(clock).toContainText('19:40');
  before = await asked();
  await page.clock.runFor('00:02:00');
  await expect(clock).toContainText('19:42');
  await expect.poll(asked).toBe(before + 2);
});

test('an evening that could have begun begins later', async ({ page }) => {
  await page.clock.install();
  await open(page);
  const asked = () => fake(page, ({ calls }) => calls.filter(({ name }) => name === 'suggest').length);
  await expect(page.getByText('For everybody, from 20:15, over before 23:00.')).toBeVisible();
  const before = await asked();
  await page.clock.runFor('00:30:00');
  expect(await asked(), 'it is ahead').toBe(before);
  await page.clock.runFor('00:07:00');
  await expect.poll(asked).toBeGreaterThan(before);
});

test('another day is said as one says it', async ({ page }) => {
  await open(page);
  await tellTheStory(page);
  await page.getByRole('button', { name: 'Another day' }).click();
  const dialog = page.getByRole('dialog', { name: 'Plan an evening' });
  const when = dialog.getByRole('textbox', { name: 'When' });
  await expect(when).toBeFocused();
  await expect(dialog.getByRole('combobox', { name: 'Film' })).toHaveValue('Miracle in Cell No. 7');
  await expect(dialog.getByRole('button', { name: 'Theo' })).toHaveAttribute('aria-pressed', 'false');
  await expect(dialog.getByRole('button', { name: 'Plan it for Sat 19 Dec, 20:15' })).toBeVisible();
  await when.fill('sunday at 17:00');
  await expect(dialog.getByText('Sunday 20 December, 17:00')).toBeVisible();
  const worth = dialog.getByRole('status', { name: 'Worth knowing' });
  await expect(worth).toContainText('Paddington 2 from 17:30');
  await when.fill('tomorrow 20:00');
  await expect(worth).toBeEmpty();
  await when.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Miracle in Cell No. 7 is planned.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Planned for Sat' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Another day' })).toBeFocused();
});

test('an evening is chosen and planned without a mouse', async ({ page }) => {
  await open(page);
  await sofa(page, 'Theo').press('Space');
  await page.getByRole('link', { name: 'Skip to the screen' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('In your own words')).toBeFocused();
  await page.keyboard.type('something gripping');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Find a film' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'What we heard' })).toContainText('Edge of the seat');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'A good cry' })).toBeFocused();
  await page.getByRole('button', { name: 'Remove Edge of the seat' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Plan it for 20:15' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Too heavy' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Not tonight' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('What speaks for it and what against it')).toBeVisible();
  await page.getByRole('button', { name: 'Plan it for 20:15' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Planned for 20:15' })).toBeFocused();
});

test('a long film is planned over two evenings in one click, and one undo takes both back', async ({
  page,
}) => {
  await open(page);
  await sofa(page, 'Theo').click();
  const offer = page.getByRole('region', { name: 'A long film over two evenings' });
  await expect(offer.getByRole('heading')).toHaveText('Drive My Car');
  await expect(offer.getByRole('listitem')).toHaveText([
    'First part: 1 h 30 min tonight, 20:15 to 21:45',
    'The rest: Saturday, 20:15 to 21:44',
  ]);
  await expectAccessible(page);
  await offer.getByRole('button').scrollIntoViewIfNeeded();
  const before = await offer.boundingBox();
  await offer.getByRole('button', { name: 'Plan both evenings' }).press('Enter');
  await expect(page.getByText('Drive My Car is planned for two evenings.')).toBeVisible();
  const taken = offer.getByRole('button', { name: 'Both evenings planned' });
  await expect(taken).toBeFocused();
  expect(await offer.boundingBox(), 'nothing jumps').toEqual(before);
  await expect(page.getByRole('complementary').getByText('First part · Tonight')).toBeVisible();

  await taken.press('Enter');
  const tickets = page.getByRole('article').filter({ hasText: 'Drive My Car' });
  await expect(tickets).toHaveCount(2);
  await expect(tickets.first()).toContainText('First part · Tonight, 20:15 to about 21:45');
  await expect(tickets.first()).toContainText('Up to 1 h 30 min of the film.');
  await expect(tickets.last()).toContainText('The rest · Tomorrow, 20:15 to about 21:44');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(tickets).toHaveCount(0);
});

test('what is in the way of two evenings is said before they are planned', async ({ page }) => {
  await open(page, { scenario: 'friday' });
  await sofa(page, 'Theo').click();
  const offer = page.getByRole('region', { name: 'A long film over two evenings' });
  await offer.getByRole('button', { name: 'Plan both evenings' }).click();
  await expect(offer.getByRole('status')).toContainText('are at Miracle in Cell No. 7 from 20:15 to 22:27.');
  await offer.getByRole('button', { name: 'Plan both all the same' }).click();
  await expect(offer.getByRole('button', { name: 'Both evenings planned' })).toBeVisible();
});

test('an evening that waits for its film is named before it gets one, and keeps its start', async ({
  page,
}) => {
  await open(page, { place: 'plans' });
  await page.getByRole('button', { name: 'Plan an evening', exact: true }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'When' }).fill('tonight 21:00');
  await form.getByRole('button', { name: /^Plan it for/ }).click();
  await expect(form).toBeHidden();
  await page.getByRole('button', { name: 'Tonight', exact: true }).click();
  // What comes first is planned for Sunday already.
  await page.getByRole('button', { name: /^Petite Maman/ }).click();
  const fill = pick(page).getByRole('button', { name: 'Put it on tonight’s evening, 21:00' });
  await expect(fill).toBeVisible();
  await page.setViewportSize({ width: 900, height: 600 });
  await shoot(page, 'tonight-fill');
  await fill.click();
  await expect(page.getByRole('button', { name: 'Planned for 21:00' })).toBeVisible();
});
