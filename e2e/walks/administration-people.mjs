// An administrator invites a whole list, says a letter in words of the forum's own, and erases somebody who asked by letter;
// the receipt is found again without an account.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { appoint, unfold } from '../steps.mjs';

export const from = 'init';

async function inviting({ page, forum, axe, shot }) {
  await page.goto(`${forum.url}/administration/people`);
  await page.getByRole('link', { name: 'Invite people' }).click();
  await page.waitForURL(/\/administration\/invitations$/);
  await axe();
  await shot('invitations');
  await page.fill('#list', 'email,name,group,role\nben@forum.example,Ben,,\nnowhere,Nobody,,\nadmin@forum.example,,,\nchi@forum.example,Chi,Choir,member\n');
  await page.locator('form[action$="/plan"]').getByRole('button').click();
  await page.getByRole('heading', { level: 1, name: 'Plan of the invitations' }).waitFor();
  await page.getByText('This is no e-mail address').waitFor();
  await page.getByText('Has an account already').first().waitFor();
  await axe();
  await shot('plan');
  await page.fill('#list', (await page.inputValue('#list')).replace(',Choir,member', ',forum,observer').replace('nowhere', 'dora@forum.example'));
  await page.getByRole('button', { name: 'Look again' }).click();
  await page.getByRole('button', { name: 'Send 3 invitations' }).click();
  await page.getByText('The invitations go out now').waitFor();
  await axe();
  for (const name of ['ben', 'chi', 'dora']) await forum.mail(`${name}@forum.example`);

  await unfold(page.locator('summary', { hasText: 'Filter' }));
  await page.fill('#q', 'chi');
  await page.getByRole('button', { name: 'Show these' }).click();
  await page.getByText('1 of 3 shown').waitFor();
  await axe();
  await shot('invitations-filtered');
  await page.locator('main input[name=id]').check();
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await page.getByText('2 of 2 shown').waitFor();
}

async function wording({ page, forum, axe, shot }) {
  await page.locator('.tabs').getByRole('link', { name: 'Letters' }).click();
  await page.waitForURL(/\/administration\/letters$/);
  await axe();
  await shot('letters');
  await page.locator('tbody tr', { hasText: /^\s*Invitation/ }).getByRole('link').first().click();
  await page.waitForURL(/\/letters\/invitation\/en$/);
  await axe();
  const usual = await page.inputValue('#people-mail-invitation-opening');
  await page.fill('#people-mail-invitation-subject', 'Walk with {forum}');
  await page.fill('#people-mail-invitation-opening', 'Come along, {reader}!');
  await page.getByRole('button', { name: 'Keep these words' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByText('{forum} is missing').first().waitFor();
  assert.equal(await page.inputValue('#people-mail-invitation-subject'), 'Walk with {forum}', 'what was typed stays');
  await axe();
  await shot('letter-refused');
  await page.fill('#people-mail-invitation-opening', 'Come along to {forum}!');
  await page.getByRole('button', { name: 'See how it looks' }).click();
  await page.locator('#preview').getByText('Walk with Forum of the walks').first().waitFor();
  await axe();
  await shot('letter-preview');
  await page.getByRole('button', { name: 'Keep these words' }).click();
  await page.getByText('From now on the letter says this').waitFor();
  await page.getByText('Version 1, by Ada Administrator').waitFor();

  await page.goto(`${forum.url}/administration/invitations`);
  await page.fill('#name', 'Eve');
  await page.fill('#email', 'eve@forum.example');
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  const letter = (await forum.mail('eve@forum.example')).at(-1);
  assert.equal(letter.subject, 'Walk with Forum of the walks');
  assert.match(letter.text, /Come along to Forum of the walks!/);

  await page.goto(`${forum.url}/administration/letters/invitation/en`);
  await page.getByRole('button', { name: 'Back to the usual words' }).click();
  await page.getByText('Version 2, back to the usual words').waitFor();
  assert.equal(await page.inputValue('#people-mail-invitation-opening'), usual);
}

async function erasing({ page, forum, axe, shot }) {
  await forum.command('person', 'add', '--email', 'paula@forum.example', '--name', 'Paula Paper');
  await page.goto(`${forum.url}/administration`);
  await page.locator('.tabs').getByRole('link', { name: 'Requests for data' }).click();
  await page.waitForURL(/\/administration\/data$/);
  await page.getByText('Nothing was handed over or erased yet').waitFor();
  await axe();
  await shot('data');
  await page.fill('#q', 'paula');
  await page.getByRole('button', { name: 'Look for them' }).click();
  await page.getByRole('link', { name: 'Paula Paper' }).click();
  await page.getByRole('heading', { level: 1, name: 'Data of Paula Paper' }).waitFor();
  await axe();
  await shot('data-of');
  await page.getByLabel('Whoever it is about').check();
  await page.fill('#reference', 'File 7');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download what is kept of them' }).click()]);
  const data = JSON.parse(readFileSync(await download.path(), 'utf8'));
  assert.equal(data.account.email, 'paula@forum.example');

  await page.reload();
  await page.getByLabel('Whoever it is about').check();
  await page.fill('#reference', 'File 7');
  await page.fill('#confirm', 'Paula');
  await page.getByRole('button', { name: 'Erase them for good' }).click();
  await page.getByRole('alert').waitFor();
  assert.equal(await page.inputValue('#reference'), 'File 7', 'what was typed stays');
  await axe();
  await shot('data-refused');
  await page.fill('#confirm', 'Paula Paper');
  await page.getByRole('button', { name: 'Erase them for good' }).click();
  await page.getByText('They are erased. This is the receipt.').waitFor();
  await page.getByRole('heading', { level: 1, name: /^Receipt \d{14}$/ }).waitFor();
  await axe();
  await shot('receipt');
  assert.ok(!(await page.textContent('main')).includes('Paula'), 'a receipt holds nothing personal');
  const address = await page.locator('main a[href*="/receipts/"]').first().getAttribute('href');
  const people = await forum.command('person', 'list');
  assert.ok(!people.includes('paula'), people);

  // Found again by whoever has its address, without an account.
  await page.context().clearCookies();
  await page.goto(forum.url + new URL(address).pathname);
  await page.getByRole('heading', { level: 1, name: /^Receipt \d{14}$/ }).waitFor();
  await axe();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download it as text' }).click()]);
  assert.match(readFileSync(await file.path(), 'utf8'), /Name and profile: 1/);
}

export default async (walk) => {
  await appoint(walk.page, walk.forum, { email: 'admin@forum.example', name: 'Ada Administrator', role: 'administrator' }, '/administration');
  await inviting(walk);
  await wording(walk);
  await erasing(walk);
};
