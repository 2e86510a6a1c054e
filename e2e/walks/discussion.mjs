// Two people discuss a recommendation: a comment, an answer that quotes it, a version more, a report, words hidden with a
// public reason, and the log that a visitor reads; somebody is mentioned, and answers by replying to the mail.

import assert from 'node:assert/strict';
import { answerTo, arrived, letterAfter, turns, unfold } from '../steps.mjs';

export default async ({ page, forum, profile, axe, shot }) => {
  const { 'member-a': one, 'member-b': other, coordinator } = forum.accounts();
  const turn = turns(page, forum);
  await page.goto(`${forum.url}/register`);
  const here = new URL(await page.locator('.recs h3 a').nth(3).getAttribute('href'), forum.url).pathname;
  const id = here.split('/').at(-1);
  const discussion = `/discussions/recommendation/${id}`;

  // A visitor reads, and is told how to take part.
  await page.goto(forum.url + here);
  await page.getByText('Nobody has said anything yet.').waitFor();
  await page.getByText('Sign in to take part').waitFor();
  await axe();

  await turn(one, here);
  await page.locator('#discussion').getByRole('link', { name: 'Comment', exact: true }).click();
  await page.waitForURL(/\/new$/);
  await axe();
  await shot('form');
  const words = 'A first step is *made*, and the second is not.';
  await page.fill('#text', words);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Your comment stands.').waitFor();
  await page.locator('.comment em', { hasText: 'made' }).waitFor();
  await axe();

  // The other answers, quoting word for word.
  await turn(other, discussion);
  await page.getByRole('link', { name: /^Quote/ }).first().click();
  await unfold(page.getByText('Quote a passage'));
  assert.equal(await page.inputValue('#quote'), words);
  await page.fill('#quote', 'the second step is missing');
  await page.fill('#text', 'Which second step?');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('alert').waitFor();
  assert.equal(await page.inputValue('#text'), 'Which second step?', 'nothing typed is lost');
  await axe();
  await shot('not-word-for-word');
  await unfold(page.getByText('Quote a passage'));
  await page.fill('#quote', 'the second is not');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Your comment stands.').waitFor();
  await shot('thread');

  // The first amends; the earlier words stay readable.
  await turn(one, discussion);
  await page.getByRole('link', { name: /^Amend/ }).first().click();
  await page.fill('#text', 'A first step is made, and the second is *promised*.');
  await axe();
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await page.getByText('Your new version stands.').waitFor();
  await page.getByRole('link', { name: 'Amended' }).first().click();
  await page.getByText('As it stands').waitFor();
  await unfold(page.getByText('What changed'));
  await axe();
  await shot('versions');

  // The other reports it; a coordinator hides it with a reason that everybody reads.
  await turn(other, discussion);
  await page.getByRole('link', { name: /^Report/ }).first().click();
  await page.fill('#reason', 'Not the place for promises');
  await axe();
  await page.getByRole('button', { name: 'Report' }).click();
  await page.getByText('The moderators have been told').waitFor();
  await turn(coordinator, '/moderation');
  await page.getByText('Not the place for promises').waitFor();
  await axe();
  await shot('queue');
  await page.locator('main li.comment h2 a').first().click();
  await page.getByLabel('Hide it').check();
  await page.getByRole('button', { name: 'Do it' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByLabel('Hide it').check();
  await page.fill('#reason', 'Rule 2: no promises');
  await axe();
  await shot('moderate');
  await page.getByRole('button', { name: 'Do it' }).click();
  await page.getByText('Nothing waits').waitFor();

  await page.context().clearCookies();
  await page.goto(forum.url + discussion);
  await page.getByText('Moderators have hidden these words.').first().waitFor();
  assert.equal(await page.getByText('promised').count(), 0, 'nobody else reads the words');
  await page.getByRole('link', { name: 'Moderation log' }).click();
  await page.getByText('Rule 2: no promises').waitFor();
  await axe();
  await shot('log');

  // Somebody is mentioned: a mail says so, and its link leads to the comment.
  const before = (await forum.mail(other.email, 0)).length;
  await turn(one, `${discussion}/new`);
  await page.fill('#text', '@Demonstration member B (Civil Society), who keeps the minutes?');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Your comment stands.').waitFor();
  await page.getByText('Mentions Demonstration member B').waitFor();
  const letter = await letterAfter(forum, other.email, before, 'mentions you');
  assert.match(letter.text, /who keeps the minutes\?/);
  await page.context().clearCookies();
  await page.goto(letter.links.find((address) => address.includes('/comments/')));
  const said = page.locator('article.comment', { hasText: 'who keeps the minutes?' });
  await said.first().waitFor();

  // Whoever got the mail answers by replying to it; anybody else who has its address does not.
  const reply = (from) => answerTo(letter, { from, id: `minutes-${profile.name}`, words: 'The Secretariat does.\nAsk for the green folder.' });
  assert.equal(await forum.receive(reply('stranger@elsewhere.example')), 77, 'the letter went to somebody else');
  await page.reload();
  assert.equal(await page.getByText('green folder').count(), 0);
  assert.equal(await forum.receive(reply(other.email)), 0);
  assert.equal(await forum.receive(reply(other.email)), 0, 'a mail that comes twice does one thing');
  await arrived(page, forum.url + discussion, page.getByText('Ask for the green folder.'));
  const thread = page.locator('.threads > li', { hasText: 'who keeps the minutes?' });
  await unfold(thread.locator('details.answers > summary'));
  const answer = thread.locator('.answers article.comment');
  assert.equal(await answer.count(), 1);
  await answer.getByText('Ask for the green folder.').waitFor();
  await answer.getByText('Demonstration member B').first().waitFor();
  assert.equal(await page.getByText('Words of the letter').count(), 0, 'what a mail quotes is not said again');
  await axe();
  await shot('answered-by-mail');
};
