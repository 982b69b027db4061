import { SIZES, expect, expectAccessible, fake, lookOver, open, shoot, test } from './support';

const friday = { place: 'plans', scenario: 'friday' } as const;
type Page = Parameters<typeof open>[0];

const ticket = (page: Page, name: string) => page.getByRole('article').filter({ hasText: name });
const planning = (page: Page) => page.getByRole('dialog');
const when = (page: Page) => planning(page).getByRole('textbox', { name: 'When' });
const submit = (page: Page) => planning(page).getByRole('button', { name: /^(Plan|Move) it|^Save/ });
const lastCall = (page: Page, name: string) =>
  page.evaluate(
    (wanted) =>
      (
        window as unknown as { houselightsFake: { calls: { name: string; request: unknown }[] } }
      ).houselightsFake.calls.findLast((call) => call.name === wanted)?.request,
    name,
  );

async function startPlanning(page: Page, film?: string): Promise<void> {
  await page.getByRole('button', { name: 'Plan an evening' }).click();
  if (!film) return;
  await planning(page).getByRole('combobox', { name: 'Film' }).fill(film);
  await page.getByRole('option', { name: film }).click();
}

test('an evening in a zone that nobody knows any more says so on its ticket and in its reminder', async ({
  page,
}) => {
  await open(page, { ...friday, lost_zone: 'Asia/Atlantis', due: 1 });
  const said = 'The time zone “Asia/Atlantis” is not known any more; shown in UTC.';
  await expect(ticket(page, 'Miracle in Cell No. 7')).toContainText(said);
  await expect(page.getByRole('status', { name: 'Reminders' })).toContainText(said);
  await shoot(page, 'lost-zone');
  await expectAccessible(page);
});

test('an evening is planned in words, and stands as a ticket and in the month', async ({ page }) => {
  await open(page, { place: 'plans' });
  await startPlanning(page, 'Miracle in Cell No. 7');
  await when(page).fill('Fri 8:15 pm');
  await expect(planning(page)).toContainText('Friday 18 December, 20:15');
  await expect(planning(page)).toContainText('until about 22:27');
  await planning(page).getByRole('button', { name: 'Theo' }).click();
  await planning(page).getByRole('textbox', { name: 'Anything else' }).fill('Mum brings tissues');
  await submit(page).press('Enter');
  await expect(planning(page)).toBeHidden();
  const made = ticket(page, 'Miracle in Cell No. 7');
  await expect(made).toContainText('Tonight, 20:15 to about 22:27');
  await expect(made).toContainText(/Ayşe, Jon and Mum are coming. Not\sTheo. Reminder at 19:45./);
  await expect(made).toContainText('Mum brings tissues');
  const day = page.getByRole('gridcell', { name: /Friday 18 December/ });
  await expect(day).toContainText('Miracle in Cell No. 7');
});

test('while somebody types in words, no button of the plan moves', async ({ page }) => {
  await open(page, friday);
  await startPlanning(page);
  const buttons = () =>
    Promise.all(
      [
        planning(page).locator('footer button').last(),
        planning(page).getByRole('button', { name: 'Cancel' }),
        when(page),
      ].map(async (button) => {
        const { y } = (await button.boundingBox()) ?? { y: 0 };
        return y;
      }),
    );
  // The first letter makes room once.
  await when(page).pressSequentially('n');
  const before = await buttons();
  for (const letters of ['ext sun 9pm', ' every', ' fourth sun']) {
    await when(page).pressSequentially(letters);
    expect(await buttons(), letters).toEqual(before);
  }
  await when(page).fill('every fri');
  await expect(planning(page)).toContainText('Every Friday: ');
  expect(await buttons()).toEqual(before);
  await shoot(page, 'plan-typed');
});

test('a reminder whose moment has passed says that it does not come, and what is added still does', async ({
  page,
}) => {
  await open(page, friday);
  await startPlanning(page, 'Miracle in Cell No. 7');
  await when(page).fill('tonight 9pm');
  await expect(planning(page)).toContainText('Friday 18 December, 21:00');
  await planning(page).getByText('Reminders: 30 min before').click();
  const silent = planning(page).getByRole('status', { name: 'Reminders that do not come' });
  await expect(silent).toBeEmpty();
  await planning(page).getByRole('button', { name: 'Add a reminder' }).click();
  // Two hours before nine have passed at 19:40; an hour before is still to come.
  const row = planning(page).getByRole('listitem', { name: 'snacks 1 h before' });
  await row.getByLabel('When').click();
  await expect(page.getByRole('option', { name: '1 h before' })).toBeVisible();
  await expect(page.getByRole('option', { name: '2 h before' })).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(silent).toBeEmpty();
  await when(page).fill('tonight 20:30');
  await expect(silent).toHaveText('Snacks 1 h before: that moment has passed, so nothing is said then.');
  await expect(row).toContainText('That moment has passed, so nothing is said then.');
  await shoot(page, 'plan-silent-reminder');
  await expectAccessible(page);
  await when(page).fill('tomorrow 9pm');
  await expect(silent).toBeEmpty();
});

test('a film that is left open after noon is not nagged about the noon that has passed', async ({ page }) => {
  await open(page, friday);
  await startPlanning(page);
  await when(page).fill('tonight 9pm');
  await expect(planning(page)).toContainText('Friday 18 December, 21:00');
  await expect(planning(page).getByText('Reminders: 30 min before', { exact: true })).toBeVisible();
  const silent = planning(page).getByRole('status', { name: 'Reminders that do not come' });
  await expect(silent).toBeEmpty();
  await when(page).fill('tomorrow 9pm');
  await expect(
    planning(page).getByText('Reminders: 30 min before; the film that day at 12:00'),
  ).toBeVisible();
});

test('of two times to choose the film only the one that has passed is left unsaid', async ({ page }) => {
  await open(page, { ...friday, place: 'settings' });
  await page.getByText(/^Reminders: /).click();
  await page.getByRole('button', { name: 'Add a reminder' }).click();
  const added = page.getByRole('list', { name: 'Reminders' }).getByRole('listitem').last();
  await added.getByRole('combobox', { name: 'What' }).click();
  await page.getByRole('option', { name: /^Choose the film/ }).click();
  await added.getByRole('combobox', { name: 'When' }).click();
  await page.getByRole('option', { name: '30 min before', exact: true }).click();
  await page.getByRole('button', { name: 'Plans' }).click();
  await startPlanning(page);
  await when(page).fill('tonight 9pm');
  await expect(
    planning(page).getByText('Reminders: 30 min before; the film 30 min before', { exact: true }),
  ).toBeVisible();
});

test('the other reading is a click away, and words that mean nothing are kept and said', async ({ page }) => {
  await open(page, friday);
  await startPlanning(page);
  await when(page).fill('next sun 9pm');
  await expect(planning(page)).toContainText('Sunday 27 December, 21:00');
  await planning(page).getByRole('button', { name: 'Or Sunday 20 December, 21:00?' }).click();
  await expect(planning(page)).toContainText('Sunday 20 December, 21:00');
  await when(page).fill('banana 8pm');
  await when(page).press('Enter');
  await expect(planning(page)).toContainText('“banana” says neither a day nor a time.');
  await expect(when(page)).toBeFocused();
  await expect(when(page)).toHaveValue('banana 8pm');
});

test('a year that is too far away is called so, and nothing half typed stays', async ({ page }) => {
  await open(page, friday);
  await startPlanning(page);
  await when(page).fill('2030-12-25 20:15');
  await expect(planning(page)).toContainText('25 December 2030, 20:15');
  await when(page).fill('3019-12-25 20:15');
  await expect(planning(page)).toContainText('No day and time yet');
  await expect(planning(page)).not.toContainText('25 December 2030');
  await expect(planning(page)).toContainText('3019 is too far away: plans reach until the end of 2036.');
  // The date and time beside the words are again what they were before.
  await expect(planning(page).getByRole('spinbutton', { name: 'year' })).toHaveText('2026');
  await when(page).fill('');
  await expect(planning(page)).toContainText('Friday 18 December');
});

test('words that mean nothing are said while they stand, and plan nothing', async ({ page }) => {
  await open(page, friday);
  await startPlanning(page);
  const worth = planning(page).getByRole('status', { name: 'Worth knowing' }).getByRole('listitem');
  await expect(worth).not.toHaveCount(0);
  for (const [words, problem] of [
    ['banana', '“banana” says neither a day nor a time.'],
    ['25:99', 'No clock shows that time.'],
  ] as const) {
    await when(page).fill(words);
    // Nothing was left and nothing pressed: it is enough to stop typing.
    await expect(planning(page)).toContainText(problem);
    await expect(submit(page)).toHaveText('Plan it');
    await expect(worth).toHaveCount(0);
    await expect(submit(page)).toHaveAttribute('aria-disabled', 'true');
    await submit(page).click({ force: true });
    await expect(when(page)).toBeFocused();
  }
  expect(await lastCall(page, 'plan_evening')).toBeUndefined();
  await when(page).fill('tomorrow 20:00');
  await expect(submit(page)).toHaveText('Plan it for Sat 19 Dec, 20:00');
  await submit(page).click();
  await expect(planning(page)).toBeHidden();
  expect(await lastCall(page, 'plan_evening')).toMatchObject({ start: { local: '2026-12-19T20:00:00' } });
});

/** What the page writes into a field from now on. */
function everyValue(field: Element): string[] {
  const written: string[] = [];
  const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  Object.defineProperty(field, 'value', {
    get: () => own?.get?.call(field) as string,
    set: (value: string) => {
      written.push(value);
      own?.set?.call(field, value);
    },
  });
  return written;
}

test('a film that is named in full is chosen, and a name that is none is kept and said', async ({ page }) => {
  await open(page, { ...friday, slow: 150 });
  await startPlanning(page);
  const film = planning(page).getByRole('combobox', { name: 'Film' });
  await film.click();
  await page.keyboard.type('spirited AWAY');
  await page.keyboard.press('Tab');
  await expect(film).toHaveValue('Spirited Away');
  // One that is left is the one that was meant.
  await film.fill('babette');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(film).toHaveValue('Babette’s Feast');
  // The list and the film's facts are read anew now, and the name must not flicker: who selects it to type over it
  // would lose the selection.
  const written = await film.evaluateHandle(everyValue);
  await expect(planning(page)).toContainText('until about 21:58');
  await film.fill('a film that nobody made');
  await page.keyboard.press('Tab');
  await expect(planning(page)).toContainText('Nothing here is called “a film that nobody made”.');
  await expect(film).toHaveValue('a film that nobody made');
  expect(await written.jsonValue()).not.toContain('');
  await submit(page).click();
  await expect(planning(page)).toBeVisible();
  expect(await lastCall(page, 'plan_evening')).toBeUndefined();
  // Escape takes back what was typed.
  await film.fill('elf');
  await page.keyboard.press('Escape');
  await expect(film).toHaveValue('Babette’s Feast');
  await expect(planning(page)).toBeVisible();
});

test('the time can be set beside the words', async ({ page }) => {
  await open(page, friday);
  await startPlanning(page);
  await when(page).fill('tomorrow 8ish');
  await expect(planning(page)).toContainText('Saturday 19 December, about 20:00', { ignoreCase: true });
  await planning(page).getByRole('spinbutton', { name: 'hour' }).click();
  await page.keyboard.type('21');
  await expect(planning(page)).toContainText('Saturday 19 December, 21:00');
  await expect(when(page)).toHaveValue('');
});

test('a warning is settled with one click, and forbids nothing', async ({ page }) => {
  await open(page, friday);
  await startPlanning(page, 'Spirited Away');
  await when(page).fill('sat 22:30');
  const worth = planning(page).getByRole('status', { name: 'Worth knowing' });
  await expect(worth).toContainText('It would end at 00:35, 1 hour 35 minutes after lights out at 23:00.');
  await worth.getByRole('button', { name: 'Start at 20:55 instead' }).click();
  await expect(worth).toBeEmpty();
  await expect(planning(page)).toContainText('Saturday 19 December, 20:55');

  await when(page).fill('fri 21:00');
  await expect(worth).toContainText('Ayşe, Jon and Mum are at Miracle in Cell No. 7 from 20:15 to 22:27.');
  await submit(page).click();
  await expect(planning(page)).toBeHidden();
  await expect(ticket(page, 'Spirited Away').first()).toContainText('Tonight, 21:00');
});

test('of two warnings about the time one start settles both', async ({ page }) => {
  await open(page, friday);
  await startPlanning(page, 'Spirited Away');
  const worth = planning(page).getByRole('status', { name: 'Worth knowing' });
  // Paddington 2 is on until 19:13, and Theo has school on Monday.
  await when(page).fill('sun 19:05');
  await expect(worth).toContainText('Paddington 2 from 17:30 to 19:13');
  await expect(worth).toContainText('on a school night, and Theo should be in bed by 21:00.');
  const remedy = worth.getByRole('button');
  await expect(remedy).toHaveText('Start at 15:25 instead');
  await remedy.click();
  await expect(worth).toBeEmpty();
});

test('a failure keeps what was typed', async ({ page }) => {
  await open(page, { ...friday, fail: 'plan_evening' });
  await startPlanning(page);
  await when(page).fill('tomorrow 20:00');
  await planning(page).getByRole('textbox', { name: 'Where' }).fill('The garden');
  await submit(page).click();
  await expect(planning(page).getByRole('alert')).toContainText('Nothing was changed');
  await expect(planning(page).getByRole('textbox', { name: 'Where' })).toHaveValue('The garden');
  await fake(page, ({ failing }) => failing.clear());
  await submit(page).click();
  await expect(page.getByText('The garden')).toBeVisible();
});

test('an evening is moved, and is not in its own way', async ({ page }) => {
  await open(page, friday);
  await page.getByRole('button', { name: 'More for Paddington 2' }).click();
  await page.getByRole('menuitem', { name: 'Move or change' }).click();
  await when(page).fill('sun 18:00');
  await expect(submit(page)).toHaveText('Move it to Sun 20 Dec, 18:00');
  await expect(planning(page).getByRole('status', { name: 'Worth knowing' })).toBeEmpty();
  await submit(page).click();
  await expect(ticket(page, 'Paddington 2')).toContainText('Sunday 20 December, 18:00');
  const sent = await lastCall(page, 'change_evening');
  expect(sent).toMatchObject({
    start: { local: '2026-12-20T18:00:00' },
    title: null,
    members: null,
    note: null,
  });
});

test('an evening is called off, and Ctrl+Z brings it back', async ({ page }) => {
  await open(page, friday);
  await page.getByRole('button', { name: 'More for Paddington 2' }).click();
  await page.getByRole('menuitem', { name: 'Call it off' }).click();
  await expect(ticket(page, 'Paddington 2')).toBeHidden();
  await expect(page.getByRole('status', { name: 'What just happened' })).toContainText('was called off');
  await page.keyboard.press('Control+z');
  await expect(ticket(page, 'Paddington 2')).toBeVisible();
});

test('the month is walked by keyboard', async ({ page }) => {
  await open(page, friday);
  const focused = page.locator('[data-date]:focus');
  await page.getByRole('button', { name: /^Friday 18 December/ }).focus();
  await expect(focused).toHaveAttribute('aria-current', 'date');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(focused).toHaveAttribute('data-date', '2026-12-26');
  await page.keyboard.press('Enter');
  const day = page.getByRole('dialog', { name: 'Saturday 26 December' });
  await expect(day.getByRole('article')).toContainText('Jon’s turn to choose');
  await page.keyboard.press('Escape');
  await expect(focused).toHaveAttribute('data-date', '2026-12-26');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { name: 'January 2027' })).toBeVisible();
  await page.keyboard.press('Home');
  await expect(focused).toHaveAttribute('data-date', '2027-01-25');
  await page.keyboard.press('Enter');
  await expect(planning(page)).toContainText('Monday 25 January 2027, 20:15');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Today' }).click();
  await expect(page.getByRole('heading', { name: 'December 2026' })).toBeVisible();
});

test('a film is started, and afterwards its ticket is torn', async ({ page }) => {
  await open(page, friday);
  const tonight = ticket(page, 'Miracle in Cell No. 7');
  await tonight.getByRole('button', { name: 'Start now' }).click();
  await expect(tonight).toContainText('On since 19:40, until about 21:52');
  await tonight.getByRole('button', { name: 'It is over' }).click();
  await tonight.getByRole('button', { name: 'Theo' }).click();
  await tonight.getByRole('button', { name: 'Loved it' }).click();
  await expect(tonight).toContainText('With Ayşe, Jon, Mum and Theo.');
  await expect(tonight).toContainText('Loved it');
  expect(await lastCall(page, 'finish_evening')).toMatchObject({ watched: true, reaction: 'loved' });
});

test('a ticket is opened by its film, with the mouse and by keyboard', async ({ page }) => {
  await open(page, friday);
  const film = ticket(page, 'Paddington 2').getByRole('button', { name: 'Paddington 2', exact: true });
  await film.focus();
  await page.keyboard.press('Enter');
  await expect(planning(page)).toContainText('Move or change Paddington 2');
  await page.keyboard.press('Escape');
  await expect(film).toBeFocused();
  // The button lies over the whole upper piece, the poster too.
  await ticket(page, 'Paddington 2').locator('.poster').click({ force: true });
  await expect(planning(page)).toContainText('Move or change Paddington 2');
});

test('the morning after asks, and takes each answer', async ({ page }) => {
  await open(page, friday);
  const question = page.getByRole('region', { name: 'Did you watch Some Like It Hot last night?' });
  const answered = page.getByRole('region', { name: 'How was Some Like It Hot?' });
  await question.getByRole('button', { name: 'We did not' }).click();
  await expect(question).toBeHidden();
  const said = page.getByRole('status', { name: 'What just happened' });
  await expect(said).toContainText('Some Like It Hot was not watched. It stays on the list.');
  await said.getByRole('button', { name: 'Undo' }).click();
  await question.getByRole('button', { name: 'Yes' }).click();
  await expect(question).toBeHidden();
  await answered.getByRole('button', { name: 'Good' }).click();
  await expect(answered).toBeHidden();
  await expect(ticket(page, 'Some Like It Hot')).toContainText('Good');
  await page.keyboard.press('Control+z');
  await expect(question).toBeVisible();
  await expect(ticket(page, 'Some Like It Hot')).toBeHidden();
  await question.getByRole('button', { name: 'Another time' }).click();
  await expect(planning(page)).toContainText('Move or change Some Like It Hot');
});

test('half a film is called off or over by itself, and what becomes of the rest is said', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('group', { name: 'On the sofa' }).getByRole('button', { name: 'Theo' }).click();
  await page.getByRole('button', { name: 'Plan both evenings' }).click();
  await page.getByRole('button', { name: 'Both evenings planned' }).click();
  const halves = ticket(page, 'Drive My Car');
  const said = page.getByRole('status', { name: 'What just happened' });
  await halves.first().getByRole('button', { name: 'More for Drive My Car' }).click();
  await page.getByRole('menuitem', { name: 'Call it off' }).click();
  await expect(said).toContainText(
    'The first part of Drive My Car was called off. The rest is still planned.',
  );
  await expect(halves).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(halves).toHaveCount(2);
  const first = halves.filter({ hasText: 'First part' });
  await first.getByRole('button', { name: 'Start now' }).click();
  await first.getByRole('button', { name: 'It is over' }).click();
  await expect(said).toContainText('Halfway through Drive My Car. The rest is still planned.');
  await expect(first.getByRole('button', { name: 'Loved it' }), 'nobody asks how half was').toHaveCount(0);
  expect(await lastCall(page, 'finish_evening')).toMatchObject({ watched: true, reaction: null });
  await expect(halves.filter({ hasText: 'The rest · Tomorrow' })).toBeVisible();
});

test('evenings go to calendars', async ({ page }) => {
  await open(page, friday);
  const said = page.getByRole('status', { name: 'What just happened' });
  await page.getByRole('button', { name: 'More for your plans' }).click();
  await page.getByRole('menuitem', { name: 'Save all evenings as a calendar file' }).click();
  await expect(said).toContainText('Saved as /home/demirs/Documents/Houselights.ics');
  expect(await lastCall(page, 'save_calendar')).toBeNull();
  await page.getByRole('button', { name: 'More for Paddington 2' }).click();
  await page.getByRole('menuitem', { name: 'Open in your calendar' }).click();
  await expect(said).toContainText('Handed to your calendar.');
});

test('any screen can ask to plan a film', async ({ page }) => {
  await open(page);
  // The first film of the fake's list; its ids are the same in every run.
  await fake(page, ({ emit }) => emit('go_to', 'plans/plan/019b2f00-0000-7000-8000-000000000005'));
  const film = planning(page).getByRole('combobox', { name: 'Film' });
  await expect(film).toHaveValue('Miracle in Cell No. 7');
  await expect(planning(page)).toContainText('until about 22:27');
});

test('plans, in every light', async ({ page }) => {
  await lookOver(page, 'plans', async () => undefined, friday);
});

test('no plans, in every light', async ({ page }) => {
  await lookOver(page, 'plans-empty', async () => undefined, { place: 'plans', scenario: 'empty' });
});

test('plans that cannot be read, in every light', async ({ page }) => {
  await lookOver(page, 'plans-broken', async () => undefined, { ...friday, fail: 'plans' });
});

test('planning with warnings, in every light', async ({ page }) => {
  await lookOver(
    page,
    'plans-planning',
    async () => {
      await startPlanning(page, 'Spirited Away');
      await when(page).fill('fri 21:30');
      await expect(planning(page).getByRole('listitem')).toHaveCount(2);
    },
    friday,
  );
});

test('the film to choose, in every light', async ({ page }) => {
  await lookOver(
    page,
    'plans-film',
    async () => {
      await startPlanning(page);
      await planning(page).getByRole('combobox', { name: 'Film' }).click();
      await expect(page.getByRole('option').first()).toBeVisible();
    },
    friday,
  );
});

test('a film that is on, what was, and a day, in every light', async ({ page }) => {
  await lookOver(
    page,
    'plans-evening',
    async () => {
      await page.getByRole('button', { name: 'Yes', exact: true }).click();
      await page.getByRole('button', { name: 'Loved it' }).click();
      await ticket(page, 'Miracle').getByRole('button', { name: 'Start now' }).click();
      await ticket(page, 'Miracle').getByRole('button', { name: 'It is over' }).click();
    },
    friday,
  );
  await lookOver(
    page,
    'plans-day',
    async () => {
      await page.getByRole('button', { name: /^Sunday 6 December/ }).click();
      await expect(page.getByRole('dialog').getByRole('article')).toBeVisible();
    },
    friday,
  );
});

test('an evening has reminders of its own, and goes back to the settings', async ({ page }) => {
  await open(page, { place: 'plans' });
  await page.getByRole('button', { name: 'Plan an evening' }).first().click();
  const dialog = page.getByRole('dialog');
  await when(page).fill('tomorrow 9pm');
  await dialog.getByText('Reminders: 30 min before; the film that day at 12:00').click();
  await expect(dialog).toContainText('As in the settings, for every evening');
  await dialog.getByRole('button', { name: 'Remove: the film that day at 12:00' }).click();
  await expect(dialog).toContainText('Only this evening.');
  await dialog.getByRole('button', { name: 'Add a reminder' }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await dialog.getByRole('button', { name: 'As in the settings' }).scrollIntoViewIfNeeded();
    await shoot(page, `plan-reminders-${size.width}`);
    await expectAccessible(page);
  }
  await dialog.getByRole('button', { name: 'As in the settings' }).click();
  await expect(dialog).toContainText('Reminders: 30 min before; the film that day at 12:00');
});

test('nobody is reminded to choose a film that is chosen', async ({ page }) => {
  await open(page, friday);
  await page.getByRole('button', { name: 'Plan an evening' }).click();
  const dialog = page.getByRole('dialog');
  const line = dialog.getByText(/^Reminders: /);
  await when(page).fill('tomorrow 9pm');
  await expect(line).toHaveText('Reminders: 30 min before; the film that day at 12:00');
  await dialog.getByRole('combobox', { name: 'Film' }).fill('Spirited');
  await page.getByRole('option', { name: /^Spirited Away/ }).click();
  await expect(line).toHaveText('Reminders: 30 min before');
});

test('in the smallest window no example is cut in its field, and what is unfolded comes into view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 600 });
  const cut = () =>
    page.getByPlaceholder(/./).evaluateAll((fields) =>
      (fields as HTMLInputElement[])
        .filter((field) => field.checkVisibility() && field.tagName === 'INPUT')
        .map((field) => {
          const style = getComputedStyle(field);
          const pen = document.createElement('canvas').getContext('2d');
          if (!pen) throw new Error('no canvas');
          pen.font = style.font;
          const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
          return {
            text: field.placeholder,
            over: Math.ceil(pen.measureText(field.placeholder).width - room),
          };
        }),
    );
  await open(page, friday);
  await page.getByRole('button', { name: 'Plan an evening' }).click();
  const unfold = page.getByText('More for this evening');
  await unfold.click();
  await expect(page.getByRole('textbox', { name: 'Guests' })).toBeInViewport();
  const fields = await cut();
  expect(fields.length).toBeGreaterThan(5);
  expect(fields.filter(({ over }) => over > 0)).toEqual([]);
  await open(page, friday);
  await page.getByRole('button', { name: 'Find an evening' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'When' })).toBeVisible();
  expect((await cut()).filter(({ over }) => over > 0)).toEqual([]);
});
