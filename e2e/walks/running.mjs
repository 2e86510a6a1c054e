// Somebody runs the place: looks at its settings, says what it says of privacy, has a backup written, deals with a letter
// that cannot leave, and finds all of it in the log.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { appoint, unfold } from '../steps.mjs';

export const from = 'init';

const keeper = { email: 'keeper@forum.example', name: 'Keeper of the walks', role: 'administrator' };

/** Follows a tab of administration. */
async function tab(page, name, address) {
  await page.locator('.tabs').getByRole('link', { name, exact: true }).click();
  await page.waitForURL((url) => url.pathname === address);
}

async function settings({ page, forum, axe, shot }) {
  await tab(page, 'Settings', '/administration/settings');
  await axe();
  await shot('settings');
  await page.getByText(path.join(forum.data, 'plenary.toml')).waitFor();
  await page.getByText('Environment: PLENARY_MAIL_REPLY_TO').waitFor();
  await page.selectOption('#hour', '21');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText('It holds from now on').waitFor();
  assert.equal(await page.inputValue('#hour'), '21');
}

async function privacy({ page, forum, axe, shot }) {
  await page.locator('footer').getByRole('link', { name: 'Privacy', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Privacy' }).waitFor();
  await page.getByText("In the program's own words").waitFor();
  await page.getByRole('heading', { name: 'Who sees it' }).waitFor();
  await axe();
  await shot('privacy');
  await page.goto(`${forum.url}/administration`);
  await tab(page, 'Privacy and terms', '/administration/texts');
  await axe();
  await shot('texts');
  await page.getByRole('link', { name: /^Amend Terms/ }).click();
  await page.waitForURL(/\/texts\/terms\/en$/);
  await page.fill('#text', '');
  await page.locator('main form').evaluate((form) => form.setAttribute('novalidate', ''));
  await page.getByRole('button', { name: 'Keep as the next version' }).click();
  await page.getByRole('alert').waitFor();
  await axe();
  await page.fill('#text', '## On the way\n\nWhoever walks here walks **kindly**.');
  await shot('text');
  await page.getByRole('button', { name: 'Keep as the next version' }).click();
  await page.getByText('The text is kept').waitFor();
  await page.getByRole('link', { name: /^Amend Terms/ }).click();
  await page.fill('#text', '## On the way\n\nWhoever walks here walks **kindly**, and waits for the others.');
  await page.getByRole('button', { name: 'Keep as the next version' }).click();
  await page.getByText('The text is kept').waitFor();

  // Anybody reads it, and what stood before.
  await page.locator('footer').getByRole('link', { name: 'Terms', exact: true }).click();
  await page.getByRole('heading', { level: 2, name: 'On the way' }).waitFor();
  await page.getByText('waits for the others').waitFor();
  await page.getByRole('link', { name: /^Version 1,/ }).click();
  await page.getByText('This is an earlier version').waitFor();
  assert.equal(await page.getByText('waits for the others').count(), 0);
  await axe();
  await shot('terms-earlier');
}

async function backup({ page, forum, axe, shot }) {
  await page.goto(`${forum.url}/administration`);
  await tab(page, 'Backups', '/administration/backups');
  await page.getByText('These files lie on the same disk as the forum').waitFor();
  await page.getByText(path.join(forum.data, 'backups')).waitFor();
  await axe();
  await shot('backups-none');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await page.getByText('The backup is on its way').waitFor();
  for (let looks = 0; looks < 200 && !(await page.getByText('Whole:').count()); looks += 1) await page.reload();
  await page.getByText('Whole:').waitFor();
  const file = await page.locator('tbody code').first().textContent();
  assert.ok(existsSync(path.join(forum.data, 'backups', file)), `${file} is in the folder`);
  await axe();
  await shot('backups');
}

async function queue({ page, forum, axe, shot }) {
  const mail = path.join(forum.data, 'mail');
  const away = path.join(forum.data, 'mail-away');
  await forum.command('person', 'add', '--email', 'reader@forum.example', '--name', 'Reader of the walks');
  mkdirSync(mail, { recursive: true });
  renameSync(mail, away);
  writeFileSync(mail, 'no folder');
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await page.goto(`${forum.url}/sign-in`);
  await page.fill('input[name=email]', 'reader@forum.example');
  await page.click('button[formaction="/sign-in/link"]');
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  await page.context().clearCookies();
  await page.context().addCookies(cookies);

  await page.goto(`${forum.url}/administration/queue?state=waiting`);
  const row = page.locator('tbody tr', { hasText: 'Mail a link to sign in' });
  for (let looks = 0; looks < 200 && !(await row.filter({ hasNotText: 'Nothing yet' }).count()); looks += 1) {
    await page.goto(`${forum.url}/administration/queue?state=waiting`);
  }
  assert.match(await row.textContent(), /once|times/, 'it was tried');
  assert.doesNotMatch(await page.locator('main').textContent(), /reader@forum\.example/, 'whose letter it is is not told');
  await axe();
  await shot('queue');
  await row.getByRole('link', { name: /^Drop/ }).click();
  await page.getByText('It is never done').waitFor();
  await axe();
  await shot('queue-drop');
  await page.getByRole('button', { name: 'Drop' }).click();
  await page.getByText('The job is out of the queue').waitFor();
  await page.getByText('Nothing here').waitFor();
  await axe();
  rmSync(mail);
  renameSync(away, mail);
}

async function log({ page, forum, axe, shot, profile }) {
  await page.goto(`${forum.url}/administration`);
  await tab(page, 'Log', '/administration/audit');
  const rows = page.locator('tbody tr');
  for (const said of ['Job dropped', 'Backup written', 'Backup asked for', 'Terms amended', "Hour of the day's mail set"]) {
    await rows.filter({ hasText: said }).first().waitFor();
  }
  await axe();
  await shot('log');
  await unfold(page.locator('form details.fold > summary'));
  await page.fill('#who', 'Nobody of the walks');
  await page.getByRole('button', { name: 'Show these' }).click();
  await page.getByRole('alert').waitFor();
  await axe();
  await page.fill('#who', keeper.email);
  await page.selectOption('#kind', { label: 'Terms amended' });
  await page.fill('#from', '2026');
  await page.getByRole('button', { name: 'Show these' }).click();
  await page.getByText('2 events').waitFor();
  assert.equal(await rows.count(), 2);
  assert.equal(await rows.filter({ hasText: keeper.name }).count(), 2);
  await axe();
  await shot('log-filtered');
  const file = await page.getByRole('link', { name: 'Keep as CSV' }).getAttribute('href');
  const csv = await (await page.request.get(forum.url + file)).text();
  assert.equal(csv.trim().split('\n').length, 3, csv);
  await page.getByRole('link', { name: 'Show everything' }).click();
  await page.waitForURL((url) => url.search === '');
  assert.ok((await rows.count()) > 2, profile.name);
}

export default async (walk) => {
  await appoint(walk.page, walk.forum, keeper, '/administration');
  await settings(walk);
  await privacy(walk);
  await backup(walk);
  await queue(walk);
  await log(walk);
};
