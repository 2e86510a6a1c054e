// The implementation plan: a table of tasks as it stands in minutes, an action with what it needs and who promises it, what
// is not funded in sight of everybody, evidence, and the calendar of due dates.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { appoint } from '../steps.mjs';

export const from = 'init';

const member = { email: 'member@forum.example', name: 'Member of the forum', role: 'member' };

export default async ({ page, forum, axe, shot }) => {
  const file = path.join(forum.data, 'list.csv');
  writeFileSync(file, 'Number,Recommendation,Source\n1,Improve the outcomes of the meeting,Report A\n2,Answer letters,Report A\n');
  await forum.command('import', 'register', file);
  const press = (name) => page.getByRole('button', { name, exact: true }).click();

  // Nothing is planned yet, and the page says who can.
  await page.goto(`${forum.url}/register/plan`);
  await page.getByText('Nothing is planned yet').waitFor();
  await axe();
  await shot('empty');

  await appoint(page, forum, member, '/register?q=outcomes');
  await page.locator('.recs h3 a').first().click();
  await page.waitForURL(/\/recommendations\//);
  const one = new URL(page.url()).pathname;
  await page.goto(`${forum.url}${one}/actions/new`);
  await page.getByRole('link', { name: 'Enter a table' }).click();
  await page.waitForURL(/table/);
  await axe();
  await page.fill('#table', '<u>Task</u>\t<u>Responsible</u>\t<u>Due by</u>\nName a working group\tMAG, on proposal of its chair\tmid-June\nHold an <i>open</i> session\tSecretariat\t2031-09-02\n\tNobody\tsoon\n');
  await press('Keep it');
  await page.getByRole('alert').waitFor();
  await axe();
  await shot('table-refused');
  const typed = await page.inputValue('#table');
  await page.fill('#table', typed.split('\n').filter((line) => !line.includes('Nobody')).join('\n'));
  await press('Keep it');
  await page.waitForURL((url) => url.pathname === one);
  await page.getByText('Hold an open session').first().waitFor();

  // One that needs more than was promised.
  await page.goto(`${forum.url}${one}/actions/new`);
  await axe();
  await shot('action');
  await page.fill('#task', 'Set up a place for comments');
  await page.fill('#responsible', 'Secretariat');
  await page.fill('#due', '2026-11-01');
  await page.fill('#needed', 'A moderator for half a year');
  await page.fill('#amount', '12000 USD');
  await page.fill('#promised', 'Host country | a room\nDonor | money | 5000 USD');
  await page.fill('#evidence', 'https://example.org/comments The place');
  await press('Keep it');
  await page.waitForURL((url) => url.pathname === one);
  await axe();
  await shot('recommendation');

  // Everybody sees what is lacking, without an account.
  await page.context().clearCookies();
  await page.goto(`${forum.url}/register/plan`);
  const rows = page.locator('main table tbody tr');
  assert.equal(await rows.count(), 3);
  await rows.filter({ hasText: 'Set up a place for comments' }).getByText('Less promised than needed').waitFor();
  await rows.filter({ hasText: 'Set up a place for comments' }).getByText('the date has passed').waitFor();
  await rows.filter({ hasText: 'Name a working group' }).getByText('mid-June').waitFor();
  assert.equal(await rows.first().getByText('Set up a place for comments').count(), 1, 'what is not funded comes first');
  await axe();
  await shot('plan');
  await page.goto(`${forum.url}/register/plan?funding=unfunded`);

  // The due date stands in the calendar; words such as mid-June do not.
  const calendar = await (await fetch(`${forum.url}/calendar.ics`)).text();
  assert.match(calendar, /SUMMARY:[^\r\n]*Hold an open session/);
  assert.match(calendar, /DTSTART;VALUE=DATE:20310902/);
  assert.doesNotMatch(calendar, /Name a working group/);

  // Done, with what bears it out: it is off the list of what is lacking.
  await appoint(page, forum, member, one);
  await page.getByRole('row').filter({ hasText: 'Set up a place for comments' }).getByRole('link', { name: /^Amend/ }).click();
  await page.waitForURL(/\/actions\//);
  await page.locator('#state label', { hasText: 'Done' }).locator('input').check();
  await press('Keep it');
  await page.waitForURL((url) => url.pathname === one);
  await page.goto(`${forum.url}/register/plan`);
  assert.equal(await page.getByText('Less promised than needed').count(), 0);
};
