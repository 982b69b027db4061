import { expect, lookOver, open, test } from './support';
import { pick, theFilm, tellTheStory } from './support/tonight';

test('there is a pick before anybody asked', async ({ page }) => {
  await open(page);
  await expect(pick(page).getByRole('heading', { level: 2 })).not.toBeEmpty();
  await expect(pick(page).getByRole('list', { name: 'Why this one' }).getByRole('listitem')).not.toHaveCount(
    0,
  );
  await expect(page.getByText('For everybody, from 20:15, over before 23:00.')).toBeVisible();
  await expect(pick(page).getByText('what you asked for')).toBeHidden();
});

test('a film that nobody knows says so and has no bars', async ({ page }) => {
  await open(page, { place: 'watchlist', scenario: 'empty' });
  await page.getByRole('combobox', { name: /Search the list/ }).fill('Zyx Home Video 1998');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Zyx Home Video 1998' }).waitFor();
  await page.getByRole('button', { name: 'Tonight' }).click();
  await theFilm(page, 'Zyx Home Video');
  await expect(pick(page).getByText('Nothing is known of its mood.')).toBeVisible();
  await expect(pick(page).getByRole('term')).toHaveCount(0);
});

test('words find the film of the story, with its reasons', async ({ page }) => {
  await open(page);
  await tellTheStory(page);
  await expect(pick(page)).toMatchAriaSnapshot({ name: 'pick.aria.yml' });
  await expect(pick(page).getByText('what you asked for')).toBeVisible();
  await expect(page.getByText('Our pick: Miracle in Cell No. 7')).toBeAttached();
});

test('a heavy pick says so, and what it holds to who asks', async ({ page }) => {
  await lookOver(page, 'tonight-holds', async () => {
    await tellTheStory(page);
    const held = pick(page).getByText('Prison, torture and children in danger.');
    await expect(held).toBeHidden();
    await pick(page).getByText('It is a heavy one: what it holds').click();
    await expect(held).toBeVisible();
  });
});

test('why it is the one says what it would be otherwise', async ({ page }) => {
  await open(page);
  await tellTheStory(page);
  await page.getByRole('button', { name: 'Why this?' }).click();
  await expect(page.getByRole('list', { name: 'What it would be otherwise' })).toContainText('it would be');
});

test('what another film lost by is told, though the pick has no part in it', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Big laughs', exact: true }).click();
  await page.getByRole('button', { name: 'Why this?' }).click();
  const otherwise = page.getByRole('list', { name: 'What it would be otherwise' });
  await expect(otherwise).toContainText('Without “Seen not long ago” it would be Elf.');
});

test('with nobody on the sofa, somebody has to be ticked', async ({ page }) => {
  await open(page);
  const sofa = page
    .getByRole('complementary', { name: 'This evening' })
    .getByRole('group', { name: 'On the sofa' });
  for (const name of ['Ayşe', 'Jon', 'Mum', 'Theo']) await sofa.getByText(name).click();
  await expect(page.getByRole('heading', { name: 'Nobody is on the sofa' })).toBeVisible();
  await page.getByRole('button', { name: 'All of us' }).click();
  await expect(pick(page)).toBeVisible();
});

test('one of the others becomes the pick, and others can be asked for', async ({ page }) => {
  await open(page);
  await tellTheStory(page);
  const others = page.getByRole('region', { name: 'Or one of these' });
  const second = others.getByRole('listitem').nth(1);
  const name = (await second.locator('.name').textContent()) ?? '';
  await second.getByRole('button').click();
  await expect(pick(page).getByRole('heading', { name })).toBeFocused();
  await expect(second).toContainText('Miracle in Cell No. 7');
  await page.getByRole('button', { name: 'Others, please' }).click();
  await expect(second).not.toContainText('Miracle in Cell No. 7');
});

test('an empty list offers three ways in', async ({ page }) => {
  await open(page, { scenario: 'empty' });
  await expect(page.getByRole('heading', { name: 'The list is still empty' })).toBeVisible();
  await page.getByRole('button', { name: 'Paste an article' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Watchlist' })).toBeVisible();
  await expect(page.getByRole('dialog', { name: 'Paste anything' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tonight' }).click();
  await page.getByRole('button', { name: 'Start with a handful' }).click();
  await expect(page.getByRole('dialog', { name: 'A handful to begin with' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tonight' }).click();
  await page.getByRole('button', { name: 'Add one by name' }).click();
  await expect(page.getByRole('combobox', { name: /^Search the list/ })).toBeFocused();
});

test('what matters is in view without scrolling', async ({ page }) => {
  await open(page);
  await tellTheStory(page);
  const others = page.getByRole('region', { name: 'Or one of these' }).getByRole('listitem');
  await expect(others).toHaveCount(4);
  for (const other of await others.all()) await expect(other).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 900, height: 600 });
  // Who is on the sofa stands further down there.
  await page.locator('.page').evaluate((element) => (element.scrollTop = 0));
  await expect(page.getByRole('button', { name: 'Plan it for 20:15' })).toBeInViewport({ ratio: 1 });
});
