// A coordinator's week: reminders to whoever is late and a category given back, a person and a group asked, what is overdue,
// the register opened to everybody, why members put something first, and the report on paper and as files.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { texts } from '../archive.mjs';
import { answerTo, arrived, importList, letterAfter, turns, unfold } from '../steps.mjs';

export const from = 'init';

const keeper = { email: 'coordinator@forum.example', name: 'Coordinator', role: 'coordinator' };
const late = { email: 'late@forum.example', name: 'Member one', role: 'member' };
const quick = { email: 'quick@forum.example', name: 'Member two', role: 'member' };
const treasurer = { email: 'treasurer@forum.example', name: 'Treasurer', role: 'member' };
const reader = { email: 'reader@forum.example', name: 'Reader of the forum', role: 'observer' };
const group = 'Fundraising group';
const round = '/register/rounds/week';
const list = `Number,Recommendation,Category,Source
1,Publish the list of speakers early,Outcomes,Report A
2,Say after each meeting what became of the last,Outcomes,Report A
3,Find two more who give money,Funding,Report B
4,Say what was spent,Funding,Report B
`;

/** Sets the phase on the round's page. */
async function setPhase(page, phase) {
  await page.getByText('Set the phase', { exact: true }).click();
  await page.locator(`#phase input[value=${phase}]`).check();
  await page.getByRole('button', { name: 'Set this phase' }).click();
  await page.getByText('The phase is set.').waitFor();
}

/** Files an assessment of the recommendation at this address. */
async function assess({ page, forum }, address, status, words) {
  await page.goto(`${forum.url}${address}/assess`);
  await page.locator('#status label').filter({ hasText: status }).locator('input').check();
  await page.fill('#narrative', words);
  await page.getByRole('button', { name: 'File your assessment' }).click();
  await page.waitForURL(/#assessment-/);
}

/** A category is given to somebody, who is late, is reminded by mail, and gives it back for another to take. */
async function reminders({ page, forum, axe, shot }, turn) {
  const press = (name) => page.getByRole('button', { name, exact: true }).click();
  for (const [category, whom] of [['Outcomes', late.name], ['Funding', 'Myself']]) {
    await page.selectOption('#category', { label: category });
    await page.selectOption('#party', { label: whom });
    await page.fill('#due', '2025-10-30');
    await press('Take it');
    await page.getByText('It is taken.').waitFor();
  }
  assert.equal(await page.getByText('Overdue', { exact: true }).count(), 2, 'that day is long past');
  await press(`Remind Outcomes, ${late.name}`);
  await page.getByText('They are reminded by a letter.').waitFor();
  const letter = await letterAfter(forum, late.email, 0, 'You have taken');
  assert.equal(letter.subject, 'The week: Outcomes');
  assert.match(letter.text, /It was to be gone through by 30 October 2025\./);
  await press(`Remind Outcomes, ${late.name}`);
  await page.getByText('They were reminded less than a day ago').first().waitFor();
  await axe();
  assert.equal((await forum.mail(late.email)).filter((one) => one.text.includes('You have taken')).length, 1, 'once a day is enough');
  await shot('reminded');

  // The letter's link leads to what nobody has looked at; what is taken waits on one's own page; it can be given back.
  await turn(late, letter.links.find((address) => address.includes('left-in=week')).slice(forum.url.length));
  assert.equal(await page.locator('.recs h3 a').count(), 2);
  await page.goto(`${forum.url}/open-now`);
  const first = page.locator('section[aria-labelledby=theirs] li').first();
  await first.getByRole('link', { name: 'Outcomes' }).waitFor();
  await first.getByText('Was due on 30 October 2025').waitFor();
  await first.getByText(/^Overdue by \d+ days$/).waitFor();
  await axe();
  await shot('open-now-late');
  await page.goto(forum.url + round);
  assert.equal(await page.getByRole('button', { name: /^Remind/ }).count(), 0, 'a member reminds nobody');
  await press(`Give back Outcomes, ${late.name}`);
  await page.getByText('It is given back.').waitFor();
  await page.locator('#untaken li', { hasText: 'Outcomes' }).waitFor();
  await axe();
  await shot('given-back');
  await turn(quick, round);
  await page.selectOption('#category', { label: 'Outcomes' });
  await press('Take it');
  await page.getByText('It is taken.').waitFor();
}

/** Asks somebody of the list about a recommendation; gives the request's address. */
async function ask({ page, forum }, about, whom, question, due = '') {
  await page.goto(`${forum.url}/register/requests/new?about=${about.split('/').at(-1)}`);
  await page.locator('#kind input[value=information]').check();
  await page.fill('#question', question);
  await page.selectOption('#to', { label: whom });
  await page.fill('#due', due);
  await page.getByRole('button', { name: 'Send the letter' }).click();
  await page.getByText('The letter goes out now.').waitFor();
  return new URL(page.url()).pathname;
}

/** A person and a group are asked: one answers signed in, the other by mail, and both answers stand as assessments. */
async function requests(walk, turn, at) {
  const { page, forum, axe, shot } = walk;
  await turn(keeper, '/register');
  const ofPerson = await ask(walk, at[0], `Person: ${late.name}`, 'Was the list of speakers early last time?');
  await page.getByText(`to ${late.name}`).first().waitFor();
  const ofGroup = await ask(walk, at[2], `Group: ${group}`, 'Has anybody offered money?');

  await turn(late, '/open-now');
  await axe();
  await shot('open-now');
  await page.locator('section[aria-labelledby=theirs]').getByRole('link', { name: 'Was the list of speakers early last time?' }).click();
  await page.waitForURL((url) => url.pathname === ofPerson);
  await page.fill('#text', 'A month before, as everybody saw.');
  await page.locator('#status label').filter({ hasText: 'Completed' }).locator('input').check();
  await axe();
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await page.getByText('Your answer is kept. Thank you.').waitFor();
  await page.getByRole('link', { name: 'filed as an assessment' }).waitFor();
  await axe();
  await shot('person-answered');
  assert.match((await letterAfter(forum, keeper.email, 0, 'has answered your question')).text, /A month before/);

  // A group's letter goes to whoever coordinates it, who replies to it and says in the first line how it stands.
  const letter = await letterAfter(forum, treasurer.email, 0, 'Has anybody offered money?');
  const reply = { id: 'money', words: 'Status: In progress\nTwo have, and one has paid.' };
  assert.equal(await forum.receive(answerTo(letter, { ...reply, from: quick.email })), 77, 'the letter went to somebody else');
  assert.equal(await forum.receive(answerTo(letter, { ...reply, from: treasurer.email })), 0);
  await turn(quick, at[2]);
  await arrived(page, forum.url + at[2], page.locator('[id^=assessment-]', { hasText: 'Two have, and one has paid.' }));
  await page.locator('[id^=assessment-]', { hasText: 'Two have, and one has paid.' }).first().getByText(group).first().waitFor();
  await page.goto(forum.url + ofGroup);
  await page.getByText('Answered', { exact: true }).first().waitFor();
  await page.getByRole('link', { name: 'filed as an assessment' }).waitFor();
  await axe();
  await shot('group-answered');
}

/** What nobody answered in time stands on top, and is asked once more. */
async function overdue(walk, turn, at) {
  const { page, forum, axe, shot } = walk;
  await turn(keeper, '/register');
  const here = await ask(walk, at[3], `Person: ${quick.name}`, 'What was spent in spring?', '2999-01-01');
  await page.goto(`${forum.url}/register/requests?state=open`);
  assert.equal(await page.locator('main li h3').count(), 1);
  await page.goto(`${forum.url}/register/requests?state=overdue`);
  assert.equal(await page.locator('main li h3').count(), 0);
  if (!forum.databaseUrl) return;

  // Nothing but time makes it overdue, so the day is set back where the database can be reached beside the server.
  const past = "UPDATE register_request SET due = '2025-10-30', written = 0 WHERE state = 'open'";
  execFileSync('psql', ['--quiet', '--no-psqlrc', '--command', past, forum.databaseUrl]);
  const before = (await forum.mail(quick.email, 0)).length;
  await turn(keeper, '/register/requests?state=overdue');
  await page.locator('main li', { hasText: 'What was spent in spring?' }).getByText('Overdue', { exact: true }).waitFor();
  await axe();
  await shot('overdue');
  assert.match(await forum.command('request', 'list', '--overdue'), /What was spent in spring\?/);
  await page.getByRole('button', { name: 'Remind of everything overdue (1)' }).click();
  await page.getByText('Reminders that go out: 1').waitFor();
  await page.getByText(`To: ${quick.name}`).waitFor();
  await axe();
  const letter = await letterAfter(forum, quick.email, before, 'There is no answer yet.');
  assert.match(letter.text, /What was spent in spring\?/);
  await turn(quick, here);
  await page.getByText('Overdue', { exact: true }).first().waitFor();
  await page.goto(`${forum.url}/open-now`);
  await page.locator('section[aria-labelledby=theirs] li').first().getByRole('link', { name: 'What was spent in spring?' }).waitFor();
}

/** Members say what comes first, and why; everybody reads it beside the numbers. */
async function choosing({ page, axe, shot }, turn) {
  await turn(keeper, '/register/choosings/new');
  await page.fill('#name', 'What comes first');
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByText('The choosing is open.').waitFor();
  await turn(quick, new URL(page.url()).pathname);
  const option = page.locator('#indications .options > div').first();
  await option.locator('input[type=checkbox]').check();
  await unfold(option.locator('summary'));
  await option.locator('input[type=text]').fill('Whoever speaks has to prepare.');
  await axe();
  await page.getByRole('button', { name: 'Keep my indications' }).click();
  await page.getByText('Your indications are kept.').waitFor();
  assert.equal(await option.locator('input[type=text]').inputValue(), 'Whoever speaks has to prepare.');
  await turn(keeper, new URL(page.url()).pathname);
  await page.getByRole('button', { name: 'Close it' }).click();
  await page.getByText('The choosing is closed').waitFor();
  await page.context().clearCookies();
  await page.reload();
  const row = page.locator('#results tbody tr').first();
  await unfold(row.locator('summary'));
  await row.getByText(quick.name).filter({ hasText: 'Whoever speaks has to prepare.' }).waitFor();
  await axe();
  await shot('why');
}

/** The report is read, printed, and taken away as files that open. */
async function report({ page, axe, shot }, turn, words) {
  await turn(reader, `${round}/report`);
  for (const said of words) await page.getByText(said).first().waitFor();
  await axe();
  await shot('report');
  for (const [name, ending] of [['Word', 'docx'], ['Excel', 'xlsx']]) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('main').getByRole('link', { name }).click()]);
    assert.ok(download.suggestedFilename().endsWith(`.${ending}`), download.suggestedFilename());
    const text = texts(readFileSync(await download.path()));
    for (const said of words) assert.ok(text.includes(said), `${name} has “${said}”:\n${text}`);
  }
  const headings = await page.locator('main h2').allTextContents();
  assert.ok(headings.length >= 4, `${headings.length} headings`);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('main .off-paper').first().isVisible(), false, 'what cannot be clicked on paper is not there');
  assert.equal(await page.getByRole('link', { name: 'Word' }).isVisible(), false);
  for (const said of words) assert.ok(await page.getByText(said).first().isVisible(), `“${said}” is on paper`);
  await shot('on-paper');
  const paper = (await page.pdf({ outline: true, tagged: true })).toString('latin1');
  assert.match(paper, /^%PDF-/);
  const titles = outlined(paper).join('\n');
  for (const heading of headings) assert.ok(titles.includes(heading), `“${heading}” is in the PDF:\n${titles}`);
  await page.emulateMedia({ media: null });
}

/** The titles of a PDF's outline: its headings. */
function outlined(paper) {
  return [...paper.matchAll(/\/Title (?:\(((?:\\.|[^\\)])*)\)|<([0-9A-Fa-f]*)>)/g)].map(([, text, hex]) => {
    const bytes = hex === undefined ? Buffer.from(text.replace(/\\(.)/g, '$1'), 'latin1') : Buffer.from(hex, 'hex');
    return bytes[0] === 0xfe && bytes[1] === 0xff ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString('latin1');
  });
}

export default async (walk) => {
  const { page, forum, axe, shot } = walk;
  await importList(page, forum, list);
  await forum.command('round', 'open', 'week', '--name', 'The week', '--assessed', '2026');
  const turn = turns(page, forum);

  // Somebody outside follows the round; then the register goes into its working group.
  await turn(reader, round);
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  await page.getByText('You follow it now').waitFor();
  for (const person of [late, quick, treasurer]) await turn(person);
  await forum.command('person', 'role', '--email', treasurer.email, '--role', 'coordinator', '--group', group);
  await turn(keeper, '/register');
  const at = await page.locator('.recs h3 a').evaluateAll((links) => links.map((link) => new URL(link.href).pathname));
  assert.equal(at.length, 4);
  await page.goto(forum.url + round);
  await setPhase(page, 'working-group');

  await reminders(walk, turn);
  await assess(walk, at[1], 'Cannot be assessed yet', 'Nobody wrote it down.');
  await requests(walk, turn, at);
  await assess(walk, at[0], 'To be implemented', 'A week before is not early.');
  await overdue(walk, turn, at);

  // The chair looks at it before others do: the follower does not read it, and hears by mail when everybody may.
  await turn(keeper, round);
  await setPhase(page, 'chair-preview');
  await turn(reader);
  assert.equal((await page.goto(forum.url + round)).status(), 403);
  const before = (await forum.mail(reader.email, 0)).length;
  await turn(keeper, round);
  await setPhase(page, 'public');
  const letter = await letterAfter(forum, reader.email, before, 'Everyone may read it.');
  await turn(reader, new URL(letter.links.find((address) => address.startsWith(`${forum.url}/register`))).pathname);
  await page.locator('.recs h3 a').first().waitFor();
  await axe();
  await shot('opened');

  await choosing(walk, turn);
  await report(walk, turn, ['A week before is not early.', 'A month before, as everybody saw.', 'Nobody wrote it down.', late.name]);
};
