// Somebody follows a recommendation and a filtered list, is mailed, changes how, and leaves by the mail's own link without
// signing in. What is open now says so, and a secret address carries feed and calendar to programs until it is ended.

import assert from 'node:assert/strict';
import { enter } from '../steps.mjs';

const of = '/register?reading=not-assessed';

export default async ({ page, forum, axe, shot }) => {
  const { coordinator, 'member-b': member } = forum.accounts();

  // A visitor comes to the form after signing in.
  await page.context().clearCookies();
  await page.goto(forum.url + of);
  const wanted = await page.getByRole('link', { name: 'Follow', exact: true }).getAttribute('href');
  await enter(page, forum, member, wanted);
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
  await enter(page, forum, coordinator, `${record}/actions/new`);
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
  await enter(page, forum, member, '/following');
  assert.equal(await page.locator(`main a[href="${record}"]`).count(), 0);
  assert.equal(await page.locator(`main a[href="${of}"]`).count(), 1, 'the list stays');
};
