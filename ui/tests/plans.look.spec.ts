import { expect, lookOver, open, test } from './support';
import { FRIDAY } from './support/friday';
import { planning, startPlanning, ticket, when } from './support/plans';

test('plans, in every light', async ({ page }) => {
  await lookOver(page, 'plans', async () => undefined, FRIDAY);
});

test('no plans, in every light', async ({ page }) => {
  await lookOver(page, 'plans-empty', async () => undefined, { place: 'plans', scenario: 'empty' });
});

test('plans that cannot be read, in every light', async ({ page }) => {
  await lookOver(page, 'plans-broken', async () => undefined, { ...FRIDAY, fail: 'plans' });
});

test('planning with warnings, in every light', async ({ page }) => {
  await lookOver(
    page,
    'plans-planning',
    async () => {
      await startPlanning(page, 'Spirited Away');
      await when(page).fill('fri 21:30');
      await expect(planning(page).getByRole('listitem')).toHaveCount(2);
    },
    FRIDAY,
  );
});

test('the film to choose, in every light', async ({ page }) => {
  await lookOver(
    page,
    'plans-film',
    async () => {
      await startPlanning(page);
      await planning(page).getByRole('combobox', { name: 'Film' }).click();
      await expect(page.getByRole('option').first()).toBeVisible();
    },
    FRIDAY,
  );
});

test('a film that is on, what was, and a day, in every light', async ({ page }) => {
  await lookOver(
    page,
    'plans-evening',
    async () => {
      await page.getByRole('button', { name: 'Yes', exact: true }).click();
      await page.getByRole('button', { name: 'Loved it' }).click();
      await ticket(page, 'Miracle').getByRole('button', { name: 'Start now' }).click();
      await ticket(page, 'Miracle').getByRole('button', { name: 'It is over' }).click();
    },
    FRIDAY,
  );
  await lookOver(
    page,
    'plans-day',
    async () => {
      await page.getByRole('button', { name: /^Sunday 6 December/ }).click();
      await expect(page.getByRole('dialog').getByRole('article')).toBeVisible();
    },
    FRIDAY,
  );
});

test('in the smallest window no example is cut in its field, and what is unfolded comes into view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 600 });
  const cut = () =>
    page.getByPlaceholder(/./).evaluateAll((fields) =>
      (fields as HTMLInputElement[])
        .filter((field) => field.checkVisibility() && field.tagName === 'INPUT')
        .map((field) => {
          const style = getComputedStyle(field);
          const pen = document.createElement('canvas').getContext('2d');
          if (!pen) throw new Error('no canvas');
          pen.font = style.font;
          const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
          return {
            text: field.placeholder,
            over: Math.ceil(pen.measureText(field.placeholder).width - room),
          };
        }),
    );
  await open(page, FRIDAY);
  await page.getByRole('button', { name: 'Plan an evening' }).click();
  const unfold = page.getByText('More for this evening');
  await unfold.click();
  await expect(page.getByRole('textbox', { name: 'Guests' })).toBeInViewport();
  const fields = await cut();
  expect(fields.length).toBeGreaterThan(5);
  expect(fields.filter(({ over }) => over > 0)).toEqual([]);
  await open(page, FRIDAY);
  await page.getByRole('button', { name: 'Find an evening' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'When' })).toBeVisible();
  expect((await cut()).filter(({ over }) => over > 0)).toEqual([]);
});
