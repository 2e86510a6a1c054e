// The campaign of 2018 from its real files: eleven categories, who took what, what is pending in the round, what was asked
// of whom and answered from the mail, the move of one recommendation, views that differ, the chair's preview, the advisory
// group, the register opened to everybody, the first assessment from the community, and the report.
//
// Whoever was in the meeting is called by their place in its list; what they write here is made up.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { texts } from '../archive.mjs';
import { meeting } from '../papers.mjs';
import { assess, byCategory, byPerson, find, press, setPhase } from '../round.mjs';
import { answerTo, arrived, letterAfter, listed, shared, turns, unfold } from '../steps.mjs';

export const from = 'init';

const round = '/register/rounds/2018';
const group = 'wg-improvements';
const source = 'Recommendations of eleven documents';
/** Both chairs of the working group chaired the meeting. */
const participants = [1, 2, 3, 4, 5, 6].map((place) => ({
  email: `participant-${place}@forum.example`,
  name: `Participant ${place}`,
  roles: [[place === 3 || place === 4 ? 'chair' : 'member', group]],
}));
const [follower, moving, funding, coordinating, outreach, linking] = participants;
const administrator = { email: 'first@forum.example', name: 'First administrator', roles: [['administrator', 'forum']] };
const chair = { email: 'chair@forum.example', name: 'Chair of the forum', roles: [['chair', 'forum']] };
const adviser = { email: 'adviser@forum.example', name: 'Member of the advisory group', roles: [['member', 'mag']] };
const fundraiser = { email: 'fundraising@forum.example', name: 'Coordinator of fundraising', roles: [['coordinator', 'wg-fun']] };
const community = { email: 'community@elsewhere.example', name: 'Somebody of the community' };

const groups = [
  { key: group, name: 'Working group on IGF improvements', kind: 'working-group' },
  { key: 'mag', name: 'Multistakeholder Advisory Group', kind: 'advisory-group' },
  { key: 'wg-fun', name: 'Working group on fundraising', kind: 'working-group' },
];
const guide = {
  navigate: 'Each *category* of the table below leads to what is filed under it.',
  process: 'Six volunteers went through most of it. Where they differ, **every view stands**.',
  contribute: 'The advisory group reads and assesses first, then everybody with an account.',
};

/** The second column of a file with two, whose cells may be quoted. */
const secondColumn = (file) =>
  readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1).map((line) => line.match(/^\d+,(?:"(.*)"|(.*))$/)).map((cells) => cells[1] ?? cells[2]);

const status = async (page, forum, address) => (await page.goto(forum.url + address)).status();

/** The groups, who keeps and who advises, and the categories in the order of the paper. */
async function prepare({ page, forum, axe, as, names }) {
  await as(administrator, '/administration/groups');
  for (const { key, name, kind } of groups) {
    await page.goto(`${forum.url}/administration/groups`);
    await page.fill('#name', name);
    await page.fill('#key', key);
    await page.selectOption('#kind', kind);
    await press(page, 'Add a group');
    await page.waitForURL(new RegExp(`/groups/${key}$`));
  }
  await page.goto(`${forum.url}/administration/register`);
  await page.selectOption('#keeper', group);
  await page.selectOption('#advisory', 'mag');
  await page.locator('#phase input[value=working-group]').check();
  await press(page, 'Keep it', page.locator('form[action="/administration/register"]'));
  await page.getByText('It is kept').waitFor();
  for (const [at, name] of names.entries()) {
    await page.locator('#categories summary', { hasText: 'Add a category' }).click();
    const form = page.locator('#categories details', { hasText: 'Add a category' }).locator('form');
    await form.locator('input[name=name]').fill(name);
    await form.locator('input[name=position]').fill(String(at + 1));
    await press(page, 'Keep it', form);
    await page.getByText('It is kept').waitFor();
  }
  await axe();
  // They sign in once here, so that they are there to be asked.
  for (const somebody of [...participants, chair, adviser, fundraiser]) await as(somebody);
}

/** A chair of the working group opens the round with its guide; what is pending comes into it from the real file. */
async function open({ page, forum, axe, shot, as, names, paper }) {
  await as(funding, '/register/rounds');
  await page.getByRole('link', { name: 'Open a round' }).first().click();
  await page.waitForURL(/\/rounds\/new$/);
  await axe();
  await page.fill('#key', '2018');
  await page.fill('#name', 'Review of 2018');
  await page.fill('#assessed', '2018-10');
  for (const [part, words] of Object.entries(guide)) await page.fill(`#${part}`, words);
  await press(page, 'Open the round');
  await page.waitForURL(/\/register\/rounds\/2018$/);
  await page.getByText('Nothing is filed under what this round goes through.').waitFor();
  await axe();

  await forum.command('import', 'register', shared('data', 'register', 'improvements-2018-pending.csv'), '--source', source, '--round', '2018');
  // Of three the paper knows the numbers alone.
  const known = path.join(forum.data, 'known-by-number.csv');
  writeFileSync(known, `Ref,Category,Recommendation\n${paper.unknown.numbers.map((number) => `${number},"${names[1]}",\n`).join('')}`);
  await forum.command('import', 'register', known, '--source', source, '--round', '2018');
  await listed(page, forum, 19);

  await page.goto(forum.url + round);
  const stands = await byCategory(page);
  assert.deepEqual(Object.keys(stands), names, 'every category, in the order of the paper');
  for (const [at, name] of names.entries()) {
    const pending = at + 1 === paper.moved.to ? [] : paper.categories[at + 1].pending;
    const left = at + 1 === 2 ? 3 : 0;
    assert.deepEqual(stands[name], [0, 0, pending.length, left, pending.length + left], name);
  }
  const all = await page.locator('section[aria-labelledby=progress] .figures dd').allTextContents();
  assert.deepEqual(all.map((text) => Number.parseInt(text, 10)).slice(0, 4), [0, 16, 3, 0], 'sixteen pending, three that nobody has looked at');
  await unfold(page.locator('#progress ~ details > summary'));
  await page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: names[5], exact: true }) }).first().waitFor();
  await axe();
  await shot('opened');

  // What nobody has begun is said of the category itself.
  await as(administrator, '/administration/register');
  for (const [at, name] of names.entries()) {
    if (paper.categories[at + 1].isBegun) continue;
    const details = page.locator('#categories details').filter({ has: page.locator('summary', { hasText: name }) });
    await details.locator('summary').click();
    await details.locator('select[name=not-started]').selectOption('2018');
    await press(page, 'Keep it', details);
    await page.getByText('It is kept').waitFor();
  }
}

/** Members take what they offered to go through. */
async function take({ page, forum, axe, shot, as, names, paper }) {
  const taken = Object.entries(paper.categories).flatMap(([no, { alone, offered }]) => [...alone, ...offered].map((place) => [Number(no), place]));
  assert.deepEqual(taken, [[2, 3], [6, 2], [6, 6]], 'who took what, as the paper has it');
  for (const [no, place] of taken) {
    await as(participants[place - 1], round);
    await page.selectOption('#category', { label: names[no - 1] });
    await page.fill('#due', '2018-10');
    await press(page, 'Take it');
    await page.getByText('It is taken.').waitFor();
  }
  const reviews = await page.locator('section[aria-labelledby=take] tbody tr').evaluateAll((rows) => rows.map((row) => [row.querySelector('th').textContent, row.querySelector('td').textContent]));
  assert.deepEqual(reviews.sort(), taken.map(([no, place]) => [names[no - 1], `Participant ${place}`]).sort());
  assert.equal(await page.getByText('Overdue', { exact: true }).count(), 3, 'that month is long past');
  assert.deepEqual(await page.locator('#untaken li').allTextContents(), [3, 5, 8].map((no) => names[no - 1]), 'something is left there, and nobody goes through it');
  assert.deepEqual(await byPerson(page), { [groups[0].name]: [0, 0, 16, 0], 'Participant 2': [0, 0, 0, 9], 'Participant 3': [0, 0, 0, 3], 'Participant 6': [0, 0, 0, 9] });
  await axe();
  await shot('taken');
}

/**
 * What has to be known of three recommendations is asked of the two the paper names, who answer from the mail; the group
 * on fundraising is asked how to assess them, and what it answers by mail stands as an assessment.
 */
async function ask({ page, forum, axe, shot, as, names, paper }) {
  const [first, ...others] = paper.unknown.numbers;
  await as(funding);
  const about = await find(page, forum, names[1], first);
  await page.goto(`${forum.url}${about}/assess`);
  await page.getByText('Only its number is known so far').waitFor();
  await page.locator('#status label').filter({ hasText: 'Cannot be assessed yet' }).locator('input').check();
  await page.fill('#narrative', 'We do not know which rules hold.');
  await page.fill('#also', others.join(', '));
  await press(page, 'File it and ask somebody');
  await page.waitForURL(/\/requests\/new/);
  await axe();

  const [office, secretariat] = paper.unknown.from;
  const asked = [
    { by: funding, to: office, email: 'office-0@office.example', at: new URL(page.url()) },
    { by: funding, to: secretariat, email: 'office-1@office.example' },
    { by: participants[paper.unknown.asksFundraising[0] - 1], to: groups[2].name, email: fundraiser.email, isGroup: true },
  ];
  for (const [at, one] of asked.entries()) {
    await as(one.by, one.at ? one.at.pathname + one.at.search : about);
    if (!one.at) await page.getByRole('link', { name: 'Ask somebody' }).click();
    await page.locator(`#kind input[value=${one.isGroup ? 'how-to-assess' : 'information'}]`).check();
    await page.fill('#question', 'Which rules hold for such reports?');
    if (!one.at) await page.fill('#also', others.join(', '));
    if (one.isGroup) await page.selectOption('#to', { label: `Group: ${one.to}` });
    else {
      await page.fill('#office_name', one.to);
      await page.fill('#office_email', one.email);
    }
    const before = (await forum.mail(one.email, 0)).length;
    await press(page, 'Send the letter');
    await page.waitForURL(/\/requests\/[0-9a-f-]+$/);
    await page.getByText('Nobody has answered yet.').waitFor();
    for (const number of paper.unknown.numbers) await page.getByRole('link', { name: `Recommendation ${number}`, exact: true }).waitFor();

    const letter = await letterAfter(forum, one.email, before, 'Which rules hold');
    const words = `No rule stands in the way, says ${one.to}.`;
    const said = one.isGroup ? `Status: In progress\n\n${words}` : words;
    assert.equal(await forum.receive(answerTo(letter, { from: 'stranger@elsewhere.example', id: `forged-${at}`, words: said })), 77, 'the letter went to somebody else');
    assert.equal(await forum.receive(answerTo(letter, { from: one.email, id: `answer-${at}`, words: said })), 0);
    assert.equal(await forum.receive(answerTo(letter, { from: one.email, id: `answer-${at}`, words: said })), 0, 'a mail that comes twice does one thing');
    await arrived(page, page.url(), page.getByText(words));
    assert.equal(await page.getByText(words).count(), 1);
    await page.getByText('Answered', { exact: true }).first().waitFor();
    assert.equal(await page.getByText('Words of the letter').count(), 0, 'what a mail quotes is no answer');
  }
  await axe();
  await shot('answered');
  for (const number of paper.unknown.numbers) {
    await page.goto(forum.url + (await find(page, forum, names[1], number)));
    for (const { to } of asked) await page.getByText(`No rule stands in the way, says ${to}.`).first().waitFor();
  }
  await page.getByText('2 assessors see this differently').waitFor();
  await axe();
  await shot('known-by-number');
  await page.goto(forum.url + round);
  assert.deepEqual((await byCategory(page))[names[1]], [3, 3, 0, 0, 3], 'what the group answered stands as its assessment, beside what the member could not say');
}

/** One does not belong where it is filed: a member says so, a chair of the group decides. */
async function move({ page, forum, axe, shot, as, names, paper }) {
  const { number, to, by } = paper.moved;
  assert.deepEqual([number, to, by], [108, 4, [2]], 'as the paper has it');
  await as(moving);
  const here = await find(page, forum, names[2], number);
  await page.goto(`${forum.url}${here}/move`);
  await axe();
  await page.locator('#categories input:checked').uncheck();
  await page.locator('#categories label').filter({ hasText: names[3] }).locator('input').check();
  await page.fill('#reason', 'It is about outcomes.');
  await press(page, 'Send');
  await as(coordinating, '/register/order');
  await page.locator('#open a[href^="/register/order/"]').first().click();
  await axe();
  await shot('to-decide');
  await page.fill('#reason', 'As was said in the meeting.');
  await press(page, 'Accept');
  await page.goto(forum.url + here);
  await page.getByRole('link', { name: names[3] }).first().waitFor();
  await shot('moved');
  await page.goto(forum.url + round);
  const stands = await byCategory(page);
  assert.deepEqual([stands[names[2]], stands[names[3]]], [[0, 0, 3, 0, 3], [0, 0, 1, 0, 1]], 'it is pending where it is now');
}

/** Two who go through the same category see one differently: both views stand, and what nobody could tell does too. */
async function differ({ page, forum, axe, shot, as, names, paper }) {
  await as(moving);
  const [first, second] = paper.categories[6].pending.slice(-2);
  const one = await find(page, forum, names[5], first);
  const other = await find(page, forum, names[5], second);
  await assess(page, forum, one, 'In progress', 'A beginning is made.');
  await as(linking);
  await assess(page, forum, one, 'To be implemented', 'Nothing one could point at.');
  await page.getByText('3 assessors see this differently').waitFor();
  for (const words of ['A beginning is made.', 'Nothing one could point at.']) await page.locator('.view').filter({ hasText: words }).waitFor();
  await axe();
  await shot('divergent');
  await assess(page, forum, other, 'Cannot be assessed yet', 'We do not know how to assess it.');
  await page.goto(forum.url + round);
  assert.deepEqual((await byCategory(page))[names[5]], [1, 1, 8, 0, 9], 'one divergent, the others pending still');
  assert.deepEqual(await byPerson(page), {
    [groups[0].name]: [0, 1, 16, 0],
    [fundraiser.name]: [3, 3, 0, 0],
    'Participant 2': [1, 1, 0, 8],
    'Participant 3': [0, 3, 3, 0],
    'Participant 6': [1, 1, 1, 7],
  });
  await shot('by-person');
  return one;
}

/** The chair of the forum looks at it first: whoever only took part does not read it meanwhile. */
async function preview({ page, forum, axe, shot, as }) {
  await as(follower, round);
  await press(page, 'Follow');
  await page.getByText('You follow it now').waitFor();
  await page.goto(`${forum.url}/following`);
  await press(page, 'At once');
  await page.getByText('Your wish was kept').waitFor();

  await as(coordinating);
  await setPhase(page, forum, round, 'chair-preview');
  await as(chair, round);
  await page.locator('#discussion').getByRole('link', { name: 'Comment', exact: true }).click();
  await page.getByText('Once it is opened to everybody, everybody reads this too.').waitFor();
  await page.fill('#text', 'Well done. Say who wrote *what*, then open it.');
  await press(page, 'Send');
  await page.getByText('Your comment stands.').waitFor();
  await page.goto(forum.url + round);
  await axe();
  await shot('previewed');
  await as(coordinating, round);
  await page.locator('#discussion em', { hasText: 'what' }).waitFor();
  for (const somebody of [follower, adviser, fundraiser]) {
    await as(somebody);
    assert.equal(await status(page, forum, '/register'), 403, somebody.name);
  }
  await axe();
  await shot('not-yet');
}

/** The advisory group reads and assesses; those who keep the register still do; nobody else. */
async function advise({ page, forum, axe, shot, as, names, paper }) {
  await as(coordinating);
  await setPhase(page, forum, round, 'advisory-group');
  await as(adviser, round);
  await page.getByText(`It is with ${groups[1].name}`).first().waitFor();
  const here = await find(page, forum, names[7], paper.categories[8].pending[0]);
  await assess(page, forum, here, 'In progress', 'Seen from the advisory group, it is on its way.');
  await page.getByText('Your assessment is filed').waitFor();
  await axe();
  await shot('advised');
  await as(follower);
  assert.equal(await status(page, forum, here), 200, 'who keeps it reads it');
  await as(fundraiser);
  assert.equal(await status(page, forum, here), 403, 'another group does not');
  await page.context().clearCookies();
  assert.equal(await status(page, forum, round), 401, 'a visitor does not');
  await axe();
}

/** Opened to everybody: a visitor reads it, joins, and assesses; a moderator lets the first assessment through. */
async function publish({ page, forum, axe, shot, as, names, paper }) {
  await as(administrator, '/administration');
  await page.locator('#joining label').filter({ hasText: 'Anybody' }).locator('input').check();
  await press(page, 'Keep this');
  await page.getByText('Your changes were kept').waitFor();
  const before = (await forum.mail(follower.email, 0)).length;
  await as(coordinating);
  await setPhase(page, forum, round, 'public');
  await letterAfter(forum, follower.email, before, 'Everyone may read it');

  await page.context().clearCookies();
  assert.equal(await status(page, forum, round), 200);
  for (const heading of ['How to find one’s way', 'What was done so far', 'How to contribute']) await page.getByRole('heading', { name: heading }).waitFor();
  assert.equal(await page.getByText('Participant ').count(), 0, 'who does what is the business of those who do it');
  await axe();
  await shot('public');

  const here = await find(page, forum, names[2], paper.categories[3].pending[0]);
  await page.goto(`${forum.url}/join`);
  await axe();
  await page.fill('#name', community.name);
  await page.fill('#email', community.email);
  await press(page, 'Send me the mail');
  await page.waitForURL(/\/join\/sent$/);
  const link = (await forum.mail(community.email)).at(-1).links.find((address) => address.includes('/join/link/'));
  await page.goto(link);
  await page.locator('main form button').click();
  await page.waitForSelector('form[action="/sign-out"]', { state: 'attached' });
  await assess(page, forum, here, 'Completed', 'Where I live this is done.');
  await page.getByText('Your assessment waits for a moderator.').first().waitFor();
  await axe();
  await shot('waits');
  assert.equal(await page.getByRole('link', { name: 'Ask somebody' }).count(), 0, 'nobody here has made them a member');
  assert.equal(await status(page, forum, '/register/requests/new'), 403);
  await page.context().clearCookies();
  await page.goto(forum.url + here);
  assert.equal(await page.getByText('Where I live this is done.').count(), 0, 'what is held is read by nobody else');
  await as(coordinating, '/moderation');
  await page.getByRole('link', { name: /^Assessment of/ }).click();
  await page.getByLabel('Let it through').check();
  await axe();
  await shot('moderating');
  await press(page, 'Do it');
  await page.getByText('Done, and written into the log.').waitFor();
  await page.context().clearCookies();
  await page.goto(forum.url + here);
  await page.getByText('Where I live this is done.').waitFor();
  await page.getByText(community.name).first().waitFor();
  await shot('community');
}

/** The round is closed, and its report tells all of it, on the page and in its files. */
async function close({ page, forum, axe, shot, as, names }) {
  await as(coordinating, round);
  const stands = await byCategory(page);
  assert.deepEqual(
    names.map((name) => stands[name]),
    [[0, 0, 0, 0, 0], [3, 3, 0, 0, 3], [1, 1, 2, 0, 3], [0, 0, 1, 0, 1], [0, 0, 1, 0, 1], [1, 1, 8, 0, 9], [0, 0, 0, 0, 0], [1, 1, 1, 0, 2], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]],
  );
  await page.fill('#published', '2018-11');
  await press(page, 'Close this round');
  await page.getByText('The round is closed.').waitFor();
  await page.getByRole('link', { name: 'Read the report' }).click();
  await page.waitForURL(/\/report$/);
  const told = ['A beginning is made.', 'Nothing one could point at.', 'We do not know how to assess it.', 'We do not know which rules hold.', `No rule stands in the way, says ${groups[2].name}.`, community.name];
  // A workbook has the tables alone.
  const process = 'Where they differ, every view stands.';
  for (const words of [process, ...told]) await page.getByText(words).first().waitFor();
  await axe();
  await shot('report');
  for (const [ending, more] of [['docx', [process]], ['xlsx', []]]) {
    const said = texts(await (await page.request.get(`${forum.url}${round}/report.${ending}`)).body());
    for (const words of [names[1], ...more, ...told, ...participants.slice(1, 3).map(({ name }) => name), chair.name]) assert.ok(said.includes(words), `${words} is in the ${ending}`);
  }
}

export default async (walk) => {
  const categories = shared('data', 'register', 'improvements-2018-categories.csv');
  const paper = meeting();
  if (!categories || !paper) return walk.skip('the real files are not on this machine');
  const names = secondColumn(categories);
  assert.deepEqual([names.length, paper.participants, paper.chairs, paper.guideBy], [11, 6, [3, 4], [3]]);
  assert.deepEqual(paper.unknown.numbers, [31, 32, 33]);
  const context = { ...walk, as: turns(walk.page, walk.forum), names, paper };
  for (const step of [prepare, open, take, ask, move, differ, preview, advise, publish, close]) await step(context);
};
