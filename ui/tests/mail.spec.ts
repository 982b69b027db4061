import type { FakeHandle } from '../src/backend/fake';
import { expect, fake, lookOver, open, test } from './support';
import { FRIDAY, menu, ticket } from './support/friday';

type Page = Parameters<typeof open>[0];
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Invite to Miracle in Cell No. 7' });
const said = (page: Page) => page.getByRole('status', { name: 'What just happened' });
const chip = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true });

async function invite(page: Page): Promise<void> {
  await menu(page, 'Invite by e-mail');
  await dialog(page).getByRole('button', { name: 'Open the mail' }).click();
  await expect(said(page)).toContainText('It is in your mail program. Look it over and send it.');
}

/** Files with answers, as the shell hands them over. */
const drop = (page: Page, ...texts: string[]) =>
  page.evaluate(
    (place) => {
      const { houselightsFake } = window as unknown as { houselightsFake: FakeHandle };
      houselightsFake.emit('go_to', place);
    },
    `plans/reply/${JSON.stringify(texts)}`,
  );

const answer = (address: string, says: string, method = 'REPLY') =>
  `BEGIN:VCALENDAR\r\nMETHOD:${method}\r\nBEGIN:VEVENT\r\nATTENDEE;PARTSTAT=${says}:mailto:${address}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

const asked = (page: Page, name: string) =>
  page.evaluate((wanted) => {
    const { calls } = (window as unknown as { houselightsFake: FakeHandle }).houselightsFake;
    return calls.findLast((call) => call.name === wanted)?.request;
  }, name);

test('an invitation opens in the mail program, from whom and to whom one likes', async ({ page }) => {
  await open(page, FRIDAY);
  await menu(page, 'Invite by e-mail');
  await expect(dialog(page).getByRole('combobox', { name: 'From' })).toHaveText('Ayşe');
  await expect(dialog(page)).toContainText('Theo has no mail address. Family has a field for it.');
  await expect(chip(page, 'Jon')).toHaveAttribute('aria-pressed', 'true');
  await expect(chip(page, 'Ayşe')).toBeHidden();
  await chip(page, 'Jon').click();
  await dialog(page).getByRole('button', { name: 'Open the mail' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(said(page)).toContainText('Look it over and send it.');
  expect(((await asked(page, 'open_mail')) as { to: string[] }).to).toHaveLength(1);

  await menu(page, 'Invite by e-mail');
  await expect(dialog(page)).toContainText('Written to Mum');
  await expect(dialog(page)).toContainText('From Ayşe, as before.');
  await expect(dialog(page).getByRole('combobox', { name: 'From' })).toBeHidden();
});

test('nobody is invited by a mail to nobody, and a program that is missing is said to be', async ({
  page,
}) => {
  await open(page, FRIDAY);
  await menu(page, 'Invite by e-mail');
  for (const name of ['Jon', 'Mum']) await chip(page, name).click();
  const openIt = dialog(page).getByRole('button', { name: 'Open the mail' });
  await expect(openIt).toBeDisabled();
  await chip(page, 'Mum').click();
  await fake(page, (it) => it.failing.add('open_mail'));
  await openIt.click();
  await expect(dialog(page).getByRole('alert')).toBeVisible();
  await expect(chip(page, 'Mum')).toHaveAttribute('aria-pressed', 'true');
});

test('without an address it leads to where one is given', async ({ page }) => {
  await open(page, FRIDAY);
  await page.getByRole('button', { name: 'Family' }).click();
  for (const name of ['Ayşe', 'Jon', 'Mum']) {
    await page.getByRole('button', { name: `Change ${name}` }).click();
    await page.getByRole('dialog').getByLabel('E-mail').fill('');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await page.getByRole('button', { name: 'Plans' }).click();
  await menu(page, 'Invite by e-mail');
  await expect(dialog(page)).toContainText('Nobody has a mail address yet.');
  await dialog(page).getByRole('button', { name: 'To the family' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Family' })).toBeFocused();
});

test('calling off an evening offers to tell those who were invited', async ({ page }) => {
  await open(page, FRIDAY);
  await invite(page);
  await menu(page, 'Call it off');
  const off = page.getByRole('dialog', { name: 'Miracle in Cell No. 7 was called off' });
  await expect(off).toContainText('Jon and Mum had an invitation by mail.');
  await off.getByRole('button', { name: 'Open the mail' }).click();
  await expect(off).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(ticket(page)).toBeVisible();
});

/** A series of Saturdays, of which Mum alone is invited to this, and which is called off. */
async function series(page: Page, first: string, ...to: string[]): Promise<void> {
  await saturdays(page, first, ...to);
  await ofSeries(page).click();
  await page.getByRole('menuitem', { name: 'Call it off' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'All that are still to come' }).click();
}

async function saturdays(page: Page, first: string, ...to: string[]): Promise<void> {
  await page.getByRole('button', { name: 'Plan an evening' }).click();
  const planning = page.getByRole('dialog').first();
  await planning.getByRole('textbox', { name: 'When' }).fill(first);
  await planning.getByRole('combobox', { name: 'Repeats' }).click();
  await page.getByRole('option', { name: 'Every Saturday', exact: true }).click();
  await planning.getByRole('button', { name: /^Plan them from/ }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  for (const reach of to.length > 0 ? to : ['All evenings of the series']) {
    await ofSeries(page).click();
    await page.getByRole('menuitem', { name: 'Invite by e-mail' }).click();
    const asks = page.getByRole('dialog');
    await asks.getByRole('combobox', { name: 'To which evenings' }).click();
    await page.getByRole('option', { name: reach }).click();
    await asks.getByRole('button', { name: 'Jon', exact: true }).click();
    await asks.getByRole('button', { name: 'Open the mail' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
}
const ofSeries = (page: Page) => page.getByRole('button', { name: /^More for (Decide|Your|A)/ }).first();

test('ending a series offers to tell those who were invited to all of it', async ({ page }) => {
  await open(page, FRIDAY);
  await series(page, 'sat 20:15');
  const off = page.getByRole('dialog', { name: 'The series was called off' });
  await expect(off).toContainText('Mum had an invitation by mail.');
  await off.getByRole('button', { name: 'Open the mail' }).click();
  await expect(off).toBeHidden();
});

test('ending a series offers to tell those who were invited to one of its evenings, by that evening', async ({
  page,
}) => {
  await open(page, FRIDAY);
  await series(page, 'sat 20:15', 'This evening');
  const off = page.getByRole('dialog', { name: 'no longer comes on Saturday 19 December' });
  await expect(off).toContainText('Mum had an invitation to Saturday 19 December, 20:15 by mail.');
  await off.getByRole('button', { name: 'Open the mail' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await asked(page, 'open_mail')).toMatchObject({ whole: false });
});

test('whoever was invited in more than one way is told of each, one after the other', async ({ page }) => {
  await open(page, FRIDAY);
  await series(page, 'sat 20:15', 'All evenings of the series', 'This evening');
  const off = page.getByRole('dialog', { name: 'was called off' });
  await expect(off).toContainText('Mum had an invitation by mail.');
  await expect(off.getByRole('combobox', { name: 'To which evenings' })).toHaveCount(0);
  await off.getByRole('button', { name: 'Not now' }).click();
  const one = page.getByRole('dialog', { name: 'no longer comes on Saturday 19 December' });
  await expect(one).toContainText('Mum had an invitation to Saturday 19 December, 20:15 by mail.');
  await expect(one.getByRole('combobox', { name: 'To which evenings' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('an undo takes back with a series what there was to tell', async ({ page }) => {
  await open(page, FRIDAY);
  await series(page, 'sat 20:15', 'All evenings of the series', 'This evening');
  await expect(page.getByRole('dialog', { name: 'was called off' })).toBeVisible();
  await said(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('that a series ended that had begun is told only to who was invited', async ({ page }) => {
  await open(page, FRIDAY);
  await series(page, '2026-12-12 20:15');
  const ended = page.getByRole('dialog', { name: 'The series has ended' });
  await expect(ended).toContainText('Mum had an invitation to the series by mail.');
  await expect(ended.getByRole('button', { name: 'Mum', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(ended.getByRole('button', { name: 'Jon', exact: true })).toHaveCount(0);
  await expect(ended).not.toContainText('answer');
  await expect(ended.getByRole('button', { name: 'Not now' })).toBeVisible();
  await ended.getByRole('button', { name: 'Open the mail' }).click();
  await expect(ended).toBeHidden();
  const { to } = (await asked(page, 'open_mail')) as { to: string[] };
  expect(to).toHaveLength(1);
});

test('that an evening is the last of its series is offered to be told', async ({ page }) => {
  await open(page, FRIDAY);
  await saturdays(page, 'sat 20:15');
  await ofSeries(page).click();
  await page.getByRole('menuitem', { name: 'Move or change' }).click();
  const planning = page.getByRole('dialog');
  await planning.getByRole('combobox', { name: 'Repeats' }).click();
  await page.getByRole('option', { name: 'Never', exact: true }).click();
  await planning.getByRole('button', { name: 'Save' }).click();
  const ends = page.getByRole('dialog', { name: 'The last evening is on Saturday 19 December' });
  await expect(ends).toContainText('Mum had an invitation to the series by mail.');
  await ends.getByRole('button', { name: 'Open the mail' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await asked(page, 'open_mail')).toMatchObject({ whole: true });
});

async function toSundays(page: Page): Promise<void> {
  await ofSeries(page).click();
  await page.getByRole('menuitem', { name: 'Change' }).click();
  const form = page.getByRole('dialog').first();
  await form.getByRole('textbox', { name: 'When' }).fill('sun 20:15');
  await form.getByRole('button', { name: /^Move it to Sun/ }).click();
  const which = page.getByRole('dialog', { name: 'Which evenings?' });
  await which.getByRole('button', { name: 'This and all later ones' }).click();
  await expect(which).toBeHidden();
}

test('moving a series to other days offers to tell those who were invited to a day it leaves', async ({
  page,
}) => {
  await open(page, FRIDAY);
  await saturdays(page, 'sat 20:15', 'This evening');
  await toSundays(page);
  const off = page.getByRole('dialog', { name: 'no longer comes on Saturday 19 December' });
  await expect(off).toContainText('Mum had an invitation to Saturday 19 December, 20:15 by mail.');
});

test('moving a series to other days offers to tell those who were invited to all of it, and then of its evenings', async ({
  page,
}) => {
  await open(page, FRIDAY);
  await saturdays(page, 'sat 20:15', 'All evenings of the series', 'This evening');
  await toSundays(page);
  const otherwise = page.getByRole('dialog', { name: 'The series goes on at other times' });
  await expect(otherwise).toContainText('Mum had an invitation to the series as it was by mail.');
  await otherwise.getByRole('button', { name: 'Open the mail' }).click();
  // The part as it was, and then the one that goes on.
  const { part } = (await asked(page, 'open_mail')) as { part: string | null };
  expect(part).not.toBeNull();
  const onward = page.getByRole('dialog', { name: 'Invite to how the series goes on' });
  await onward.getByRole('button', { name: 'Open the mail' }).click();
  await expect(onward).toBeHidden();
  const next = (await asked(page, 'open_mail')) as { part: string | null; whole: boolean };
  expect(next.whole && next.part !== part).toBe(true);
  const off = page.getByRole('dialog', { name: 'no longer comes on Saturday 19 December' });
  await off.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('calling off one evening of a series offers to tell those who were invited to all of it', async ({
  page,
}) => {
  await open(page, FRIDAY);
  await saturdays(page, 'sat 20:15');
  await ofSeries(page).click();
  await page.getByRole('menuitem', { name: 'Call it off' }).click();
  await page.getByRole('button', { name: 'Only this evening' }).click();
  const off = page.getByRole('dialog', { name: 'no longer comes on Saturday 19 December' });
  await expect(off).toContainText('Mum had an invitation to the series by mail.');
  await expect(off.getByRole('combobox', { name: 'To which evenings' })).toHaveCount(0);
  await off.getByRole('button', { name: 'Open the mail' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await asked(page, 'open_mail')).toMatchObject({ whole: true });
});

test('calling off an evening that nobody was written to of asks nothing', async ({ page }) => {
  await open(page, FRIDAY);
  await menu(page, 'Call it off');
  await expect(said(page)).toContainText('was called off');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('an answer that is dropped counts, and is undone', async ({ page }) => {
  await open(page, { ...FRIDAY, place: 'watchlist' });
  await drop(page, answer('mum@example.org', 'ACCEPTED'));
  await expect(said(page)).toContainText(
    'Mum is coming to Miracle in Cell No. 7 (Friday 18 December, 20:15).',
  );
  await expect(ticket(page)).toContainText('Mum is coming.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(ticket(page)).not.toContainText('Mum is coming.');
});

test('what is no answer says what it is, and nothing can be undone', async ({ page }) => {
  await open(page, FRIDAY);
  for (const [text, words] of [
    [answer('eve@example.org', 'ACCEPTED'), 'Nobody here has the address eve@example.org'],
    [answer('mum@example.org', 'NEEDS-ACTION'), 'Mum does not say whether they come'],
    [answer('mum@example.org', 'ACCEPTED', 'REQUEST'), 'That is an invitation and no answer.'],
    [answer('mum@example.org', 'ACCEPTED', 'PUBLISH'), 'That is a calendar with 1 event and no answer.'],
    ['Film on Friday?', 'There is no answer in that file.'],
  ] as const) {
    await drop(page, text);
    await expect(said(page)).toContainText(words);
    await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
  }
});

test('an answer can be pasted like any text', async ({ page }) => {
  await open(page, { ...FRIDAY, place: 'tonight' });
  await page.evaluate(
    (text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    },
    answer('jon@example.org', 'DECLINED'),
  );
  await expect(said(page)).toContainText('Jon can’t come to Miracle in Cell No. 7');
});

test('while files are held over the window it says what they may be', async ({ page }) => {
  await open(page, FRIDAY);
  const here = page.getByText(
    'Drop it here: a list of films, an answer, a movie night, or a text with films',
  );
  await fake(page, (it) => it.emit('dragged', true));
  await expect(here).toBeVisible();
  await fake(page, (it) => it.emit('dragged', false));
  await expect(here).toBeHidden();
});

test('inviting looks as it should', async ({ page }) => {
  await lookOver(page, 'mail', () => menu(page, 'Invite by e-mail'), FRIDAY);
});

test('telling that it was called off looks as it should', async ({ page }) => {
  const arrange = async () => {
    await invite(page);
    await menu(page, 'Call it off');
    await expect(page.getByRole('dialog')).toContainText('had an invitation by mail');
  };
  await lookOver(page, 'mail-off', arrange, FRIDAY);
});

test('telling that a series ended looks as it should', async ({ page }) => {
  const arrange = async () => {
    await series(page, '2026-12-12 20:15');
    await expect(page.getByRole('dialog', { name: 'The series has ended' })).toBeVisible();
  };
  await lookOver(page, 'mail-ended', arrange, FRIDAY);
});

test('what can be dropped looks as it should', async ({ page }) => {
  await lookOver(page, 'dropping', () => fake(page, (it) => it.emit('dragged', true)), FRIDAY);
});
