import { expect, fake, lookOver, open, test } from './support';

test('somebody joins, is changed, leaves, and comes back by undo', async ({ page }) => {
  await open(page, { place: 'family' });
  await page.getByRole('button', { name: 'Add somebody' }).click();
  const dialog = page.getByRole('dialog', { name: 'Who joins the family?' });
  await expect(dialog.getByLabel('Name')).toBeFocused();
  await expect(dialog.getByRole('radio', { name: 'Violet' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog.getByText('A name is needed')).toBeVisible();
  await dialog.getByLabel('Name').fill('Bea');
  await dialog.getByRole('switch', { name: 'A child' }).check();
  await dialog.getByRole('button', { name: 'War' }).click();
  await dialog.getByRole('button', { name: 'Add Bea' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('status', { name: 'What just happened' })).toContainText(
    'Bea joined the family.',
  );
  const bea = page.getByRole('button', { name: 'Change Bea' });
  await expect(bea).toContainText('1 private limit');

  await bea.click();
  await page.getByRole('button', { name: 'Remove from the family' }).click();
  await expect(bea).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(bea).toBeVisible();
});

test('a write that fails keeps what was typed and says so', async ({ page }) => {
  await open(page, { place: 'family', fail: 'change_member' });
  await page.getByRole('button', { name: 'Change Jon' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Jonathan');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Nothing was changed');
  await expect(dialog.getByLabel('Name')).toHaveValue('Jonathan');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Change Jon' })).toBeFocused();
});

test('what is not for somebody is said, and not to be read by who sits there next', async ({ page }) => {
  await open(page, { place: 'family' });
  const dialog = page.getByRole('dialog', { name: 'Change Mum' });
  const section = dialog.getByRole('group', { name: 'Films that are not for Mum' });
  const film = section.getByRole('combobox', { name: 'A film on the list' });
  await page.getByRole('button', { name: 'Change Mum' }).click();
  await section.getByRole('button', { name: 'Not for me' }).click();
  await expect(section.getByRole('status')).toHaveText('Choose a film first.');
  await expect(film).toBeFocused();
  for (const answer of ['Not for me', 'It is fine again']) {
    await film.fill('Elf');
    await page.getByRole('option', { name: /^Elf/ }).click();
    await section.getByRole('button', { name: answer }).click();
    await expect(section.getByRole('status')).toHaveText('Noted, and shown to nobody here.');
    await expect(section.getByRole('button', { name: answer })).toBeFocused();
    await expect(film).toHaveValue('');
  }
  const said = await fake(page, ({ calls }) =>
    calls.filter(({ name }) => name === 'say_not_for_me').map(({ request }) => request),
  );
  expect(said).toMatchObject([{ not: true }, { not: false }]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Change Mum' }).click();
  await expect(film).toHaveValue('');
  await expect(page.locator('body')).not.toContainText('Elf');
  await expect(page.getByRole('status', { name: 'What just happened' })).toBeEmpty();
});

test('a film that nothing was said of holds the window, and a wish that goes is told', async ({ page }) => {
  await open(page, { place: 'family' });
  const dialog = page.getByRole('dialog', { name: 'Change Mum' });
  const section = dialog.getByRole('group', { name: 'Films that are not for Mum' });
  const film = section.getByRole('combobox', { name: 'A film on the list' });
  const save = dialog.getByRole('button', { name: 'Save' });
  await page.getByRole('button', { name: 'Change Mum' }).click();
  await film.fill('Paddington 2');
  await page.getByRole('option', { name: /^Paddington 2/ }).click();
  await save.click();
  await expect(section.getByRole('status')).toHaveText('Say whether it is not for Mum, or clear the field.');
  await expect(film).toBeFocused();
  await section.getByRole('button', { name: 'Not for me' }).click();
  await expect(section.getByRole('status')).toContainText('Mum’s wish for the film was taken away');
  await film.fill('Elf');
  await page.getByRole('option', { name: /^Elf/ }).click();
  await save.click();
  await expect(film).toBeFocused();
  await section.getByRole('button', { name: 'Clear the field' }).click();
  await expect(film).toHaveValue('');
  await save.click();
  await expect(dialog).toBeHidden();
});

test('a house rule says what it means, is changed, and goes', async ({ page }) => {
  await open(page, { place: 'family' });
  const rules = page.getByRole('region', { name: 'House rules' });
  await rules.getByRole('button', { name: 'Add the rule' }).click();
  await expect(rules.getByText('Say what the rule is.')).toBeVisible();
  await rules.getByLabel('A new rule').fill('Fridays the children choose');
  await page.keyboard.press('Enter');
  await expect(rules.getByText('On Fridays: the children choose.')).toBeVisible();
  await expect(rules.getByLabel('A new rule')).toHaveValue('');
  await rules.getByRole('button', { name: 'Change “Fridays the children choose”' }).click();
  await page.keyboard.type('No phones');
  await page.keyboard.press('Enter');
  await expect(rules.getByText('A rule for people, not for films')).toBeVisible();
  await rules.getByRole('button', { name: 'Change “No phones”' }).click();
  await page.keyboard.type('Feet off the sofa');
  await page.keyboard.press('Enter');
  await expect(rules.getByText('Not understood')).toBeVisible();
  await expect(rules.getByText('nothing scary after nine')).toBeVisible();
  await expect(rules.getByRole('button', { name: 'Change “Feet off the sofa”' })).toBeFocused();
  await rules.getByRole('button', { name: 'Remove “Feet off the sofa”' }).click();
  await expect(rules.getByText('Feet off the sofa')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rules.getByText('Feet off the sofa')).toBeVisible();
});

test('a child’s year of birth is kept, and one that cannot be is said to be none', async ({ page }) => {
  await open(page, { place: 'family' });
  await page.getByRole('button', { name: 'Change Theo' }).click();
  const dialog = page.getByRole('dialog');
  const born = dialog.getByLabel('Born in');
  await expect(born).toHaveValue('2016');
  await born.fill('1816');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('A year from 2001 to 2026, please.')).toBeVisible();
  await born.fill('2012');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  const kept = await fake(page, ({ calls }) => calls.findLast(({ name }) => name === 'change_member'));
  expect(kept?.request).toMatchObject({ member: { name: 'Theo', born: 2012 } });
});

test('the languages that are followed are named and taken away', async ({ page }) => {
  await open(page, { place: 'family' });
  const section = page.getByRole('region', { name: 'Languages you follow' });
  const field = section.getByRole('combobox', { name: 'Add a language' });
  const kept = () =>
    fake(page, ({ calls }) => calls.findLast(({ name }) => name === 'change_household')?.request);
  // In Britain English is followed as long as nobody says more; it stays when another is added.
  await expect(section.getByRole('listitem')).toHaveText(['English']);
  await expect(section.getByRole('button', { name: 'Remove English' })).toHaveCount(0);
  await field.fill('German');
  await page.keyboard.press('Enter');
  await expect(section.getByRole('listitem')).toHaveText(['English', 'German']);
  await expect.poll(kept).toMatchObject({ languages: ['en', 'de'] });
  await section.getByRole('button', { name: 'Remove English' }).click();
  await expect(section.getByRole('listitem')).toHaveText(['German']);
  await expect.poll(kept).toMatchObject({ languages: ['de'] });
  await section.getByRole('button', { name: 'Remove German' }).click();
  await expect(field).toBeFocused();
  await expect.poll(kept).toMatchObject({ languages: [] });
  await expect(section.getByRole('listitem')).toHaveText(['English']);
});

test('a household’s name that is too long is said to be, and not cut', async ({ page }) => {
  await open(page, { place: 'family' });
  const name = page.getByLabel('Household name');
  const before = await name.inputValue();
  await name.fill('The '.repeat(30));
  await name.press('Enter');
  await expect(name).toHaveValue('The '.repeat(30));
  await expect(name).toHaveAccessibleDescription('That has 119 characters; 80 fit. Shorten it.');
  const kept = await fake(
    page,
    ({ calls }) => calls.filter(({ name }) => name === 'change_household').length,
  );
  expect(kept).toBe(0);
  await name.fill(before);
  await expect(name).not.toHaveAttribute('aria-invalid');
});

test('a child’s bedtime stands beside them, and leads to where it is set', async ({ page }) => {
  await open(page, { place: 'family' });
  await page.getByRole('button', { name: /^Change Theo/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Change Theo' });
  await expect(dialog.getByText('In bed by 21:00 on school nights.')).toBeVisible();
  await dialog.getByLabel('Name').fill('Theodore');
  await dialog.getByRole('button', { name: 'Change bedtime in the settings' }).click();
  await expect(page.getByRole('heading', { name: 'Evenings' })).toBeFocused();
  await page.getByRole('button', { name: 'Family' }).click();
  await expect(page.getByRole('button', { name: /^Change Theodore/ })).toBeVisible();
});

test('country and services are kept at once', async ({ page }) => {
  await open(page, { place: 'family' });
  const country = page.getByRole('combobox', { name: 'Country' });
  await country.click();
  await country.fill('turk');
  await page.getByRole('option', { name: /^T[uü]rk(ey|iye)/ }).click();
  await expect(page.getByRole('button', { name: 'Exxen' })).toBeVisible();
  await page.getByRole('button', { name: 'Exxen' }).click();
  await page.getByRole('button', { name: 'Add another' }).click();
  await page.getByLabel('Service').fill('Grandpa’s shelf');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Grandpa’s shelf' })).toHaveAttribute('aria-pressed', 'true');
  const last = await fake(
    page,
    ({ calls }) => calls.filter(({ name }) => name === 'change_household').at(-1)?.request,
  );
  expect(last).toMatchObject({ services: ['Netflix', 'MUBI', 'Exxen', 'Grandpa’s shelf'] });
});

test('Ctrl+Z undoes, and leaves a text field its own', async ({ page }) => {
  await open(page, { place: 'family' });
  const mubi = page.getByRole('button', { name: 'MUBI' });
  await mubi.click();
  await expect(mubi).toHaveAttribute('aria-pressed', 'false');
  await page.getByLabel('Household name').focus();
  await page.keyboard.press('Control+z');
  await expect(mubi).toHaveAttribute('aria-pressed', 'false');
  await mubi.focus();
  await page.keyboard.press('Control+z');
  await expect(mubi).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+Shift+z');
  await expect(mubi).toHaveAttribute('aria-pressed', 'false');
});

test('the family reads well', async ({ page }) => {
  await open(page, { place: 'family' });
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'family.aria.yml' });
});

test('the family in every light', async ({ page }) => {
  await lookOver(page, 'family', async () => undefined, { place: 'family' });
});

test('a member in every light', async ({ page }) => {
  await lookOver(page, 'member', () => page.getByRole('button', { name: 'Change Mum' }).click(), {
    place: 'family',
  });
});

test('a film that is not for somebody, in every light', async ({ page }) => {
  const arrange = async () => {
    await page.getByRole('button', { name: 'Change Mum' }).click();
    const section = page.getByRole('group', { name: 'Films that are not for Mum' });
    await section.getByRole('combobox', { name: 'A film on the list' }).fill('Paddington 2');
    await page.getByRole('option', { name: /^Paddington 2/ }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await section.scrollIntoViewIfNeeded();
  };
  await lookOver(page, 'not-for-somebody', arrange, { place: 'family' });
});

test('house rules, understood and not, in every light', async ({ page }) => {
  await lookOver(
    page,
    'family-rules',
    async () => {
      const rules = page.getByRole('region', { name: 'House rules' });
      for (const rule of ['Fridays the children choose', 'Feet off the sofa']) {
        await rules.getByLabel('A new rule').fill(rule);
        await page.keyboard.press('Enter');
        await expect(rules.getByText(rule, { exact: true })).toBeVisible();
      }
    },
    { place: 'family' },
  );
});
