// What the watchlist's tests share.

import type { Locator, Page } from '@playwright/test';

/** The films on the screen. */
export function watchlist(page: Page): Locator {
  return page.getByRole('list', { name: 'Films on the list' });
}

/** Ctrl+V anywhere on the screen: browsers give no clipboard to tests, so the event is made. */
export async function pasteInto(page: Page, text: string): Promise<void> {
  await watchlist(page).getByRole('button').first().waitFor();
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, text);
}

export const ARTICLE = `Netflix viewers in tears over a film to break up the Christmas cheer

Directed by Mehmet Ada Öztekin, the Turkish film stars the likes of Aras Bulut İynemli and İbrahim İlker Aksum.
The film first came out in October 2019. It is inspired by the 2013 South Korean film of the same name.
Miracle in Cell No. 7 was released onto Netflix in March this year, with an audience score of 85 percent.
A TikTok user wrote: "Cried from beginning to end. I relate to that movie."`;

/** The one field to search, add and paste into. */
export function field(page: Page): Locator {
  return page.getByRole('combobox', { name: /^Search the list/ });
}

/** A film of the list. */
export function film(page: Page, name: string | RegExp): Locator {
  return watchlist(page).getByRole('button', { name });
}
