// The first page answers: what this is, where the register stands, and the way in.

import assert from 'node:assert/strict';

export default async ({ page, forum, axe, shot }) => {
  const answer = await page.goto(forum.url);
  assert.equal(answer.status(), 200);
  assert.equal(await page.locator('h1').count(), 1);
  await axe();
  await shot('start');
  await page.goto(`${forum.url}/no-such-page`);
  assert.equal(await page.locator('h1').count(), 1, 'a missing page has a heading too');
  await axe();
};
