// What the screens' tests share. Import `test` and `expect` from here: a blocked style or a thrown error fails the test.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';
import type axeCore from 'axe-core';
import type { FakeHandle } from '../../src/backend/fake';

export { expect };
export type Theme = 'dark' | 'light';

/** The sizes every screen is looked at in. */
export const SIZES = [
  { width: 1280, height: 820 },
  { width: 900, height: 600 },
] as const;

export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      await use(complaints);
      expect(complaints, 'errors, warnings and CSP violations in the console').toEqual([]);
    },
    { auto: true },
  ],
});

type Start = {
  place?: string;
  scenario?: 'full' | 'year' | 'friday' | 'poll' | 'fresh' | 'empty' | 'many' | 'crowd';
  fail?: string;
  /** What becomes of the key for adding. */
  key?: 'taken' | 'impossible';
  slow?: number;
  due?: 1;
  notices?: string;
  /** Where every evening was planned, if nobody knows it any more. */
  lost_zone?: string;
  theme?: Theme;
};

/** Opens the window on the fake backend, at Friday 18 December 2026, 19:40 in London. */
export async function open(page: Page, start: Start = {}): Promise<void> {
  const { theme = 'dark', ...query } = start;
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
  await page.goto(`/?${search}`);
  await page.locator('h1').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}

/** The fake's handle inside the page. */
export function fake<T>(page: Page, use: (fake: FakeHandle) => T): Promise<T> {
  return page.evaluate(`(${use.toString()})(window.houselightsFake)`) as Promise<T>;
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fails on any WCAG 2.2 AA violation of what is on the screen now, contrast included. */
export async function expectAccessible(page: Page): Promise<void> {
  // Evaluated and not added as a script, which the CSP would block.
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // A list that is open belongs to its button, though it is drawn outside the landmark that the button is in.
    const open = document.querySelector('[data-bits-floating-content-wrapper]') !== null;
    const found = await axe.run(document, {
      runOnly: tags,
      resultTypes: ['violations'],
      rules: { region: { enabled: !open } },
    });
    return found.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
    }));
  });
  expect(violations).toEqual([]);
}

/** Looks at a screen in both themes and sizes: axe, nothing wider than the window, a picture for the eye. */
export async function lookOver(
  page: Page,
  name: string,
  arrange: () => Promise<void>,
  start: Start = {},
): Promise<void> {
  // Four windows, each looked at closely: more than an ordinary test.
  test.slow();
  for (const theme of ['dark', 'light'] as const) {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await open(page, { ...start, theme });
      await arrange();
      await shoot(page, `${name}-${theme}-${size.width}`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, 'nothing sticks out at the side').toBeLessThanOrEqual(0);
      await expectAccessible(page);
    }
  }
}

/** A picture in target/screens, for the eye and never compared. */
export async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({
    path: fileURLToPath(new URL(`../../../target/screens/${name}.png`, import.meta.url)),
  });
}
