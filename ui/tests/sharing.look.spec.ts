import type { FakeHandle } from '../src/backend/fake';
import { expect, expectAccessible, fake, lookOver, test } from './support';
import { FRIDAY } from './support/friday';
import { ask, dialog, share } from './support/sharing';

test('the mark of what is shared looks as it should', async ({ page }) => {
  const arrange = async () => {
    await share(page);
    await dialog(page).getByRole('button', { name: 'Done' }).click();
    await expect(page.getByRole('navigation').getByRole('button', { name: 'Settings' })).toBeInViewport();
  };
  await lookOver(page, 'share-rail', arrange, FRIDAY);
});

test('the mark of what phones do not reach looks as it should', async ({ page }) => {
  for (const [name, lost] of [
    ['share-rail-moved', 'wifi'],
    ['share-rail-away', 'network'],
  ] as const) {
    const arrange = async () => {
      await share(page);
      await dialog(page).getByRole('button', { name: 'Done' }).click();
      await page.evaluate((what) => {
        const it = (window as unknown as { houselightsFake: FakeHandle }).houselightsFake;
        it.failing.add(what);
        it.lookAround();
      }, lost);
      await expect(page.getByRole('button', { name: /^(Show the code|What to do)$/ })).toBeVisible();
      await expect(page.getByRole('navigation').getByRole('button', { name: 'Settings' })).toBeInViewport();
    };
    await lookOver(page, name, arrange, FRIDAY);
  }
});

test('before it is shared, it looks as it should', async ({ page }) => {
  await lookOver(page, 'share-before', () => ask(page), FRIDAY);
});

test('while it is shared, it looks as it should', async ({ page }) => {
  const arrange = async () => {
    await share(page);
    await fake(page, (it) => it.answer({ is: 'guest', name: 'Nan' }, { reply: 'coming', brings: 'a cake' }));
    await fake(page, (it) => it.suggest({ is: 'guest', name: 'Ben' }, 'The Iron Giant'));
    await expect(dialog(page)).toContainText('The Iron Giant, says Ben');
  };
  await lookOver(page, 'share-on', arrange, FRIDAY);
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expectAccessible(page);
});

test('once the address changed, it looks as it should', async ({ page }) => {
  const arrange = async () => {
    await share(page);
    await fake(page, (it) => {
      it.failing.add('wifi');
      it.lookAround();
    });
    await dialog(page).getByText('This computer’s address is now').scrollIntoViewIfNeeded();
  };
  await lookOver(page, 'share-moved', arrange, FRIDAY);
});

test('in another network, it looks as it should', async ({ page }) => {
  const arrange = async () => {
    await share(page);
    await fake(page, (it) => {
      it.failing.add('home');
      it.lookAround();
    });
    await dialog(page)
      .getByRole('button', { name: /^Let them in/ })
      .scrollIntoViewIfNeeded();
  };
  await lookOver(page, 'share-elsewhere', arrange, FRIDAY);
});
