// Somebody follows a recommendation and a filtered list, is mailed, changes how, and leaves by the mail's own link without
// signing in. What is open now says so, and a secret address carries feed and calendar to programs until it is ended.

import assert from 'node:assert/strict';
import { letterAfter, logged, turns } from '../steps.mjs';

const of = '/register?reading=not-assessed';

export default async ({ page, forum, axe, shot }) => {
  const { coordinator, 'member-b': member } = forum.accounts();
  const turn = turns(page, forum);

  // A visitor comes to the form after signing in.
  await page.context().clearCookies();
  await page.goto(forum.url + of);
  const wanted = await page.getByRole('link', { name: 'Follow', exact: true }).getAttribute('href');
  await turn(member, wanted);
  await page.getByRole('heading', { name: /^Follow: / }).waitFor();
  await axe();
  await shot('following-new');
  await page.getByLabel('Daily').check();
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  await page.getByText('You follow it now').waitFor();
  await page.getByRole('link', { name: /^Following · in the day’s mail/ }).waitFor();
  await axe();

  // One button follows a recommendation; another click has it mailed at once.
  await page.goto(`${forum.url}/register?status=in-progress`);
  const record = await page.locator('.recs h3 a').first().getAttribute('href');
  await page.goto(forum.url + record);
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  await page.getByText('You follow it now').waitFor();
  await axe();
  await page.getByRole('link', { name: /^Following · / }).click();
  await page.getByRole('heading', { name: 'What you follow', level: 1 }).waitFor();
  const row = page.locator('li', { has: page.locator(`a[href="${record}"]`) });
  await row.getByRole('button', { name: 'At once' }).click();
  await page.getByText('Your wish was kept').waitFor();
  assert.equal(await row.getByRole('button', { name: 'At once' }).getAttribute('aria-pressed'), 'true');
  await axe();
  await shot('following');

  // A secret address, shown once, that any program may read by.
  await page.getByRole('button', { name: 'Make a secret address' }).click();
  const addresses = await page.locator('main .notice code').allTextContents();
  assert.equal(addresses.length, 2);
  await axe();
  const feed = await fetch(addresses[0]);
  assert.equal(feed.status, 200);
  assert.match(await feed.text(), /^<\?xml[^>]*>\s*<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/);
  assert.match(await (await fetch(addresses[1])).text(), /^BEGIN:VCALENDAR\r\n/);
  await page.goto(`${forum.url}/following`);
  assert.equal(await page.locator('main .notice code').count(), 0);
  await page.getByRole('button', { name: 'End it' }).click();
  await page.getByText('The secret address has ended').waitFor();
  assert.equal((await fetch(addresses[0])).status, 404);

  await page.goto(`${forum.url}/open-now`);
  await page.getByRole('heading', { name: 'Open now', level: 1 }).waitFor();
  await axe();
  await shot('open-now');

  // Somebody else does something: the mail comes, and leaves by its own link.
  const before = (await forum.mail(member.email, 0)).length;
  await turn(coordinator, `${record}/actions/new`);
  await page.fill('#task', 'Ask those who know');
  await page.getByRole('button', { name: 'Keep it', exact: true }).click();
  await page.getByText('The action is kept').waitFor();
  const letter = (await forum.mail(member.email, before + 1)).at(-1);
  assert.match(letter.text, /An action was added/);
  const leave = letter.links.find((link) => link.includes('/following/leave/'));
  await page.context().clearCookies();
  await page.goto(leave);
  await page.getByRole('heading', { name: 'Leave these mails' }).waitFor();
  await axe();
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await page.getByRole('heading', { name: 'You have left' }).waitFor();
  await axe();
  await turn(member, '/following');
  assert.equal(await page.locator(`main a[href="${record}"]`).count(), 0);
  assert.equal(await page.locator(`main a[href="${of}"]`).count(), 1, 'the list stays');
  await daily({ page, forum, axe, shot }, turn);
};

/**
 * Somebody follows a category, a round and a filtered list by the day's mail: one mail, grouped, the newest first, nothing
 * twice; and the mail program leaves it for them, without anybody signing in.
 */
async function daily({ page, forum, axe, shot }, turn) {
  const { coordinator } = forum.accounts();
  const reader = { email: 'reader-of-days@walks.example', name: 'Reader of the days', role: 'observer' };
  await turn(reader, '/register?category=funding');
  const record = async (list) => {
    await page.goto(forum.url + list);
    return page.locator('.recs h3 a').first().evaluate((link) => new URL(link.href).pathname);
  };
  const ofCategory = await record('/register?category=funding');
  const list = '/register?category=outcomes&status=completed';
  const ofList = await record(list);
  await page.goto(`${forum.url}/register/rounds`);
  const round = await page.locator('main tbody a[href^="/register/rounds/"]').first().getAttribute('href');
  for (const followed of ['/register?category=funding', round, list]) {
    await page.goto(forum.url + followed);
    await page.getByRole('button', { name: 'Follow', exact: true }).click();
    await page.getByText('You follow it now').waitFor();
  }
  await page.goto(`${forum.url}/following`);
  assert.equal(await page.locator('main li h3').count(), 3);
  assert.equal(await page.getByRole('button', { name: 'Daily', pressed: true }).count(), 3);
  await axe();
  await shot('following-three');

  // Three things happen, two of them to one recommendation.
  const before = (await forum.mail(reader.email, 0)).length;
  for (const [about, task] of [[ofCategory, 'Write to all who gave'], [ofList, 'Say so on the first page'], [ofCategory, 'Thank them in public']]) {
    await turn(coordinator, `${about}/actions/new`);
    await page.fill('#task', task);
    await page.getByRole('button', { name: 'Keep it', exact: true }).click();
    await page.getByText('The action is kept').waitFor();
    await logged(forum, 'action-added', about.split('/').at(-1));
  }
  await forum.command('digest', 'send', '--now');
  const letter = await letterAfter(forum, reader.email, before, 'News of 2 things you follow');
  const [plain] = letter.text.split('text/html');
  const at = (words) => plain.indexOf(words);
  assert.ok(at(ofCategory) > 0 && at(ofCategory) < at(ofList), 'what changed last stands first');
  assert.equal(plain.match(/An action was added/g).length, 3);
  assert.match(await forum.command('digest', 'send', '--now'), /^0 mails/, 'nobody is told twice');
  assert.equal((await forum.mail(reader.email)).length, before + 1, 'one mail has all of it');

  // RFC 8058: one POST by a program that has nothing but the mail's head.
  const left = await fetch(letter.leave, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
  assert.equal(left.status, 200);
  await turn(reader, '/following');
  await page.getByText('You follow nothing yet').waitFor();
}
