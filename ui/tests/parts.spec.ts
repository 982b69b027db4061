import { expect, expectAccessible, shoot, SIZES, test } from './support';

// Everything that opens is opened under the CSP, in both themes.
for (const theme of ['dark', 'light'] as const) {
  for (const size of SIZES) {
    test(`every part, ${theme}, ${size.width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.setViewportSize(size);
      await page.goto('/?gallery');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expectAccessible(page);

      await page.getByRole('button', { name: 'More' }).click();
      await expect(page.getByRole('menuitem', { name: 'Change it' })).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');

      const wanted = page.getByRole('combobox', { name: 'Wanted by' });
      await wanted.click();
      await expect(page.getByRole('option', { name: 'Mum' })).toBeVisible();
      await shoot(page, `parts-list-${theme}-${size.width}`);
      await expectAccessible(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(wanted).toHaveText('Mum');
      await expect(wanted).toBeFocused();

      await page.getByRole('combobox', { name: 'Country' }).click();
      await expect(page.getByRole('option', { name: 'Mum' })).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: 'Another day' }).click();
      const dialog = page.getByRole('dialog', { name: 'When shall it be?' });
      await dialog.getByRole('button', { name: 'Choose from a calendar' }).click();
      await page.getByRole('button', { name: /20 December 2026/ }).click();
      await expect(dialog.getByRole('spinbutton').first()).toHaveText('20');
      await shoot(page, `parts-dialog-${theme}-${size.width}`);
      await expectAccessible(page);
    });
  }
}
