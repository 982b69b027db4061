// The page that phones open, as the program sends it (tests/plan_page.rs keeps it here), and the file for those far away,
// in a phone's size.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, expectAccessible, shoot, test } from './support';
import { font } from './support/fonts.js';

type Page = Parameters<typeof expectAccessible>[0];
const kept = (name: string) =>
  readFileSync(fileURLToPath(new URL(`./phone/${name}`, import.meta.url)), 'utf8');
const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
/** As it is sent with a page: one that has its style in itself is allowed that one and no other. */
function policyOf(body: string): string {
  const [, own] = /<style>([^]*)<\/style>/.exec(body) ?? [];
  if (own === undefined) return policy;
  const hash = createHash('sha256').update(own).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'`;
}

async function open(page: Page, name: string): Promise<void> {
  await page.route('http://plan.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/favicon.ico') return route.fulfill({ status: 204 });
    const [, file] = pathname.split('/fonts/');
    if (file) return route.fulfill({ contentType: 'font/woff2', body: font(file) });
    const look = pathname === '/look.css';
    const body = kept(look ? 'look.css' : name);
    return route.fulfill({
      contentType: look ? 'text/css' : 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': policyOf(body), 'Referrer-Policy': 'same-origin' },
      body,
    });
  });
  await page.goto('http://plan.test/');
  await page.evaluate(() => document.fonts.ready);
}

const INVITATION = ['invited', 'answered', 'who', 'films', 'dates', 'bring', 'unknown'];
const CROWD = ['crowd-asked', 'crowd', 'crowd-who'];
const LIST = ['wishes', 'wish-nothing', 'wish-film', 'wish-new', 'wish-own'];
const REFUSALS = ['name', 'phone', 'nothing', 'list', 'link', 'evening'].map((why) => `refused-${why}`);

test('every page that phones get is looked at', () => {
  const all = readdirSync(new URL('./phone', import.meta.url)).filter((name) => name.endsWith('.html'));
  const looked = [...INVITATION, ...CROWD, ...LIST, ...REFUSALS, 'far-mum', 'far-anybody'];
  expect(all.sort()).toEqual(looked.map((name) => `${name}.html`).sort());
});

test('who is refused sees a page that looks like the others', async ({ page }) => {
  const look = () =>
    page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return {
        backgroundColor,
        color,
        title: getComputedStyle(document.querySelector('h1') as Element).fontSize,
      };
    });
  await open(page, 'unknown.html');
  const like = await look();
  for (const name of REFUSALS) {
    await open(page, `${name}.html`);
    expect(await look(), name).toEqual(like);
  }
});

for (const name of [...INVITATION, ...CROWD, ...LIST, ...REFUSALS]) {
  test(`the phone’s page “${name}” fits a small phone, by day and by night`, async ({ page }) => {
    test.slow();
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 390]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 720 });
        await open(page, `${name}.html`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wider, 'nothing sticks out at the side').toBeLessThanOrEqual(0);
        await expectAccessible(page);
        await shoot(page, `phone-${name}-${colorScheme}-${width}`);
      }
    }
  });
}

test('it works by keyboard, and what can be pressed is large enough for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await open(page, 'answered.html');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Coming' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Coming' })).toHaveAttribute('aria-pressed', 'true');
  for (const button of await page.getByRole('button').all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
});

test('the list works by keyboard, and what can be pressed is large enough for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await open(page, 'wishes.html');
  await expect(page.getByRole('button', { name: 'Wish for Miracle in Cell No. 7' })).toBeVisible();
  const wished = page.getByRole('button', { pressed: true });
  await expect(wished).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'To watch' })).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox', { name: 'Search the list' })).toBeFocused();
  for (const name of ['wishes', 'wish-film', 'wish-new', 'wish-own']) {
    await open(page, `${name}.html`);
    const pressable = page.locator('button, a.button, .list a, .tabs a');
    for (const one of await pressable.all()) {
      const box = await one.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), await one.innerText()).toBeGreaterThanOrEqual(44);
    }
  }
});

test('what is only for them is said to be, and stands apart', async ({ page }) => {
  await open(page, 'wish-film.html');
  const own = page.getByRole('region', { name: 'Only for you' });
  await expect(own).toContainText('no one else is shown');
  await expect(own.getByRole('button', { name: 'Not for me' })).toHaveAttribute('aria-pressed', 'true');
  await open(page, 'wishes.html');
  await expect(page.getByText('Not for')).toHaveCount(0);
});

/** As it comes by a messenger: a file, and no network. */
async function openFile(page: Page, name: string): Promise<void> {
  await page.context().setOffline(true);
  await page.goto(new URL(`./phone/${name}`, import.meta.url).href);
}

for (const name of ['far-mum', 'far-anybody']) {
  test(`the file “${name}” works without a network, by day and by night`, async ({ page }) => {
    test.slow();
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 390]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 720 });
        await openFile(page, `${name}.html`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Miracle in Cell No. 7');
        if (name === 'far-anybody') await page.locator('summary').filter({ hasText: 'Mum' }).click();
        await page.locator('summary:visible').filter({ hasText: 'Coming' }).click();
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wider, 'nothing sticks out at the side').toBeLessThanOrEqual(0);
        await expectAccessible(page);
        await page.screenshot({
          fullPage: true,
          path: `../target/screens/${name}-${colorScheme}-${width}.png`,
        });
      }
    }
  });
}

test('an answer in the file is copied, and its calendar is one', async ({ page }) => {
  await openFile(page, 'far-mum.html');
  await page.locator('summary').filter({ hasText: 'Can’t' }).click();
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toHaveValue(
    /^Mum can’t come: Miracle in Cell No\. 7, Friday 18 December, 20:15\. \[houselights:[\w-]+\]$/,
  );
  await page.getByRole('button', { name: 'Copy it' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const mail = page.getByRole('link', { name: 'By e-mail' });
  await expect(mail).toHaveAttribute('href', /^mailto:\?subject=Movie%20night.*&body=Mum%20can/);
  const calendar = page.getByRole('link', { name: 'Add to calendar' });
  const [, encoded = ''] = ((await calendar.getAttribute('href')) ?? '').split('base64,');
  expect(Buffer.from(encoded, 'base64').toString()).toMatch(/^BEGIN:VCALENDAR[^]*END:VCALENDAR\r\n$/);
});
