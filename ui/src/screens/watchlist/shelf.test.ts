import { expect, test } from 'vitest';
import { HeldBackend, rest } from '$ui/backend/held';
import { USUAL } from './filters';
import { PAGE, Shelf } from './shelf.svelte';

type Query = { search: string; offset: number; limit: number };

/** A list of 300 films, read up to its first page; answers are held back. */
async function long() {
  const backend = new HeldBackend();
  const shelf = new Shelf(backend);
  backend.at('list_look').answer('rows');
  const answer = (at: number) => {
    const { search, offset, limit } = backend.at('watchlist', at).request as Query;
    const rows = Array.from({ length: limit }, (_, index) => ({ id: `${search}${offset + index}` }));
    backend.at('watchlist', at).answer({ rows, on_list: 300, total: 300, choices: {} });
    return rest();
  };
  void shelf.refresh(USUAL);
  await rest();
  await answer(0);
  return { shelf, backend, answer };
}

/** Answers all that was asked since the first page, the last first, until nothing more is asked. */
async function answerAll({ backend, answer }: Awaited<ReturnType<typeof long>>): Promise<void> {
  for (let done = 1; done < backend.of('watchlist').length;) {
    const asked = backend.of('watchlist').length;
    for (let at = asked - 1; at >= done; at -= 1) await answer(at);
    done = asked;
  }
}

test('rows that were scrolled to while the list was read again stay', async () => {
  const list = await long();
  void list.shelf.refresh(USUAL);
  await rest();
  void list.shelf.need(PAGE, PAGE + 20);
  await rest();
  await answerAll(list);
  expect([list.shelf.row(0)?.id, list.shelf.row(PAGE)?.id]).toEqual(['0', '60']);
});

test('rows that were scrolled to while another list was asked for are of that list', async () => {
  const { shelf, backend, answer } = await long();
  void shelf.refresh({ ...USUAL, search: 'b' });
  await rest();
  void shelf.need(PAGE, PAGE + 20);
  await rest();
  for (let at = 1; at < backend.of('watchlist').length; at += 1) await answer(at);
  expect([shelf.row(0)?.id, shelf.row(PAGE)?.id]).toEqual(['b0', 'b60']);
});

test('after a read that failed the rows can be asked for again', async () => {
  const { shelf, backend, answer } = await long();
  void shelf.need(PAGE, PAGE + 20);
  await rest();
  backend.at('watchlist', 1).fail({ code: 'disk_full', message: '' });
  await rest();
  void shelf.need(PAGE, PAGE + 20);
  await rest();
  await answer(2);
  expect(shelf.row(PAGE)?.id).toBe('60');
});
