import { defineConfig } from '@playwright/test';

// Each checkout has a port of its own, so that two of them can be tested at once; UI_PORT settles it if they meet.
const port =
  Number(process.env['UI_PORT']) ||
  4100 + ([...import.meta.dirname].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 797);

export default defineConfig({
  testDir: './tests',
  outputDir: '../target/playwright',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env['CI'],
  // Where nobody watches, a browser that loses a race on a busy machine is opened once more; the summary calls it flaky.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list']],
  // Far longer than anything takes, for a machine under load.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  snapshotPathTemplate: '{testDir}/{testFileDir}/aria/{arg}{ext}',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 820 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node tests/support/serve.js',
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: !process.env['CI'],
  },
});
