// The campaign of 2018 from its real files: eleven categories, who took what, what is pending, divergent views kept, the
// chair's preview, the register opened to everybody, the first assessment from the community, and the report.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { appoint, shared, unfold } from '../steps.mjs';

export const from = 'init';

const keeper = { email: 'coordinator@forum.example', name: 'Coordinator', role: 'coordinator' };
const members = ['one', 'two', 'three'].map((word) => ({
  email: `member-${word}@forum.example`,
  name: `Member ${word}`,
  role: 'member',
}));

/** The second column of a file with two, whose cells may be quoted. */
const secondColumn = (file) =>
  readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1).map((line) => line.match(/^\d+,(?:"(.*)"|(.*))$/)).map((cells) => cells[1] ?? cells[2]);

async function press(page, name, within = page) {
  await within.getByRole('button', { name, exact: true }).click();
}

/** Files an assessment of the recommendation at this address. */
async function assess(page, forum, address, status, words) {
  await page.goto(`${forum.url}${address}/assess`);
  // What is chosen may have its explanation within its label.
  await page.locator('#status label').filter({ hasText: status }).locator('input').check();
  await page.fill('#narrative', words);
  await press(page, 'File your assessment');
  await page.waitForURL(/#assessment-/);
}

async function setPhase(page, forum, phase) {
  await page.goto(`${forum.url}/register/rounds/2018`);
  await page.getByText('Set the phase', { exact: true }).click();
  await page.locator(`#phase input[value=${phase}]`).check();
  await press(page, 'Set this phase');
  await page.getByText('The phase is set.').waitFor();
}

export default async ({ page, forum, axe, shot, skip, open }) => {
  const categories = shared('data', 'register', 'improvements-2018-categories.csv');
  const pending = shared('data', 'register', 'improvements-2018-pending.csv');
  if (!categories || !pending) return skip('the real files are not on this machine');
  const names = secondColumn(categories);
  assert.equal(names.length, 11);

  // What nobody could assess yet, from the real file; the categories that nothing is filed under by form.
  await forum.command('import', 'register', pending, '--source', 'Recommendations of eleven documents');
  await appoint(page, forum, { email: 'first@forum.example', name: 'First administrator', role: 'administrator' }, '/administration/register');
  const known = await page.locator('#categories summary').allTextContents();
  for (const name of names.filter((one) => !known.some((summary) => summary.trim() === one))) {
    await page.locator('#categories summary', { hasText: 'Add a category' }).click();
    const form = page.locator('#categories details', { hasText: 'Add a category' }).locator('form');
    await form.locator('input[name=name]').fill(name);
    await press(page, 'Keep it', form);
    await page.waitForURL(/\/administration\/register/);
  }

  // A coordinator opens the round, with its guide.
  await appoint(page, forum, keeper, '/register/rounds');
  await page.getByRole('link', { name: 'Open a round' }).first().click();
  await page.waitForURL(/\/rounds\/new$/);
  await axe();
  await page.fill('#key', '2018');
  await page.fill('#name', 'Review of 2018');
  await page.fill('#assessed', '2018-10');
  await page.fill('#contribute', 'Take a *category*, and keep every view that differs.');
  await press(page, 'Open the round');
  await page.waitForURL(/\/register\/rounds\/2018$/);
  await unfold(page.locator('#progress ~ details > summary'));
  for (const name of names) assert.ok(await page.getByRole('rowheader', { name, exact: true }).first().isVisible(), name);
  await setPhase(page, forum, 'working-group');
  await axe();
  await shot('opened');

  // Members take what they go through, by a day.
  const taken = [names[4], names[5], names[2]];
  for (const [at, member] of members.entries()) {
    await appoint(page, forum, member, '/register/rounds/2018');
    await page.selectOption('#category', { label: taken[at] });
    await page.fill('#due', '2018-10-30');
    await press(page, 'Take it');
    await page.getByText('It is taken.').waitFor();
    await page.getByRole('cell', { name: member.name }).first().waitFor();
  }
  assert.equal(await page.getByText('Overdue', { exact: true }).count(), 3, 'that day is long past');
  await axe();
  await shot('taken');

  // What has to be known first is asked of those who know it, and answered from the mail, without an account.
  await appoint(page, forum, members[1], `/register?category=${encodeURIComponent(names[5])}`);
  const asked = await page.locator('.recs h3 a').evaluateAll((links) => links.slice(0, 2).map((link) => new URL(link.href).pathname));
  for (const [at, office] of ['Secretariat', 'Fundraising group'].entries()) {
    const address = `office-${at}@office.example`;
    await page.goto(forum.url + asked[at]);
    await page.getByRole('link', { name: 'Ask somebody' }).click();
    await page.waitForURL(/\/requests\/new/);
    if (at === 0) await axe();
    await page.locator('#kind input[value=information]').check();
    await page.fill('#question', 'Which rules hold for such reports?');
    await page.fill('#office_name', office);
    await page.fill('#office_email', address);
    await press(page, 'Send the letter');
    await page.waitForURL(/\/requests\/[0-9a-f-]+$/);
    await page.getByText('Nobody has answered yet.').waitFor();
    const letter = (await forum.mail(address)).at(-1);
    const reply = letter.reply.match(/[^\s<>]+@[^\s<>]+/)[0];
    const mail = (from, id) =>
      [`From: ${office} <${from}>`, `To: ${reply}`, `Message-ID: <${id}@office.example>`, `Subject: Re: ${letter.subject}`, 'Content-Type: text/plain; charset=utf-8', '', `No rule stands in the way, says ${office}.`, '', 'On some day the forum wrote:', '> Which rules hold', ''].join('\r\n');
    assert.equal(await forum.receive(mail('stranger@elsewhere.example', `forged-${at}`)), 77, 'the letter went to somebody else');
    assert.equal(await forum.receive(mail(address, `answer-${at}`)), 0);
    assert.equal(await forum.receive(mail(address, `answer-${at}`)), 0, 'a mail that comes twice does one thing');
    await page.reload();
    assert.equal(await page.getByText(`No rule stands in the way, says ${office}.`).count(), 1);
    await page.getByText('Answered', { exact: true }).first().waitFor();
    assert.equal(await page.getByText('Which rules hold', { exact: true }).count(), 0, 'what a mail quotes is no answer');
  }
  await axe();
  await shot('answered');
  await page.goto(forum.url + asked[0]);
  await page.getByText('No rule stands in the way, says Secretariat.').first().waitFor();

  // 108 does not belong where it is filed: a member says so, a coordinator decides.
  await page.goto(`${forum.url}/register?q=108`);
  const moved = await page.locator('.recs h3 a').evaluateAll((links) => links.map((link) => new URL(link.href).pathname));
  assert.equal(moved.length, 1);
  await page.goto(`${forum.url}${moved[0]}/move`);
  await axe();
  await page.locator('#categories input:checked').uncheck();
  await page.fill('#category', names[3]);
  await page.fill('#reason', 'It is about outcomes.');
  await press(page, 'Send');
  await appoint(page, forum, keeper, '/register/order');
  await page.locator('main a[href^="/register/order/"]').first().click();
  await axe();
  await page.fill('#reason', 'As was said in the meeting.');
  await press(page, 'Accept');
  await page.goto(`${forum.url}${moved[0]}`);
  await page.getByText(names[3]).first().waitFor();
  await shot('moved');
  await appoint(page, forum, members[2]);

  // The list of what is left in one's category leads to each; two differ, one cannot tell.
  await page.goto(`${forum.url}/register/rounds/2018`);
  await unfold(page.locator('#progress ~ details > summary'));
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: names[2], exact: true }) }).first();
  await row.locator('a[href*="left-in=2018"]').click();
  await page.waitForURL(/left-in=2018/);
  const left = await page.locator('.recs h3 a').evaluateAll((links) => links.map((link) => new URL(link.href).pathname));
  assert.ok(left.length >= 3, `${left.length} are left`);
  await assess(page, forum, left[0], 'In progress', 'A beginning is made.');
  await assess(page, forum, left[1], 'Cannot be assessed yet', 'We do not know how to assess it.');
  await appoint(page, forum, members[0], left[0]);
  await assess(page, forum, left[0], 'To be implemented', 'Nothing one could point at.');
  await page.getByText('2 assessors see this differently').waitFor();

  // The chair looks at it first: whoever only took part does not read it meanwhile.
  await appoint(page, forum, keeper, '/register');
  await setPhase(page, forum, 'chair-preview');
  const figures = await page.locator('section[aria-labelledby=progress] .figures dd').allTextContents();
  assert.deepEqual(figures.slice(0, 2).map((text) => Number.parseInt(text, 10)), [1, 1], 'one assessed, one pending');
  assert.equal(Number.parseInt(figures[3], 10), 1, 'and divergent');
  const answer = await (await open()).goto(`${forum.url}/register/rounds/2018`);
  assert.equal(answer.status(), 200, 'the coordinator reads it');
  await appoint(page, forum, members[0]);
  assert.equal((await page.goto(`${forum.url}/register`)).status(), 403);
  await axe();

  // Opened to everybody: a visitor reads it, and somebody from the community assesses.
  await appoint(page, forum, keeper, '/register');
  await setPhase(page, forum, 'public');
  await page.context().clearCookies();
  assert.equal((await page.goto(`${forum.url}/register/rounds/2018`)).status(), 200);
  await page.getByRole('heading', { name: 'How to contribute' }).waitFor();
  assert.equal(await page.getByText(members[0].name).count(), 0, 'who does what is the business of those who do it');
  await axe();
  await shot('public');
  await appoint(page, forum, { email: 'community@forum.example', name: 'Somebody of the community', role: 'member' }, left[2]);
  await assess(page, forum, left[2], 'Completed', 'Where I live this is done.');
  await page.getByText('Your assessment waits for a moderator.').first().waitFor();
  await axe();
  await page.context().clearCookies();
  await page.goto(`${forum.url}${left[2]}`);
  assert.equal(await page.getByText('Where I live this is done.').count(), 0, 'what is held is read by nobody else');
  await appoint(page, forum, keeper, '/moderation');
  await page.getByRole('link', { name: /^Assessment of/ }).click();
  await page.getByLabel('Let it through').check();
  await axe();
  await press(page, 'Do it');
  await page.getByText('Done, and written into the log.').waitFor();

  // The round is closed, and its report tells all of it.
  await appoint(page, forum, keeper, '/register/rounds/2018');
  await page.fill('#published', '2018-11');
  await press(page, 'Close this round');
  await page.getByText('The round is closed.').waitFor();
  await page.getByRole('link', { name: 'Read the report' }).click();
  await page.waitForURL(/\/report$/);
  for (const words of ['A beginning is made.', 'Nothing one could point at.', 'We do not know how to assess it.', 'Somebody of the community']) {
    await page.getByText(words).first().waitFor();
  }
  await axe();
  await shot('report');
};
