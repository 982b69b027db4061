import { expect, expectAccessible, fake, lookOver, open, shoot, SIZES, test } from './support';
import type { Page } from '@playwright/test';

const CHEER = 'something to break up all this Christmas cheer, under 2½ hours';
const pick = (page: Page) => page.getByRole('region', { name: 'The film for tonight' });
const theFilm = (page: Page, name: string) => expect(pick(page).getByRole('heading', { name })).toBeVisible();
const sofa = (page: Page, name: string) =>
  page.getByRole('group', { name: 'On the sofa' }).getByRole('button', { name });

async function say(page: Page, words: string): Promise<void> {
  await page.getByLabel('In your own words').fill(words);
  await page.keyboard.press('Enter');
}

/** Theo is off to bed and the words of the story are said. */
async function tellTheStory(page: Page): Promise<void> {
  await sofa(page, 'Theo').click();
  await say(page, CHEER);
  // The same film may have been the pick before, so what was heard tells that the answer is to these words.
  await expect(page.getByRole('list', { name: 'What we heard' })).toContainText('Christmas cheer');
  await theFilm(page, 'Miracle in Cell No. 7');
}

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

test('two things that cannot both be had are named, and the second can be taken away', async ({ page }) => {
  await open(page);
  await say(page, 'scary, nothing scary');
  const pulls = page.getByText('“Scare us” and “Nothing scary” pull against each other.');
  await expect(pulls).toBeVisible();
  await expect(pulls).toContainText('The second holds until you take it away.');
  await page.getByRole('button', { name: 'Remove Nothing scary' }).click();
  await expect(pulls).toBeHidden();
});

test('what was heard can be taken away again, by keyboard too', async ({ page }) => {
  await open(page);
  await tellTheStory(page);
  const heard = page.getByRole('list', { name: 'What we heard' });
  await expect(heard.getByRole('listitem')).toHaveText([
    'A break from the Christmas cheer',
    'At most 2 h 30 min',
  ]);
  await page.getByRole('button', { name: 'Remove A break from the Christmas cheer' }).focus();
  await page.keyboard.press('Enter');
  await expect(heard.getByRole('listitem')).toHaveText(['At most 2 h 30 min']);
  await expect(page.getByRole('button', { name: 'Remove At most 2 h 30 min' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heard).toBeHidden();
  await expect(page.getByLabel('In your own words')).toBeFocused();
});

test('a tile is a question by itself, and several are one question', async ({ page }) => {
  await open(page);
  await sofa(page, 'Theo').click();
  const tile = (name: string) => page.getByRole('group', { name: 'Moods' }).getByRole('button', { name });
  await tile('Scare us').click();
  await theFilm(page, 'Get Out');
  await expect(pick(page).getByText('The scariest film on your list')).toBeVisible();
  await tile('Scare us').click();
  await tile('Big laughs').click();
  await tile('Cosy').click();
  await expect(tile('Big laughs')).toHaveAttribute('aria-pressed', 'true');
  const asked = await fake(
    page,
    ({ calls }) => calls.filter(({ name }) => name === 'suggest').at(-1)?.request,
  );
  expect(asked).toMatchObject({ moods: ['big_laughs', 'cosy'] });
});

test('not tonight changes the pick at once and can be undone', async ({ page }) => {
  await open(page);
  await tellTheStory(page);
  await pick(page).getByRole('button', { name: 'Not tonight' }).click();
  await page.getByRole('menuitem', { name: 'Too heavy' }).click();
  await expect(pick(page).getByRole('heading', { name: 'Miracle' })).toBeHidden();
  await expect(page.getByText('Not tonight: Miracle in Cell No. 7.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await theFilm(page, 'Miracle in Cell No. 7');
});

test('what was turned down is shown, and each lifted by itself', async ({ page }) => {
  await open(page);
  await tellTheStory(page);
  for (const why of ['Too heavy', 'Just not this one']) {
    const film = pick(page).getByRole('heading', { level: 2 });
    const name = (await film.textContent()) ?? '';
    await pick(page).getByRole('button', { name: 'Not tonight' }).click();
    await page.getByRole('menuitem', { name: why }).click();
    await expect(film).not.toHaveText(name);
  }
  const refused = page.getByRole('region', { name: 'Turned down this evening' });
  await expect(refused.getByRole('listitem')).toHaveCount(2);
  await expect(refused.getByRole('listitem').first()).toHaveText('Miracle in Cell No. 7: too heavy');
  await refused.getByRole('button', { name: /^Remove Miracle/ }).click();
  await theFilm(page, 'Miracle in Cell No. 7');
  await expect(refused.getByRole('listitem')).toHaveCount(1);
  await expect(refused.getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(refused).toBeHidden();
});

test('a film that is asked for by its name is offered, or said why not', async ({ page }) => {
  await open(page);
  const asked = page.getByRole('region', { name: 'The film you asked for' });
  await say(page, 'can we watch Get Out?');
  await expect(asked.getByRole('status')).toContainText('it is for ages 12 and up, and Theo is on the sofa');
  await asked.getByRole('button', { name: 'Without Theo' }).click();
  await expect(asked).toBeHidden();
  await say(page, 'can we watch Titanic?');
  await expect(asked.getByRole('status')).toContainText('Titanic (1997) is not on your list yet');
  await asked.getByRole('button', { name: 'Put Titanic on the list' }).click();
  await expect(asked.getByRole('button', { name: 'Put Titanic on the list' })).toBeHidden();
  await say(page, 'can we watch Zorgon Rises?');
  await expect(asked.getByRole('status')).toContainText('we know no film of that name');
});

test('a film that is never to be offered again stays on the list, and can come back', async ({ page }) => {
  await open(page);
  await tellTheStory(page);
  await pick(page).getByRole('button', { name: 'Not tonight' }).click();
  await page.getByRole('menuitem', { name: 'Never offer it again' }).click();
  await expect(page.getByText('Miracle in Cell No. 7 is not offered any more.')).toBeVisible();
  await expect(pick(page).getByRole('heading', { name: 'Miracle' })).toBeHidden();
  await page.getByRole('button', { name: 'Watchlist' }).click();
  await page.getByRole('button', { name: /Miracle in Cell No. 7/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Miracle in Cell No. 7' });
  await expect(dialog.getByText('Not for you, not offered any more')).toBeVisible();
  await dialog.getByRole('button', { name: 'Offer it again' }).click();
  await expect(dialog.getByText('not offered any more')).toBeHidden();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tonight' }).click();
  await theFilm(page, 'Miracle in Cell No. 7');
});

test('whose wish it is stands on its chip', async ({ page }) => {
  await open(page);
  await say(page, 'Jess wants something cosy, Tom wants to laugh, under 2 hours');
  const heard = page.getByRole('list', { name: 'What we heard' });
  await expect(heard.getByRole('listitem')).toHaveText([
    'Cosy, for Jess',
    'Big laughs, for Tom',
    'At most 2 h',
  ]);
});

test('what is typed is heard in a pause, before anybody asks', async ({ page }) => {
  await open(page);
  await page.getByRole('textbox', { name: 'In your own words' }).pressSequentially('something gripping');
  await expect(page.getByRole('list', { name: 'What we heard' })).toContainText('Edge of the seat');
  await expect(page.getByRole('textbox', { name: 'In your own words' })).toBeFocused();
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

test('the question stays while the window is elsewhere', async ({ page }) => {
  await open(page);
  await tellTheStory(page);
  await page.getByRole('button', { name: 'Plans' }).first().click();
  await page.getByRole('button', { name: 'Tonight' }).first().click();
  await theFilm(page, 'Miracle in Cell No. 7');
  await expect(page.getByLabel('In your own words')).toHaveValue(CHEER);
});

test('words that mean nothing here are taken kindly', async ({ page }) => {
  await open(page);
  await say(page, 'xyzzy');
  await expect(page.getByText('We did not catch that')).toBeVisible();
  await expect(pick(page).getByRole('heading', { level: 2 })).toBeVisible();
});

test('somebody who pastes a page is told that only its beginning was read', async ({ page }) => {
  await open(page);
  await page.getByLabel('In your own words').focus();
  // As a paste: the field's own limit holds for it.
  await page.keyboard.insertText('xyzzy '.repeat(20_000));
  await page.keyboard.press('Enter');
  await expect(page.getByText('That was a lot of words')).toBeVisible();
  await expect(page.getByText('We did not catch that')).toBeVisible();
});

test('where nothing fits, one click helps', async ({ page }) => {
  await open(page);
  await say(page, 'korean, under 45 minutes');
  await expect(page.getByRole('heading', { name: 'Nothing on the list fits' })).toBeVisible();
  await page.getByRole('button', { name: /Without “At most 45 min”/ }).click();
  await page.getByRole('button', { name: /Without “From / }).click();
  await expect(pick(page).getByRole('heading', { level: 2 })).toBeVisible();
});

test('a later night helps when the lights go out too soon', async ({ page }) => {
  await open(page);
  await say(page, 'on Netflix, over by 20:40');
  await expect(page.getByRole('heading', { name: 'Nothing on the list fits' })).toBeVisible();
  await page.getByRole('button', { name: /Without “Over by 20:40”/ }).click();
  await expect(pick(page).getByRole('heading', { level: 2 })).toBeVisible();
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

test('what cannot be asked can be asked again', async ({ page }) => {
  await open(page, { fail: 'suggest' });
  await expect(page.getByRole('alert')).toBeVisible();
  await fake(page, ({ failing }) => failing.clear());
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(pick(page).getByRole('heading', { level: 2 })).toBeVisible();
});

test('lights out can be let go of for tonight', async ({ page }) => {
  await open(page);
  await page.getByRole('switch', { name: 'No lights out tonight' }).check();
  await expect(page.getByText('For everybody, from 20:15, as late as it gets.')).toBeVisible();
  await page.getByRole('switch', { name: 'No lights out tonight' }).uncheck();
  await expect(page.getByText('For everybody, from 20:15, over before 23:00.')).toBeVisible();
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

test.describe('in every light', () => {
  test('on opening', async ({ page }) => {
    await lookOver(page, 'tonight', () => expect(pick(page)).toBeVisible());
  });
  test('after the words of the story', async ({ page }) => {
    await lookOver(page, 'tonight-asked', () => tellTheStory(page));
  });
  test('with a wish for each', async ({ page }) => {
    await lookOver(page, 'tonight-wishes', async () => {
      await say(page, 'Jess wants something cosy, Tom wants to laugh, under 2 hours');
      await expect(page.getByText('Big laughs, for Tom')).toBeVisible();
    });
  });
  test('with why it is the one', async ({ page }) => {
    await lookOver(page, 'tonight-why', async () => {
      await tellTheStory(page);
      await page.getByRole('button', { name: 'Why this?' }).click();
      await page.getByText('What speaks for it').scrollIntoViewIfNeeded();
    });
  });
  test('turned down and planned', async ({ page }) => {
    await lookOver(page, 'tonight-planned', async () => {
      await tellTheStory(page);
      await page.getByRole('button', { name: 'Plan it for 20:15' }).click();
      await expect(page.getByRole('button', { name: 'Planned for 20:15' })).toBeVisible();
    });
  });
  test('with a long film for two evenings', async ({ page }) => {
    await lookOver(page, 'tonight-two-evenings', async () => {
      await sofa(page, 'Theo').click();
      await page.getByRole('button', { name: 'Plan both evenings' }).scrollIntoViewIfNeeded();
    });
  });
  test('choosing another day', async ({ page }) => {
    await lookOver(page, 'tonight-another-day', async () => {
      await tellTheStory(page);
      await page.getByRole('button', { name: 'Another day' }).click();
      await page.getByRole('textbox', { name: 'When' }).fill('sunday at 17:00');
      await expect(page.getByRole('status', { name: 'Worth knowing' })).toContainText('Paddington 2');
    });
  });
  test('with the whys of not tonight', async ({ page }) => {
    await lookOver(page, 'tonight-not', async () => {
      await page.getByRole('button', { name: 'Not tonight' }).click();
      await expect(page.getByRole('menuitem', { name: 'Just not this one' })).toBeVisible();
    });
  });
  test('with a film that is asked for and two turned down', async ({ page }) => {
    await lookOver(page, 'tonight-asked-for', async () => {
      await pick(page).getByRole('button', { name: 'Not tonight' }).click();
      await page.getByRole('menuitem', { name: 'Too heavy' }).click();
      await say(page, 'can we watch Get Out?');
      await expect(page.getByRole('region', { name: 'The film you asked for' })).toBeVisible();
    });
  });
  test('not understood', async ({ page }) => {
    await lookOver(page, 'tonight-missed', () => say(page, 'xyzzy'));
  });
  test('nothing fits', async ({ page }) => {
    await lookOver(page, 'tonight-nothing', async () => {
      await say(page, 'under 80 minutes, on Netflix');
      await expect(page.getByRole('heading', { name: 'Nothing on the list fits' })).toBeVisible();
    });
  });
  test('an empty list', async ({ page }) => {
    await lookOver(page, 'tonight-empty', async () => undefined, { scenario: 'empty' });
  });
  test('on a wall', async ({ page }) => {
    await page.setViewportSize({ width: 2560, height: 1440 });
    await open(page);
    await tellTheStory(page);
    await expectAccessible(page);
  });
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
