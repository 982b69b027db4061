import { expect, expectAccessible, lookOver, open, shoot, test } from './support';

type Page = Parameters<typeof open>[0];
const friday = { place: 'plans', scenario: 'friday' } as const;
const ticket = (page: Page) => page.getByRole('article').filter({ hasText: 'Some Like It Hot' });
const form = (page: Page) => page.getByRole('dialog', { name: 'Some Like It Hot' });
const forWhom = (page: Page, name: string) =>
  form(page).getByRole('group', { name: `How was it for ${name}?` });

/** The morning after: it was watched, and it was good. */
async function watched(page: Page): Promise<void> {
  const question = page.getByRole('region', { name: /^(Did you watch|How was) Some Like It Hot/ });
  await question.getByRole('button', { name: 'Yes' }).click();
  await question.getByRole('button', { name: 'Good' }).click();
  await expect(ticket(page)).toContainText('With Ayşe, Jon and Mum.');
}

async function write(page: Page): Promise<void> {
  await ticket(page).getByRole('button', { name: 'Write on the ticket' }).click();
  await form(page).getByRole('group', { name: 'Who was there' }).getByRole('button', { name: 'Jon' }).click();
  await forWhom(page, 'Ayşe').getByRole('radio', { name: 'Loved it' }).check();
  await form(page).getByRole('button', { name: 'Laughter' }).click();
  await form(page)
    .getByRole('textbox', { name: 'What to remember' })
    .fill('Mum knew every line.\nNobody’s perfect.');
}

test('after an evening its ticket is written on, changed later, and taken back', async ({ page }) => {
  await open(page, friday);
  await watched(page);
  await write(page);
  await expect(forWhom(page, 'Jon'), 'who was not there has no say').toHaveCount(0);
  await expect(forWhom(page, 'Mum').getByRole('radio', { name: 'Good' }), 'as it was said').toBeChecked();
  await form(page).getByRole('button', { name: 'Keep it' }).click();
  await expect(form(page)).toBeHidden();
  await expect(page.getByRole('status', { name: 'What just happened' })).toContainText(
    'Some Like It Hot is kept.',
  );
  await expect(ticket(page)).toMatchAriaSnapshot({ name: 'torn.aria.yml' });

  // Later, from its day of the month.
  await page
    .getByRole('gridcell', { name: /^Thursday 17 December/ })
    .getByRole('button')
    .click();
  const day = page.getByRole('dialog', { name: 'Thursday 17 December' });
  await day.getByRole('button', { name: 'Write on the ticket of Some Like It Hot' }).click();
  const word = form(page).getByRole('textbox', { name: 'The evening in a word' });
  await expect(word).toHaveValue('Laughter');
  await word.fill('Ukulele');
  await forWhom(page, 'Ayşe').getByRole('radio', { name: 'Good' }).check();
  await word.press('Enter');
  await expect(form(page)).toBeHidden();
  await expect(day.getByRole('article')).toContainText('Ukulele');
  await expect(day.getByRole('article'), 'both say the same').toContainText(/^(?!.*Loved it).*Good/s);
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+z');
  await expect(ticket(page)).toContainText('Laughter');
  await page.keyboard.press('Control+z');
  await expect(ticket(page)).not.toContainText('Nobody’s perfect.');
  await expect(ticket(page)).toContainText('With Ayşe, Jon and Mum.');
});

test('guests are among those who were there', async ({ page }) => {
  await open(page, friday);
  await watched(page);
  await ticket(page).getByRole('button', { name: 'Write on the ticket' }).click();
  const guests = form(page).getByRole('textbox', { name: 'Guests' });
  await guests.fill('Nan, Uncle Cem, Leyla');
  await guests.press('Enter');
  await form(page)
    .getByRole('button', { name: /Uncle Cem/ })
    .click();
  await form(page).getByRole('button', { name: 'Keep it' }).click();
  await expect(ticket(page)).toContainText('With Ayşe, Jon, Mum, Nan and Leyla.');
  await page.keyboard.press('Control+z');
  await expect(ticket(page)).toContainText('With Ayşe, Jon and Mum.');
});

test('nobody has to write anything', async ({ page }) => {
  await open(page, friday);
  await watched(page);
  await ticket(page).getByRole('button', { name: 'Not now' }).click();
  await expect(ticket(page).getByRole('button', { name: 'Not now' })).toHaveCount(0);
  await expect(ticket(page)).toContainText('Good');
});

test('how it was for each is said with the arrow keys alone', async ({ page }) => {
  await open(page, friday);
  await watched(page);
  await ticket(page).getByRole('button', { name: 'Write on the ticket' }).press('Enter');
  await forWhom(page, 'Ayşe').getByRole('radio', { name: 'Good' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(forWhom(page, 'Ayşe').getByRole('radio', { name: 'Loved it' })).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(forWhom(page, 'Ayşe').getByRole('radio', { name: 'No opinion' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(forWhom(page, 'Jon').getByRole('radio', { name: 'Good' })).toBeFocused();
});

test('what could not be kept is said, and stays in the form', async ({ page }) => {
  await open(page, { ...friday, fail: 'tear_ticket' });
  await watched(page);
  await write(page);
  await form(page).getByRole('button', { name: 'Keep it' }).click();
  await expect(form(page).getByRole('alert')).toContainText('Nothing was changed.');
  await expect(form(page).getByRole('textbox', { name: 'The evening in a word' })).toHaveValue('Laughter');
});

test('the stub comes off, but not for somebody who wants stillness', async ({ page }) => {
  const tearing = () =>
    ticket(page)
      .locator('.stub')
      .evaluate((stub) => getComputedStyle(stub).animationName);
  await open(page, friday);
  await watched(page);
  expect(await tearing()).toBe('none');
  await open(page, friday);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await watched(page);
  expect(await tearing()).toContain('tear');
});

test('a torn ticket and what is written on it, in every light', async ({ page }) => {
  await lookOver(
    page,
    'torn',
    async () => {
      await watched(page);
      await write(page);
      await shoot(page, `torn-form-${page.viewportSize()?.width}-${await theme(page)}`);
      await expectAccessible(page);
      await form(page).getByRole('button', { name: 'Keep it' }).click();
      await expect(form(page)).toBeHidden();
      await ticket(page).scrollIntoViewIfNeeded();
    },
    friday,
  );
});

const theme = (page: Page) =>
  page.evaluate(() => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
