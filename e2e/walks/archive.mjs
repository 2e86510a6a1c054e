// Another forum starts from this one's register: what was worked on and said goes along, its people by name alone; a file
// that does not hold is refused in words, and the same file again changes nothing.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { visit } from '../browser.mjs';
import { start } from '../forum.mjs';
import { appoint } from '../steps.mjs';

export const from = 'init';

const keeper = { email: 'coordinator@forum.example', name: 'Coordinator', role: 'coordinator' };
const first = { email: 'first@forum.example', name: 'First administrator', role: 'administrator' };

export default async ({ page, forum, profile, axe, shot }) => {
  const list = path.join(forum.data, 'list.csv');
  writeFileSync(list, 'Number,Recommendation,Category,Source\n1,Publish early,Outcomes,Report A\n2,Answer letters,Funding,Report A\n');
  await forum.command('import', 'register', list);
  const press = (name) => page.getByRole('button', { name, exact: true }).click();

  // Something is said, and something is decided.
  await appoint(page, forum, keeper, '/register?q=early');
  const one = await page.locator('.recs h3 a').first().evaluate((link) => new URL(link.href).pathname);
  await page.goto(`${forum.url}/discussions/recommendation/${one.split('/').at(-1)}/new`);
  await page.fill('#text', 'Early means a month before.');
  await press('Send');
  await page.getByText('Your comment stands.').waitFor();
  await page.goto(`${forum.url}${one}/move`);
  await page.locator('#categories label', { hasText: 'Funding' }).locator('input').check();
  await page.fill('#reason', 'It costs money too.');
  await page.locator('#directly input').check();
  await press('Send');
  await page.waitForURL((url) => !url.pathname.endsWith('/move'));
  const taken = path.join(forum.data, 'register-archive.json');
  await forum.command('export', 'archive', '--out', taken);
  const answer = await page.request.get(`${forum.url}/register/archive.json`);
  assert.equal(await answer.text(), readFileSync(taken, 'utf8'), 'the page and the command give the same');
  assert.doesNotMatch(readFileSync(taken, 'utf8'), /@forum\.example/);

  const other = await start({ database: profile.database, from: 'init' });
  const there = await visit(page.context().browser(), profile, other.url, 'archive');
  try {
    await takeAlong(there, other, taken, one);
    await there.end();
  } finally {
    await other.stop();
  }
};

/** In the other forum: looked at, refused where it does not hold, taken, and taken once more. */
async function takeAlong({ page, axe, shot }, other, taken, one) {
  const press = (name) => page.getByRole('button', { name, exact: true }).click();
  // A member of the other forum bears the same name as somebody here.
  await appoint(page, other, { ...keeper, email: 'namesake@forum.example' }, '/register');
  assert.equal((await page.goto(`${other.url}/administration/start`)).status(), 403);
  await appoint(page, other, first, '/administration/start');
  await axe();
  await shot('start');
  await page.setInputFiles('#file', { name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(readFileSync(taken, 'utf8').slice(0, 900)) });
  await press('See what it would bring');
  await page.getByRole('alert').waitFor();
  await axe();
  const wrong = JSON.parse(readFileSync(taken, 'utf8'));
  wrong.people = [];
  await page.setInputFiles('#file', { name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(wrong)) });
  await press('See what it would bring');
  await page.locator('#unsound li').first().waitFor();
  await axe();
  await shot('unsound');
  await page.setInputFiles('#file', taken);
  await press('See what it would bring');
  await page.waitForURL(/\/administration\/start\/[0-9a-f-]+/);
  await page.getByRole('row').filter({ hasText: 'Comments' }).waitFor();
  assert.equal(await page.locator('main tbody tr').filter({ hasText: 'Recommendations' }).locator('td').first().textContent(), '2');
  await axe();
  await shot('plan');
  await press('Start from it');
  await page.getByText('The register has what was in the file.').waitFor();
  assert.equal(await page.locator('.recs h3 a').count(), 2);
  await page.goto(other.url + one);
  await page.getByText('Early means a month before.').waitFor();
  await page.getByText('It costs money too.').first().waitFor();
  await axe();
  await shot('brought');
  // It is nobody's here: not even the namesake's to amend.
  await appoint(page, other, { ...keeper, email: 'namesake@forum.example' }, `/discussions/recommendation/${one.split('/').at(-1)}`);
  await page.getByText('Early means a month before.').waitFor();
  assert.equal(await page.getByRole('link', { name: /^Amend/ }).count(), 0);
  // Once more: everything is here already. And as an ordinary import it is told where it goes.
  await appoint(page, other, first, '/administration/start');
  await page.setInputFiles('#file', taken);
  await press('See what it would bring');
  await page.getByText('Everything in it is here already.').waitFor();
  await axe();
  await page.goto(`${other.url}/register/imports`);
  await page.setInputFiles('#file', taken);
  await press('Upload');
  await page.getByText('This is a whole register').waitFor();
  await axe();
}
