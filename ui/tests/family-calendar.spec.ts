import { expect, expectAccessible, fake, lookOver, open, test } from './support';

type Page = Parameters<typeof open>[0];
const SETTINGS = { place: 'settings' } as const;
const part = (page: Page) => page.getByRole('region', { name: 'The family’s calendar' });
const dialog = (page: Page) => page.getByRole('dialog');
const sent = (page: Page, name: string) =>
  page.evaluate(
    (wanted) =>
      (
        window as unknown as { houselightsFake: { calls: { name: string; request: unknown }[] } }
      ).houselightsFake.calls.findLast((call) => call.name === wanted)?.request,
    name,
  );

async function login(page: Page, password = 'popcorn', user = 'mum'): Promise<void> {
  await part(page).getByRole('button', { name: 'Connect a calendar' }).click();
  await dialog(page).getByLabel('Address').fill('cloud.example.org');
  await dialog(page).getByLabel('Name').fill(user);
  await dialog(page).getByLabel('App password').fill(password);
  await page.keyboard.press('Enter');
}

async function connect(page: Page): Promise<void> {
  await login(page);
  await dialog(page).getByRole('radio', { name: 'Family' }).check();
  await dialog(page).getByRole('button', { name: 'Connect it' }).click();
  await expect(part(page)).toContainText('in Family.');
}

test('a calendar is connected by the keyboard and says how it stands', async ({ page }) => {
  await open(page, SETTINGS);
  await part(page).getByRole('button', { name: 'Connect a calendar' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText('Make one in Nextcloud');
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: 'Find calendars' }).click();
  await expect(dialog(page).getByLabel('Address')).toBeFocused();
  await expect(dialog(page)).toContainText('Where is it?');
  await page.keyboard.type('cloud.example.org');
  await page.keyboard.press('Tab');
  await page.keyboard.type('mum');
  await page.keyboard.press('Tab');
  await page.keyboard.type('popcorn');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('radio', { name: 'Family' })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await expect(dialog(page).getByRole('radio', { name: 'Mum’s work' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(part(page)).toContainText('to come are in Mum’s work.');
  await expect(part(page)).toContainText('Last looked at Friday 18 December, 19:40.');
  await expect(part(page)).toContainText('mum on https://cloud.example.org');
  await expectAccessible(page);
});

test('a new calendar is made where there is none', async ({ page }) => {
  await open(page, SETTINGS);
  await login(page, 'popcorn', 'nobody');
  await expect(dialog(page)).toContainText('One is made for you.');
  await dialog(page).getByLabel('What it is called').fill('');
  await dialog(page).getByRole('button', { name: 'Connect it' }).click();
  await expect(dialog(page)).toContainText('It has no name.');
  await dialog(page).getByLabel('What it is called').fill('Lamp nights');
  await dialog(page).getByRole('button', { name: 'Connect it' }).click();
  await expect(part(page)).toContainText('in Lamp nights.');
  expect(await sent(page, 'connect_calendar')).toMatchObject({
    calendar: { is: 'new', name: 'Lamp nights' },
  });
});

test('a service that everybody has at one address is asked there', async ({ page }) => {
  await open(page, SETTINGS);
  await part(page).getByRole('button', { name: 'Connect a calendar' }).click();
  await dialog(page).getByLabel('Where it is').click();
  await page.getByRole('option', { name: 'iCloud' }).click();
  await expect(dialog(page).getByLabel('Address')).toBeHidden();
  await expect(dialog(page)).toContainText('account.apple.com');
  await dialog(page).getByLabel('Name').fill('mum@example.org');
  await dialog(page).getByLabel('App password').fill('popcorn');
  await dialog(page).getByRole('button', { name: 'Find calendars' }).click();
  await expect(dialog(page).getByRole('radio', { name: 'Family' })).toBeVisible();
  expect(await sent(page, 'find_calendars')).toMatchObject({ address: 'https://caldav.icloud.com/' });
});

test('what goes wrong is said beside what was typed, which stays', async ({ page }) => {
  await open(page, SETTINGS);
  await login(page, 'wrong');
  await expect(dialog(page).getByRole('alert')).toContainText('does not take that name and password');
  await expect(dialog(page).getByLabel('Name')).toHaveValue('mum');
  await expectAccessible(page);
  await fake(page, ({ failing }) => failing.add('network'));
  await dialog(page).getByRole('button', { name: 'Find calendars' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('The calendar server does not answer.');
});

test('without a network it says what waits and since when, and tries again when asked', async ({ page }) => {
  await open(page, SETTINGS);
  await connect(page);
  await fake(page, ({ failing, emit }) => {
    failing.add('network');
    emit('family_calendar', null);
  });
  await expect(part(page)).toContainText('wait since Friday 18 December, 19:40.');
  await expectAccessible(page);
  await fake(page, ({ failing }) => failing.delete('network'));
  await part(page).getByRole('button', { name: 'Try again' }).click();
  await expect(part(page)).toContainText('Last looked at');
});

test('a password that is no longer right is asked for again', async ({ page }) => {
  await open(page, { ...SETTINGS, fail: 'keyring' });
  await connect(page);
  await expect(part(page)).toContainText('no open keyring');
  await fake(page, ({ failing, emit }) => {
    failing.add('password');
    emit('family_calendar', null);
  });
  await part(page).getByRole('button', { name: 'Type the password again' }).click();
  await dialog(page).getByLabel('App password').fill('wrong');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('alert')).toContainText('does not take');
  await dialog(page).getByLabel('App password').fill('popcorn');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(part(page)).toContainText('Last looked at');
});

test('disconnecting asks what becomes of the evenings, and stays when they cannot be taken out', async ({
  page,
}) => {
  await open(page, SETTINGS);
  await connect(page);
  await part(page).getByRole('button', { name: 'Disconnect' }).click();
  await expectAccessible(page);
  await fake(page, ({ failing }) => failing.add('network'));
  await dialog(page).getByRole('button', { name: 'Take them out' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('does not answer');
  await dialog(page).getByRole('button', { name: 'Leave them there' }).click();
  await expect(part(page).getByRole('button', { name: 'Connect a calendar' })).toBeVisible();
  expect(await sent(page, 'disconnect_calendar')).toEqual({ remove: false });
});

test('the family’s calendar in every light', async ({ page }) => {
  await lookOver(
    page,
    'family-calendar',
    async () => {
      await connect(page);
      await part(page).scrollIntoViewIfNeeded();
    },
    SETTINGS,
  );
});

test('connecting a calendar in every light', async ({ page }) => {
  await lookOver(
    page,
    'family-calendar-connect',
    async () => {
      await part(page).getByRole('button', { name: 'Connect a calendar' }).click();
      await dialog(page).getByRole('button', { name: 'Find calendars' }).click();
    },
    SETTINGS,
  );
});

test('choosing a calendar in every light', async ({ page }) => {
  await lookOver(
    page,
    'family-calendar-choose',
    async () => {
      await login(page);
      await dialog(page).getByRole('radio', { name: 'Make a new one' }).check();
    },
    SETTINGS,
  );
});
