import type { FakeHandle } from '../src/backend/fake';
import { expect, fake, lookOver, open, test } from './support';

type Page = Parameters<typeof open>[0];
const FRIDAY = { place: 'plans', scenario: 'friday' } as const;
const said = (page: Page) => page.getByRole('status', { name: 'What just happened' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Movie night at the Yıldızes’' });

const night = (more: object = {}) => ({
  movienight: 1,
  written_at: '2026-12-16T18:00:00Z',
  household: 'the Yıldızes',
  uid: '019b2f00-7c00-7000-8000-0000000000aa',
  start: { local: '2026-12-19T20:30:00', zone: 'Europe/Berlin' },
  place: 'the garden house',
  hosts: ['Leyla'],
  coming: ['Leyla', 'Kerem', 'Mum'],
  brings: [{ what: 'simit', who: 'Kerem' }],
  note: 'Wrap up warm',
  film: { title: 'Winter Sleep', year: 2014, runtime_minutes: 196, directors: ['Nuri Bilge Ceylan'] },
  ...more,
});

/** Files as the shell hands them over: opened, dropped, or given by a second start. */
const hand = (page: Page, ...files: (object | string)[]) =>
  page.evaluate(
    (place) => {
      const { houselightsFake } = window as unknown as { houselightsFake: FakeHandle };
      houselightsFake.emit('go_to', place);
    },
    `plans/night/${JSON.stringify(files.map((file) => (typeof file === 'string' ? file : JSON.stringify(file))))}`,
  );
const asked = (page: Page, name: string) =>
  page.evaluate((wanted) => {
    const { calls } = (window as unknown as { houselightsFake: FakeHandle }).houselightsFake;
    return calls.filter((call) => call.name === wanted).length;
  }, name);

test('an evening is saved beside the other ways to share it', async ({ page }) => {
  await open(page, FRIDAY);
  const ticket = page.getByRole('article').filter({ hasText: 'Miracle in Cell No. 7' });
  await ticket.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Share with phones' }).click();
  await page.getByRole('button', { name: 'Save for another Houselights' }).click();
  await expect(said(page)).toContainText('Miracle in Cell No. 7.movienight');
});

test('it is shown before anything is stored, and left', async ({ page }) => {
  await open(page, { ...FRIDAY, place: 'family' });
  await hand(page, night());
  await expect(dialog(page)).toContainText(
    'From a file of Wednesday 16 December, 18:00. Nothing of it is stored yet.',
  );
  await expect(dialog(page).getByRole('listitem')).toContainText('Winter Sleep');
  await expect(dialog(page)).toContainText('Not on your list yet');
  await expect(dialog(page)).toContainText(
    'On the clocks of Berlin. For you that is Saturday 19 December, 19:30.',
  );
  await expect(dialog(page)).toContainText('the garden house, the Yıldızes');
  await expect(dialog(page)).toContainText('Mum and Kerem');
  await expect(dialog(page)).toContainText('simit (Kerem)');
  await dialog(page).getByRole('button', { name: 'Leave it' }).click();
  await expect(dialog(page)).toBeHidden();
  expect(await asked(page, 'keep_movie_night')).toBe(0);
});

test('the film alone comes onto the list, and is taken back', async ({ page }) => {
  await open(page, FRIDAY);
  await hand(page, night());
  await dialog(page).getByRole('button', { name: 'Add the film' }).click();
  await expect(said(page)).toContainText('Winter Sleep was added from the file.');
  await expect(page.getByRole('article').filter({ hasText: 'Winter Sleep' })).toHaveCount(0);
  await said(page).getByRole('button', { name: 'Undo' }).click();
  await expect(said(page)).toContainText('Undone: Winter Sleep.');
});

test('the evening comes into the plans, and a second time there is nothing to add', async ({ page }) => {
  await open(page, FRIDAY);
  await hand(page, night({ household: '' }));
  const nameless = page.getByRole('dialog', { name: 'Movie night' });
  await nameless.getByRole('button', { name: 'Add the evening too' }).click();
  await expect(nameless).toBeHidden();
  await expect(page.getByRole('article').filter({ hasText: 'Winter Sleep' })).toBeVisible();
  await hand(page, night({ household: '' }));
  await expect(nameless).toContainText('This evening is in your plans, just like this.');
  await expect(nameless.getByRole('button', { name: /^Add|^Take/ })).toHaveCount(0);
  await nameless.getByRole('button', { name: 'Close' }).last().click();

  await hand(page, night({ household: '', place: 'the cellar' }));
  await expect(nameless).toContainText('The place is the cellar; here it says the garden house.');
  await nameless.getByRole('button', { name: 'Take the changes over' }).click();
  await expect(page.getByRole('article').filter({ hasText: 'Winter Sleep' })).toContainText('the cellar');
});

test('an evening in the way is said, and one that would be over is not planned', async ({ page }) => {
  await open(page, FRIDAY);
  await hand(page, night({ start: { local: '2026-12-18T20:45:00', zone: 'Europe/London' } }));
  await expect(dialog(page).getByRole('status')).toContainText('Miracle in Cell No. 7');
  await dialog(page).getByRole('button', { name: 'Leave it' }).click();
  await hand(page, night({ start: { local: '2026-12-01T20:45:00', zone: 'Europe/London' } }));
  await expect(dialog(page)).toContainText('This evening would be over, so only the film can be added.');
  await expect(dialog(page).getByRole('button', { name: 'Add the evening too' })).toHaveCount(0);
});

test('a damaged file says so, and several are shown one after another', async ({ page }) => {
  await open(page, FRIDAY);
  await hand(page, '{"movienight": 1, "uid"', night());
  const broken = page.getByRole('dialog', { name: 'The file was not opened' });
  await expect(broken.getByRole('alert')).toContainText('Nothing was stored.');
  await expect(broken).toContainText('One more file waits.');
  await broken.getByRole('button', { name: 'Close' }).last().click();
  await expect(dialog(page)).toContainText('Winter Sleep');
});

test('one that is opened while another is looked at comes before it, and none is lost', async ({ page }) => {
  await open(page, FRIDAY);
  await hand(page, night());
  await expect(dialog(page)).toContainText('Winter Sleep');
  await hand(page, night({ household: '', uid: '019b2f00-7c00-7000-8000-0000000000bb' }));
  const newer = page.getByRole('dialog', { name: 'Movie night', exact: true });
  await expect(newer).toContainText('One more file waits.');
  await newer.getByRole('button', { name: 'Leave it' }).click();
  await expect(dialog(page)).toContainText('Winter Sleep');
});

test('markup in a file is letters', async ({ page }) => {
  await open(page, FRIDAY);
  const film = {
    title: '<img src=x onerror=alert(1)><script>document.title="x"</script>',
    year: 2014,
    runtime_minutes: 90,
  };
  await hand(page, night({ film, note: '<b>Wrap up</b>' }));
  await expect(dialog(page)).toContainText('<img src=x onerror=alert(1)>');
  await expect(dialog(page)).toContainText('<b>Wrap up</b>');
  await expect(dialog(page).locator('img, script, b')).toHaveCount(0);
});

test('its text can be pasted, and the palette asks for a file', async ({ page }) => {
  await open(page, { ...FRIDAY, place: 'tonight' });
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  }, JSON.stringify(night()));
  await expect(dialog(page)).toContainText('Winter Sleep');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('movie night file');
  await page.getByRole('option', { name: 'Open a movie night file' }).click();
  await expect
    .poll(() => fake(page, ({ calls }) => calls.map(({ name }) => name)))
    .toContain('open_movie_night');
});

test('who opens one for a start is welcomed first and sees it then', async ({ page }) => {
  await open(page, { scenario: 'fresh', place: `plans/night/${JSON.stringify([JSON.stringify(night())])}` });
  await page.getByRole('button', { name: 'Skip' }).click();
  await expect(dialog(page)).toContainText('Winter Sleep');
});

test('a movie night looks as it should', async ({ page }) => {
  await lookOver(
    page,
    'night',
    async () => {
      await hand(page, night());
      await expect(dialog(page)).toContainText('Winter Sleep');
    },
    FRIDAY,
  );
});

test('one that differs looks as it should', async ({ page }) => {
  const arrange = async () => {
    await hand(page, night());
    await dialog(page).getByRole('button', { name: 'Add the evening too' }).click();
    await expect(dialog(page)).toBeHidden();
    await hand(
      page,
      night({ place: 'the cellar', start: { local: '2026-12-18T20:30:00', zone: 'Europe/London' } }),
    );
    await expect(dialog(page)).toContainText('the cellar');
  };
  await lookOver(page, 'night-differs', arrange, FRIDAY);
});
