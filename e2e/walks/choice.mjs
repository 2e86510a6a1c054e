// The choice of 2020 from its real file: seven members indicate in secret, the numbers come out as they did, and three
// are chosen that are not the top three, each with its reason, a reference and a path forward.

import assert from 'node:assert/strict';
import { appoint, shared } from '../steps.mjs';

export const from = 'init';

const keeper = { email: 'coordinator@forum.example', name: 'Coordinator', role: 'coordinator' };
/** How many of seven indicated each, in the order of the file. */
const counts = [6, 5, 5, 5, 4, 4, 4, 4, 3, 3, 3, 3];
/** Whether this member indicated this one: going round, so that each of the seven gives seven. */
const gives = (member, at) => {
  const from = counts.slice(0, at).reduce((sum, n) => sum + n, 0);
  return (member - from % 7 + 7) % 7 < counts[at];
};
const chosen = ['V.4', 'V.1', 'VIII.1'];

export default async ({ page, forum, axe, shot, skip }) => {
  const file = shared('data', 'register', 'options-paper-priorities-2020.csv');
  if (!file) return skip('the real file is not on this machine');
  await forum.command('import', 'register', file, '--source', 'Options paper');
  await appoint(page, forum, keeper, '/register/choosings');
  await page.getByRole('link', { name: 'Open a choosing' }).first().click();
  await axe();
  await page.fill('#name', 'Priorities of 2020');
  await page.locator('#secret input').check();
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByText('The choosing is open.').waitFor();
  const here = new URL(page.url()).pathname;

  for (let member = 0; member < 7; member += 1) {
    await appoint(page, forum, { email: `member-${member}@forum.example`, name: `Member ${member + 1}`, role: 'member' }, here);
    await page.getByText('What is indicated is secret until it is closed.').waitFor();
    const boxes = page.locator('#indications input[type=checkbox]');
    assert.equal(await boxes.count(), 12);
    for (const at of counts.keys()) if (gives(member, at)) await boxes.nth(at).check();
    if (member === 0) {
      await axe();
      await shot('indicating');
    }
    await page.getByRole('button', { name: 'Keep my indications' }).click();
    await page.waitForURL((url) => url.pathname === here);
    assert.equal(await boxes.nth(11).isChecked(), gives(member, 11), 'what was kept stands');
  }

  await appoint(page, forum, keeper, here);
  await page.getByText('7 indicated').waitFor();
  assert.equal(await page.locator('#results').count(), 0, 'nobody sees numbers before it is closed');
  await page.getByRole('button', { name: 'Close it' }).click();
  await page.locator('#results').waitFor();
  const shown = await page.locator('#results tbody td[data-label=Indications]').allTextContents();
  assert.deepEqual(shown.map((text) => text.trim().split('\n')[0].match(/\d+ of \d+/)[0]), counts.map((n) => `${n} of 7`));
  await axe();

  for (const number of chosen) {
    const row = page.locator('#results tbody tr').filter({ has: page.getByRole('link', { name: new RegExp(`^${number.replace('.', '\\.')}\\b`) }) }).first();
    await row.getByRole('link', { name: /^Decide/ }).click();
    await page.locator('#standing label').filter({ hasText: 'Chosen' }).locator('input').check();
    await page.fill('#why', `Because of what ${number} makes possible.`);
    await page.fill('#references', 'Roadmap for Digital Cooperation | paragraph 93');
    if (number === chosen[0]) await axe();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.waitForURL((url) => url.pathname === here);
  }
  assert.equal(await page.locator('#chosen article').count(), 3);
  await page.getByText('Because of what VIII.1 makes possible.').waitFor();
  await page.locator('#chosen a', { hasText: 'Add an action' }).first().click();
  await page.fill('#task', 'Ask who liaises with us');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.goto(forum.url + here);
  await page.getByText('Ask who liaises with us').waitFor();
  await axe();
  await shot('chosen');
};
