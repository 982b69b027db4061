import { expect, fake, open, test } from './support';
import { CHEER, pick, theFilm, sofa, say, tellTheStory } from './support/tonight';

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
