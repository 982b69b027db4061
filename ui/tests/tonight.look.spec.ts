import { expect, expectAccessible, fake, lookOver, open, test } from './support';
import { pick, sofa, say, tellTheStory } from './support/tonight';

test.describe('in every light', () => {
  test('on opening', async ({ page }) => {
    await lookOver(page, 'tonight', () => expect(pick(page)).toBeVisible());
  });
  test('after the words of the story', async ({ page }) => {
    await lookOver(page, 'tonight-asked', () => tellTheStory(page));
  });
  test('with a wish for each', async ({ page }) => {
    await lookOver(page, 'tonight-wishes', async () => {
      await say(page, 'Jess wants something cosy, Tom wants to laugh, under 2 hours');
      await expect(page.getByText('Big laughs, for Tom')).toBeVisible();
    });
  });
  test('with why it is the one', async ({ page }) => {
    await lookOver(page, 'tonight-why', async () => {
      await tellTheStory(page);
      await page.getByRole('button', { name: 'Why this?' }).click();
      await page.getByText('What speaks for it').scrollIntoViewIfNeeded();
    });
  });
  test('with what a heavy one holds, which moves no button', async ({ page }) => {
    await lookOver(page, 'tonight-holds', async () => {
      await tellTheStory(page);
      const plan = pick(page).getByRole('button', { name: 'Plan it for 20:15' });
      const before = await plan.boundingBox();
      await pick(page).getByText('what it holds').click();
      await expect(pick(page).getByText(/torture/i)).toBeVisible();
      expect(await plan.boundingBox()).toEqual(before);
    });
  });
  test('turned down and planned', async ({ page }) => {
    await lookOver(page, 'tonight-planned', async () => {
      await tellTheStory(page);
      await page.getByRole('button', { name: 'Plan it for 20:15' }).click();
      await expect(page.getByRole('button', { name: 'Planned for 20:15' })).toBeVisible();
    });
  });
  test('with a long film for two evenings', async ({ page }) => {
    await lookOver(page, 'tonight-two-evenings', async () => {
      await sofa(page, 'Theo').click();
      await page.getByRole('button', { name: 'Plan both evenings' }).scrollIntoViewIfNeeded();
    });
  });
  test('choosing another day', async ({ page }) => {
    await lookOver(page, 'tonight-another-day', async () => {
      await tellTheStory(page);
      await page.getByRole('button', { name: 'Another day' }).click();
      await page.getByRole('textbox', { name: 'When' }).fill('sunday at 17:00');
      await expect(page.getByRole('status', { name: 'Worth knowing' })).toContainText('Paddington 2');
    });
  });
  test('with the whys of not tonight', async ({ page }) => {
    await lookOver(page, 'tonight-not', async () => {
      await page.getByRole('button', { name: 'Not tonight' }).click();
      await expect(page.getByRole('menuitem', { name: 'Just not this one' })).toBeVisible();
    });
  });
  test('with a film that is asked for and two turned down', async ({ page }) => {
    await lookOver(page, 'tonight-asked-for', async () => {
      await pick(page).getByRole('button', { name: 'Not tonight' }).click();
      await page.getByRole('menuitem', { name: 'Too heavy' }).click();
      await say(page, 'can we watch Get Out?');
      await expect(page.getByRole('region', { name: 'The film you asked for' })).toBeVisible();
    });
  });
  test('not understood', async ({ page }) => {
    await lookOver(page, 'tonight-missed', () => say(page, 'xyzzy'));
  });
  test('nothing fits', async ({ page }) => {
    await lookOver(page, 'tonight-nothing', async () => {
      await say(page, 'under 80 minutes, on Netflix');
      await expect(page.getByRole('heading', { name: 'Nothing on the list fits' })).toBeVisible();
    });
  });
  test('an empty list', async ({ page }) => {
    await lookOver(page, 'tonight-empty', async () => undefined, { scenario: 'empty' });
  });
  test('with children and only one that is as mild as without', async ({ page }) => {
    await lookOver(page, 'tonight-mild', async () => {
      await fake(page, ({ failing }) => void failing.add('mildness'));
      await say(page, 'something cosy');
      const others = page.getByRole('region', { name: 'Or one of these' });
      await others.scrollIntoViewIfNeeded();
      await expect(others).toContainText('Fine for the children too, but wilder');
      await expect(others.getByRole('listitem')).toHaveCount(4);
    });
  });
  test('on a wall', async ({ page }) => {
    await page.setViewportSize({ width: 2560, height: 1440 });
    await open(page);
    await tellTheStory(page);
    await expectAccessible(page);
  });
});
