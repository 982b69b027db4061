import { expect, expectAccessible, fake, open, test } from './support';
import { FRIDAY } from './support/friday';
import { dialog, said, share } from './support/sharing';

test('when the network goes away it is said, and when it is back nothing', async ({ page }) => {
  await open(page, FRIDAY);
  await share(page);
  const lost = dialog(page).getByText('This computer has left the network that the phones are in');
  await expect(lost).toBeHidden();
  await fake(page, (it) => {
    it.failing.add('network');
    it.emit('sharing', []);
  });
  await expect(lost).toBeVisible();
  await fake(page, (it) => {
    it.failing.delete('network');
    it.emit('sharing', []);
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
    it.emit('sharing', []);
  });
  await expect(where).toHaveText(
    'This computer’s address changed. Only codes and links with 192.168.1.21 or houselights-k7qd.local in them open the page now: whoever has another scans this code.',
  );
  await expect(code).toHaveAccessibleName(/^QR code of http:\/\/192\.168\.1\.21:8315/);
  await expect(dialog(page)).toContainText('Or http://houselights-k7qd.local:8315/i/');
  await expectAccessible(page);
  await fake(page, (it) => {
    it.failing.delete('wifi');
    it.emit('sharing', []);
  });
  // Whoever scanned the other code meanwhile has one that opens nothing.
  await expect(where).toContainText('Only codes and links with 192.168.1.20 or');
  await expect(code).toHaveAccessibleName(/^QR code of http:\/\/192\.168\.1\.20:8315/);
});

test('in another network phones are let in once somebody says so', async ({ page }) => {
  await open(page, FRIDAY);
  await share(page);
  await fake(page, (it) => {
    it.failing.add('home');
    it.emit('sharing', []);
  });
  await dialog(page).getByRole('button', { name: 'Let them in through Cable, 10.0.0.5' }).click();
  const where = dialog(page).getByRole('status', { name: 'Whether phones find it' });
  await expect(where).toContainText('Only codes and links with 10.0.0.5 or');
  await expect.poll(() => page.evaluate(() => !!document.activeElement?.closest('[role=dialog]'))).toBe(true);
  const code = dialog(page).getByRole('img', { name: /^QR code of/ });
  await expect(code).toHaveAccessibleName(/^QR code of http:\/\/10\.0\.0\.5:8315/);
});

test('on other screens a changed address is said once, with the way to the code', async ({ page }) => {
  await open(page, FRIDAY);
  await share(page);
  await fake(page, (it) => it.emit('whereabouts', { is: 'moved', to: '192.168.1.21' }));
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expect(dialog(page)).toBeHidden();
  // What was said would still stand there.
  expect(await page.getByText('Phones need the new code').count(), 'the dialog says it itself').toBe(0);
  await page.getByRole('button', { name: 'Watchlist' }).click();
  await fake(page, (it) => it.emit('whereabouts', { is: 'as_given' }));
  await expect(said(page)).not.toContainText('address');
  await fake(page, (it) => it.emit('whereabouts', { is: 'moved', to: '192.168.1.21' }));
  await expect(said(page)).toContainText('This computer’s address changed. Phones need the new code.');
  // What is not so any more goes, also from under the pointer, which would keep it.
  await fake(page, (it) => it.emit('whereabouts', { is: 'away' }));
  await said(page).getByText('has left the network, so no phone reaches the evening').hover();
  await fake(page, (it) => it.emit('whereabouts', { is: 'as_given' }));
  await expect(said(page)).not.toContainText('has left the network');
  await fake(page, (it) => it.emit('whereabouts', { is: 'moved', to: '192.168.1.21' }));
  await page.getByRole('button', { name: 'Show the code' }).click();
  await expect(dialog(page).getByRole('img', { name: /^QR code of/ })).toBeVisible();
});
