// Pictures that are light enough to be kept in a repository.

import { crc32, deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/**
 * The same picture without the grain in its gradients: a pixel that is two steps of 255 from its neighbour becomes like
 * it. Nobody sees that, and a third of the file is that grain.
 */
export async function lighter(page: Page, png: Buffer): Promise<Buffer> {
  // The app's CSP would not let its own page read the picture.
  await page.goto('about:blank');
  const { width, height, pixels } = await page.evaluate(async (base64) => {
    const picture = await (await fetch(`data:image/png;base64,${base64}`)).blob().then(createImageBitmap);
    const { width, height } = picture;
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    // Compared with the neighbour as it became, so that no pixel ends further than that from what it was.
    const near = (pixel: number, other: number) =>
      [0, 1, 2].every((part) => Math.abs((data[pixel + part] ?? 0) - (data[other + part] ?? 0)) <= 2);
    const rgb = new Uint8Array(width * height * 3);
    for (let pixel = 0; pixel < data.length; pixel += 4) {
      const left = pixel % (width * 4) > 0 ? pixel - 4 : -1;
      const like = [left, pixel - width * 4].find((other) => other >= 0 && near(pixel, other));
      if (like !== undefined) data.copyWithin(pixel, like, like + 4);
      rgb.set(data.subarray(pixel, pixel + 3), (pixel / 4) * 3);
    }
    const blob = new Blob([rgb]);
    const url = await new Promise<string>((done) => {
      const reader = new FileReader();
      reader.onload = () => done(reader.result as string);
      reader.readAsDataURL(blob);
    });
    return { width, height, pixels: url.slice(url.indexOf(',') + 1) };
  }, png.toString('base64'));
  return encode(width, height, Buffer.from(pixels, 'base64'));
}

/** A PNG of RGB pixels, packed as tightly as zlib can. */
function encode(width: number, height: number, pixels: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits each of red, green and blue.
  head.set([8, 2], 8);
  const packed = [0, 1, 2].map((filter) => pack(filtered(filter, width * 3, pixels)));
  const smallest = packed.reduce((best, each) => (each.length < best.length ? each : best));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', smallest),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each line as it is (0), as what it differs by from its left (1) or from the line above (2). */
function filtered(filter: number, across: number, pixels: Buffer): Buffer {
  const lines = Buffer.alloc(pixels.length + pixels.length / across);
  for (let at = 0, to = 0; at < pixels.length; at++) {
    if (at % across === 0) lines[to++] = filter;
    const left = at % across >= 3 ? (pixels[at - 3] ?? 0) : 0;
    const before = filter === 1 ? left : filter === 2 ? (pixels[at - across] ?? 0) : 0;
    lines[to++] = ((pixels[at] ?? 0) - before) & 0xff;
  }
  return lines;
}

function pack(lines: Buffer): Buffer {
  return deflateSync(lines, { level: 9, memLevel: 9 });
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
