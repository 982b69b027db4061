// The window's font files, by what the page that phones open calls them.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const FONTS = {
  'figtree.woff2': 'figtree/files/figtree-latin-wght-normal.woff2',
  'figtree-ext.woff2': 'figtree/files/figtree-latin-ext-wght-normal.woff2',
  'fraunces.woff2': 'fraunces/files/fraunces-latin-full-normal.woff2',
  'fraunces-ext.woff2': 'fraunces/files/fraunces-latin-ext-full-normal.woff2',
};
const { resolve } = createRequire(import.meta.url);

export const font = (file) => readFileSync(resolve(`@fontsource-variable/${FONTS[file]}`));
