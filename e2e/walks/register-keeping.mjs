// A coordinator keeps the register: enters, corrects, tags, relates; takes actions down; knows some by number alone. What
// surrounds a text changes, the text does not, and its history tells all of it.

import assert from 'node:assert/strict';
import { enter } from '../steps.mjs';

const source = 'Report of the walk';

async function keep(page, name = 'Keep it') {
  await page.getByRole('button', { name, exact: true }).first().click();
}

export default async ({ page, forum, axe, shot }) => {
  const { coordinator, administrator, 'member-a': member } = forum.accounts();
  await enter(page, forum, coordinator, '/register');
  await page.getByRole('link', { name: 'Enter a recommendation' }).click();
  await page.waitForURL(/\/recommendations\/new$/);
  await axe();
  await shot('new');

  // Neither text nor number: what was typed comes back.
  await page.fill('#source', source);
  await page.fill('#list', 'Part one');
  await page.fill('#title', 'A page that all can read');
  await page.getByRole('button', { name: 'Enter a recommendation' }).click();
  await page.getByRole('alert').waitFor();
  assert.equal(await page.inputValue('#title'), 'A page that all can read');
  await axe();
  await shot('new-refused');
  await page.fill('#number', 'W.7');
  await page.fill('#text', 'The forum shold publish every page so that all can read it.');
  assert.equal(await page.locator('#category').count(), 0, 'administrators make further categories');
  await page.getByLabel('Funding', { exact: true }).check();
  await page.fill('#tags', 'pages\nreading');
  await page.getByRole('button', { name: 'Enter a recommendation' }).click();
  await page.getByText('The recommendation is entered').waitFor();
  const first = page.url();
  await page.locator('blockquote', { hasText: 'The forum shold publish' }).waitFor();
  await axe();
  await shot('entered');

  // One of which only the number is known, and then its words.
  await page.goto(`${forum.url}/register/recommendations/new`);
  await page.fill('#source', source);
  await page.fill('#list', 'Part one');
  await page.fill('#number', 'W.8');
  await page.getByRole('button', { name: 'Enter a recommendation' }).click();
  await page.getByText('Only its number is known so far').waitFor();
  const stub = page.url();
  await axe();
  await shot('stub');

  // A mistyped text: the words that stand stay, and the correction stands beside them.
  await page.goto(first);
  await page.getByRole('link', { name: 'Amend what surrounds it' }).click();
  await page.waitForURL(/\/amend$/);
  await axe();
  await shot('amend');
  await page.fill('#text', 'The forum should publish every page so that all can read it.');
  await page.getByLabel('What was mistyped').fill('');
  await page.evaluate(() => document.querySelector('#reason').removeAttribute('required'));
  await keep(page, 'Lay the correction beside it');
  await page.getByRole('alert').waitFor();
  assert.match(await page.inputValue('#text'), /should publish/, 'the corrected text stays in the form');
  await page.fill('#reason', 'An l was lost; the printed report has it.');
  await keep(page, 'Lay the correction beside it');
  await page.waitForURL(first);
  assert.match(await page.locator('.source blockquote').textContent(), /shold/, 'the source stays as it was entered');
  assert.equal(await page.locator('.layer del').textContent(), 'shold');
  assert.equal(await page.locator('.layer ins').textContent(), 'should');
  await axe();
  await shot('corrected');

  // Title, tags and categories: a filing that ends stays readable.
  await page.goto(`${first}/amend`);
  await page.fill('#title', 'Pages that all can read');
  await page.fill('#tags', 'pages\naccessibility');
  await page.getByLabel('Outcomes', { exact: true }).check();
  await page.getByLabel('Funding', { exact: true }).uncheck();
  await keep(page);
  await page.getByText('It is kept').waitFor();
  await page.getByRole('heading', { level: 1, name: 'Pages that all can read' }).waitFor();
  await page.getByRole('link', { name: 'accessibility' }).waitFor();
  await page.locator('.facts dd', { hasText: /until .*: Funding/ }).waitFor();

  // Typed relations, both ways.
  await page.goto(`${first}/amend`);
  await page.selectOption('#kind', 'depends-on');
  await page.fill('#other', 'no such number');
  await keep(page, 'Relate them');
  await page.getByText('No recommendation is known as').first().waitFor();
  assert.equal(await page.inputValue('#other'), 'no such number', 'what was typed stays');
  assert.equal(await page.inputValue('#kind'), 'depends-on', 'and what was chosen');
  await axe();
  await page.fill('#other', 'W.8');
  await keep(page, 'Relate them');
  await page.waitForURL(/#relations$/);
  await page.getByText('depends on').first().waitFor();
  await axe();
  await shot('related');
  await page.goto(stub);
  await page.locator('dt', { hasText: 'Needed by' }).waitFor();

  // An action that several are responsible for, due in words.
  await page.goto(first);
  await page.getByRole('link', { name: 'Add an action' }).click();
  await page.waitForURL(/\/actions\/new$/);
  await axe();
  await page.fill('#task', 'Publish the pages of the last meeting');
  await page.fill('#responsible', 'Secretariat\nWorking Group on Improvements');
  await page.fill('#due', 'mid-June');
  await keep(page);
  await page.getByText('The action is kept').waitFor();
  const row = page.locator('#actions tbody tr');
  assert.match(await row.textContent(), /Secretariat.*Working Group on Improvements.*mid-June.*Not started/s);
  await row.getByRole('link', { name: /^Amend/ }).click();
  await page.getByLabel('Done', { exact: true }).check();
  await axe();
  await shot('action');
  await keep(page);
  await page.getByText('The action is kept').waitFor();
  assert.match(await row.textContent(), /Done/);

  // The document it was taken from.
  await page.goto(`${forum.url}/register`);
  await page.getByRole('link', { name: 'Sources', exact: true }).click();
  await page.waitForURL(/\/register\/sources$/);
  await axe();
  await shot('sources');
  await page.getByRole('link', { name: `Amend ${source}` }).click();
  await page.fill('#body', 'Those who walked');
  await page.fill('#document', 'Report, second printing');
  await page.fill('#date', 'a while ago');
  await keep(page);
  await page.getByRole('alert').waitFor();
  assert.equal(await page.inputValue('#date'), 'a while ago');
  await axe();
  await page.fill('#date', '2024-06');
  await keep(page);
  await page.getByText('The source is kept').waitFor();
  await page.goto(first);
  await page.locator('.source figcaption', { hasText: 'June 2024' }).waitFor();

  // Its number was known; now its words are found.
  await page.goto(`${stub}/amend`);
  await page.fill('#text', 'Every page should say when it was last read.');
  await keep(page, 'Give its words');
  await page.waitForURL(stub);
  await page.locator('blockquote', { hasText: 'Every page should say' }).waitFor();

  // One assessment that covers both, by their numbers.
  await enter(page, forum, member, `${new URL(first).pathname}/assess`);
  await page.getByLabel('In progress', { exact: true }).check();
  await page.fill('#narrative', 'Half of the pages are out.');
  await page.fill('#also', 'W.8, W.999');
  await page.getByRole('button', { name: 'File your assessment' }).click();
  await page.getByText('has the number W.999').first().waitFor();
  assert.equal(await page.inputValue('#also'), 'W.8, W.999', 'what was typed stays');
  assert.equal(await page.inputValue('#narrative'), 'Half of the pages are out.');
  await axe();
  await page.fill('#also', 'W.8');
  await page.getByRole('button', { name: 'File your assessment' }).click();
  await page.getByText('Your assessment is filed').waitFor();
  await page.goto(stub);
  await page.locator('.view', { hasText: 'Half of the pages are out' }).waitFor();
  await page.locator('.view footer', { hasText: 'W.7' }).waitFor();
  await axe();
  await shot('covered');

  // The history says who did what.
  await page.goto(`${first}/history`);
  const history = await page.locator('.history').first().textContent();
  for (const told of ['Entered in the register', 'A correction was laid beside the text', 'Titled', 'Tags set', 'Filed under', 'Related to', 'Action added', 'Action amended', 'Assessed']) {
    assert.ok(history.includes(told), `the history does not say "${told}"`);
  }
  assert.ok(history.includes('Demonstration coordinator'), 'and by whom');
  await axe();
  await shot('history');

  // A category on which nothing has been begun.
  await enter(page, forum, administrator, '/administration/register');
  await page.locator('summary', { hasText: /^Funding$/ }).click();
  const form = page.locator('form', { has: page.locator('input[value="funding"]') });
  await form.getByLabel('Work on it').selectOption({ label: 'Not started in round 2018' });
  await form.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText('It is kept').waitFor();
  await page.goto(`${forum.url}/register`);
  await page.getByText(/Not started as a whole:.*Funding/).first().waitFor();
};
