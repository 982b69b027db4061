import { expect, expectAccessible, fake, lookOver, open, test } from './support';
import { film } from './support/watchlist';

type Page = Parameters<typeof open>[0];
const SETTINGS = { place: 'settings' } as const;
const part = (page: Page) => page.getByRole('region', { name: 'Looking films up' });
const dialog = (page: Page) => page.getByRole('dialog');
const key = (page: Page, service = 'TMDB') => part(page).getByRole('group', { name: `Key for ${service}` });

const field = (page: Page) => key(page).locator('input');

async function turnOn(page: Page): Promise<void> {
  await part(page).getByRole('switch', { name: 'Look films up on the network' }).click();
  await expect(key(page)).toBeVisible();
}

async function giveKey(page: Page, typed = 'popcorn', service = 'TMDB'): Promise<void> {
  await key(page, service).locator('input').fill(typed);
  await page.keyboard.press('Enter');
}

async function ready(page: Page, scenario: 'full' | 'many' = 'full'): Promise<void> {
  await open(page, { ...SETTINGS, scenario });
  await turnOn(page);
  await giveKey(page);
  await expect(key(page)).toContainText('The key is in this computer’s keyring.');
}

async function go(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: place }).click();
}

async function openFilm(page: Page, name: string): Promise<void> {
  await go(page, 'Watchlist');
  await film(page, new RegExp(`^${name}`)).click();
  await expect(dialog(page)).toBeVisible();
}

test('nothing is asked, and no key wanted, before somebody turns it on', async ({ page }) => {
  await open(page, SETTINGS);
  await expect(part(page)).toContainText('Off unless you want it');
  await expect(part(page)).toContainText(
    'a film’s title and year, its number there, and your key. Nothing else.',
  );
  await expect(field(page)).toBeHidden();
  await openFilm(page, 'Paddington 2');
  await expect(dialog(page).getByRole('button', { name: 'Look it up' })).toBeHidden();
  const asked = await fake(page, ({ calls }) => calls.map(({ name }) => name));
  expect(asked.filter((name) => name.startsWith('look_up') || name === 'posters')).toEqual([]);
});

test('a key is typed, tried, and removed by the keyboard', async ({ page }) => {
  await open(page, SETTINGS);
  await part(page).getByRole('switch').focus();
  await page.keyboard.press('Space');
  await expectAccessible(page);
  await page.keyboard.press('Tab');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(key(page)).toContainText('Paste the key first.');
  await giveKey(page, 'lemonade');
  await expect(key(page).getByRole('alert')).toContainText('The service does not take the key.');
  await expect(field(page)).toHaveValue('lemonade');
  await expectAccessible(page);
  await giveKey(page);
  await expect(key(page)).toContainText('The key is in this computer’s keyring.');
  await expect(key(page)).toBeFocused();
  await expect(page.getByText('popcorn')).toBeHidden();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('TMDB takes the key.').last()).toBeVisible();
  await expectAccessible(page);
  await key(page).getByRole('button', { name: 'Remove the key for TMDB' }).click();
  await expect(field(page)).toHaveValue('');
  await expect(key(page)).toBeFocused();
});

test('whoever goes on typing while a key is tried stays where they are', async ({ page }) => {
  await open(page, SETTINGS);
  await turnOn(page);
  await fake(page, (house) => house.held.add('keep_key'));
  await giveKey(page);
  await expect
    .poll(() => fake(page, ({ calls }) => calls.filter(({ name }) => name === 'keep_key').length))
    .toBe(1);
  const other = key(page, 'OMDb').locator('input');
  await other.fill('lemo');
  await fake(page, (house) => {
    house.held.clear();
    house.letGo();
  });
  await expect(key(page)).toContainText('The key is in this computer’s keyring.');
  await expect(other).toBeFocused();
  await expect(other).toHaveValue('lemo');
});

test('without a keyring it is said how long a key is known', async ({ page }) => {
  await open(page, SETTINGS);
  await fake(page, (house) => house.failing.add('keyring'));
  await turnOn(page);
  await giveKey(page);
  await expect(key(page)).toContainText('known until you quit Houselights');
});

test('a film is looked up, says whose word it is, and an undo takes it back', async ({ page }) => {
  await ready(page);
  await openFilm(page, 'Paddington 2');
  await expect(dialog(page).locator('.poster canvas')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Look it up' }).click();
  await expect(page.getByText('Paddington 2 was looked up.')).toBeVisible();
  const facts = dialog(page).getByRole('group', { name: 'What is known' });
  await expect(facts).toContainText('United Kingdom: Netflix, MUBI; to rent Sky Store');
  await expect(facts).toContainText('from JustWatch, by TMDB, today');
  await expect(facts).toContainText('12A (United Kingdom)');
  await expect(facts).toContainText('not endorsed, certified, or otherwise approved by TMDB');
  await expect(dialog(page).locator('.poster img')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(facts).not.toContainText('JustWatch');
  await expect(dialog(page).locator('.poster canvas')).toBeVisible();
});

test('a look-up that fails once its film was closed is said all the same', async ({ page }) => {
  await ready(page);
  await openFilm(page, 'Paddington 2');
  await fake(page, (house) => {
    house.held.add('look_up');
    house.failing.add('look_up');
  });
  await dialog(page).getByRole('button', { name: 'Look it up' }).click();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await fake(page, (house) => house.letGo());
  await expect(page.getByRole('status', { name: 'What just happened' })).toContainText('Another program');
});

test('where it is not sure somebody chooses, or searches by other words', async ({ page }) => {
  await ready(page);
  await openFilm(page, 'Paddington 2');
  await dialog(page).getByRole('button', { name: 'Look it up' }).click();
  await dialog(page).getByRole('button', { name: 'Another film?' }).click();
  await expect(dialog(page)).toContainText('Which film is Paddington 2?');
  await expect(dialog(page).getByLabel('Search for')).toBeFocused();
  await expect(dialog(page).getByRole('button', { name: 'Paddington 2 (2019) · Fenerci' })).toBeVisible();
  await expectAccessible(page);
  await dialog(page).getByLabel('Search for').fill('nothing');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('status')).toContainText('Nothing there is called like it.');
  await dialog(page).getByLabel('Search for').fill('lamp');
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('button', { name: 'lamp (2013)' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText('What is known');
  await expect(dialog(page).getByRole('group', { name: 'What is known' })).toBeFocused();
  expect(
    await fake(page, ({ calls }) => calls.findLast(({ name }) => name === 'look_up_as')?.request),
  ).toMatchObject({
    service: 'tmdb',
    id: '7102',
  });
});

test('a look-up that answers late leaves what is being edited alone', async ({ page }) => {
  await ready(page);
  await openFilm(page, 'Paddington 2');
  await dialog(page).getByRole('button', { name: 'Look it up' }).click();
  await fake(page, (house) => house.held.add('look_up'));
  await dialog(page).getByRole('button', { name: 'Another film?' }).click();
  await dialog(page).getByRole('button', { name: 'Edit' }).click();
  await dialog(page).getByLabel('Name', { exact: true }).fill('Paddington, too');
  await fake(page, (house) => house.letGo());
  // Its answer is there before that of a later question.
  await fake(page, () => new Promise((done) => requestAnimationFrame(() => done(null))));
  await expect(dialog(page).getByLabel('Name', { exact: true })).toHaveValue('Paddington, too');
  await dialog(page).getByRole('button', { name: 'Save' }).click();
  await expect(dialog(page).getByRole('heading', { name: 'Paddington, too' })).toBeVisible();
});

test('an edit can be saved while a look-up is under way', async ({ page }) => {
  await ready(page);
  await openFilm(page, 'Paddington 2');
  await fake(page, (house) => house.held.add('look_up'));
  await dialog(page).getByRole('button', { name: 'Look it up' }).click();
  await dialog(page).getByRole('button', { name: 'Edit' }).click();
  await dialog(page).getByLabel('Name', { exact: true }).fill('Paddington, too');
  await dialog(page).getByRole('button', { name: 'Save' }).click();
  await expect(dialog(page).getByRole('heading', { name: 'Paddington, too' })).toBeVisible();
});

test('without a network the film stays as it is, and it says what to do', async ({ page }) => {
  await ready(page);
  await fake(page, (house) => house.failing.add('network'));
  await openFilm(page, 'Paddington 2');
  await dialog(page).getByRole('button', { name: 'Look it up' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText(
    'The service does not answer. What was known is kept.',
  );
  await expect(dialog(page).getByRole('alert')).toContainText('Check the network');
  await expectAccessible(page);
  await expect(dialog(page).getByRole('button', { name: 'Plan an evening' })).toBeEnabled();
});

test('the whole list is looked up, and what is unsure leads to its film', async ({ page }) => {
  await ready(page);
  await part(page).getByRole('button', { name: 'Look up what is missing' }).click();
  await expect(part(page)).toContainText(/\d+ of \d+ films found\./);
  await expect(part(page)).toContainText('1 film may be several.');
  await expectAccessible(page);
  await part(page).getByRole('list').getByRole('button').click();
  await expect(dialog(page)).toBeVisible();
});

test('a stop stops, and keeps what was found', async ({ page }) => {
  await open(page, SETTINGS);
  await fake(page, (house) => house.failing.add('pace'));
  await turnOn(page);
  await giveKey(page);
  await part(page).getByRole('button', { name: 'Look up what is missing' }).click();
  await expect(part(page).getByRole('progressbar', { name: 'Films looked up' })).toBeVisible();
  await expectAccessible(page);
  await part(page).getByRole('button', { name: 'Stop' }).click();
  await expect(part(page)).toContainText(/Stopped\. \d of \d films? found, and kept\./);
});

test('posters stand on the wall, tonight and on tickets', async ({ page }) => {
  await ready(page);
  await part(page).getByRole('button', { name: 'Look up what is missing' }).click();
  await expect(part(page)).toContainText(/films found\./);
  for (const place of ['Watchlist', 'Tonight', 'Plans']) {
    await go(page, place);
    await expect(page.locator('.poster img').first(), place).toBeVisible();
  }
});

test('it can be looked at', async ({ page }) => {
  await lookOver(
    page,
    'look-up-settings',
    async () => {
      await turnOn(page);
      await giveKey(page);
      await part(page).getByRole('button', { name: 'Look up what is missing' }).click();
      await expect(part(page)).toContainText(/films found\./);
      await part(page).evaluate((element) => element.scrollIntoView({ block: 'start' }));
    },
    SETTINGS,
  );
});

test('a film with what was looked up of it can be looked at', async ({ page }) => {
  await lookOver(
    page,
    'look-up-film',
    async () => {
      await turnOn(page);
      await giveKey(page);
      await openFilm(page, 'Paddington 2');
      await dialog(page).getByRole('button', { name: 'Look it up' }).click();
      await expect(dialog(page).locator('.poster img')).toBeVisible();
    },
    SETTINGS,
  );
});

test('films to choose from can be looked at', async ({ page }) => {
  await lookOver(
    page,
    'look-up-which',
    async () => {
      await turnOn(page);
      await giveKey(page);
      await openFilm(page, 'Paddington 2');
      await dialog(page).getByRole('button', { name: 'Look it up' }).click();
      await dialog(page).getByRole('button', { name: 'Another film?' }).click();
      await expect(dialog(page).getByRole('button', { name: 'Paddington 2 (2019)' })).toBeVisible();
    },
    SETTINGS,
  );
});
