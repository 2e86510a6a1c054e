// The pictures of the README, taken of the demonstration: `cargo xtask screenshots`.

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launch } from './browser.mjs';
import { start } from './forum.mjs';

const folder = path.join(path.dirname(new URL(import.meta.url).pathname), '..', 'docs', 'screenshots');

/** Each picture shows what a first visitor sees without scrolling. */
const pictures = [
  { name: 'register', at: '/register', width: 1280, height: 900, colorScheme: 'light' },
  { name: 'recommendation', at: divergent, width: 1280, height: 900, colorScheme: 'light' },
  { name: 'register-phone', at: '/register', width: 360, height: 720, colorScheme: 'dark' },
];

/** The first recommendation on which assessors differ. */
async function divergent(page, forum) {
  await page.goto(`${forum.url}/register?reading=divergent&sort=number`);
  return page.locator('.recs h3 a').first().getAttribute('href');
}

const forum = await start({ database: 'sqlite' });
const browser = await launch();
try {
  mkdirSync(folder, { recursive: true });
  for (const { name, at, width, height, colorScheme } of pictures) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale: 'en-GB', reducedMotion: 'reduce' });
    const page = await context.newPage();
    const address = typeof at === 'string' ? at : await at(page, forum);
    await page.goto(forum.url + address);
    const camera = await context.newCDPSession(page);
    const { data } = await camera.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
    const bytes = Buffer.from(data, 'base64');
    writeFileSync(path.join(folder, `${name}.webp`), bytes);
    console.log(`docs/screenshots/${name}.webp: ${width} x ${height} px, ${Math.round(bytes.length / 1000)} kB`);
    await context.close();
  }
} finally {
  await browser.close();
  await forum.stop();
}
