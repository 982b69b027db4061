import { expect, fake, open, shoot, test } from './support';
import { FRIDAY } from './support/friday';
import { lastCall, planning, startPlanning, submit, ticket, when } from './support/plans';

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
  await open(page, FRIDAY);
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

test('the other reading is a click away, and words that mean nothing are kept and said', async ({ page }) => {
  await open(page, FRIDAY);
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
  await open(page, FRIDAY);
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
  await open(page, FRIDAY);
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
  await open(page, { ...FRIDAY, slow: 150 });
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
  await open(page, FRIDAY);
  await startPlanning(page);
  await when(page).fill('tomorrow 8ish');
  await expect(planning(page)).toContainText('Saturday 19 December, about 20:00', { ignoreCase: true });
  await planning(page).getByRole('spinbutton', { name: 'hour' }).click();
  await page.keyboard.type('21');
  await expect(planning(page)).toContainText('Saturday 19 December, 21:00');
  await expect(when(page)).toHaveValue('');
});

test('a warning is settled with one click, and forbids nothing', async ({ page }) => {
  await open(page, FRIDAY);
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
  await open(page, FRIDAY);
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
  await open(page, { ...FRIDAY, fail: 'plan_evening' });
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

test('any screen can ask to plan a film', async ({ page }) => {
  await open(page);
  // The first film of the fake's list; its ids are the same in every run.
  await fake(page, ({ emit }) => emit('go_to', 'plans/plan/019b2f00-0000-7000-8000-000000000005'));
  const film = planning(page).getByRole('combobox', { name: 'Film' });
  await expect(film).toHaveValue('Miracle in Cell No. 7');
  await expect(planning(page)).toContainText('until about 22:27');
});
