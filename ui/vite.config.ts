import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// `--mode fake` builds the screens on the in-memory backend, for browser tests. It goes elsewhere, so that it can
// never be packed by mistake.
export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  resolve: {
    alias: { $ui: fileURLToPath(new URL('./src', import.meta.url)) },
    // Vitest would otherwise take Svelte's server build.
    ...(process.env['VITEST'] ? { conditions: ['browser'] } : {}),
  },
  clearScreen: false,
  server: { port: 5173, strictPort: true },
  build: {
    outDir: mode === 'fake' ? '../target/ui-fake' : 'dist',
    emptyOutDir: true,
    // WebKitGTK 2.50 is newer; anything older would have light-dark() rewritten so that it no longer nests.
    target: 'safari18.2',
    // The CSP has no data: for fonts, so nothing may be inlined.
    assetsInlineLimit: 0,
    // One sheet, so that a screen's styles come in the same order whichever was fetched first.
    cssCodeSplit: false,
    // What others wrote of the screens, and under which licence: the package carries it.
    license: { fileName: 'licences.md' },
    modulePreload: { polyfill: false },
  },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
}));
