// The choice of 2020 from its real file: the totals come in as they were counted then; seven members indicate in secret once
// more and the same numbers come out; twelve stand on the shortlist, and three are chosen that are not the first three, each
// with its reason, the paragraphs it answers, a note and its path forward as actions.
//
// What is chosen, its paragraphs and how many steps follow is as the paper has it; reasons, notes and steps are summaries.

import assert from 'node:assert/strict';
import { choice } from '../papers.mjs';
import { listed, shared, turns } from '../steps.mjs';

export const from = 'init';

const group = 'Working group on strengthening and strategy';
const keeper = { email: 'coordinator@forum.example', name: 'Coordinator', roles: [['coordinator', 'forum']] };
const members = [1, 2, 3, 4, 5, 6, 7].map((place) => ({ email: `member-${place}@forum.example`, name: `Member ${place}`, roles: [['member', group]] }));
/** How many of seven indicated each, in the order of the file. */
const counts = [6, 5, 5, 5, 4, 4, 4, 4, 3, 3, 3, 3];
const roadmap = 'Roadmap for Digital Cooperation';
const chosen = [
  {
    number: 'V.4',
    section: 'V',
    paragraphs: ['93(a)', '93(c)'],
    why: 'Without it nothing that is said here arrives where it is decided.',
    note: 'It is part of all three approaches to a high-level body.',
    steps: [
      ['Build it into what the high-level body does', 'High-level body', ''],
      ['A track of the programme in which bodies that decide present their work', 'MAG', ''],
      ['Name liaisons, and stay in touch with them all year', 'MAG; Secretariat; high-level body', ''],
      ['Messages of the outcome for one body each', '', ''],
      ['List the bodies that took part, send them the main messages, and meet', '', '2020'],
    ],
  },
  {
    number: 'V.1',
    section: 'V',
    paragraphs: ['93(e)'],
    why: 'What exists already does half of it.',
    note: 'One best practice forum has begun with it. The paragraph speaks of intersessional work, not of an incubator.',
    steps: [
      ['New terms of reference: recommendations, regularly', 'Dynamic coalitions; Best practice forums', ''],
      ['Experts and people of bodies that decide take part', 'Dynamic coalitions; Best practice forums', ''],
      ['Two pages of takeaways each, sent to bodies that decide', 'Dynamic coalitions; Best practice forums', '2020'],
    ],
  },
  {
    number: 'VIII.1',
    section: 'VIII',
    paragraphs: ['36', '84'],
    why: 'Whoever needs advice does not know whom to ask.',
    note: 'Rather strengthen help desks that exist than found another. Paragraphs 93 and 94 do not speak of it.',
    steps: [
      ['Work closely with the joint facility of ITU and UNDP', 'MAG', ''],
      ['List observatories and help desks on the website', 'Secretariat', ''],
      ['A public call to those that are not known yet', 'Secretariat', ''],
    ],
  },
];

/** Whether this member indicated this one: going round, so that each of the seven gives seven. */
const gives = (member, at) => {
  const begin = counts.slice(0, at).reduce((sum, n) => sum + n, 0);
  return (member - (begin % 7) + 7) % 7 < counts[at];
};

/** The row of the proposal with this number. */
const rowOf = (page, number) =>
  page.locator('#results tbody tr').filter({ has: page.getByRole('link', { name: new RegExp(`^${number.replace('.', '\\.')}\\b`) }) }).first();

/** How many of how many, down a column of the results. */
const column = async (page, label) => {
  const cells = await page.locator(`#results tbody td[data-label="${label}"]`).allTextContents();
  return cells.map((text) => text.match(/\d+ of \d+/)?.[0]);
};

/** The totals of 2020 stand as they came, before anybody here indicates anything. */
async function totals({ page, forum, axe, as }) {
  await as(keeper);
  await listed(page, forum, 12);
  await page.goto(`${forum.url}/register?sort=number`);
  await axe();
  const { data } = await (await page.request.get(`${forum.url}/api/v1/recommendations`)).json();
  assert.deepEqual(data.map((one) => one.indications), counts.map((count) => ({ count, of: 7 })), 'in the order of the file');
}

async function open({ page, forum, axe, shot, as }) {
  for (const member of members) await as(member);
  await as(keeper, '/register/choosings');
  await page.getByRole('link', { name: 'Open a choosing' }).first().click();
  await axe();
  await page.fill('#name', 'Priorities of 2020');
  await page.fill('#about', 'Two or three are chosen for further action; the numbers help, and do not decide.');
  await page.selectOption('#group', { label: group });
  await page.locator('#secret input').check();
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByText('The choosing is open.').waitFor();
  await shot('opened');
  return new URL(page.url()).pathname;
}

async function indicate({ page, forum, axe, shot, as }, here) {
  for (const [member, one] of members.entries()) {
    await as(one, here);
    await page.getByText('What is indicated is secret until it is closed.').waitFor();
    const boxes = page.locator('#indications input[type=checkbox]');
    assert.equal(await boxes.count(), 12);
    for (const at of counts.keys()) if (gives(member, at)) await boxes.nth(at).check();
    if (member === 0) {
      await axe();
      await shot('indicating');
    }
    await page.getByRole('button', { name: 'Keep my indications' }).click();
    await page.waitForURL((url) => url.pathname === here);
    assert.equal(await boxes.nth(11).isChecked(), gives(member, 11), 'what was kept stands');
  }
  await as(keeper, here);
  await page.getByText('7 indicated, of 7 who could').waitFor();
  assert.equal(await page.locator('#results').count(), 0, 'nobody sees numbers before it is closed');
  await page.getByRole('button', { name: 'Close it' }).click();
  await page.locator('#results').waitFor();
  const expected = counts.map((n) => `${n} of 7`);
  assert.deepEqual(await column(page, 'Indications'), expected, 'as they indicated here');
  assert.deepEqual(await column(page, 'Counted elsewhere'), expected, 'as it was counted in 2020');
  await axe();
  await shot('counted');
}

/** Puts a proposal where it belongs, with its reason. */
async function place({ page, forum, axe }, here, number, standing, why, more = {}) {
  await page.goto(forum.url + here);
  await rowOf(page, number).getByRole('link', { name: /^Decide/ }).click();
  await page.locator('#standing label').filter({ hasText: standing }).locator('input').check();
  await page.fill('#why', why);
  for (const [field, words] of Object.entries(more)) await page.fill(`#${field}`, words);
  if (number === 'V.4') await axe();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.waitForURL((url) => url.pathname === here);
}

async function decide(walk, here, paper) {
  const { page, forum, axe, shot } = walk;
  for (const [number, n] of paper.counts) await place(walk, here, number, 'Shortlisted', `Indicated by ${n} of 7.`);
  assert.equal(await page.locator('#shortlist article').count(), 12);
  await axe();
  await shot('shortlist');

  for (const { number, section, paragraphs, why, note, steps } of chosen) {
    const references = [`Options Paper | section ${section}`, ...paragraphs.map((paragraph) => `${roadmap} | paragraph ${paragraph}`)];
    await place(walk, here, number, 'Chosen', why, { references: references.join('\n'), notes: note });
    const card = page.locator('#chosen article').filter({ hasText: why });
    await card.getByRole('link', { name: /^Add an action/ }).click();
    await page.getByRole('link', { name: 'Enter a table' }).click();
    if (number === 'V.4') await axe();
    await page.fill('#table', ['Task\tResponsible\tDue by', ...steps.map((step) => step.join('\t'))].join('\n'));
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.waitForURL(/\/recommendations\//);
  }
  await page.goto(forum.url + here);
  assert.equal(await page.locator('#chosen article').count(), 3);
  assert.equal(await page.locator('#shortlist article').count(), 9, 'the others stay where they were');
  for (const { why, section, paragraphs, note, steps } of chosen) {
    const card = page.locator('#chosen article').filter({ hasText: why });
    const words = await card.textContent();
    for (const one of [`section ${section}`, ...paragraphs.map((paragraph) => `paragraph ${paragraph}`), note]) assert.ok(words.includes(one), `${one} in ${words}`);
    const path = await card.locator('ol li').allTextContents();
    assert.equal(path.length, steps.length);
    for (const [at, [task]] of steps.entries()) assert.ok(path[at].includes(task), `${task}: ${path[at]}`);
  }
  const stands = await page.locator('#results tbody tr').evaluateAll((rows) => rows.map((row) => (row.textContent.includes('Chosen') ? 'chosen' : 'shortlisted')));
  const places = stands.flatMap((standing, at) => (standing === 'chosen' ? [at + 1] : []));
  assert.deepEqual(places, [1, 6, 8], 'not the three with the highest numbers');
  await axe();
  await shot('chosen');
}

/** Whoever comes later reads all of it without an account, and the steps stand in the plan. */
async function read({ page, forum, axe, shot }, here) {
  await page.context().clearCookies();
  await page.goto(forum.url + here);
  await page.getByText(chosen[2].why).waitFor();
  await axe();
  await page.goto(`${forum.url}/register/plan`);
  const plan = await page.locator('main').textContent();
  for (const { steps } of chosen) for (const [task] of steps) assert.ok(plan.includes(task), task);
  await axe();
  await shot('plan');
}

export default async (walk) => {
  const file = shared('data', 'register', 'options-paper-priorities-2020.csv');
  const paper = choice();
  if (!file || !paper) return walk.skip('the real files are not on this machine');
  const facts = chosen.map(({ number, section, paragraphs, steps }) => ({ number, section, paragraphs, hasNote: true, steps: steps.length }));
  assert.deepEqual([paper.members, paper.proposals], [7, facts], 'as the paper has it');
  assert.deepEqual(paper.counts.map(([, n]) => n), counts);
  await walk.forum.command('import', 'register', file, '--source', 'Options paper', '--round', '2020');
  const context = { ...walk, as: turns(walk.page, walk.forum) };
  await totals(context);
  const here = await open(context);
  await indicate(context, here);
  await decide(context, here, paper);
  await read(context, here);
};
