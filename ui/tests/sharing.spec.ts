import { expect, fake, open, test } from './support';
import { FRIDAY, ticket } from './support/friday';
import { answers, ask, dialog, said, share } from './support/sharing';

test('an evening is shared by its ticket, which shows it until it stops', async ({ page }) => {
  await open(page, FRIDAY);
  await ask(page);
  await expect(dialog(page)).toContainText('No app, no account.');
  await expect(dialog(page).getByRole('button', { name: 'Share it' })).toBeFocused();
  await dialog(page).getByRole('button', { name: 'Share it' }).click();
  await expect(dialog(page)).toContainText('On until Friday 18 December, 23:27, then it stops by itself.');
  const code = dialog(page).getByRole('img', { name: /^QR code of/ });
  await expect(code).toHaveAccessibleName(/^QR code of http:\/\/192\.168\.1\.20:8315\/i\/[0-9a-f]+$/);
  await dialog(page).getByText('If nothing opens').click();
  await expect(dialog(page)).toContainText('this computer’s firewall has to let port 8315 in');
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expect(dialog(page)).toBeHidden();

  const mark = ticket(page).getByRole('button', { name: 'Shared with phones' });
  await mark.click();
  await dialog(page).getByRole('button', { name: 'Stop sharing' }).click();
  await expect(said(page)).toContainText('Phones see nothing any more.');
  await expect(mark).toBeHidden();
});

test('what is shared is seen on every screen, and leads to where it stops', async ({ page }) => {
  await open(page, FRIDAY);
  const mark = page.getByRole('navigation').getByRole('button', { name: 'Shared with phones' });
  await expect(mark).toBeHidden();
  await share(page);
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Watchlist' }).click();
  await mark.click();
  await dialog(page).getByRole('button', { name: 'Stop sharing' }).click();
  await expect(mark).toBeHidden();
});

test('an evening that went by has nobody left to invite', async ({ page }) => {
  await open(page, FRIDAY);
  await page.getByRole('gridcell', { name: /^Thursday 17 December/ }).click();
  const day = page.getByRole('dialog', { name: 'Thursday 17 December' });
  await day.getByRole('button', { name: /^More for/ }).click();
  await expect(page.getByRole('menuitem', { name: 'Call it off' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Share with phones' })).toBeHidden();
});

test('without a network it is said what to do, and nothing is on', async ({ page }) => {
  await open(page, { ...FRIDAY, fail: 'start_sharing' });
  await ask(page);
  await dialog(page).getByRole('button', { name: 'Share it' }).click();
  await expect(dialog(page).getByRole('alert')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(ticket(page).getByRole('button', { name: 'Shared with phones' })).toBeHidden();
});

test('on Tonight a film that is planned can be shared', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('button', { name: 'Planned for Sun' })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Share with phones' }).click();
  const asked = page.getByRole('dialog', { name: /^Share / });
  await asked.getByRole('button', { name: 'Share it' }).click();
  await expect(asked.getByRole('img', { name: /^QR code of/ })).toBeVisible();
});

test('a window that was opened for it, as from the tray, shows the code at once', async ({ page }) => {
  await open(page, { ...FRIDAY, place: 'plans/share' });
  await expect(dialog(page)).toBeVisible();
});

test('the next evening is shared from anywhere', async ({ page }) => {
  await open(page, { scenario: 'friday' });
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await page.getByRole('combobox').fill('qr code');
  await page.getByRole('option', { name: 'Share the next evening with phones' }).click();
  await expect(dialog(page)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Share it' }).click();
  await fake(page, (it) => it.answer({ is: 'guest', name: 'Nan' }, { reply: 'coming' }));
  await expect(answers(page)).toContainText('Nan is coming');
});
