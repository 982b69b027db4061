import { expect, fake, lookOver, open, test } from './support';

type Page = Parameters<typeof open>[0];
const start = { place: 'plans', scenario: 'empty' } as const;

const planning = (page: Page) => page.getByRole('dialog').first();
const ticket = (page: Page) => page.getByRole('article');
const day = (page: Page, name: string) => page.getByRole('gridcell', { name: new RegExp(`^${name}`) });
const when = (page: Page) => planning(page).getByRole('textbox', { name: 'When' });
const which = (page: Page, name: string) => page.getByRole('dialog').last().getByRole('button', { name });

async function choose(page: Page, field: string, option: string): Promise<void> {
  await planning(page)
    .getByRole('button', { name: field })
    .or(planning(page).getByLabel(field))
    .first()
    .click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function begin(page: Page, words = 'fri 20:15'): Promise<void> {
  await page.getByRole('button', { name: 'Plan an evening' }).click();
  await when(page).fill(words);
}

async function everyFriday(page: Page): Promise<void> {
  await everyFridayOf(page);
  await expect(ticket(page)).toHaveCount(1);
}

async function everyFridayOf(page: Page): Promise<void> {
  await begin(page);
  await choose(page, 'Repeats', 'Every Friday');
  await planning(page).getByRole('button', { name: 'Plan them from Fri 18 Dec, 20:15' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function more(page: Page, item: string): Promise<void> {
  await page
    .getByRole('button', { name: /^More for (Decide|Your|A)/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('where two rhythms are sensible the other is offered, and taken with its first evening', async ({
  page,
}) => {
  await open(page, start);
  await begin(page, 'every fourth sunday 20:15');
  await expect(planning(page)).toContainText('Every 4 weeks on Sunday: Sun 20 Dec, Sun 17 Jan, Sun 14 Feb …');
  const other = 'Or the fourth Sunday of the month, from Sunday 27 December, 20:15?';
  await planning(page).getByRole('button', { name: other }).click();
  await expect(planning(page)).toContainText(
    'The fourth Sunday of the month: Sun 27 Dec, Sun 24 Jan, Sun 28 Feb …',
  );
  await expect(planning(page).getByRole('button', { name: other })).toHaveCount(0);
  await expect(
    planning(page).getByRole('button', { name: 'Plan them from Sun 27 Dec, 20:15' }),
  ).toBeVisible();
});

test('a rule is read back with its next evenings, and all of them stand in the month', async ({ page }) => {
  await open(page, start);
  await begin(page);
  await choose(page, 'Repeats', 'Every second Friday');
  await expect(planning(page)).toContainText('Every second Friday: Fri 18 Dec, Fri 1 Jan, Fri 15 Jan …');
  await choose(page, 'Repeats', 'Every Friday');
  await expect(planning(page)).toContainText('Every Friday: Fri 18 Dec, Fri 25 Dec, Fri 1 Jan …');
  // The rule follows the day.
  await when(page).fill('sat 20:15');
  await expect(planning(page)).toContainText('Every Saturday: Sat 19 Dec, Sat 26 Dec, Sat 2 Jan …');
  await when(page).fill('fri 20:15');
  await planning(page).getByRole('button', { name: 'Plan them from' }).click();
  await expect(ticket(page)).toHaveCount(1);
  await expect(ticket(page)).toContainText('Every Friday');
  for (const date of ['Friday 18 December', 'Friday 25 December', 'Friday 1 January']) {
    await expect(day(page, date)).toContainText('Decide');
  }
});

test('one evening is moved, one called off, and the rest stay', async ({ page }) => {
  await open(page, start);
  await everyFriday(page);
  await more(page, 'Move or change');
  await when(page).fill('sat 18:00');
  await planning(page).getByRole('button', { name: 'Move it to' }).click();
  await which(page, 'Only this evening').click();
  await expect(day(page, 'Saturday 19 December')).toContainText('18:00');
  await expect(day(page, 'Friday 25 December')).toContainText('20:15');
  await day(page, 'Friday 25 December').getByRole('button').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^More for/ })
    .click();
  await page.getByRole('menuitem', { name: 'Call it off' }).click();
  await which(page, 'Only this evening').click();
  await expect(day(page, 'Friday 25 December')).toContainText('nothing planned');
  await expect(day(page, 'Friday 1 January')).toContainText('20:15');
});

test('this and all later ones move together, and an undo takes that back', async ({ page }) => {
  await open(page, start);
  await everyFriday(page);
  await day(page, 'Friday 25 December').getByRole('button').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^More for/ })
    .click();
  await page.getByRole('menuitem', { name: 'Move or change' }).click();
  await when(page).fill('2026-12-26 19:00');
  await planning(page).getByRole('button', { name: 'Move it to' }).click();
  await which(page, 'This and all later ones').click();
  await expect(day(page, 'Saturday 26 December')).toContainText('19:00');
  await expect(day(page, 'Saturday 2 January')).toContainText('19:00');
  await expect(day(page, 'Friday 18 December')).toContainText('20:15');
  await page.keyboard.press('Control+z');
  await expect(day(page, 'Friday 25 December')).toContainText('20:15');
});

test('a series is ended from its ticket, and brought back', async ({ page }) => {
  await open(page, start);
  await everyFriday(page);
  await more(page, 'Call it off');
  await page.keyboard.press('Escape');
  await expect(ticket(page)).toHaveCount(1);
  await more(page, 'Call it off');
  await which(page, 'All that are still to come').click();
  await expect(ticket(page)).toHaveCount(0);
  await expect(day(page, 'Friday 25 December')).toContainText('nothing planned');
  await page
    .getByRole('status', { name: 'What just happened' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(day(page, 'Friday 25 December')).toContainText('20:15');
});

test('a rule that means nothing says why, and nothing is planned', async ({ page }) => {
  await open(page, start);
  await begin(page);
  await choose(page, 'Repeats', 'A rule from a calendar');
  const rule = planning(page).getByRole('textbox', { name: 'Rule' });
  for (const [text, problem] of [
    ['FREQ=DAILY;COUNT=1000000000', 'That is 1,000,000,000 times. Up to 5,000 are possible'],
    ['FREQ=SECONDLY', 'That is more than once a day.'],
    ['FREQ=WEEKLY;UNTIL=20200101', 'No evening comes of that. Look at its days and its end.'],
    ['every friday', 'That is no rule a calendar would write.'],
  ] as const) {
    await rule.fill(text);
    await expect(planning(page)).toContainText(problem);
    await expect(planning(page).getByRole('button', { name: /^Plan/ })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  }
  await expect(rule).toHaveValue('every friday');
  await rule.fill('FREQ=MONTHLY;BYDAY=1SA');
  await expect(planning(page)).toContainText(
    'The first Saturday of the month: Sat 2 Jan, Sat 6 Feb, Sat 6 Mar …',
  );
});

test('a rule that names another day says the evening it begins with, wherever a start is said', async ({
  page,
}) => {
  await open(page, start);
  await begin(page);
  await choose(page, 'Repeats', 'Some other rhythm');
  await planning(page).getByRole('button', { name: 'Sun', exact: true }).click();
  await planning(page).getByRole('button', { name: 'Fri', exact: true }).click();
  await expect(planning(page)).toContainText('Every Sunday: Sun 20 Dec, Sun 27 Dec, Sun 3 Jan …');
  await expect(planning(page)).toContainText('Sunday 20 December, 20:15');
  await expect(planning(page)).not.toContainText('Friday 18 December');
  // What is worth knowing is of that evening, too.
  await expect(planning(page)).toContainText('It would end at 22:15 on a school night');
  await planning(page).getByRole('button', { name: 'Plan them from Sun 20 Dec, 20:15' }).click();
  await expect(ticket(page)).toContainText('Sunday 20 December, 20:15');
});

test('an evening that was moved says from when, and its series keeps its name', async ({ page }) => {
  await open(page, start);
  await everyFriday(page);
  await expect(ticket(page)).not.toContainText('moved');
  await more(page, 'Move or change');
  await expect(planning(page)).toContainText('Every Friday: Fri 18 Dec, Fri 25 Dec, Fri 1 Jan …');
  await when(page).fill('sat 18:00');
  // Which evenings move is not known yet, so none are promised.
  await expect(planning(page)).toContainText('Every Friday so far. You are asked next which evenings move.');
  await expect(planning(page).getByLabel('Repeats')).toContainText('Every Friday');
  await planning(page).getByRole('button', { name: 'Move it to Sat 19 Dec, 18:00' }).click();
  await which(page, 'Only this evening').click();
  await expect(ticket(page)).toContainText('Every Friday, moved from Fri 18 Dec');
  await more(page, 'Move or change');
  await expect(planning(page).getByLabel('Repeats')).toContainText('Every Friday');
  await expect(planning(page)).toContainText('Every Friday: Fri 25 Dec, Fri 1 Jan, Fri 8 Jan …');
});

test('a series can have reminders that its first evening is too near for', async ({ page }) => {
  await open(page, start);
  await begin(page);
  await planning(page)
    .getByText(/^Reminders: /)
    .click();
  const first = planning(page).getByRole('list', { name: 'Reminders' }).getByRole('listitem').first();
  const offered = page.getByRole('option', { name: '2 h before', exact: true });
  await first.getByRole('combobox', { name: 'When' }).click();
  await expect(page.getByRole('option', { name: '5 min before', exact: true })).toBeVisible();
  await expect(offered).toHaveCount(0);
  await page.keyboard.press('Escape');
  await choose(page, 'Repeats', 'Every Friday');
  await first.getByRole('combobox', { name: 'When' }).click();
  await offered.click();
  await expect(planning(page).getByText('Reminders: 30 min before; the film 2 h before')).toBeVisible();
  await expect(planning(page).getByRole('status', { name: 'Reminders that do not come' })).toBeEmpty();
});

test('repeating, in every light', async ({ page }) => {
  await lookOver(
    page,
    'repeats-custom',
    async () => {
      await begin(page);
      await choose(page, 'Repeats', 'Some other rhythm');
      await planning(page).getByRole('button', { name: 'Sun' }).click();
      await expect(planning(page)).toContainText('Every week on Friday and Sunday: Fri 18 Dec, Sun 20 Dec');
    },
    start,
  );
  await lookOver(
    page,
    'repeats-which',
    async () => {
      await everyFriday(page);
      await more(page, 'Call it off');
      await expect(which(page, 'Only this evening')).toBeVisible();
    },
    start,
  );
  await lookOver(page, 'repeats-plans', () => everyFriday(page), start);
});

test('an open film is asked for, and the pick on Tonight fills the evening', async ({ page }) => {
  await open(page, { place: 'plans' });
  await everyFridayOf(page);
  await fake(page, (house) => house.remind('decide'));
  const reminder = page.getByRole('status', { name: 'Reminders' });
  await expect(reminder).toContainText('Decide on a film for tonight');
  await reminder.getByRole('button', { name: 'Find a film' }).click();
  await expect(reminder).toBeEmpty();
  // What comes first is planned for Sunday already.
  const pick = page.getByRole('region', { name: 'The film for tonight' });
  await page
    .getByRole('region', { name: 'Or one of these' })
    .getByRole('button', { name: /Petite Maman/ })
    .click();
  await pick.getByRole('button', { name: 'Put it on tonight’s evening, 20:15' }).click();
  await page.getByRole('button', { name: 'Plans', exact: true }).click();
  await expect(day(page, 'Friday 18 December').locator('.evening')).toHaveCount(1);
  await expect(day(page, 'Friday 18 December')).not.toContainText('Decide');
  await expect(day(page, 'Friday 25 December')).toContainText('Decide');
});

test('the words of the date say how an evening repeats, and take it back', async ({ page }) => {
  await open(page, { place: 'plans' });
  await page.getByRole('button', { name: 'Plan an evening', exact: true }).click();
  const words = planning(page).getByRole('textbox', { name: 'When' });
  await words.fill('every sunday 8pm');
  await expect(planning(page)).toContainText('Sunday 20 December, 20:00');
  await expect(planning(page)).toContainText('Every Sunday: Sun 20 Dec, Sun 27 Dec, Sun 3 Jan');
  await words.fill('sunday 8pm');
  await expect(planning(page)).not.toContainText('Every Sunday: ');
  await words.fill('every sunday 8pm');
  await planning(page)
    .getByRole('button', { name: /^Plan them from / })
    .click();
  await expect(planning(page)).toBeHidden();
  for (const day of ['Sunday 20 December', 'Sunday 27 December'])
    await expect(page.getByRole('gridcell', { name: new RegExp(`^${day}`) })).toContainText('20:00');
});
