import { expect, fake, open, shoot, test } from './support';
import { film } from './support/watchlist';

const place = { place: 'watchlist' };

test('each fact says where it comes from', async ({ page }) => {
  await open(page, place);
  await film(page, /Miracle/).click();
  const dialog = page.getByRole('dialog', { name: 'Miracle in Cell No. 7' });
  await expect(dialog.getByText('known offline').first()).toBeVisible();
  await expect(dialog.getByText('from an article, 14 March').first()).toBeVisible();
  await expect(dialog.getByText('Netflix since March 2026')).toBeVisible();
});

test('an edit is kept as the household’s word, and Ctrl+Z takes it back', async ({ page }) => {
  await open(page, place);
  await film(page, /Paddington 2/).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByLabel('Year').fill('1600');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('No film is from 1600.')).toBeVisible();
  await page.getByLabel('Year').fill('2018');
  await page.getByRole('slider', { name: 'Tears' }).press('ArrowRight');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('you said so, today')).toBeVisible();
  await page.getByRole('button', { name: 'Forget that' }).click();
  await expect(page.getByText('From its mood card')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('You said so.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(film(page, /Paddington 2 2018/)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(film(page, /Paddington 2 2017/)).toBeVisible();
});

test('a bar of the mood is dragged with the pointer', async ({ page }) => {
  await open(page, place);
  await film(page, /Paddington 2/).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const tears = page.getByRole('slider', { name: 'Tears' });
  await tears.scrollIntoViewIfNeeded();
  await expect(tears).toHaveValue('3');
  const bar = await tears.boundingBox();
  if (!bar) throw new Error('the bar is not drawn');
  const at = (level: number) => bar.x + (bar.width * (level + 0.5)) / 10;
  await page.mouse.move(at(3), bar.y + bar.height / 2);
  await page.mouse.down();
  await page.mouse.move(at(5), bar.y + bar.height / 2);
  await expect(tears).toHaveValue('5');
  await page.mouse.move(at(8), bar.y + bar.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(tears).toHaveValue('8');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('You said so.')).toBeVisible();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(tears).toHaveValue('8');
});

test('a last day on a service is noted with who said so', async ({ page }) => {
  await open(page, place);
  await film(page, /Paddington 2/).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const days = page.getByRole('group', { name: 'When does it go?' });
  await days.getByRole('button', { name: 'Add a last day' }).click();
  const service = days.getByLabel('Service');
  await expect(service).toBeFocused();
  await service.fill('Netflix');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(days.getByText('Name the service and its last day.')).toBeVisible();
  const day = days.getByRole('group', { name: 'Netflix', exact: true }).getByRole('spinbutton').first();
  await expect(day).toBeFocused();
  await expect(day).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.type('27122026');
  await days.getByLabel('Who said so').fill('the Netflix app');
  await shoot(page, 'title-leaves');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(
    page.getByText('goes from Netflix after 27 December 2026 (noted from: the Netflix app)'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await days.getByRole('button', { name: 'Take the last day on Netflix away' }).click();
  await expect(days.getByRole('button', { name: 'Add a last day' })).toBeFocused();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('group', { name: 'What is known' })).toBeVisible();
  await expect(page.getByText('from Netflix after')).toHaveCount(0);
  const kept = await fake(page, ({ calls }) => calls.findLast(({ name }) => name === 'edit_title')?.request);
  expect(kept).toMatchObject({ leaves: [] });
});

test('everything that is at fault is said at once, with how to say it', async ({ page }) => {
  await open(page, place);
  await film(page, /Paddington 2/).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const [year, length] = [page.getByLabel('Year'), page.getByLabel('Length in minutes')];
  for (const typed of ['-5', 'abc', '0', '9999999']) {
    await year.fill('3019');
    await length.fill(typed);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(year).toHaveAccessibleDescription(/No film is from 3019\. Give 1888 to 2036/);
    await expect(length).toHaveAccessibleDescription(/such as 132 or 2h12/);
    await expect(year).toBeFocused();
  }
  await shoot(page, 'title-problems');
  await year.fill('2017');
  await length.fill('2h12');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('2 h 12 min').first()).toBeVisible();
});

test('a film that nobody knows keeps its drawn poster when its length is said', async ({ page }) => {
  await open(page, place);
  await page.getByRole('combobox', { name: /Search the list/ }).fill('Zyx Home Video 1998');
  await page.keyboard.press('Enter');
  await film(page, /Zyx Home Video 1998/).click();
  const poster = page.getByRole('dialog').locator('.poster canvas');
  // Its length and a number for its pixels: a whole picture would fill the report.
  const drawn = () =>
    poster.evaluate((canvas: HTMLCanvasElement) => {
      const letters = [...canvas.toDataURL()];
      return [canvas.width, letters.reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 0)];
    });
  const isPainted = () =>
    poster.evaluate((canvas: HTMLCanvasElement) => {
      const middle = canvas.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data;
      return canvas.width !== 300 && middle?.[3] === 255;
    });
  await expect.poll(isPainted).toBe(true);
  const before = await drawn();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByLabel('Length in minutes').fill('47');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('47 min').first()).toBeVisible();
  expect(await drawn()).toEqual(before);
  // A narrow window has a smaller one.
  await page.setViewportSize({ width: 820, height: 600 });
  await expect.poll(drawn).not.toEqual(before);
  await page.setViewportSize({ width: 1280, height: 820 });
  await expect.poll(drawn).toEqual(before);
});

test('an edit that was closed is put aside, not lost', async ({ page }) => {
  await open(page, place);
  await film(page, /Mustang/).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByLabel('Note').fill('Ayşe’s cousin loved it');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Your changes to Mustang were put aside.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to them' }).click();
  await expect(page.getByLabel('Note')).toHaveValue('Ayşe’s cousin loved it');
});

test('a title is taken off the list, and undo brings it back', async ({ page }) => {
  await open(page, place);
  await film(page, /Mustang/).click();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(film(page, /Mustang/)).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(film(page, /Mustang/)).toBeVisible();
});

test('one tap says how it was', async ({ page }) => {
  await open(page, place);
  await film(page, /Mustang/).click();
  await page.getByRole('button', { name: 'We watched it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Jon' }).click();
  await page.getByRole('button', { name: 'Loved it' }).click();
  await expect(page.getByText('today, with Ayşe and Jon')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(film(page, /Mustang/)).toBeHidden();
});

test('a place leads to a title, and a title to a plan', async ({ page }) => {
  await open(page, place);
  await film(page, /Mustang/).click();
  const remembered = await fake(
    page,
    ({ calls }) => calls.filter(({ name }) => name === 'remember_place').at(-1)?.request as string,
  );
  expect(remembered).toMatch(/^watchlist\/.+/);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await fake(page, ({ emit, calls }) => {
    const last = calls.filter(({ name }) => name === 'remember_place').at(-2);
    emit('go_to', last?.request as string);
  });
  await expect(page.getByRole('dialog', { name: 'Mustang' })).toBeVisible();
  await page.getByRole('button', { name: 'Plan an evening' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Plans' })).toBeVisible();
});

test('a title that is gone says so', async ({ page }) => {
  await open(page, { place: 'watchlist/00000000-0000-7000-8000-000000000000' });
  await expect(page.getByRole('alert')).toContainText('That is no longer here.');
});
