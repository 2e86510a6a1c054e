// A member assesses, another differs: both findings stand, the page says how they differ, and nothing is lost on the way.

import assert from 'node:assert/strict';

async function enter(page, forum, account, next) {
  await page.context().clearCookies();
  await page.goto(`${forum.url}/sign-in?next=${encodeURIComponent(next)}`);
  await page.locator('input[name=email]').first().fill(account.email);
  await page.locator('input[name=password]').fill(account.password);
  await page.locator('form:has(input[name=password]) button').first().click();
  await page.waitForURL((url) => url.pathname === next);
}

export default async ({ page, forum, axe, shot, profile }) => {
  const { 'member-a': one, 'member-b': other } = forum.accounts();
  await page.goto(`${forum.url}/register?reading=not-assessed`);
  const here = new URL(await page.locator('.recs h3 a').first().getAttribute('href'), forum.url).pathname;

  // Somebody who is not signed in is brought back to the form afterwards.
  await page.goto(forum.url + here);
  await page.getByRole('link', { name: 'Be the first to assess it' }).click();
  await page.waitForURL(/\/sign-in\?next=/);
  await enter(page, forum, one, `${here}/assess`);
  await axe();
  await shot('form');

  const words = 'A first step is made, see recommendation 65. *Much* is missing.';
  await page.fill('#narrative', words);
  if (profile.scripts) {
    await page.getByText(/Draft saved/).waitFor();
    await page.reload();
    assert.equal(await page.inputValue('#narrative'), words, 'a draft survives');
  }
  await page.getByRole('button', { name: 'File your assessment' }).click();
  await page.getByRole('alert').waitFor();
  assert.equal(await page.inputValue('#narrative'), words, 'a form that comes back has all its words');
  await axe();
  await shot('missing');
  await page.goto(`${forum.url}${here}/assess`);
  assert.equal(await page.inputValue('#narrative'), words, 'and they are a draft as well');
  await page.getByLabel('In progress', { exact: true }).check();
  await page.fill('#evidence', 'https://example.org/report The report');
  await page.getByRole('button', { name: 'File your assessment' }).click();
  await page.waitForURL(/#assessment-/);
  await page.getByText('Your assessment is filed').waitFor();
  await page.getByText('One assessor so far: In progress.').waitFor();

  await enter(page, forum, other, `${here}/assess`);
  assert.equal(await page.inputValue('#narrative'), '', "another's draft is another's");
  await page.getByLabel('To be implemented', { exact: true }).check();
  await page.fill('#narrative', 'Nothing that one could point at.');
  await page.getByRole('button', { name: 'File your assessment' }).click();
  await page.waitForURL(/#assessment-/);
  await page.getByText('2 assessors see this differently').waitFor();
  assert.equal(await page.locator('.view').count(), 2, 'both stand');
  const positions = await page.locator('.notice.under li').allTextContents();
  assert.deepEqual(positions.sort(), ['1 of 2: In progress', '1 of 2: To be implemented']);
  await axe();
  await shot('both');

  await page.getByRole('link', { name: 'Amend your assessment' }).click();
  await page.waitForURL(/\/amend$/);
  await axe();
  await page.fill('#narrative', 'Nothing that one could point at, but a plan.');
  await page.getByRole('button', { name: 'Keep the amended version' }).click();
  await page.getByText('Your assessment is amended').waitFor();
  await page.getByRole('link', { name: 'one earlier version' }).click();
  await page.waitForURL(/\/assessments\/[^/]+$/);
  await page.getByText('In force now').waitFor();
  await page.getByText('What changed since the version before').click();
  assert.equal(await page.locator('ins').count(), 1, 'what changed is marked');
  await axe();
  await shot('versions');
};
