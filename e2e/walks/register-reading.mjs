// A visitor reads the register: where the whole stands, what a filter shows, one recommendation, and where its words lead.

import assert from 'node:assert/strict';

/** On a phone the filters are folded. */
async function unfold(page) {
  const summary = page.locator('.filters > .fold > summary');
  if (await summary.isVisible()) await summary.click();
}

export default async ({ page, forum, axe, shot }) => {
  await page.goto(`${forum.url}/register`);
  await axe();
  await shot('register');
  const all = Number((await page.locator('.tally .n').first().textContent()).trim());
  assert.ok(all > 0, 'the whole register is counted');

  // The pictures and the table say the same.
  await page.getByText('Same figures as a table').click();
  const rows = page.locator('section[aria-labelledby=whole] table').nth(1).locator('tbody tr');
  let sum = 0;
  for (const row of await rows.all()) {
    const cells = (await row.locator('td').allTextContents()).map(Number);
    // Shares by status, how many in all, the five readings, and how many are stale.
    const [shares, [n], readings] = [cells.slice(0, -7), cells.slice(-7, -6), cells.slice(-6, -1)];
    for (const part of [shares, readings]) assert.equal(part.reduce((one, other) => one + other), n, 'a row adds up');
    assert.ok(cells.at(-1) <= n, 'no more are stale than there are');
    sum += n;
  }
  assert.ok(sum >= all - 1, `each of ${all} stands in a category, as far as it has one: ${sum}`);
  await axe();

  await unfold(page);
  await page.locator('.filters a', { hasText: 'Divergent' }).click();
  await page.waitForURL(/reading=divergent/);
  const shown = await page.locator('.recs > li').count();
  assert.match(await page.locator('#list [role=status]').textContent(), new RegExp(`^(${shown}|One) recommendation`));
  await axe();
  await shot('divergent');
  await page.getByRole('link', { name: 'Show everything' }).first().click();
  await page.waitForURL((url) => !url.search.includes('reading'));

  // One that differs says how, and the export carries the filter.
  await page.goto(`${forum.url}/register?reading=divergent`);
  assert.match(await page.locator('#export a').first().getAttribute('href'), /export\.csv\?reading=divergent/);
  await page.locator('.recs h3 a').first().click();
  await page.waitForURL(/\/register\/recommendations\//);
  await page.getByText('assessors see this differently').waitFor();
  assert.ok((await page.locator('.view').count()) > 1, 'findings stand side by side');
  await axe();
  await shot('recommendation');
  await page.getByRole('link', { name: 'Full history' }).click();
  await page.waitForURL(/\/history$/);
  await axe();

  // A number in somebody's words leads to the recommendation it means.
  await page.goto(`${forum.url}/register?q=13&sort=number`);
  await page.locator('.recs > li').filter({ has: page.locator('.no', { hasText: /^13$/ }) }).locator('h3 a').click();
  await page.waitForURL(/\/register\/recommendations\//);
  const link = page.locator('.said a[href^="/register/recommendations/"]').first();
  const number = (await link.textContent()).trim();
  await link.click();
  await page.waitForURL((url) => url.pathname.startsWith('/register/recommendations/'));
  await page.locator('.source', { hasText: `Recommendation ${number}` }).waitFor();

  await page.goto(`${forum.url}/register?q=nothing-has-this-word`);
  await page.getByText('Nothing fits all of this').waitFor();
  await axe();
};
