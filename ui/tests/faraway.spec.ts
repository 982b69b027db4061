import type { Page } from '@playwright/test';
import { expect, fake, lookOver, open, test } from './support';

const friday = { scenario: 'friday', place: 'plans' } as const;
const calls = (page: Page, name: string) =>
  fake(page, ({ calls }) => calls).then((all) =>
    all.filter((call) => call.name === name).map((c) => c.request),
  );
const told = (page: Page) => page.getByRole('status', { name: 'What just happened' });

async function share(page: Page) {
  await open(page, friday);
  const ticket = page.getByRole('article').filter({ hasText: 'Miracle in Cell No. 7' });
  await ticket.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Share with phones' }).click();
  const dialog = page.getByRole('dialog', { name: /^Share Miracle/ });
  await expect(dialog.getByRole('heading', { name: 'For those far away' })).toBeVisible();
  return dialog;
}

/** As a person does it, on whatever screen they are. */
const paste = (page: Page, text: string) =>
  page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  }, text);

test('an invitation is saved as a page for one person, and copied as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await share(page);
  await dialog.getByLabel('For whom').click();
  await page.getByRole('option', { name: 'Mum' }).click();
  await dialog.getByRole('button', { name: 'Save as a page' }).click();
  await expect(told(page)).toContainText('Miracle in Cell No. 7.html');
  const [asked] = await calls(page, 'save_invitation');
  expect(asked).toMatchObject({ who: { is: 'member' } });
  await dialog.getByRole('button', { name: 'Copy as text' }).click();
  await expect(told(page)).toContainText('The invitation was copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Movie night at the Demirs’');
});

test('the ticket is drawn as a picture', async ({ page }, info) => {
  const dialog = await share(page);
  await dialog.getByRole('button', { name: 'Save as a picture' }).click();
  await expect(told(page)).toContainText('.png');
  const [asked] = (await calls(page, 'save_picture')) as { png: string }[];
  const png = Buffer.from(asked?.png ?? '', 'base64');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1350]);
  await info.attach('ticket', { body: png, contentType: 'image/png' });
  // Paper below, the film's colours above: it was painted, and not left empty.
  const pixels = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const drawn = canvas.getContext('2d', { willReadFrequently: true });
    drawn?.drawImage(image, 0, 0);
    const at = (x: number, y: number) => [...(drawn?.getImageData(x, y, 1, 1).data ?? [])];
    return { paper: at(540, 1320), night: at(20, 20) };
  }, asked?.png ?? '');
  expect(pixels.paper).toEqual([246, 240, 226, 255]);
  expect(Math.max(...pixels.night.slice(0, 3))).toBeLessThan(120);
});

test('an answer that was sent back is pasted anywhere, shown and noted', async ({ page }) => {
  await open(page, { scenario: 'friday', place: 'family' });
  await paste(page, 'Mum: sorry loves! [houselights:cant/Mum]');
  const dialog = page.getByRole('dialog', { name: 'An answer' });
  await expect(dialog).toContainText('Mum can’t come');
  await expect(dialog).toContainText('Miracle in Cell No. 7');
  expect(await calls(page, 'capture')).toEqual([]);
  await dialog.getByRole('button', { name: 'Note it' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('article').filter({ hasText: 'Miracle' })).toContainText('Mum can’t');
});

test('nobody is guessed: somebody says whose a nameless answer is', async ({ page }) => {
  await open(page, friday);
  await paste(page, '[houselights:coming/nobody] and [houselights:broken/Jon]');
  const dialog = page.getByRole('dialog', { name: 'An answer' });
  await expect(dialog).toContainText('One answer lost something on the way.');
  const note = dialog.getByRole('button', { name: 'Note it' });
  await expect(note).toBeDisabled();
  await dialog.getByLabel('Whose answer is it?').click();
  await page.getByRole('option', { name: 'Somebody else' }).click();
  await expect(note).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Their name' }).fill('Nan');
  await note.click();
  const [noted] = await calls(page, 'note_replies');
  expect(noted).toMatchObject([{ who: { is: 'guest', name: 'Nan' }, reply: 'coming' }]);
});

test('nothing is noted of what cannot be read', async ({ page }) => {
  await open(page, friday);
  await paste(page, '[houselights:xyz]');
  const dialog = page.getByRole('dialog', { name: 'No answer in it' });
  await expect(dialog.getByRole('button', { name: /^Note/ })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Leave it' }).click();
  await expect(dialog).toBeHidden();
});

test('the answers, in every light', async ({ page }) => {
  const arrange = async () => {
    await paste(page, '[houselights:coming/Jon] [houselights:maybe/nobody]');
    await expect(page.getByRole('dialog')).toContainText('Jon is coming');
  };
  await lookOver(page, 'answers', arrange, friday);
});
