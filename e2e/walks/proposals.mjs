// In the public phase somebody proposes two recommendations; they are held; a moderator lets one through and declines the
// other with a reason that everybody reads; what is said of the one that stands is reported and hidden,
// and so is how somebody from outside assessed it.

import assert from 'node:assert/strict';
import { importList, turns } from '../steps.mjs';

export const from = 'init';

const author = { email: 'author@forum.example', name: 'Author of proposals', role: 'member' };
const reader = { email: 'reader@forum.example', name: 'Reader of proposals', role: 'member' };
const keeper = { email: 'coordinator@forum.example', name: 'Coordinator', role: 'coordinator' };
const texts = ['Give every meeting a summary of one page.', 'Give me the chair of every meeting.'];

export default async ({ page, forum, axe, shot }) => {
  await importList(page, forum, 'Number,Recommendation,Category,Source\n1,Answer letters,Outcomes,Report A\n');
  const turn = turns(page, forum);
  const press = (name) => page.getByRole('button', { name, exact: true }).click();

  // Nothing yet; a visitor is told how to take part.
  await page.goto(`${forum.url}/register/proposals`);
  await page.getByText('Nothing proposed yet').waitFor();
  await axe();
  await shot('empty');

  await turn(author, '/register/proposals');
  await page.getByRole('link', { name: 'Propose a recommendation' }).click();
  await page.waitForURL(/\/propose$/);
  await axe();
  await shot('form');
  await page.fill('#text', '  ');
  await page.fill('#why', 'So that those who were not there can follow.');
  await press('Propose it');
  await page.getByRole('alert').waitFor();
  assert.equal(await page.inputValue('#why'), 'So that those who were not there can follow.', 'nothing typed is lost');
  await axe();
  await page.fill('#text', texts[0]);
  await page.fill('#title', 'One page');
  await page.selectOption('#category', { label: 'Outcomes' });
  await press('Propose it');
  await page.getByText('Your proposal waits for somebody to look at it.').waitFor();
  await page.goto(`${forum.url}/register/propose`);
  await page.fill('#text', texts[1]);
  await press('Propose it');
  await page.getByText('Your proposal waits for somebody to look at it.').waitFor();
  assert.equal(await page.locator('main article').count(), 2, 'whoever proposed it sees it');
  await axe();
  await shot('own');

  // Nobody else does.
  await turn(reader, '/register/proposals');
  for (const text of texts) assert.equal(await page.getByText(text).count(), 0, 'held words are for few');

  // A moderator finds both in the forum's queue, lets one through and declines the other, not without a reason.
  await turn(keeper, '/moderation');
  await page.getByText(texts[0]).waitFor();
  await axe();
  await page.goto(`${forum.url}/register/proposals`);
  await axe();
  await shot('waiting');
  const article = (text) => page.locator('main article').filter({ hasText: text });
  await article(texts[1]).getByRole('button', { name: 'Decline' }).click();
  await page.getByRole('alert').waitFor();
  await axe();
  await article(texts[1]).locator('textarea[name=reason]').fill('A forum does not work so.');
  await article(texts[1]).getByRole('button', { name: 'Decline' }).click();
  await page.getByText('The proposal is declined').waitFor();
  await article(texts[0]).getByRole('button', { name: 'Take it into the register' }).click();
  await page.waitForURL(/\/recommendations\//);
  const one = new URL(page.url()).pathname;
  await page.locator('blockquote', { hasText: texts[0] }).first().waitFor();
  await page.getByText('Author of proposals').first().waitFor();
  await axe();
  await shot('taken');

  // Everybody reads why, and nobody the words that were declined.
  await page.context().clearCookies();
  await page.goto(`${forum.url}/register/proposals`);
  await page.getByText('A forum does not work so.').waitFor();
  assert.equal(await page.getByText(texts[1]).count(), 0);
  await axe();
  await shot('decided');

  // What somebody says of it is let through, reported, and hidden with a public reason.
  await turn(author, `/discussions/recommendation/${one.split('/').at(-1)}/new`);
  await page.fill('#text', 'Buy my pages.');
  await press('Send');
  await turn(keeper, '/moderation');
  await page.locator('main li.comment h2 a').first().click();
  await page.locator('main form label').filter({ hasText: 'Let it through' }).locator('input').check();
  await press('Do it');
  await turn(reader, `/discussions/recommendation/${one.split('/').at(-1)}`);
  await page.getByRole('link', { name: /^Report/ }).first().click();
  await page.fill('#reason', 'It sells something');
  await press('Report');
  await page.getByText('The moderators have been told').waitFor();
  await turn(keeper, '/moderation');
  await page.getByText('It sells something').waitFor();
  await page.locator('main li.comment h2 a').first().click();
  await page.getByLabel('Hide it').check();
  await page.fill('#reason', 'Nothing is sold here');
  await press('Do it');
  await page.context().clearCookies();
  await page.goto(forum.url + one);
  assert.equal(await page.getByText('Buy my pages.').count(), 0);
  await page.goto(`${forum.url}/discussions/recommendation/${one.split('/').at(-1)}`);
  await page.getByText('Nothing is sold here').waitFor();
  await axe();
  await shot('hidden');

  // What somebody from outside found is reported and hidden too, and the log says why.
  await turn(author, `${one}/assess`);
  await page.locator('#status label').filter({ hasText: 'Completed' }).locator('input').check();
  await page.fill('#narrative', 'Done by my firm, at a good price.');
  await press('File your assessment');
  await page.waitForURL(/#assessment-/);
  await turn(reader, one);
  await page.getByText('Done by my firm').first().waitFor();
  await page.locator('main a[href^="/register/assessments/"][href$="/report"]').first().click();
  await page.waitForURL(/\/report$/);
  await axe();
  await page.fill('#reason', 'An advertisement');
  await press('Report');
  await page.getByText('The moderators have been told').waitFor();
  await turn(keeper, '/moderation');
  await page.getByText('An advertisement').waitFor();
  await axe();
  await page.getByRole('link', { name: /^Assessment of/ }).click();
  await page.getByLabel('Hide it').check();
  await press('Do it');
  await page.getByRole('alert').waitFor();
  await axe();
  await page.getByLabel('Hide it').check();
  await page.fill('#reason', 'Rule 4: no advertisements');
  await shot('assessment-moderated');
  await press('Do it');
  await page.getByText('Done, and written into the log.').waitFor();
  await page.context().clearCookies();
  await page.goto(forum.url + one);
  assert.equal(await page.getByText('Done by my firm').count(), 0, 'nobody else reads it');
  await axe();
  await shot('assessment-hidden');
  await page.goto(`${forum.url}/moderation-log`);
  await page.locator('main li', { hasText: 'Rule 4: no advertisements' }).waitFor();
  await page.locator('main li', { hasText: 'Nothing is sold here' }).waitFor();
  assert.equal(await page.getByText('my firm').count(), 0, 'the log says why, and never what');
  await axe();
  await shot('log');
};
