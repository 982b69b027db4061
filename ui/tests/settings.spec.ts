import { expect, expectAccessible, fake, lookOver, open, shoot, test } from './support';

type Page = Parameters<typeof open>[0];

test('the light is chosen at once and comes back with undo', async ({ page }) => {
  await open(page, { place: 'settings', theme: 'dark' });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dusk = await ground();
  await page.getByText('Daylight').click();
  await expect.poll(ground).not.toBe(dusk);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('radio', { name: 'As the system' })).toBeChecked();
  await expect.poll(ground).toBe(dusk);
});

test('times are turned by keyboard and written once', async ({ page }) => {
  await open(page, { place: 'settings' });
  const start = page.getByRole('group', { name: 'Usual start' });
  await start.getByRole('spinbutton').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(start.getByRole('spinbutton').first()).toHaveText('18');
  const writes = () => fake(page, ({ calls }) => calls.filter(({ name }) => name === 'change_settings'));
  await expect.poll(async () => (await writes()).length).toBe(1);
  expect((await writes())[0]?.request).toMatchObject({ usual_start: '18:15:00' });
});

test('leaving the screen keeps what was just turned', async ({ page }) => {
  await open(page, { place: 'settings' });
  await page.getByRole('group', { name: 'Lights out' }).getByRole('spinbutton').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: 'Family' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('group', { name: 'Lights out' })).toContainText('22:00');
});

const sentSettings = (page: Page) =>
  fake(page, ({ calls }) => calls.findLast(({ name }) => name === 'change_settings')?.request);

test('reminders stand in one line, and are added, changed and taken away in its list', async ({ page }) => {
  await open(page, { place: 'settings' });
  const line = page.getByText('Reminders: 30 min before; the film that day at 12:00');
  await line.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add a reminder' }).click();
  const snacks = page.getByRole('listitem', { name: 'snacks the day before at 17:00', exact: true });
  await expect(snacks.getByLabel('What')).toBeFocused();
  await snacks.getByLabel('Who').click();
  await page.getByRole('option', { name: 'Jon' }).click();
  const jon = { about: 'snacks', at: { is: 'clock', days: 1, time: '17:00:00' } };
  await expect.poll(() => sentSettings(page)).toMatchObject({ reminders: [{}, {}, jon] });
  await page.getByRole('button', { name: 'Remove: 30 min before' }).click();
  await expect(page.getByRole('button', { name: 'Add a reminder' })).toBeFocused();
  await expect(
    page.getByText('Reminders: snacks the day before at 17:00 (Jon); the film that day at 12:00'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Add a reminder' }).scrollIntoViewIfNeeded();
  await shoot(page, 'settings-reminders');
  await expectAccessible(page);
});

test('it asks whether to stop for the night when it is told to', async ({ page }) => {
  await open(page, { place: 'settings' });
  await page.getByRole('switch', { name: 'Ask whether to stop for the night' }).click();
  await expect.poll(() => sentSettings(page)).toMatchObject({ stop_at_lights_out: true });
});

test('the settings read well', async ({ page }) => {
  await open(page, { place: 'settings' });
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'settings.aria.yml' });
});

test('the settings in every light', async ({ page }) => {
  await lookOver(page, 'settings', async () => undefined, { place: 'settings' });
});

test('quitting ends it, but not over a time that could not be kept', async ({ page }) => {
  await open(page, { place: 'settings', fail: 'change_settings' });
  const quit = page.getByRole('button', { name: 'Quit Houselights' });
  const asked = () => fake(page, ({ calls }) => calls.filter(({ name }) => name === 'quit').length);
  await page.getByRole('group', { name: 'Lights out' }).getByRole('spinbutton').first().focus();
  await page.keyboard.press('ArrowDown');
  await quit.click();
  await expect(page.getByRole('status', { name: 'What just happened' })).toContainText('Nothing was changed');
  expect(await asked()).toBe(0);
  await quit.click();
  await expect.poll(asked).toBe(1);
});

test('quiet hours are turned on, set and turned off', async ({ page }) => {
  await open(page, { place: 'settings' });
  const quiet = page.getByRole('switch', { name: 'Quiet hours' });
  const asked = () =>
    fake(page, ({ calls }) => calls.filter(({ name }) => name === 'change_settings').at(-1)?.request);
  await quiet.focus();
  await page.keyboard.press('Space');
  await expect.poll(asked).toMatchObject({ quiet: { from: '22:30:00', to: '08:00:00' } });
  await page.getByRole('group', { name: 'From' }).getByRole('spinbutton').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(asked).toMatchObject({ quiet: { from: '21:30:00', to: '08:00:00' } });
  await quiet.click();
  await expect(page.getByRole('group', { name: 'From' })).toBeHidden();
  await quiet.click();
  await expect(page.getByRole('group', { name: 'From' })).toContainText('21:30');
});

test('starting at login is this computer’s choice, and what it refuses is said', async ({ page }) => {
  await open(page, { place: 'settings' });
  const login = page.getByRole('switch', { name: 'Start when you log in' });
  await login.click();
  await expect(login).toBeChecked();
  await page.getByRole('button', { name: 'Family' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(login).toBeChecked();
  await open(page, { place: 'settings', fail: 'start_at_login' });
  await login.click();
  await expect(page.getByRole('status', { name: 'What just happened' })).toContainText('Nothing was changed');
  await expect(login).not.toBeChecked();
});

const copying = (page: Page) => page.getByRole('switch', { name: 'Add what you copied by a key' });

test('a key that adds is turned on, and says when another program holds it', async ({ page }) => {
  await open(page, { place: 'settings' });
  await expect(page.getByText('Ctrl+Alt+H works in every program.')).toBeVisible();
  await copying(page).click();
  await expect.poll(() => sentSettings(page)).toMatchObject({ quick_add: true });
  await open(page, { place: 'settings', key: 'taken' });
  await expect(page.getByText('Another program holds Ctrl+Alt+H')).toBeHidden();
  await copying(page).click();
  await expect(page.getByText('Another program holds Ctrl+Alt+H')).toBeVisible();
  await expect(copying(page)).toBeChecked();
  await copying(page).click();
  await expect(page.getByText('Another program holds Ctrl+Alt+H')).toBeHidden();
});

test('a desktop that gives no keys says so, and what there is instead', async ({ page }) => {
  await open(page, { place: 'settings', key: 'impossible' });
  await expect(copying(page)).toBeDisabled();
  await expect(page.getByText('The tray adds what you copied, too.')).toBeVisible();
  await copying(page).scrollIntoViewIfNeeded();
  await shoot(page, 'settings-key');
  await expectAccessible(page);
});
