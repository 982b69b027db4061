import type { MakeLink } from '../src/backend';
import type { FakeHandle } from '../src/backend/fake';
import { expect, expectAccessible, fake, lookOver, open, test } from './support';
import { field, film } from './support/watchlist';

type Page = Parameters<typeof open>[0];
const FRIDAY = { place: 'plans', scenario: 'friday' } as const;
const ticket = (page: Page) => page.getByRole('article').filter({ hasText: 'Miracle in Cell No. 7' }).first();
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share Miracle in Cell No. 7' });
const said = (page: Page) => page.getByRole('status', { name: 'What just happened' });
const answers = (page: Page) => dialog(page).getByRole('status', { name: 'Who has answered' });

async function ask(page: Page): Promise<void> {
  await ticket(page)
    .getByRole('button', { name: /^More for/ })
    .click();
  await page.getByRole('menuitem', { name: 'Share with phones' }).click();
}

async function share(page: Page): Promise<void> {
  await ask(page);
  await dialog(page).getByRole('button', { name: 'Share it' }).click();
  await expect(dialog(page).getByRole('img', { name: /^QR code of http/ })).toBeVisible();
}

test('an evening is shared by its ticket, which shows it until it stops', async ({ page }) => {
  await open(page, FRIDAY);
  await ask(page);
  await expect(dialog(page)).toContainText('No app, no account.');
  await expect(dialog(page).getByRole('button', { name: 'Share it' })).toBeFocused();
  await dialog(page).getByRole('button', { name: 'Share it' }).click();
  await expect(dialog(page)).toContainText('On until Friday 18 December, 23:27, then it stops by itself.');
  const code = dialog(page).getByRole('img', { name: /^QR code of/ });
  await expect(code).toHaveAccessibleName(/^QR code of http:\/\/192\.168\.1\.20:8315\/i\/[0-9a-f]+$/);
  await dialog(page).getByText('If nothing opens').click();
  await expect(dialog(page)).toContainText('this computer’s firewall has to let port 8315 in');
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expect(dialog(page)).toBeHidden();

  const mark = ticket(page).getByRole('button', { name: 'Shared with phones' });
  await mark.click();
  await dialog(page).getByRole('button', { name: 'Stop sharing' }).click();
  await expect(said(page)).toContainText('Phones see nothing any more.');
  await expect(mark).toBeHidden();
});

test('what is shared is seen on every screen, and leads to where it stops', async ({ page }) => {
  await open(page, FRIDAY);
  const mark = page.getByRole('navigation').getByRole('button', { name: 'Shared with phones' });
  await expect(mark).toBeHidden();
  await share(page);
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Watchlist' }).click();
  await mark.click();
  await dialog(page).getByRole('button', { name: 'Stop sharing' }).click();
  await expect(mark).toBeHidden();
});

test('the mark of what is shared looks as it should', async ({ page }) => {
  const arrange = async () => {
    await share(page);
    await dialog(page).getByRole('button', { name: 'Done' }).click();
    await expect(page.getByRole('navigation').getByRole('button', { name: 'Settings' })).toBeInViewport();
  };
  await lookOver(page, 'share-rail', arrange, FRIDAY);
});

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

test('an evening that went by has nobody left to invite', async ({ page }) => {
  await open(page, FRIDAY);
  await page.getByRole('gridcell', { name: /^Thursday 17 December/ }).click();
  const day = page.getByRole('dialog', { name: 'Thursday 17 December' });
  await day.getByRole('button', { name: /^More for/ }).click();
  await expect(page.getByRole('menuitem', { name: 'Call it off' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Share with phones' })).toBeHidden();
});

test('a link of somebody’s own is made, and taken back', async ({ page }) => {
  await open(page, FRIDAY);
  await share(page);
  const code = dialog(page).getByRole('img', { name: /^QR code of/ });
  const forAll = await code.getAttribute('aria-label');
  await dialog(page).getByRole('combobox', { name: 'Whose code' }).click();
  await page.getByRole('option', { name: /^Jon/ }).click();
  await expect(code).not.toHaveAccessibleName(forAll ?? '');
  await expect(dialog(page).getByRole('listitem')).toHaveText([/Everybody/, /Jon/]);
  await dialog(page).getByRole('button', { name: 'Take back the link for Jon' }).click();
  await expect(dialog(page).getByRole('listitem')).toHaveText([/Everybody/]);
  await expect(dialog(page).getByRole('button', { name: 'Make a new link' })).toBeVisible();
  await expect(said(page)).toContainText('The link for Jon opens nothing any more.');
});

test('a link can be for looking only, or for a guest of the plan', async ({ page }) => {
  await open(page, FRIDAY);
  await ticket(page)
    .getByRole('button', { name: /^More for/ })
    .click();
  await page.getByRole('menuitem', { name: 'Move or change' }).click();
  const planning = page.getByRole('dialog');
  await planning.getByText('More for this evening').click();
  await planning.getByRole('textbox', { name: 'Guests' }).fill('Nan,');
  await planning.getByRole('button', { name: /^(Move it|Save)/ }).click();
  await expect(planning).toBeHidden();
  await share(page);
  const whose = dialog(page).getByRole('combobox', { name: 'Whose code' });
  for (const [name, who, answer] of [
    ['To look only', null, false],
    ['Nan', { is: 'guest', name: 'Nan' }, true],
  ] as const) {
    await whose.click();
    await page.getByRole('option', { name: new RegExp(`^${name}`) }).click();
    await expect(dialog(page).getByRole('img', { name: /^QR code of/ })).toBeVisible();
    const asked = await page.evaluate(() => {
      const { calls } = (window as unknown as { houselightsFake: FakeHandle }).houselightsFake;
      return calls.findLast((call) => call.name === 'make_link')?.request as MakeLink;
    });
    expect(asked).toMatchObject({ who, scope: { answer, vote: answer, suggest: answer } });
  }
  await expect(dialog(page).getByRole('listitem')).toHaveText([/Everybody/, /To look only/, /Nan/]);
  await whose.click();
  await page.getByRole('option', { name: /^To look only/ }).click();
  await expect(dialog(page).getByRole('listitem')).toHaveCount(3);
});

test('another way into this computer is chosen where there are several', async ({ page }) => {
  await open(page, FRIDAY);
  await share(page);
  await dialog(page).getByRole('combobox', { name: 'Through' }).click();
  await page.getByRole('option', { name: 'Cable, 192.168.1.21' }).click();
  const code = dialog(page).getByRole('img', { name: /^QR code of/ });
  await expect(code).toHaveAccessibleName(/^QR code of http:\/\/192\.168\.1\.21:8315/);
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

test('without a network it is said what to do, and nothing is on', async ({ page }) => {
  await open(page, { ...FRIDAY, fail: 'start_sharing' });
  await ask(page);
  await dialog(page).getByRole('button', { name: 'Share it' }).click();
  await expect(dialog(page).getByRole('alert')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(ticket(page).getByRole('button', { name: 'Shared with phones' })).toBeHidden();
});

test('when the network goes away it is said, and when it is back nothing', async ({ page }) => {
  await open(page, FRIDAY);
  await share(page);
  const lost = dialog(page).getByText('This computer has left the network that the phones are in');
  await expect(lost).toBeHidden();
  await fake(page, (it) => {
    it.failing.add('network');
    it.emit('sharing', []);
  });
  await expect(lost).toBeVisible();
  await fake(page, (it) => {
    it.failing.delete('network');
    it.emit('sharing', []);
  });
  await expect(lost).toBeHidden();
});

test('when the address changed it is said which links open the page, and so when it is back', async ({
  page,
}) => {
  await open(page, FRIDAY);
  await share(page);
  const code = dialog(page).getByRole('img', { name: /^QR code of/ });
  const where = dialog(page).getByRole('status', { name: 'Whether phones find it' });
  await expect(where).toHaveText('');
  await fake(page, (it) => {
    it.failing.add('wifi');
    it.emit('sharing', []);
  });
  await expect(where).toHaveText(
    'This computer’s address changed. Only codes and links with 192.168.1.21 or houselights-k7qd.local in them open the page now: whoever has another scans this code.',
  );
  await expect(code).toHaveAccessibleName(/^QR code of http:\/\/192\.168\.1\.21:8315/);
  await expect(dialog(page)).toContainText('Or http://houselights-k7qd.local:8315/i/');
  await expectAccessible(page);
  await fake(page, (it) => {
    it.failing.delete('wifi');
    it.emit('sharing', []);
  });
  // Whoever scanned the other code meanwhile has one that opens nothing.
  await expect(where).toContainText('Only codes and links with 192.168.1.20 or');
  await expect(code).toHaveAccessibleName(/^QR code of http:\/\/192\.168\.1\.20:8315/);
});

test('in another network phones are let in once somebody says so', async ({ page }) => {
  await open(page, FRIDAY);
  await share(page);
  await fake(page, (it) => {
    it.failing.add('home');
    it.emit('sharing', []);
  });
  await dialog(page).getByRole('button', { name: 'Let them in through Cable, 10.0.0.5' }).click();
  const where = dialog(page).getByRole('status', { name: 'Whether phones find it' });
  await expect(where).toContainText('Only codes and links with 10.0.0.5 or');
  await expect.poll(() => page.evaluate(() => !!document.activeElement?.closest('[role=dialog]'))).toBe(true);
  const code = dialog(page).getByRole('img', { name: /^QR code of/ });
  await expect(code).toHaveAccessibleName(/^QR code of http:\/\/10\.0\.0\.5:8315/);
});

test('on other screens a changed address is said once, with the way to the code', async ({ page }) => {
  await open(page, FRIDAY);
  await share(page);
  await fake(page, (it) => it.emit('whereabouts', { is: 'moved', to: '192.168.1.21' }));
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expect(dialog(page)).toBeHidden();
  // What was said would still stand there.
  expect(await page.getByText('Phones need the new code').count(), 'the dialog says it itself').toBe(0);
  await page.getByRole('button', { name: 'Watchlist' }).click();
  await fake(page, (it) => it.emit('whereabouts', { is: 'as_given' }));
  await expect(said(page)).not.toContainText('address');
  await fake(page, (it) => it.emit('whereabouts', { is: 'moved', to: '192.168.1.21' }));
  await expect(said(page)).toContainText('This computer’s address changed. Phones need the new code.');
  // What is not so any more goes, also from under the pointer, which would keep it.
  await fake(page, (it) => it.emit('whereabouts', { is: 'away' }));
  await said(page).getByText('has left the network, so no phone reaches the evening').hover();
  await fake(page, (it) => it.emit('whereabouts', { is: 'as_given' }));
  await expect(said(page)).not.toContainText('has left the network');
  await fake(page, (it) => it.emit('whereabouts', { is: 'moved', to: '192.168.1.21' }));
  await page.getByRole('button', { name: 'Show the code' }).click();
  await expect(dialog(page).getByRole('img', { name: /^QR code of/ })).toBeVisible();
});

test('on Tonight a film that is planned can be shared', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('button', { name: 'Planned for Sun' })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Share with phones' }).click();
  const asked = page.getByRole('dialog', { name: /^Share / });
  await asked.getByRole('button', { name: 'Share it' }).click();
  await expect(asked.getByRole('img', { name: /^QR code of/ })).toBeVisible();
});

test('the next evening is shared from anywhere', async ({ page }) => {
  await open(page, { scenario: 'friday' });
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await page.getByRole('combobox').fill('qr code');
  await page.getByRole('option', { name: 'Share the next evening with phones' }).click();
  await expect(dialog(page)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Share it' }).click();
  await fake(page, (it) => it.answer({ is: 'guest', name: 'Nan' }, { reply: 'coming' }));
  await expect(answers(page)).toContainText('Nan is coming');
});

test('before it is shared, it looks as it should', async ({ page }) => {
  await lookOver(page, 'share-before', () => ask(page), FRIDAY);
});

test('while it is shared, it looks as it should', async ({ page }) => {
  const arrange = async () => {
    await share(page);
    await fake(page, (it) => it.answer({ is: 'guest', name: 'Nan' }, { reply: 'coming', brings: 'a cake' }));
    await fake(page, (it) => it.suggest({ is: 'guest', name: 'Ben' }, 'The Iron Giant'));
    await expect(dialog(page)).toContainText('The Iron Giant, says Ben');
  };
  await lookOver(page, 'share-on', arrange, FRIDAY);
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expectAccessible(page);
});

test('once the address changed, it looks as it should', async ({ page }) => {
  const arrange = async () => {
    await share(page);
    await fake(page, (it) => {
      it.failing.add('wifi');
      it.emit('sharing', []);
    });
    await dialog(page).getByText('This computer’s address changed').scrollIntoViewIfNeeded();
  };
  await lookOver(page, 'share-moved', arrange, FRIDAY);
});

test('in another network, it looks as it should', async ({ page }) => {
  const arrange = async () => {
    await share(page);
    await fake(page, (it) => {
      it.failing.add('home');
      it.emit('sharing', []);
    });
    await dialog(page)
      .getByRole('button', { name: /^Let them in/ })
      .scrollIntoViewIfNeeded();
  };
  await lookOver(page, 'share-elsewhere', arrange, FRIDAY);
});
