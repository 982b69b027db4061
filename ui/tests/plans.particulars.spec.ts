import { expect, lookOver, open, test } from './support';
import { planning, submit, ticket } from './support/plans';

const plans = { place: 'plans' } as const;
type Page = Parameters<typeof open>[0];

async function choose(page: Page, field: string, film: string): Promise<void> {
  await planning(page).getByRole('combobox', { name: field, exact: true }).fill(film);
  await page.getByRole('option', { name: film }).click();
}

async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Plan an evening' }).click();
  await choose(page, 'Film', 'Kiki’s Delivery Service');
  await planning(page).getByRole('textbox', { name: 'When' }).fill('sat 18:00');
  await planning(page).getByText('More for this evening').click();
}

async function fill(page: Page): Promise<void> {
  await start(page);
  await choose(page, 'Shown first', 'My Neighbour Totoro');
  const first = planning(page).getByRole('combobox', { name: 'Shown first' });
  await expect(first, 'ready for another').toHaveValue('');
  await expect(first).toBeFocused();
  await planning(page).getByLabel('Doors open').click();
  await page.getByRole('option', { name: '17:30' }).click();
  await planning(page).getByRole('group', { name: 'Who hosts' }).getByRole('button', { name: 'Jon' }).click();
  await planning(page).getByRole('group', { name: 'Who cooks' }).getByRole('button', { name: 'Mum' }).click();
  const bring = planning(page).getByRole('textbox', { name: 'What to bring' });
  await bring.fill('popcorn');
  await planning(page).getByLabel('Who brings it').click();
  await page.getByRole('option', { name: 'Theo' }).click();
  await bring.press('Enter');
  await expect(planning(page)).toContainText('popcorn (Theo)');
  await planning(page).getByRole('textbox', { name: 'Guests' }).fill('Nan, Uncle Cem,');
  await expect(planning(page).getByRole('button', { name: /Uncle Cem/ })).toBeVisible();
}

test('an evening with everything about it is planned, said on its ticket, and opens as it is', async ({
  page,
}) => {
  await open(page, plans);
  await fill(page);
  // 86 and 103 minutes, and a quarter of an hour between them.
  await expect(planning(page)).toContainText('until about 21:24');
  // What was typed and not added is not lost.
  await planning(page).getByRole('textbox', { name: 'What to bring' }).fill('a blanket');
  await submit(page).click();
  await expect(planning(page)).toBeHidden();
  const made = ticket(page, 'Kiki’s Delivery Service');
  await expect(made).toContainText(
    'Doors 17:30. My Neighbour Totoro first. Jon hosts, Mum cooks. Theo brings popcorn. Somebody brings a blanket. With Nan and Uncle Cem.',
  );
  await made.getByRole('button', { name: 'More for Kiki’s Delivery Service' }).click();
  await page.getByRole('menuitem', { name: 'Move or change' }).click();
  await planning(page).getByRole('button', { name: /Nan/ }).click();
  await expect(planning(page).getByRole('button', { name: /Nan/ })).toBeHidden();
  await submit(page).click();
  await expect(made).toContainText('With Uncle Cem.');
  await page.keyboard.press('Control+z');
  await expect(made).toContainText('With Nan and Uncle Cem.');
});

test('what is worth knowing about who comes and where films are is said and forbids nothing', async ({
  page,
}) => {
  await open(page, plans);
  await page.getByRole('button', { name: 'Plan an evening' }).click();
  await choose(page, 'Film', 'Mad Max: Fury Road');
  await planning(page).getByRole('textbox', { name: 'When' }).fill('mon 20:00');
  const worth = planning(page).getByRole('status', { name: 'Worth knowing' });
  await expect(worth).toContainText('on a school night, and Theo should be in bed by 21:00.');
  await expect(worth).toContainText('Mad Max: Fury Road is for ages 15 and up, and Theo would be watching.');
  await expect(worth).toContainText('Mad Max: Fury Road is on Prime Video, which you do not have.');
  await worth.getByRole('button', { name: 'Start at 19:00 instead' }).click();
  await expect(worth).not.toContainText('school night');
  await submit(page).click();
  await expect(ticket(page, 'Mad Max: Fury Road')).toBeVisible();
});

test('a missed evening goes to the next one that suits with one click, and comes back', async ({ page }) => {
  await open(page, plans);
  const question = page.getByRole('region', { name: 'Did you watch Some Like It Hot last night?' });
  await question.getByRole('button', { name: 'Move it to tonight' }).click();
  await expect(question).toBeHidden();
  await expect(ticket(page, 'Some Like It Hot')).toContainText('Tonight, 20:15');
  await page.keyboard.press('Control+z');
  await expect(question).toBeVisible();
});

test('the settings keep trailers and bedtime', async ({ page }) => {
  await open(page, { place: 'settings' });
  // The list has the same name, and may still be closing.
  const trailers = page.getByRole('combobox', { name: 'Trailers before a film' });
  await trailers.click();
  await page.getByRole('option', { name: '10 minutes' }).click();
  await expect(trailers).toContainText('10 minutes');
});

test('more for an evening, in every light', async ({ page }) => {
  await lookOver(page, 'plans-more', () => fill(page), plans);
});

test('a ticket with everything, in every light', async ({ page }) => {
  await lookOver(
    page,
    'plans-particulars',
    async () => {
      await fill(page);
      await submit(page).click();
      await expect(planning(page)).toBeHidden();
    },
    plans,
  );
});
