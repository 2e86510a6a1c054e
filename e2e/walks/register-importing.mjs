// A coordinator takes a real workbook into the register from the page: columns, plan, conflicts, apply; and takes an import back.

import assert from 'node:assert/strict';
import { appoint, shared, unfold } from '../steps.mjs';

export const from = 'init';

async function figure(page, word) {
  const words = await page.locator('#plan .figures dt').allTextContents();
  const numbers = await page.locator('#plan .figures dd').allTextContents();
  return Number.parseInt(numbers[words.indexOf(word)], 10);
}

/** An administrator adds a language that runs from the right. */
async function speaksArabic(page, forum) {
  const administrator = { email: 'first@forum.example', name: 'First administrator', role: 'administrator' };
  await appoint(page, forum, administrator, '/administration');
  await page.fill('#languages', 'en, ar');
  await page.getByRole('button', { name: 'Keep this' }).click();
  await page.getByText('Your changes were kept').waitFor();
}

async function upload(page, forum, file) {
  await page.goto(`${forum.url}/register/imports`);
  await page.setInputFiles('#file', file);
  await page.getByRole('button', { name: 'Upload' }).click();
  await page.waitForURL(/\/register\/imports\/[0-9a-f-]+$/);
}

export default async ({ page, forum, axe, shot, skip }) => {
  const workbook = shared('data', 'register', 'improvements.xlsx');
  if (!workbook) return skip('the real workbook is not on this machine');
  await speaksArabic(page, forum);
  await appoint(page, forum, { email: 'keeper@forum.example', name: 'Keeper of the register', role: 'coordinator' });

  await page.goto(`${forum.url}/register`);
  await page.getByText('Nothing is in the register yet').waitFor();
  await axe();
  await page.getByRole('link', { name: 'Import a workbook' }).click();
  await page.waitForURL(/\/register\/imports$/);
  await axe();
  await shot('imports');

  // The first sheet, as it is recognised.
  await upload(page, forum, workbook);
  assert.deepEqual([await figure(page, 'Added'), await figure(page, 'Conflicts'), await figure(page, 'Rejected')], [34, 0, 0]);
  await page.fill('#source', 'Proposals of ten years');
  await page.fill('#list', 'Improvements');
  await axe();
  await page.getByRole('button', { name: 'Look at the plan again' }).click();
  await page.waitForURL(/#plan$/);
  assert.equal(await page.inputValue('#source'), 'Proposals of ten years', 'what was chosen stays');
  await unfold(page.locator('summary', { hasText: 'Every row' }));
  await axe();
  await shot('plan');
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByText('The import is applied').waitFor();
  await axe();
  await shot('applied');
  await page.goto(`${forum.url}/register`);
  await page.getByText('34 recommendations, nothing filtered').waitFor();

  // The second sheet of the same file, an older round: two of its texts are nearly those of the first.
  await upload(page, forum, workbook);
  await page.selectOption('#sheet', 'Pending 2018');
  await page.fill('#round', '2018');
  await page.fill('#source', 'Proposals of ten years');
  await page.fill('#list', 'Improvements');
  await page.getByRole('button', { name: 'Look at the plan again' }).click();
  await page.waitForURL(/#plan$/);
  const counted = ['Added', 'Amended', 'Conflicts', 'Rejected'];
  const planned = await Promise.all(counted.map((word) => figure(page, word)));
  assert.deepEqual(planned, [6, 8, 2, 0]);
  await axe();
  await shot('conflicts');
  const plan = page.url().replace(/#.*/, '');
  await page.goto(`${plan}?lang=ar`);
  assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
  assert.equal(await page.locator('.decide').count(), 2);
  await axe();
  await shot('conflicts-arabic');
  await page.goto(`${plan}?lang=en`);
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByText('Some conflicts are undecided').first().waitFor();
  await axe();

  // One is decided and kept, the other later.
  const conflicts = page.locator('.decide');
  assert.equal(await conflicts.count(), 2);
  await conflicts.nth(0).getByLabel('The same, in other words').check();
  await page.getByRole('button', { name: 'Keep these decisions' }).click();
  await page.getByText('One conflict is still undecided').waitFor();
  assert.ok(await page.locator('.decide').nth(0).getByLabel('The same, in other words').isChecked(), 'a decision stays');
  await page.locator('.decide').nth(1).getByLabel('The same, in other words').check();
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByText('The import is applied').waitFor();
  await page.goto(`${forum.url}/register`);
  await page.getByText('40 recommendations, nothing filtered').waitFor();
  await page.goto(`${forum.url}/register?q=93&sort=number`);
  await page.locator('.recs > li').filter({ has: page.locator('.no', { hasText: /^93$/ }) }).locator('h3 a').click();
  await page.getByRole('heading', { name: 'Other wordings' }).waitFor();
  await page.locator('summary', { hasText: 'Also worded like this' }).click();
  await axe();
  await shot('two-wordings');

  // Once more the same: nothing changes, and the file can be put away.
  await upload(page, forum, workbook);
  await page.fill('#source', 'Proposals of ten years');
  await page.fill('#list', 'Improvements');
  await page.getByRole('button', { name: 'Look at the plan again' }).click();
  await page.waitForURL(/#plan$/);
  await page.getByText('All of it is in the register already').waitFor();
  await axe();
  await shot('nothing-new');
  await page.getByRole('button', { name: 'Discard this file' }).click();
  await page.getByText('The file is discarded').waitFor();

  // The first can no longer go: the second has built on it. The second can, and then the first can too.
  const line = (n) => page.locator('tbody tr').nth(n);
  assert.equal(await page.locator('tbody tr').count(), 2);
  await line(1).getByRole('button', { name: /^Undo/ }).click();
  await page.getByRole('alert').waitFor();
  await page.getByText(/has built on what this import brought/).first().waitFor();
  await axe();
  await shot('refused');
  await line(0).getByRole('button', { name: /^Undo/ }).click();
  await page.getByText('The import is undone').waitFor();
  await axe();
  await shot('undone');
  await page.goto(`${forum.url}/register`);
  await page.getByText('34 recommendations, nothing filtered').waitFor();
};
