import type { MakeLink } from '../src/backend';
import type { FakeHandle } from '../src/backend/fake';
import { expect, fake, open, test } from './support';
import { FRIDAY, ticket } from './support/friday';
import { answers, dialog, share } from './support/sharing';
import { field, film } from './support/watchlist';

test('answers appear by themselves, in the dialog and on the ticket', async ({ page }) => {
  await open(page, FRIDAY);
  await share(page);
  await expect(answers(page)).toHaveText('Nobody yet. Answers appear here by themselves.');
  await fake(page, (it) => it.answer({ is: 'guest', name: 'Nan' }, { reply: 'coming' }));
  await expect(answers(page)).toContainText('Nan is coming');
  await fake(page, (it) => it.answer({ is: 'guest', name: 'Nan' }, { brings: 'a lemon cake' }));
  await fake(page, (it) => it.answer({ is: 'guest', name: 'Ben' }, { reply: 'cant' }));
  await expect(answers(page)).toContainText('Nan brings a lemon cake');
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expect(ticket(page)).toContainText('Nan is coming. Ben can’t. No word yet from Ayşe, Jon and Mum.');
  await expect(ticket(page)).toContainText('Nan brings a lemon cake.');
});

test('two who go by one name may bring the same', async ({ page }) => {
  await open(page, FRIDAY);
  await share(page);
  await dialog(page).getByRole('combobox', { name: 'Whose code' }).click();
  await page.getByRole('option', { name: /^Jon/ }).click();
  await expect(dialog(page).getByRole('listitem')).toHaveText([/Everybody/, /Jon/]);
  await fake(page, (it) => {
    const { who } = it.calls.findLast(({ name }) => name === 'make_link')?.request as MakeLink;
    if (who) it.answer(who, { brings: 'crisps' });
    it.answer({ is: 'guest', name: 'Jon' }, { brings: 'crisps' });
  });
  await expect(answers(page).getByText('Jon brings crisps')).toHaveCount(2);
  await fake(page, (it) => it.answer({ is: 'guest', name: 'Nan' }, { reply: 'coming' }));
  await expect(answers(page)).toContainText('Nan is coming');
});

test('a suggested film waits for a word', async ({ page }) => {
  await open(page, FRIDAY);
  await share(page);
  await fake(page, (it) => it.suggest({ is: 'guest', name: 'Ben' }, 'The Iron Giant'));
  await expect(dialog(page)).toContainText('The Iron Giant, says Ben');
  await dialog(page).getByRole('button', { name: 'Put it on the list: The Iron Giant' }).click();
  await expect(dialog(page)).not.toContainText('The Iron Giant, says Ben');
  await fake(page, (it) => it.suggest({ is: 'guest', name: 'Ben' }, 'Saw'));
  await dialog(page).getByRole('button', { name: 'Not this one: Saw' }).click();
  await expect(dialog(page)).not.toContainText('Saw, says Ben');
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Watchlist' }).click();
  await field(page).fill('Iron Giant');
  await expect(film(page, /The Iron Giant/)).toBeVisible();
});

test('another film is offered, voted for and shown instead', async ({ page }) => {
  await open(page, FRIDAY);
  await share(page);
  await dialog(page).getByRole('combobox', { name: 'Let them vote for' }).fill('Spirited Away');
  await page.getByRole('option', { name: 'Spirited Away' }).click();
  await expect(dialog(page)).toContainText('Spirited Away');
  await expect(dialog(page)).toContainText('no votes');
  const film = await page.evaluate(() => {
    const { calls } = (window as unknown as { houselightsFake: FakeHandle }).houselightsFake;
    return (calls.findLast(({ name }) => name === 'offer_films')?.request as { films: string[] }).films[0];
  });
  await page.evaluate((wanted) => {
    const it = (window as unknown as { houselightsFake: FakeHandle }).houselightsFake;
    it.answer({ is: 'guest', name: 'Nan' }, { film: wanted ?? null });
  }, film);
  await expect(dialog(page)).toContainText('Nan would rather see it');
  await dialog(page).getByRole('button', { name: 'Show it instead: Spirited Away' }).click();
  await expect(page.getByRole('dialog', { name: 'Share Spirited Away' })).toBeVisible();
});
