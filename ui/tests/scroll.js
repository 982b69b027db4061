// What a scrolled frame of a very long list costs of the app's own work: `node ui/tests/scroll.js`, which `make bench` runs.
// Chromium scrolls the fake's 10,000 titles in each of 120 frames, as somebody who reads along (40 pixels) and as a hand that
// flings (a sixth of the view), at its own speed and at a quarter of it. It prints the milliseconds that the page's own thread
// worked, by what they went to, and judges nothing: what filling the pixels takes besides is the machine's.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium, expect } from '@playwright/test';

const PORT = Number(process.env.UI_PORT ?? 4187);
const FRAMES = 120;
const PACES = { reading: 40, flinging: 137 };
const KINDS = {
  script: /^(EventDispatch|FireAnimationFrame|FunctionCall|TimerFire|RunMicrotasks|V8\..*|MajorGC|MinorGC)$/,
  style: /^(UpdateLayoutTree|RecalculateStyles)$/,
  layout: /^Layout$/,
  paint: /^(PrePaint|Paint|Layerize|Commit|UpdateLayer|UpdateLayerTree|CompositeLayers)$/,
};

const served = spawn(process.execPath, [fileURLToPath(new URL('./support/serve.js', import.meta.url))], {
  env: { ...process.env, PORT: String(PORT) },
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const slower of [1, 4]) {
  for (const look of ['Posters', 'Rows']) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 820 } });
    // It is asked until it serves.
    await expect(() => page.goto(`http://127.0.0.1:${PORT}/?scenario=many`)).toPass({ timeout: 20_000 });
    await page
      .getByRole('link', { name: 'Watchlist' })
      .or(page.getByRole('button', { name: 'Watchlist' }))
      .first()
      .click();
    await page
      .getByRole('radio', { name: look })
      .or(page.getByRole('button', { name: look }))
      .first()
      .click();
    await page.locator('li[aria-posinset="1"]').waitFor();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    for (const [pace, pixels] of Object.entries(PACES)) {
      // Once before: what is scrolled over is read by then.
      await scrolled(page, pixels);
      const events = [];
      const collect = ({ value }) => events.push(...value);
      devtools.on('Tracing.dataCollected', collect);
      const complete = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
      const traceConfig = { includedCategories: ['devtools.timeline', 'v8'] };
      await devtools.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
      await scrolled(page, pixels);
      await devtools.send('Tracing.end');
      await complete;
      devtools.off('Tracing.dataCollected', collect);
      const frames = own(events);
      const told = [...Object.keys(KINDS), 'together'].map((kind) => {
        const taken = frames.map((frame) => frame[kind] ?? 0).sort((a, b) => a - b);
        const at = (part) => taken[Math.floor(((taken.length - 1) * part) / 100)]?.toFixed(1);
        return `${kind} ${at(50)} (${at(95)})`;
      });
      process.stdout.write(
        `A frame of ${look}, ${pace}, at 1/${slower} speed, half (19 of 20) ms: ${told.join(', ')}\n`,
      );
    }
    await page.close();
  }
}
await browser.close();
served.kill();

/** Scrolls from the top, so many pixels a frame. */
function scrolled(page, pixels) {
  return page.evaluate(
    ([frames, pixels]) =>
      new Promise((done) => {
        const list = document.querySelector('.page');
        list.scrollTop = 0;
        let left = frames;
        requestAnimationFrame(function frame() {
          list.scrollTop += pixels;
          left -= 1;
          if (left > 0) requestAnimationFrame(frame);
          else done();
        });
      }),
    [FRAMES, pixels],
  );
}

/** The milliseconds of each frame by kind: of every stretch that was measured, what none within it took. */
function own(events) {
  const main = events.find(({ name, args }) => name === 'FireAnimationFrame' && args)?.tid;
  const spans = events
    .filter(({ ph, tid, dur }) => ph === 'X' && tid === main && dur !== undefined)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const starts = spans.filter(({ name }) => name === 'FireAnimationFrame').map(({ ts }) => ts);
  const frames = starts.map(() => ({}));
  const open = [];
  const spend = ({ ts, kind, self }) => {
    const place = starts.findLastIndex((start) => start <= ts);
    if (place < 0) return;
    for (const to of kind ? [kind, 'together'] : [])
      frames[place][to] = (frames[place][to] ?? 0) + self / 1000;
  };
  // What the thread worked, and not how long the machine let it wait.
  for (const { name, ts, dur, tdur = dur } of spans) {
    while (open.length > 0 && open.at(-1).end <= ts) spend(open.pop());
    const within = open.at(-1);
    if (within) within.self -= tdur;
    const kind = Object.keys(KINDS).find((each) => KINDS[each].test(name)) ?? within?.kind;
    open.push({ ts, end: ts + dur, kind, self: tdur });
  }
  while (open.length > 0) spend(open.pop());
  return frames.slice(1, -1);
}
