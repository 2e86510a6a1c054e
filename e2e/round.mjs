// What walks do on the pages of a round: count, find, assess, go on to the next phase.

import assert from 'node:assert/strict';

/** Presses the button of exactly this name. */
export async function press(page, name, within = page) {
  await within.getByRole('button', { name, exact: true }).click();
}

/** The numbers of a table by what heads their row. */
const figures = (lines) =>
  lines.evaluateAll((rows) => Object.fromEntries(rows.map((row) => [row.querySelector('th').textContent, [...row.querySelectorAll('td.n')].map((cell) => Number(cell.textContent))])));

/** What the round's page counts, by category: assessed, divergent, pending, not started, all. */
export const byCategory = (page) => figures(page.locator('#progress ~ details tbody tr'));

/** The same by person: assessed, divergent, pending, not started of what they go through. */
export const byPerson = (page) => figures(page.locator('section[aria-labelledby=people] tbody tr'));

/** Where the recommendation with this number is, of those in a category. */
export async function find(page, forum, category, number) {
  await page.goto(`${forum.url}/register?category=${encodeURIComponent(category)}`);
  const links = page.locator('.recs > li').filter({ has: page.locator('.no', { hasText: new RegExp(`^\\s*${number}\\s*$`) }) }).locator('h3 a');
  assert.equal(await links.count(), 1, `${number} in ${category}`);
  return new URL(await links.getAttribute('href'), forum.url).pathname;
}

/** Files an assessment of the recommendation at this address. */
export async function assess(page, forum, address, status, words) {
  await page.goto(`${forum.url}${address}/assess`);
  // What is chosen may have its explanation within its label.
  await page.locator('#status label').filter({ hasText: status }).locator('input').check();
  await page.fill('#narrative', words);
  await press(page, 'File your assessment');
  await page.waitForURL(/#assessment-/);
}

/** Sets the phase of the register, on the page of an open round. */
export async function setPhase(page, forum, round, phase) {
  await page.goto(forum.url + round);
  await page.getByText('Set the phase', { exact: true }).click();
  await page.locator(`#phase input[value=${phase}]`).check();
  await press(page, 'Set this phase');
  await page.getByText('The phase is set.').waitFor();
}
