import { expect, expectAccessible, fake, lookOver, open, test } from './support';

type Page = Parameters<typeof open>[0];
const section = (page: Page) => page.getByRole('region', { name: 'The list on their phones' });
const waiting = (page: Page) => page.getByRole('region', { name: 'Wished for' });
const said = (page: Page) => page.getByRole('status', { name: 'What just happened' });
const code = (page: Page) => page.getByRole('img', { name: /^QR code of http:\/\/houselights-/ });

async function give(page: Page, whose = 'For Mum'): Promise<void> {
  await section(page).getByRole('button', { name: 'Give a link' }).click();
  const dialog = page.getByRole('dialog', { name: 'Give a link to the list' });
  await dialog.getByRole('combobox', { name: 'Whose link' }).click();
  await page.getByRole('option', { name: whose }).click();
  await dialog.getByRole('button', { name: 'Make the link' }).click();
  await expect(code(page)).toBeVisible();
}

test('a link is given, used, and taken back', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, { place: 'family' });
  await expect(section(page)).toContainText('Nobody has a link yet.');
  await expect(section(page).getByRole('switch')).toBeHidden();
  await give(page);
  const dialog = page.getByRole('dialog', { name: 'The list for Mum' });
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await dialog.getByRole('button', { name: 'Copy the link', exact: true }).click();
  await expect.poll(copied).toMatch(/^http:\/\/houselights-k7qd\.local:8315\/w\//);
  await dialog.getByText('If nothing opens').click();
  await dialog.getByRole('button', { name: 'Copy the link by numbers' }).click();
  await expect.poll(copied).toMatch(/^http:\/\/192\.168\.1\.20:8315\/w\//);
  await expect(page.getByRole('img', { name: /^QR code of http:\/\/192\.168/ })).toBeVisible();
  await expect(dialog).toContainText('this computer’s firewall has to let port 8315 in');
  await dialog.getByRole('button', { name: 'Done' }).click();

  await expect(section(page).getByRole('listitem')).toContainText('not opened yet');
  await fake(page, (it) => it.comeIn());
  await expect(section(page).getByRole('listitem')).toContainText('1 phone · last there 19:40');
  await section(page).getByRole('button', { name: 'Show the code for Mum' }).click();
  await expect(code(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await section(page).getByRole('button', { name: 'Take back the link for Mum' }).click();
  await expect(said(page)).toContainText('The link for Mum opens nothing any more.');
  await expect(section(page)).toContainText('Nobody has a link yet.');
});

test('phones are let in as long as the family wants, and without a network nothing is given', async ({
  page,
}) => {
  await open(page, { place: 'family' });
  await give(page);
  await page.getByRole('button', { name: 'Done' }).click();
  const letIn = section(page).getByRole('switch', { name: 'Let them in' });
  await expect(letIn).toBeChecked();
  await expect(section(page)).toContainText('Wi-Fi, 192.168.1.20:8315');
  await letIn.click();
  await expect(letIn).not.toBeChecked();
  await expect(section(page)).toContainText('Their links open nothing until you let them in again.');
  await fake(page, (it) => it.failing.add('network'));
  await letIn.click();
  await expect(section(page).getByRole('alert')).toBeVisible();
  await expect(letIn).not.toBeChecked();
  await section(page).getByRole('button', { name: 'Give a link' }).click();
  const dialog = page.getByRole('dialog', { name: 'Give a link to the list' });
  await dialog.getByRole('button', { name: 'Make the link' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(section(page).getByRole('listitem')).toHaveCount(1);
});

test('a wish arrives by itself and goes on the list, and that can be undone', async ({ page }) => {
  await open(page, { place: 'watchlist' });
  await expect(waiting(page)).toBeHidden();
  await fake(page, (it) => it.wish('Mum', 'The Iron Giant', 1999));
  await expect(waiting(page)).toContainText('The Iron Giant (1999), says Mum');
  await expect(page.getByRole('button', { name: 'Watchlist 1 wish waits' })).toBeVisible();
  await waiting(page).getByRole('button', { name: 'Put it on the list: The Iron Giant (1999)' }).click();
  await expect(waiting(page)).toBeHidden();
  await expect(page.getByRole('button', { name: /^The Iron Giant/ })).toBeVisible();
  await said(page).getByRole('button', { name: 'Undo' }).click();
  await expect(waiting(page)).toBeVisible();
  await waiting(page).getByRole('button', { name: 'Not this one: The Iron Giant (1999)' }).click();
  await expect(waiting(page)).toBeHidden();
  await expect(page.getByRole('button', { name: /^The Iron Giant/ })).toBeHidden();
});

test('many wishes leave room for the list', async ({ page }) => {
  await open(page, { place: 'watchlist' });
  for (let n = 1; n <= 8; n += 1) await fake(page, (it) => it.wish('Theo', 'Garden'));
  await expect(waiting(page).getByRole('listitem')).toHaveCount(5);
  await expect(waiting(page)).toContainText('and 3 more');
  await expectAccessible(page);
});

test('the palette leads to the links', async ({ page }) => {
  await open(page, { place: 'tonight' });
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'What to do, or a film on the list' }).fill('link to the list');
  await page.keyboard.press('Enter');
  await expect(section(page).getByRole('heading')).toBeFocused();
});

test('the links look as they should', async ({ page }) => {
  const arrange = async () => {
    await give(page);
    await page.getByRole('button', { name: 'Done' }).click();
    await fake(page, (it) => it.comeIn());
    await section(page).getByRole('heading').scrollIntoViewIfNeeded();
  };
  await lookOver(page, 'wish-links', arrange, { place: 'family' });
});

test('the code and the wishes look as they should', async ({ page }) => {
  const arrange = async () => {
    await give(page);
    await page.getByText('If nothing opens').click();
  };
  await lookOver(page, 'wish-code', arrange, { place: 'family' });
  const wishes = async () => {
    await fake(page, (it) => it.wish('Mum', 'The Iron Giant', 1999));
    await fake(page, (it) => it.wish('Theo', 'Grandma in the garden'));
  };
  await lookOver(page, 'wishes', wishes, { place: 'watchlist' });
});
