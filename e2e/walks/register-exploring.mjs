// A visitor works with the register: sorts, filters, compares pictures with figures, takes along what is shown, prints it,
// reads it in Arabic, and meets pages that are not there.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { workbook } from '../archive.mjs';
import { enter } from '../steps.mjs';

async function unfold(page) {
  const summary = page.locator('.filters > .fold > summary');
  if (await summary.isVisible()) await summary.click();
}

async function sorting({ page, forum, axe }) {
  await page.goto(`${forum.url}/register`);
  await page.locator('.sort').getByRole('link', { name: 'by title' }).click();
  await page.waitForURL(/sort=title/);
  const titles = await page.locator('.recs h3').allTextContents();
  const sorted = [...titles].sort((one, other) => one.localeCompare(other, 'en', { sensitivity: 'base', ignorePunctuation: true }));
  assert.deepEqual(titles, sorted);
  assert.equal(await page.locator('.sort [aria-current]').textContent(), 'by title');
  await page.locator('.sort').getByRole('link', { name: 'by number' }).click();
  await page.waitForURL(/sort=number/);
  const numbers = (await page.locator('.recs .no').allTextContents()).map(Number).filter(Number.isFinite);
  assert.deepEqual(numbers, [...numbers].sort((one, other) => one - other));
  await axe();

  // Pages hold on to the order, and the way back leads back.
  await page.getByRole('link', { name: 'Next page' }).click();
  await page.waitForURL(/sort=number/);
  const second = await page.locator('.recs h3').first().textContent();
  await page.getByText(/^26 to 50 of \d+$/).waitFor();
  await page.getByRole('link', { name: 'Previous page' }).click();
  await page.getByText(/^1 to 25 of \d+$/).waitFor();
  assert.notEqual(await page.locator('.recs h3').first().textContent(), second);
}

/** Each value of each filter shows as many as it says. */
async function filters({ page, forum, axe }) {
  await page.goto(`${forum.url}/register`);
  const groups = page.locator('.filters section');
  const heads = await groups.locator('h3').allTextContents();
  assert.deepEqual(
    ['Reading', 'Status', 'Category', 'Source', 'Round', 'Tag', 'Responsible'].filter((head) => !heads.includes(head)),
    [],
    `the filters are ${heads}`,
  );
  const values = [];
  for (let at = 0; at < heads.length; at += 1) {
    const link = groups.nth(at).locator('a').first();
    values.push([heads[at], await link.getAttribute('href'), Number(await link.locator('.n').textContent())]);
  }
  for (const [head, href, n] of values) {
    await page.goto(forum.url + href);
    const said = await page.locator('#list [role=status]').textContent();
    assert.match(said, n === 1 ? /^One recommendation:/ : new RegExp(`^${n} recommendations:`), `${head}: ${href}`);
    assert.equal(await page.locator('.recs > li').count(), Math.min(n, 25), head);
  }
  await axe();
  // Another filter narrows, and what is chosen can be taken off again.
  await page.goto(`${forum.url}/register?status=in-progress`);
  const before = Number.parseInt(await page.locator('#list [role=status]').textContent(), 10);
  await unfold(page);
  const choice = page.locator('.filters section', { hasText: 'Category' }).locator('a', { hasText: 'Outcomes' });
  const promised = Number(await choice.locator('.n').textContent());
  await choice.click();
  await page.waitForURL(/category=outcomes/);
  assert.equal(Number.parseInt(await page.locator('#list [role=status]').textContent(), 10), promised);
  assert.ok(promised < before, `${promised} of ${before}`);
  await unfold(page);
  assert.equal(await page.locator('.filters [aria-current]').count(), 2, 'both are marked as chosen');
  await axe();
  await page.getByRole('link', { name: 'Show everything' }).first().click();
  await page.getByText(/nothing filtered/).waitFor();
}

/** The pictures' words and the table say the same. */
async function pictures({ page, forum }) {
  await page.goto(`${forum.url}/register`);
  const figures = await page.locator('section[aria-labelledby=whole] .figures > div').allTextContents();
  assert.equal(figures.length, 5, 'not assessed, pending, single, divergent, stale');
  await page.getByText('Same figures as a table').click();
  const bars = page.locator('section[aria-labelledby=whole] .tally > li');
  const tables = page.locator('section[aria-labelledby=whole] table tbody tr');
  const rows = {};
  for (const row of await tables.all()) {
    const counts = (await row.locator('td').allTextContents()).map(Number);
    rows[(await row.locator('th').textContent()).trim()] = counts;
  }
  // One row for all by reading, one for the stale; every other picture has its row of shares.
  const ofAll = Object.values(rows)[0];
  rows['How they were assessed'] = [...ofAll.slice(-6, -1), ofAll.at(-7)];
  rows['Assessed over two years ago'] = [ofAll.at(-1), ofAll.at(-7) - ofAll.at(-1), ofAll.at(-7)];
  for (const bar of await bars.all()) {
    const word = (await bar.locator(':scope > :first-child').textContent()).trim();
    const n = Number(await bar.locator('.n').textContent());
    assert.ok(rows[word], `the table has no row "${word}"`);
    const counts = rows[word].length > 6 ? rows[word].slice(0, -6) : rows[word];
    assert.equal(counts.at(-1), n, word);
    const label = await bar.locator('svg[role=img]').getAttribute('aria-label');
    const said = (label.match(/\d+/g) ?? []).map(Number);
    for (const count of counts.slice(0, -1).filter((count) => count > 0)) {
      assert.ok(said.includes(count), `the picture of "${word}" says ${label}, the table ${counts}`);
    }
  }
}

async function download(page, word) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('#export').getByRole('link', { name: word }).click()]);
  return readFileSync(await file.path());
}

/** What is taken along is what the filter shows. */
async function exports({ page, forum }) {
  await page.goto(`${forum.url}/register?category=outcomes`);
  const shown = Number.parseInt(await page.locator('#list [role=status]').textContent(), 10);
  const title = (await page.locator('.recs h3').first().textContent()).trim();

  const csv = (await download(page, 'CSV')).toString('utf8');
  assert.ok(!csv.includes('\r') && !csv.startsWith('\ufeff'), 'lines end in LF, and no mark stands before them');
  assert.ok(csv.includes(title));
  const json = JSON.parse(await download(page, 'JSON'));
  assert.equal(json.recommendations.length, shown);
  assert.ok(json.recommendations.some((one) => one.title === title));
  assert.doesNotMatch(JSON.stringify(json), /@example\.org/, 'no address of anybody');
  const sheet = workbook(await download(page, 'Excel'));
  assert.ok(sheet.text.includes(title));
  assert.ok(sheet.rows > shown, `${sheet.rows} rows for ${shown} recommendations and their headings`);
}

/** On paper stands what the page says, and nothing to press. */
async function printing({ page, forum, shot }) {
  await page.goto(`${forum.url}/register?reading=divergent`);
  const address = await page.locator('.recs h3 a').first().getAttribute('href');
  await page.goto(forum.url + address);
  await page.emulateMedia({ media: 'print' });
  for (const shown of ['h1', '.source blockquote', '.view .said', '.on-paper', '.history']) {
    assert.ok(await page.locator(shown).first().isVisible(), `${shown} is printed`);
  }
  for (const hidden of ['.bar', '.foot', '.crumbs', '#contribute', '.skip']) {
    assert.ok(!(await page.locator(hidden).first().isVisible()), `${hidden} is not printed`);
  }
  await shot('print-recommendation');
  await page.goto(`${forum.url}/register`);
  assert.ok(await page.locator('.recs h3').first().isVisible());
  assert.ok(await page.locator('.tally').first().isVisible());
  for (const hidden of ['.bar', '.filters', '.sort', '#export', '.pages']) {
    assert.ok(!(await page.locator(hidden).first().isVisible()), `${hidden} is not printed`);
  }
  await shot('print-register');
  await page.emulateMedia({ media: null });
}

/** From the right to the left, with the source's own language and direction. */
async function arabic({ page, forum, axe, shot }) {
  await page.goto(`${forum.url}/register?lang=ar`);
  assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
  assert.equal(await page.locator('html').getAttribute('lang'), 'ar');
  await axe();
  await shot('arabic-register');
  await page.goto(`${forum.url}/register?reading=divergent&lang=ar`);
  await page.goto(forum.url + (await page.locator('.recs h3 a').first().getAttribute('href')));
  assert.equal(await page.locator('html').getAttribute('dir'), 'rtl', 'the language goes along');
  assert.equal(await page.locator('.source blockquote').getAttribute('dir'), 'ltr');
  await axe();
  await shot('arabic-recommendation');
  await page.goto(`${forum.url}/?lang=en`);
  assert.equal(await page.locator('html').getAttribute('dir'), 'ltr');
}

async function astray({ page, forum, axe, shot }) {
  for (const [address, status] of [
    ['/no-such-page', 404],
    ['/register/recommendations/00000000-0000-0000-0000-000000000000', 404],
    ['/register/recommendations/not-an-id', 404],
    ['/administration', 401],
    ['/register/imports', 401],
  ]) {
    const answer = await page.goto(forum.url + address);
    assert.equal(answer.status(), status, address);
    assert.equal(await page.locator('h1').count(), 1, address);
    await axe();
  }
  await shot('sign-in-needed');
  await page.locator('main').getByRole('link', { name: 'Sign in' }).click();
  await page.waitForURL(/\/sign-in\?next=%2Fregister%2Fimports/);
  await enter(page, forum, forum.accounts()['member-b'], '/register');
  const answer = await page.goto(`${forum.url}/register/imports`);
  assert.equal(answer.status(), 403);
  await axe();
  await shot('not-allowed');
}

async function programs({ page, forum, axe, shot }) {
  await page.goto(`${forum.url}/register`);
  await page.locator('footer').getByRole('link', { name: 'For programs (API)' }).click();
  await page.waitForURL(/\/api\/v1$/);
  await page.getByText('/api/v1/register/summary').waitFor();
  await axe();
  await shot('programs');
  await page.goto(`${forum.url}/about/who-may-do-what`);
  await axe();
  await shot('who');
}

export default async (walk) => {
  await sorting(walk);
  await filters(walk);
  await pictures(walk);
  await exports(walk);
  await printing(walk);
  await arabic(walk);
  await programs(walk);
  await astray(walk);
};
