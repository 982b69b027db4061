import { expect, lookOver, open, shoot, test } from './support';
import { film } from './support/watchlist';

const friday = { place: 'plans', scenario: 'friday' } as const;
type Page = Parameters<typeof open>[0];
type Locator = ReturnType<Page['locator']>;

const day = (page: Page, name: string) => page.getByRole('gridcell', { name: new RegExp(`^${name}`) });
const toast = (page: Page) => page.getByRole('status', { name: 'What just happened' });
const said = (page: Page) => page.getByRole('status', { name: 'What is being moved' });
const after = (page: Page) => page.getByRole('region', { name: / moved to / });
const week = (page: Page) => page.getByRole('button', { name: 'Week', exact: true }).click();
const inWeek = (page: Page, name: string) =>
  page.locator('.week').getByRole('button', { name: new RegExp(`^${name}`) });
const lastCall = (page: Page, name: string) =>
  page.evaluate(
    (wanted) =>
      (
        window as unknown as { houselightsFake: { calls: { name: string; request: unknown }[] } }
      ).houselightsFake.calls.findLast((call) => call.name === wanted)?.request,
    name,
  );

/** Presses on the one, moves to the other in steps, and lets go unless told otherwise. */
async function drag(page: Page, from: Locator, to: { x: number; y: number }, drop = true): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const box = await from.boundingBox();
  if (!box) throw new Error('nothing there to drag');
  await page.mouse.move(box.x + 20, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  if (drop) await page.mouse.up();
}

async function middle(of: Locator): Promise<{ x: number; y: number }> {
  const box = await of.boundingBox();
  if (!box) throw new Error('nothing there to drop on');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('an evening is dragged to another day of the month, keeps its time, and can be taken back', async ({
  page,
}) => {
  await open(page, friday);
  const chip = day(page, 'Sunday 20 December').locator('[data-evening]');
  await drag(page, chip, await middle(day(page, 'Tuesday 22 December')));
  await expect(day(page, 'Tuesday 22 December')).toContainText('Paddington 2');
  await expect(day(page, 'Sunday 20 December')).not.toContainText('Paddington 2');
  await expect
    .poll(() => lastCall(page, 'change_evening'))
    .toMatchObject({ start: { local: '2026-12-22T17:30:00' } });
  await expect(page.getByRole('dialog'), 'dropping is no click').toHaveCount(0);
  await expect(toast(page)).toContainText('Paddington 2 was moved.');
  await toast(page).getByRole('button', { name: 'Undo' }).click();
  await expect(day(page, 'Sunday 20 December')).toContainText('Paddington 2');
});

test('Escape while dragging leaves the evening where it was, and what is over stays', async ({ page }) => {
  await open(page, friday);
  const chip = day(page, 'Sunday 20 December').locator('[data-evening]');
  await drag(page, chip, await middle(day(page, 'Tuesday 22 December')), false);
  await expect(day(page, 'Tuesday 22 December')).toContainText('Paddington 2');
  await page.keyboard.press('Escape');
  await expect(day(page, 'Sunday 20 December')).toContainText('Paddington 2');
  await page.mouse.up();
  await drag(
    page,
    day(page, 'Sunday 6 December').locator('[data-evening]'),
    await middle(day(page, 'Tuesday 22 December')),
  );
  await expect(day(page, 'Sunday 6 December')).toContainText('The Holiday');
  await expect(said(page)).toContainText('The Holiday has begun or is over, so it stays.');
  expect(await lastCall(page, 'change_evening')).toBeUndefined();
});

test('what is worth knowing is said where the evening was dropped, and settled there', async ({ page }) => {
  await open(page, friday);
  const chip = day(page, 'Friday 18 December').locator('[data-evening]');
  await drag(page, chip, await middle(day(page, 'Monday 7 December')));
  await expect(after(page)).toContainText('That was 11 days ago.');
  await expect(page.getByRole('heading', { name: 'December 2026' })).toBeInViewport();
  await after(page)
    .getByRole('button', { name: /^Make it / })
    .click();
  await expect(after(page)).toBeHidden();
  await expect(day(page, 'Friday 18 December')).toContainText('Miracle');
});

test('keys pick an evening up, move it and drop it in the month', async ({ page }) => {
  await open(page, friday);
  const on = (date: string) => page.locator(`[data-date="${date}"]`);
  await on('2026-12-18').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(on('2026-12-20')).toBeFocused();
  await page.keyboard.press('m');
  await expect(said(page)).toHaveText(
    'Paddington 2, Sunday 20 December, 17:30, is picked up. Arrows move it, Enter drops it, Escape leaves it where it was.',
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await expect(on('2026-12-26')).toBeFocused();
  await expect(said(page)).toHaveText('Saturday 26 December, 17:30');
  await page.keyboard.press('Escape');
  await expect(on('2026-12-20')).toBeFocused();
  await expect(said(page)).toHaveText('Paddington 2 stays on Sunday 20 December, 17:30.');
  await page.keyboard.press('m');
  // Into January: the month follows.
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { name: 'January 2027' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Paddington 2 moves to Wednesday 20 January, 17:30.');
  await expect(on('2027-01-20')).toContainText('Paddington 2');
  await expect(on('2027-01-20')).toBeFocused();
  await expect
    .poll(() => lastCall(page, 'change_evening'))
    .toMatchObject({ start: { local: '2027-01-20T17:30:00' } });
});

test('a day with nothing to move says so, and leaving by Tab drops nothing', async ({ page }) => {
  await open(page, friday);
  const on = (date: string) => page.locator(`[data-date="${date}"]`);
  await on('2026-12-18').focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('m');
  await expect(said(page)).toHaveText('There is nothing to move on Friday 11 December.');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('m');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await expect(said(page)).toContainText('stays on Friday 18 December, 20:15.');
  await expect(on('2026-12-18')).toContainText('Miracle');
  expect(await lastCall(page, 'change_evening')).toBeUndefined();
});

test('in the week an evening moves to another day and time, by hand and by keys', async ({ page }) => {
  await open(page, friday);
  await week(page);
  await expect(page.getByRole('heading', { name: '14 – 20 Dec' })).toBeVisible();
  const column = page.locator('.week [data-date="2026-12-19"]');
  const [box, chip] = [await column.boundingBox(), await inWeek(page, 'Paddington 2').boundingBox()];
  if (!box || !chip) throw new Error('no week');
  // Two hours later, a day earlier; the grip is where the mouse took it.
  const hour = box.height / 24;
  await drag(page, inWeek(page, 'Paddington 2'), { x: box.x + 30, y: chip.y + 8 + 2 * hour });
  await expect(toast(page)).toContainText('Paddington 2 was moved.');
  await expect
    .poll(() => lastCall(page, 'change_evening'))
    .toMatchObject({ start: { local: '2026-12-19T19:30:00' } });
  const moved = inWeek(page, 'Paddington 2');
  await expect(moved).toContainText('19:30 – 21:13');

  await moved.focus();
  await page.keyboard.press('m');
  await expect(said(page)).toContainText('Left and right change the day, up and down the time.');
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  await expect(page.getByRole('heading', { name: '21 – 27 Dec' }), 'into the next week').toBeVisible();
  await expect(moved).toBeFocused();
  await expect(said(page)).toHaveText('Monday 21 December, 20:00');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Paddington 2 moves to Monday 21 December, 20:00.');
  await expect(moved).toBeFocused();
  await expect
    .poll(() => lastCall(page, 'change_evening'))
    .toMatchObject({ start: { local: '2026-12-21T20:00:00' } });
});

test('a night past midnight stands in the evening before, and moves as one', async ({ page }) => {
  await open(page, friday);
  await week(page);
  const chip = inWeek(page, 'Paddington 2');
  await chip.focus();
  await page.keyboard.press('m');
  for (let quarter = 0; quarter < 28; quarter += 1) await page.keyboard.press('ArrowDown');
  await expect(said(page)).toHaveText('Monday 21 December, 00:30');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Sunday 20 December' })).toContainText('Paddington 2');
  await page.getByRole('button', { name: 'Month', exact: true }).click();
  await drag(
    page,
    day(page, 'Sunday 20 December').locator('[data-evening]'),
    await middle(day(page, 'Tuesday 22 December')),
  );
  await expect(day(page, 'Tuesday 22 December')).toContainText('Paddington 2');
  await expect
    .poll(() => lastCall(page, 'change_evening'))
    .toMatchObject({ start: { local: '2026-12-23T00:30:00' } });
});

test('of a series it is asked which evenings move, and closing the question moves none', async ({ page }) => {
  await open(page, friday);
  await page.getByRole('button', { name: 'Plan an evening', exact: true }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'When' }).fill('wed 20:00');
  await form.getByLabel('Repeats', { exact: true }).click();
  await page.getByRole('option', { name: 'Every Wednesday', exact: true }).click();
  await form.getByRole('button', { name: /^Plan them/ }).click();
  await expect(form).toBeHidden();
  const chip = () => day(page, 'Wednesday 23 December').locator('[data-evening]');
  await drag(page, chip(), await middle(day(page, 'Thursday 24 December')));
  await expect(page.getByRole('dialog')).toContainText('Which evenings?');
  await page.keyboard.press('Escape');
  await expect(chip()).toBeVisible();
  expect(await lastCall(page, 'change_evening')).toBeUndefined();
  await drag(page, chip(), await middle(day(page, 'Thursday 24 December')));
  await page.getByRole('button', { name: 'This and all later ones' }).click();
  await expect(day(page, 'Thursday 31 December').locator('[data-evening]')).toBeVisible();
  await expect
    .poll(() => lastCall(page, 'change_series'))
    .toMatchObject({
      reach: 'later',
      change: { start: { local: '2026-12-24T20:00:00' } },
    });
});

test('a free hour of the week plans an evening then', async ({ page }) => {
  await open(page, friday);
  await week(page);
  const box = await page.locator('.week [data-date="2026-12-19"]').boundingBox();
  if (!box) throw new Error('no week');
  // 18:00 is thirteen hours below five in the morning.
  await page.mouse.click(box.x + 40, box.y + (box.height / 24) * 13 + 2);
  await expect(page.getByRole('dialog')).toContainText('Saturday 19 December, 18:00');
});

const past = async (page: Page) => {
  await page.getByRole('button', { name: 'Past evenings', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Past evenings' })).toBeVisible();
};
const rows = (page: Page) => page.getByRole('list', { name: 'Past evenings' }).getByRole('listitem');

test('a past evening is found by its film, its people or its place, and opens', async ({ page }) => {
  await open(page, friday);
  await past(page);
  await expect(rows(page)).toHaveText([
    /17 December 2026.*Some Like It Hot.*Not said yet/,
    /13 December 2026.*Elf.*With Theo · The living room.*Good/,
    /6 December 2026.*The Holiday/,
    /4 December 2026.*Babette’s Feast/,
  ]);
  const found = page.getByRole('status', { name: 'How many were found' });
  await expect(found).toHaveText('4 past evenings');
  const search = page.getByRole('searchbox', { name: 'Search in past evenings' });
  await search.fill('AYSE theo');
  await expect(found).toHaveText('1 of 4 past evenings');
  await expect(rows(page)).toHaveText(/Elf/);
  await rows(page).getByRole('button').click();
  const ticket = page.getByRole('dialog', { name: 'Sunday 13 December' });
  await expect(ticket.getByRole('article')).toContainText('Elf');
  await page.keyboard.press('Escape');
  await expect(rows(page).getByRole('button')).toBeFocused();
  await search.fill('zeppelin');
  await expect(page.getByText('No past evening has “zeppelin”')).toBeVisible();
});

test('of hundreds the last fifty stand there, and more come when they are asked for', async ({ page }) => {
  await open(page, { place: 'plans', scenario: 'many' });
  await past(page);
  await expect(rows(page)).toHaveCount(50);
  const more = page.getByRole('button', { name: /^Show more of / });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(100);
  await expect(more).toBeFocused();
  await page.getByRole('searchbox').fill('saturday 150');
  await expect(rows(page)).toHaveCount(1);
});

test('no past evening and one that cannot be read say so', async ({ page }) => {
  await open(page, { place: 'plans', scenario: 'empty' });
  await page.getByRole('button', { name: 'Past evenings', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'No evening has passed yet' })).toBeVisible();
  await open(page, { ...friday, fail: 'past_evenings' });
  await page.getByRole('button', { name: 'Past evenings', exact: true }).click();
  await expect(page.getByText('Another program is using the watchlist.')).toBeVisible();
});

test('past evenings, in every light', async ({ page }) => {
  await lookOver(page, 'calendar-past', async () => past(page), friday);
});

test('the month is printed on one sheet of A4, black on white', async ({ page }) => {
  for (const [theme, date] of [
    ['dark', '2026-12'],
    ['light', '2027-08'],
  ] as const) {
    await open(page, { place: `plans/${date}`, scenario: 'friday', theme });
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-asked', 'yes');
    });
    await page.getByRole('button', { name: 'More for your plans' }).click();
    await page.getByRole('menuitem', { name: 'Print the month' }).click();
    await expect(page.locator('body')).toHaveAttribute('data-asked', 'yes');
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const text = pdf.toString('latin1');
    expect(text.match(/\/Type\s*\/Page\b/g), 'one page').toHaveLength(1);
    // A4 landscape in points.
    const [, width = 0, height = 0] = (/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? []).map(Number);
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.page')).toBeHidden();
    const sheet = page.locator('.sheet');
    await expect(sheet).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(sheet).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await page.setViewportSize({ width: 1047, height: 718 });
    if (date === '2026-12') {
      await expect(sheet).toContainText('20:15 Miracle in Cell No. 7');
      await expect(sheet).toContainText('Ayşe, Jon and Mum');
      await expect(sheet).toContainText('17:30 Paddington 2');
      await expect(sheet.locator('.evening', { hasText: 'Elf' }), 'who was there').toHaveText(/Elf\s*Theo/);
      await expect(sheet).toContainText('everyone');
    }
    await shoot(page, `calendar-print-${date}`);
    await page.emulateMedia({ media: null });
    await expect(sheet).toBeHidden();
  }
});

test('month, in every light', async ({ page }) => {
  await lookOver(
    page,
    'calendar-month',
    async () => {
      await page.locator('[data-date="2026-12-20"]').focus();
      await page.keyboard.press('m');
      await page.keyboard.press('ArrowDown');
    },
    friday,
  );
});

test('week, in every light', async ({ page }) => {
  await lookOver(page, 'calendar-week', async () => week(page), friday);
  await page.setViewportSize({ width: 1280, height: 820 });
  await expect(page.locator('.week')).toMatchAriaSnapshot({ name: 'week.aria.yml' });
});

test('after a move, in every light', async ({ page }) => {
  await lookOver(
    page,
    'calendar-after',
    async () => {
      const chip = day(page, 'Friday 18 December').locator('[data-evening]');
      await drag(page, chip, await middle(day(page, 'Monday 7 December')));
      await expect(after(page)).toBeVisible();
    },
    friday,
  );
});

test('names stay whole in the smallest window, also of two on a day and in a month of six weeks', async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 600 });
  await open(page, friday);
  const move = async (from: string, ...keys: string[]) => {
    await page.locator(`[data-date="${from}"]`).focus();
    for (const key of ['m', ...keys, 'Enter']) await page.keyboard.press(key);
  };
  const whole = async (name: string) => {
    const evening = page.locator('[data-evening]', { hasText: name });
    await expect(evening).toHaveAttribute('title', new RegExp(`^${name}, \\d`));
    const cut = await evening.evaluate((chip) => {
      const text = chip.querySelector('.name');
      const day = chip.closest('[data-date]');
      if (!text || !day) throw new Error('not in the month');
      const under = chip.getBoundingClientRect().bottom - day.getBoundingClientRect().bottom;
      const words = [...(text.textContent ?? '').matchAll(/\S+/g)].map((word) => {
        const range = document.createRange();
        range.setStart(text.firstChild ?? text, word.index);
        range.setEnd(text.firstChild ?? text, word.index + word[0].length);
        return range.getClientRects().length;
      });
      return {
        broken: words.filter((parts) => parts !== 1).length,
        lines: text.scrollHeight - text.clientHeight,
        side: text.scrollWidth - text.clientWidth,
        under: Math.max(0, under),
      };
    });
    expect(cut, `${name} is whole`).toEqual({ broken: 0, lines: 0, side: 0, under: 0 });
  };
  for (const name of ['Babette’s Feast', 'The Holiday', 'Some Like It Hot', 'Miracle in Cell No. 7'])
    await whole(name);
  await move('2026-12-20', 'ArrowDown');
  await expect(day(page, 'Sunday 27 December').locator('[data-evening]')).toHaveCount(2);
  await whole('Paddington 2');
  await whole('Spirited Away');
  // Five months on, where May has six weeks.
  await move('2026-12-18', 'PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown');
  await expect(page.locator('[data-date]')).toHaveCount(42);
  await whole('Miracle in Cell No. 7');
});

test('a long word of a name is broken in a narrow month alone, and in a wide one stands on a line of its own', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await open(page, { ...friday, place: 'watchlist' });
  await film(page, /Paddington 2/).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Alle Unbestechlichen');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Plans', exact: true }).click();
  const name = day(page, 'Sunday 20 December').locator('[data-evening] .name');
  /** On how many lines the long word stands. */
  const lines = () =>
    name.evaluate((shown) => {
      const text = shown.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, text.data.lastIndexOf(' ') + 1);
      range.setEnd(text, text.length);
      return range.getClientRects().length;
    });
  await expect.poll(lines, 'in the widest').toBe(1);
  await shoot(page, 'calendar-long-1600');
  await page.setViewportSize({ width: 900, height: 600 });
  await expect.poll(lines, 'in the smallest').toBeGreaterThan(1);
  await expect(name).toContainText('Unbes\u00adtech\u00adli\u00adchen');
  await shoot(page, 'calendar-long-900');
  await page.setViewportSize({ width: 1600, height: 900 });
  await expect.poll(lines, 'wide again').toBe(1);
});

test('whoever turns to another month waits for that month alone, and its cells are filled, not made anew', async ({
  page,
}) => {
  await open(page, friday);
  await expect(day(page, 'Sunday 20 December')).toContainText('Paddington 2');
  const all = () =>
    page.evaluate(() =>
      (window as unknown as { houselightsFake: { calls: { name: string }[] } }).houselightsFake.calls.map(
        ({ name }) => name,
      ),
    );
  const before = (await all()).length;
  const first = await page.locator('[data-date]').first().elementHandle();
  await page.getByRole('button', { name: 'Next month' }).click();
  await expect(page.getByRole('heading', { name: 'January 2027' })).toBeVisible();
  await expect.poll(() => lastCall(page, 'month')).toEqual({ month: '2027-01-01' });
  expect((await all()).slice(before)).toEqual(['month']);
  await expect(day(page, 'Sunday 20 December')).toHaveCount(0);
  expect(await first?.evaluate((cell) => cell.isConnected)).toBe(true);
  await page.getByRole('button', { name: 'Previous month' }).click();
  await expect(day(page, 'Sunday 20 December')).toContainText('Paddington 2');
});
