import type { FakeHandle } from '../src/backend/fake';
import { expect, expectAccessible, fake, open, test } from './support';
import { FRIDAY, ticket } from './support/friday';
import { dialog, said, share } from './support/sharing';

test('when the network goes away it is said, and when it is back nothing', async ({ page }) => {
  await open(page, FRIDAY);
  await share(page);
  const lost = dialog(page).getByText('This computer has left the network that the phones are in');
  await expect(lost).toBeHidden();
  await fake(page, (it) => {
    it.failing.add('network');
    it.lookAround();
  });
  await expect(lost).toBeVisible();
  await fake(page, (it) => {
    it.failing.delete('network');
    it.lookAround();
  });
  await expect(lost).toBeHidden();
});

test('when the address changed it is said which links open the page, and so when it is back', async ({
  page,
}) => {
  await open(page, FRIDAY);
  await share(page);
  const code = dialog(page).getByRole('img', { name: /^QR code of/ });
  const where = dialog(page).getByRole('status', { name: 'Whether phones find it' });
  await expect(where).toHaveText('');
  await fake(page, (it) => {
    it.failing.add('wifi');
    it.lookAround();
  });
  await expect(where).toHaveText(
    'This computer’s address is now 192.168.1.21. Codes and links with another address no longer work: share this one again. Links with houselights-k7qd.local still work. I have shared it again',
  );
  await expect(code).toHaveAccessibleName(/^QR code of http:\/\/192\.168\.1\.21:8315/);
  await expect(dialog(page)).toContainText('http://houselights-k7qd.local:8315/i/');
  await expectAccessible(page);
  await fake(page, (it) => {
    it.failing.delete('wifi');
    it.lookAround();
  });
  // Whoever scanned the other code meanwhile has one that opens nothing.
  await expect(where).toContainText('This computer’s address is now 192.168.1.20.');
  await expect(code).toHaveAccessibleName(/^QR code of http:\/\/192\.168\.1\.20:8315/);
});

test('in another network phones are let in once somebody says so', async ({ page }) => {
  await open(page, FRIDAY);
  await share(page);
  await fake(page, (it) => {
    it.failing.add('home');
    it.lookAround();
  });
  await dialog(page).getByRole('button', { name: 'Let them in through Cable, 10.0.0.5' }).click();
  const where = dialog(page).getByRole('status', { name: 'Whether phones find it' });
  await expect(where).toContainText('This computer’s address is now 10.0.0.5.');
  await expect.poll(() => page.evaluate(() => !!document.activeElement?.closest('[role=dialog]'))).toBe(true);
  const code = dialog(page).getByRole('img', { name: /^QR code of/ });
  await expect(code).toHaveAccessibleName(/^QR code of http:\/\/10\.0\.0\.5:8315/);
});

test('on other screens a changed address is said once, with the way to the code', async ({ page }) => {
  await open(page, FRIDAY);
  await share(page);
  const isNow = (lost: 'wifi' | 'network' | null) =>
    page.evaluate((what) => {
      const it = (window as unknown as { houselightsFake: FakeHandle }).houselightsFake;
      for (const each of ['wifi', 'network']) it.failing.delete(each);
      if (what) it.failing.add(what);
      it.lookAround();
    }, lost);
  await isNow('network');
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expect(dialog(page)).toBeHidden();
  // What was said would still stand there.
  expect(await page.getByText('left their network').count(), 'the dialog says it itself').toBe(0);
  await page.getByRole('button', { name: 'Watchlist' }).click();
  await isNow(null);
  await isNow('wifi');
  const changed = said(page).getByText('This computer’s address changed. Phones need the new code.');
  await expect(changed).toBeVisible();
  const { width } = (await changed.boundingBox()) ?? { width: 0 };
  expect(width, 'the button squeezes the words into no column').toBeGreaterThan(150);
  // What is not so any more goes, also from under the pointer, which would keep it.
  await isNow('network');
  await said(page).getByText('this computer left their network').hover();
  await isNow(null);
  await expect(said(page)).not.toContainText('left their network');
  await isNow('wifi');
  await page.getByRole('button', { name: 'Show the code' }).click();
  await expect(dialog(page).getByRole('img', { name: /^QR code of/ })).toBeVisible();
});

test('wherever sharing is shown, it is seen that phones need the new code, until they have it', async ({
  page,
}) => {
  await open(page, FRIDAY);
  await share(page);
  await fake(page, (it) => {
    it.failing.add('wifi');
    it.lookAround();
  });
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  const rail = page.getByRole('navigation');
  await expect(rail.getByRole('button', { name: 'Shared with phones' })).toBeHidden();
  await expect(ticket(page).getByRole('button', { name: 'Phones need the new code' })).toBeVisible();
  await rail.getByRole('button', { name: 'Phones need the new code' }).click();
  await dialog(page).getByRole('button', { name: 'I have shared it again' }).click();
  await expect(dialog(page).getByRole('status', { name: 'Whether phones find it' })).toHaveText('');
  // The button that was pressed is gone, and the focus is not.
  await expect.poll(() => page.evaluate(() => !!document.activeElement?.closest('[role=dialog]'))).toBe(true);
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expect(rail.getByRole('button', { name: 'Shared with phones' })).toBeVisible();
  await expect(ticket(page).getByRole('button', { name: 'Shared with phones' })).toBeVisible();
  await fake(page, (it) => {
    it.failing.add('network');
    it.lookAround();
  });
  await expect(rail.getByRole('button', { name: 'No phones get through' })).toBeVisible();
  await expect(ticket(page).getByRole('button', { name: 'No phones get through' })).toBeVisible();
});

test('what is shared again says that the links of before have another address', async ({ page }) => {
  await open(page, FRIDAY);
  await share(page);
  await dialog(page).getByRole('button', { name: 'Stop sharing' }).click();
  await expect(said(page)).toContainText('If you share it again, the same links open it.');
  await fake(page, (it) => {
    it.failing.add('wifi');
    it.lookAround();
  });
  await share(page);
  const where = dialog(page).getByRole('status', { name: 'Whether phones find it' });
  await expect(where).toContainText('This computer’s address is now 192.168.1.21.');
});
