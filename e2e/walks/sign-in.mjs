// A member comes in by password and by a mailed link, and goes out again.

import assert from 'node:assert/strict';

export default async ({ page, forum, axe, shot, signIn }) => {
  const member = forum.accounts()['member-a'];

  await page.goto(`${forum.url}/sign-in`);
  await page.fill('input[name=email]', member.email);
  await page.fill('input[name=password]', 'not the password');
  await page.click('main form button:not([formaction])');
  await page.waitForSelector('[role=alert]');
  assert.equal(await page.inputValue('input[name=email]'), member.email, 'the address that was typed stays');
  assert.equal(await page.inputValue('input[name=password]'), '', 'a password never comes back');
  await axe();
  await shot('refused');

  await signIn(member);
  await axe();
  await shot('inside');
  await page.goto(`${forum.url}/account`);
  assert.equal(await page.locator('h1').count(), 1);
  await axe();
  await shot('account');

  await page.evaluate(() => document.querySelector('form[action="/sign-out"]').closest('details').setAttribute('open', ''));
  await page.click('form[action="/sign-out"] button');
  await page.waitForSelector('form[action="/sign-out"]', { state: 'detached' });

  await page.goto(`${forum.url}/sign-in`);
  await page.fill('input[name=email]', member.email);
  await page.click('button[formaction="/sign-in/link"]');
  await axe();
  await shot('mailed');
  const letter = (await forum.mail(member.email)).at(-1);
  const link = letter.links.find((address) => address.startsWith(forum.url));
  assert.ok(link, `the letter has no link to this forum: ${letter.links}`);
  await page.goto(link);
  assert.equal(await page.locator('form[action="/sign-out"]').count(), 0, 'a link that is only read signs nobody in');
  await axe();
  await shot('link');
  await page.click('main form button');
  await page.waitForSelector('form[action="/sign-out"]', { state: 'attached' });
};
