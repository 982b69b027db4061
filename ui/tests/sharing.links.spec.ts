import type { MakeLink } from '../src/backend';
import type { FakeHandle } from '../src/backend/fake';
import { expect, open, test } from './support';
import { FRIDAY, ticket } from './support/friday';
import { dialog, said, share } from './support/sharing';

test('a link of somebody’s own is made, and taken back', async ({ page }) => {
  await open(page, FRIDAY);
  await share(page);
  const code = dialog(page).getByRole('img', { name: /^QR code of/ });
  const forAll = await code.getAttribute('aria-label');
  await dialog(page).getByRole('combobox', { name: 'Whose code' }).click();
  await page.getByRole('option', { name: /^Jon/ }).click();
  await expect(code).not.toHaveAccessibleName(forAll ?? '');
  await expect(dialog(page).getByRole('listitem')).toHaveText([/Everybody/, /Jon/]);
  await dialog(page).getByRole('button', { name: 'Take back the link for Jon' }).click();
  await expect(dialog(page).getByRole('listitem')).toHaveText([/Everybody/]);
  await expect(dialog(page).getByRole('button', { name: 'Make a new link' })).toBeVisible();
  await expect(said(page)).toContainText('The link for Jon opens nothing any more.');
});

test('a link can be for looking only, or for a guest of the plan', async ({ page }) => {
  await open(page, FRIDAY);
  await ticket(page)
    .getByRole('button', { name: /^More for/ })
    .click();
  await page.getByRole('menuitem', { name: 'Move or change' }).click();
  const planning = page.getByRole('dialog');
  await planning.getByText('More for this evening').click();
  await planning.getByRole('textbox', { name: 'Guests' }).fill('Nan,');
  await planning.getByRole('button', { name: /^(Move it|Save)/ }).click();
  await expect(planning).toBeHidden();
  await share(page);
  const whose = dialog(page).getByRole('combobox', { name: 'Whose code' });
  for (const [name, who, answer] of [
    ['To look only', null, false],
    ['Nan', { is: 'guest', name: 'Nan' }, true],
  ] as const) {
    await whose.click();
    await page.getByRole('option', { name: new RegExp(`^${name}`) }).click();
    await expect(dialog(page).getByRole('img', { name: /^QR code of/ })).toBeVisible();
    const asked = await page.evaluate(() => {
      const { calls } = (window as unknown as { houselightsFake: FakeHandle }).houselightsFake;
      return calls.findLast((call) => call.name === 'make_link')?.request as MakeLink;
    });
    expect(asked).toMatchObject({ who, scope: { answer, vote: answer, suggest: answer } });
  }
  await expect(dialog(page).getByRole('listitem')).toHaveText([/Everybody/, /To look only/, /Nan/]);
  await whose.click();
  await page.getByRole('option', { name: /^To look only/ }).click();
  await expect(dialog(page).getByRole('listitem')).toHaveCount(3);
});

test('another way into this computer is chosen where there are several', async ({ page }) => {
  await open(page, FRIDAY);
  await share(page);
  await dialog(page).getByRole('combobox', { name: 'Through' }).click();
  await page.getByRole('option', { name: 'Cable, 192.168.1.21' }).click();
  const code = dialog(page).getByRole('img', { name: /^QR code of/ });
  await expect(code).toHaveAccessibleName(/^QR code of http:\/\/192\.168\.1\.21:8315/);
});

test('the link is copied by its numbers, or by the name that stays', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, FRIDAY);
  await share(page);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect(dialog(page)).toContainText('Opens on every phone, until this computer’s address changes.');
  await dialog(page).getByRole('button', { name: 'Copy the link', exact: true }).click();
  await expect.poll(copied).toMatch(/^http:\/\/192\.168\.1\.20:8315\/i\//);
  await expect(dialog(page)).toContainText('Still works when this computer’s address changes.');
  await dialog(page).getByText('A link that stays good').click();
  await dialog(page).getByRole('button', { name: 'Copy this link' }).click();
  await expect.poll(copied).toMatch(/^http:\/\/houselights-k7qd\.local:8315\/i\//);
});
