// A watch that never barks is none: each thing the harness must notice, on a page that does it.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { launch, profiles, visit } from './browser.mjs';

const pages = {
  '/good': '<h1>Good</h1><p>Readable</p>',
  '/pale': '<h1>Pale</h1><p class="pale">Hardly to be read</p>',
  '/wide': '<h1>Wide</h1><p class="wide">Wider than any window</p>',
  '/inline': '<h1>Inline</h1><p style="color: red">Refused</p>',
  '/stranger': '<h1>Stranger</h1><img alt="" src="http://127.0.0.1:9/x.png">',
  '/broken': '<h1>Broken</h1><img alt="" src="/missing.png">',
  '/script': '<h1>Script</h1><script src="/throw.js"></script>',
};
const files = {
  '/style.css': ['text/css', '.pale { color: #ccc } .wide { inline-size: 3000px }'],
  '/throw.js': ['text/javascript', 'document.title = "ran"; throw new Error("thrown on purpose")'],
};

function answer(request, response) {
  const page = pages[request.url];
  const file = files[request.url];
  response.statusCode = page || file ? 200 : 404;
  response.setHeader('content-type', file ? file[0] : 'text/html');
  response.setHeader('content-security-policy', "default-src 'self'; img-src *");
  const head = '<!doctype html><html lang="en"><title>Test</title><link rel="stylesheet" href="/style.css">';
  response.end(file ? file[1] : `${head}<main>${page ?? '<h1>Not here</h1>'}</main></html>`);
}

const server = createServer(answer);
let browser;
let origin;

before(async () => {
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server.close();
});

async function walk(profile, path) {
  const { page, axe, end } = await visit(browser, profile, origin, 'harness');
  let failure;
  try {
    await page.goto(origin + path);
    await axe();
  } catch (error) {
    failure = error;
  }
  const title = await page.title();
  await end();
  if (failure) throw failure;
  return title;
}

for (const profile of profiles) {
  describe(profile.name, () => {
    test('a good page and a missing one pass', async () => {
      assert.equal(await walk(profile, '/good'), 'Test');
      assert.equal(await walk(profile, '/nowhere'), 'Test');
    });
    test('a pale word is not accessible', () => assert.rejects(walk(profile, '/pale'), /color-contrast/));
    test('a page wider than its window is noticed', () => assert.rejects(walk(profile, '/wide'), /reflow: the page is 30/));
    test('an inline style is noticed', () => assert.rejects(walk(profile, '/inline'), /Content Security Policy/));
    test('a third party is noticed', () => assert.rejects(walk(profile, '/stranger'), /asked a third party/));
    test('a part that is missing is noticed', () => assert.rejects(walk(profile, '/broken'), /missing\.png: 404/));
    test('a script that throws is noticed, where scripts run', async () => {
      if (profile.scripts) await assert.rejects(walk(profile, '/script'), /thrown on purpose/);
      else assert.equal(await walk(profile, '/script'), 'Test');
    });
  });
}
