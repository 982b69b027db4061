// How long an old phone takes to show the invitation once its bytes are there: `node ui/tests/paint.js`, which `make bench`
// runs. Chromium shows the kept pages in a phone's size, at its own speed and at a quarter of it, with the fonts cached; it
// prints the milliseconds from the end of the page's and the style sheet's bytes to the first paint, and judges nothing. How
// long the processor works for it is printed as well: that says less of a phone, but hardly hangs on what else is running.
// `bare` is a page of one word without a style, which is what Chromium takes by itself.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { font } from './support/fonts.js';

const TIMES = 31;
const PAGES = ['invited', 'crowd', 'wishes'];
const kept = (name) => readFileSync(new URL(`./phone/${name}`, import.meta.url));

const server = createServer((request, response) => {
  const [, folder, file] = new URL(request.url ?? '/', 'http://plan.test').pathname.split('/');
  const answer = (type, body, cache) => {
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': cache });
    response.end(body);
  };
  const always = 'public, max-age=31536000, immutable';
  if (folder === 'fonts') answer('font/woff2', font(file), always);
  else if (folder === 'look.css') answer('text/css', kept(folder), always);
  else if (folder === 'bare') answer('text/html', '<!doctype html><title>bare</title><p>bare', 'no-store');
  else if (PAGES.includes(folder)) answer('text/html; charset=utf-8', kept(`${folder}.html`), 'no-store');
  else response.writeHead(404).end();
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const at = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const context = await browser.newContext({ viewport: { width: 390, height: 720 }, deviceScaleFactor: 2 });
const middle = (taken) => taken.sort((one, other) => one - other)[Math.floor(taken.length / 2)];

/** How long the page's own thread and those that draw it work from its begin to its first paint, in milliseconds. */
async function worked(page, name) {
  await browser.startTracing(page, { categories: ['toplevel', 'loading', 'devtools.timeline', 'cc'] });
  await page.goto(`${at}/${name}`);
  await page.evaluate(
    () => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(() => shown()))),
  );
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  await page.goto('about:blank');
  const painted = traceEvents.findLast((event) => event.name === 'firstContentfulPaint');
  const before = traceEvents.filter(({ pid, ts, tdur }) => painted?.pid === pid && tdur && ts < painted.ts);
  const sum = (all) => all.reduce((whole, { tdur }) => whole + tdur, 0) / 1000;
  const own = before.filter(
    ({ name, tid }) => name === 'ThreadControllerImpl::RunTask' && tid === painted.tid,
  );
  return [sum(own), sum(before.filter(({ name }) => name === 'RasterTask'))];
}
for (const slower of [1, 4]) {
  for (const name of PAGES) {
    const taken = [];
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    for (let turn = 0; turn <= TIMES; turn += 1) {
      await page.goto(`${at}/${name}`);
      const paint = await page.evaluate(
        () =>
          new Promise((done) => {
            new PerformanceObserver((list) => {
              const first = list.getEntriesByName('first-contentful-paint')[0];
              if (!first) return;
              const [page] = performance.getEntriesByType('navigation');
              const [style] = performance
                .getEntriesByType('resource')
                .filter(({ name }) => name.includes('look.css'));
              done(first.startTime - Math.max(page.responseEnd, style.responseEnd));
            }).observe({ type: 'paint', buffered: true });
          }),
      );
      // The first one fetches the fonts.
      if (turn > 0) taken.push(paint);
      await page.goto('about:blank');
    }
    await page.close();
    const half = middle(taken);
    const most = taken[Math.floor(TIMES * 0.95)];
    const speed = slower === 1 ? 'at full speed' : 'at a quarter of it';
    process.stdout.write(
      `first paint of ${name}, ${speed}: ${half.toFixed(0)} ms, 19 of 20 within ${most.toFixed(0)} ms\n`,
    );
  }
}
const page = await context.newPage();
for (const name of [...PAGES, 'bare']) {
  const taken = [];
  for (let turn = 0; turn <= TIMES; turn += 1) {
    const times = await worked(page, name);
    // Now and then a trace lacks the paint, and the first one fetches the fonts.
    if (turn > 0 && times[0] > 0) taken.push(times);
  }
  const [own, drawing] = [0, 1].map((at) => middle(taken.map((times) => times[at])).toFixed(1));
  process.stdout.write(`work until the first paint of ${name}: ${own} ms, and ${drawing} ms of drawing\n`);
}
await browser.close();
server.close();
