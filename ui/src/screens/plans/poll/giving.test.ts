import { expect, test } from 'vitest';
import { held, rest } from '$ui/backend/held';
import { Giving } from './giving.svelte';

const KEY = 'friday:mum';

/** Gives answers that are written when the test says so. */
function pressing() {
  const giving = new Giving();
  const press = (answer: 'yes' | 'no') => {
    const gate = held<boolean>();
    void giving.give(KEY, answer, () => gate.promise);
    return gate;
  };
  return { giving, press };
}

test('an answer stands from the press until the poll was read with it', async () => {
  const { giving, press } = pressing();
  const yes = press('yes');
  giving.read();
  expect(giving.at(KEY, null)).toBe('yes');
  yes.answer(true);
  await rest();
  expect(giving.at(KEY, null)).toBe('yes');
  giving.read();
  expect(giving.at(KEY, 'yes')).toBe('yes');
});

test('what was taken back before it was read is not shown for ever', async () => {
  const { giving, press } = pressing();
  press('yes').answer(true);
  await rest();
  // Read after it was undone: it never says yes.
  giving.read();
  expect(giving.at(KEY, null)).toBeNull();
});

test('an older answer that fails leaves the newer one', async () => {
  const { giving, press } = pressing();
  const yes = press('yes');
  press('no');
  yes.answer(false);
  await rest();
  expect(giving.at(KEY, null)).toBe('no');
});

test('one that fails goes back to what is known', async () => {
  const { giving, press } = pressing();
  press('no').answer(false);
  await rest();
  expect(giving.at(KEY, 'yes')).toBe('yes');
});
