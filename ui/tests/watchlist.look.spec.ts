import { expect, lookOver, test } from './support';
import { ARTICLE, field, pasteInto, watchlist } from './support/watchlist';

// Sixty pictures, most with a dialog over a whole wall of posters: without a graphics card that takes a while.
test.slow();

const place = { place: 'watchlist' };

test('the list, in every light', async ({ page }) => {
  await lookOver(
    page,
    'watchlist',
    async () => {
      await expect(watchlist(page).getByRole('button', { name: /Paddington 2/ })).toBeVisible();
    },
    place,
  );
});

test('far down a long list', async ({ page }) => {
  await lookOver(
    page,
    'watchlist-far',
    async () => {
      await watchlist(page).getByRole('button').first().focus();
      await page.keyboard.press('PageDown');
      await page.keyboard.press('PageDown');
      await expect(field(page)).toBeInViewport();
    },
    { ...place, scenario: 'many' },
  );
});

test('rows', async ({ page }) => {
  await lookOver(
    page,
    'watchlist-rows',
    async () => {
      await page.getByRole('button', { name: 'Rows' }).click();
      await expect(watchlist(page).getByText('Paul King')).toBeVisible();
    },
    place,
  );
});

test('the field with what is known offline', async ({ page }) => {
  await lookOver(
    page,
    'watchlist-search',
    async () => {
      await field(page).fill('after');
      await expect(page.getByRole('option', { name: /After Life/ })).toBeVisible();
      await expect(watchlist(page).getByRole('button')).toHaveCount(1);
    },
    place,
  );
});

test('nothing found', async ({ page }) => {
  await lookOver(
    page,
    'watchlist-nothing',
    async () => {
      await field(page).fill('zzz');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('heading', { name: 'Nothing like that on the list' })).toBeVisible();
    },
    place,
  );
});

test('an empty list', async ({ page }) => {
  await lookOver(
    page,
    'watchlist-empty',
    async () => {
      await expect(page.getByRole('button', { name: /Start with a handful/ })).toBeVisible();
    },
    { ...place, scenario: 'empty' },
  );
});

test('a handful to begin with', async ({ page }) => {
  await lookOver(
    page,
    'watchlist-handful',
    async () => {
      await page.getByRole('button', { name: /Start with a handful/ }).click();
      await page.getByRole('button', { name: /Arrival/ }).click();
    },
    { ...place, scenario: 'empty' },
  );
});

test('a list that cannot be read', async ({ page }) => {
  await lookOver(
    page,
    'watchlist-broken',
    async () => {
      await expect(page.getByRole('alert')).toBeVisible();
    },
    { ...place, fail: 'watchlist' },
  );
});

test('a title', async ({ page }) => {
  await lookOver(
    page,
    'title',
    async () => {
      await watchlist(page)
        .getByRole('button', { name: /Miracle/ })
        .click();
      await expect(page.getByRole('dialog', { name: 'Miracle in Cell No. 7' })).toBeVisible();
      await expect(page.getByText('Mehmet Ada Öztekin').last()).toBeVisible();
    },
    place,
  );
});

test('editing a title', async ({ page }) => {
  await lookOver(
    page,
    'title-edit',
    async () => {
      await watchlist(page)
        .getByRole('button', { name: /Miracle/ })
        .click();
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await expect(page.getByLabel('Year')).toHaveValue('2019');
    },
    place,
  );
});

test('a title that was watched', async ({ page }) => {
  await lookOver(
    page,
    'title-watched',
    async () => {
      await watchlist(page)
        .getByRole('button', { name: /Miracle/ })
        .click();
      await page.getByRole('button', { name: 'We watched it' }).click();
      await expect(page.getByRole('button', { name: 'Loved it' })).toBeVisible();
    },
    place,
  );
});

test('a text to paste', async ({ page }) => {
  await lookOver(
    page,
    'paste',
    async () => {
      await page.getByRole('button', { name: 'Paste', exact: true }).click();
      await expect(page.getByRole('dialog', { name: 'Paste anything' })).toBeVisible();
    },
    place,
  );
});

test('an article that was understood', async ({ page }) => {
  await lookOver(
    page,
    'paste-article',
    async () => {
      await pasteInto(page, ARTICLE);
      await expect(page.getByRole('dialog', { name: 'Here is what we understood' })).toBeVisible();
    },
    place,
  );
});

test('a text with several titles', async ({ page }) => {
  await lookOver(
    page,
    'paste-several',
    async () => {
      await pasteInto(page, 'Dear all, for the holidays: Amélie, Elf or\nThe Straight Story? Roma too.');
      await expect(page.getByRole('dialog', { name: 'We found 4 titles' })).toBeVisible();
    },
    place,
  );
});

test('a text without a film', async ({ page }) => {
  await lookOver(
    page,
    'paste-nothing',
    async () => {
      await pasteInto(page, 'That one with the lighthouse,\nAunt Fatma saw it twice');
      await expect(page.getByRole('dialog', { name: 'No film we could be certain of' })).toBeVisible();
    },
    place,
  );
});

test('notes that were kept', async ({ page }) => {
  await lookOver(
    page,
    'notes',
    async () => {
      await pasteInto(page, 'That one with the lighthouse,\nAunt Fatma saw it twice');
      await page.getByRole('button', { name: 'Keep it as a note' }).click();
      await page.getByRole('button', { name: '1 note' }).click();
      await expect(page.getByText('Kept on 18 December 2026')).toBeVisible();
    },
    place,
  );
});
