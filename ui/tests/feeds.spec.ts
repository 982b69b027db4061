import { expect, expectAccessible, fake, lookOver, open, test } from './support';

type Page = Parameters<typeof open>[0];
const section = (page: Page) => page.getByRole('region', { name: 'Calendars that follow' });
const said = (page: Page) => page.getByRole('status', { name: 'What just happened' });
const code = (page: Page) => page.getByRole('img', { name: /^QR code of webcal:/ });

async function give(page: Page, whose = 'For everybody'): Promise<void> {
  await section(page).getByRole('button', { name: 'Give a calendar' }).click();
  const dialog = page.getByRole('dialog', { name: 'Give a calendar' });
  await dialog.getByRole('combobox', { name: 'Whose evenings' }).click();
  await page.getByRole('option', { name: new RegExp(`^${whose}`) }).click();
  await dialog.getByRole('button', { name: 'Make the link' }).click();
  await expect(code(page)).toBeVisible();
}

test('a calendar is given, looks, and is taken back', async ({ page }) => {
  await open(page, { place: 'family' });
  await expect(section(page)).toContainText('Nobody follows along yet.');
  await expect(section(page).getByRole('switch')).toBeHidden();
  await give(page, 'For Mum');
  const dialog = page.getByRole('dialog', { name: 'Calendar for Mum' });
  await expect(code(page)).toHaveAccessibleName(
    /^QR code of webcal:\/\/houselights-k7qd\.local:8315\/feed\/[0-9a-f]+\.ics$/,
  );
  await expect(dialog).toContainText('http://192.168.1.20:8315/feed/');
  await dialog.getByText('If the phone does not know what to do').click();
  await expect(dialog).toContainText('this computer’s firewall has to let port 8315 in');
  await dialog.getByRole('button', { name: 'Done' }).click();

  await expect(section(page).getByRole('listitem')).toContainText('has not looked yet');
  await fake(page, (it) => it.follow());
  await expect(section(page).getByRole('listitem')).toContainText('last looked 19:40');
  await section(page).getByRole('button', { name: 'Show the code for Mum' }).click();
  await expect(code(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await section(page).getByRole('button', { name: 'Take back the calendar for Mum' }).click();
  await expect(said(page)).toContainText('The calendar for Mum gets nothing any more.');
  await expect(section(page)).toContainText('Nobody follows along yet.');
});

test('calendars are let in as long as the family wants', async ({ page }) => {
  await open(page, { place: 'family' });
  await give(page);
  await page.getByRole('button', { name: 'Done' }).click();
  const letIn = section(page).getByRole('switch', { name: 'Let them look' });
  await expect(letIn).toBeChecked();
  await expect(section(page)).toContainText('Wi-Fi, 192.168.1.20:8315');
  await letIn.click();
  await expect(letIn).not.toBeChecked();
  await expect(section(page)).toContainText('They keep what they have and hear of nothing new.');
  await expect(section(page).getByRole('listitem')).toHaveCount(1);
  await fake(page, (it) => it.failing.add('network'));
  await letIn.click();
  await expect(section(page).getByRole('alert')).toBeVisible();
  await expect(letIn).not.toBeChecked();
  await fake(page, (it) => it.failing.delete('network'));
  await letIn.click();
  await expect(letIn).toBeChecked();
  await expect(section(page).getByRole('alert')).toBeHidden();
});

test('away from home it says so, and without a network nothing is given', async ({ page }) => {
  await open(page, { place: 'family' });
  await give(page);
  await page.getByRole('button', { name: 'Done' }).click();
  await fake(page, (it) => it.failing.add('network'));
  await fake(page, (it) => it.lookAround());
  await expect(section(page)).toContainText('This computer is not in that network at the moment.');
  await section(page).getByRole('button', { name: 'Give a calendar' }).click();
  const dialog = page.getByRole('dialog', { name: 'Give a calendar' });
  await dialog.getByRole('button', { name: 'Make the link' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(section(page).getByRole('listitem')).toHaveCount(1);
});

test('where another program holds the port, that is what is said', async ({ page }) => {
  await open(page, { place: 'family' });
  await give(page);
  await page.getByRole('button', { name: 'Done' }).click();
  await fake(page, (it) => it.failing.add('port'));
  await fake(page, (it) => it.lookAround());
  await expect(section(page)).toContainText('Another program on this computer uses port 8315.');
  await fake(page, (it) => it.failing.delete('port'));
  await fake(page, (it) => it.lookAround());
  await expect(section(page)).toContainText('Wi-Fi, 192.168.1.20:8315');
});

test('the palette leads to the calendars', async ({ page }) => {
  await open(page, { place: 'tonight' });
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'What to do, or a film on the list' }).fill('subscribe');
  await page.keyboard.press('Enter');
  await expect(section(page).getByRole('heading')).toBeFocused();
});

test('the calendars look as they should', async ({ page }) => {
  const arrange = async () => {
    await give(page, 'For Mum');
    await page.getByRole('button', { name: 'Done' }).click();
    await give(page);
    await page.getByRole('button', { name: 'Done' }).click();
    await fake(page, (it) => it.follow());
    await section(page).getByRole('heading').scrollIntoViewIfNeeded();
  };
  await lookOver(page, 'feeds', arrange, { place: 'family' });
});

test('the code looks as it should', async ({ page }) => {
  const arrange = async () => {
    await give(page, 'For Mum');
    await page.getByText('If the phone does not know what to do').click();
  };
  await lookOver(page, 'feed-code', arrange, { place: 'family' });
  await page.keyboard.press('Escape');
  await expectAccessible(page);
});
