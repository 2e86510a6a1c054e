// The register put in order: a move that is suggested and decided, a merge that is decided and undone, a split too, and
// another name of a category that finds it.

import assert from 'node:assert/strict';
import { importList, turns } from '../steps.mjs';

export const from = 'init';

const member = { email: 'member@forum.example', name: 'Member of the forum', role: 'member' };
const keeper = { email: 'coordinator@forum.example', name: 'Coordinator', role: 'coordinator' };
const list = `Number,Recommendation,Category,Source
1,Publish the list of speakers early,Outcomes,Report A
2,Let everybody know the programme soon,Outcomes,Report B
3,Name the panellists in time. Answer letters within a month.,Funding,Report B
`;

export default async ({ page, forum, axe, shot }) => {
  await importList(page, forum, list);
  const turn = turns(page, forum);
  const press = (name) => page.getByRole('button', { name, exact: true }).click();
  const find = async (number) => {
    await page.goto(`${forum.url}/register?q=${number}`);
    const links = await page.locator('.recs h3 a').evaluateAll((all) => all.map((link) => new URL(link.href).pathname));
    assert.equal(links.length, 1, `one recommendation is numbered ${number}`);
    return links[0];
  };
  const [one, two, three] = [await find('speakers'), await find('programme'), await find('panellists')];
  /** The coordinator opens the one suggestion that waits. */
  const decide = async (verdict, reason) => {
    await turn(keeper, '/register/order');
    await page.locator('#open a[href^="/register/order/"]').first().click();
    await page.waitForURL(/\/order\/[0-9a-f-]+$/);
    await axe();
    await shot(`decide-${verdict}`.toLowerCase());
    await page.fill('#reason', reason);
    await press(verdict);
    await page.getByText('It is decided').waitFor();
  };

  // A member suggests a move: nothing chosen is told, and nothing typed is lost.
  await turn(member, one);
  await page.getByRole('link', { name: 'Suggest a move' }).click();
  await page.waitForURL(/\/move$/);
  await axe();
  await shot('move');
  await page.fill('#reason', 'It speaks of money.');
  await press('Send');
  await page.getByRole('alert').waitFor();
  assert.equal(await page.inputValue('#reason'), 'It speaks of money.');
  await axe();
  await page.locator('#categories label', { hasText: 'Outcomes' }).locator('input').uncheck();
  await page.locator('#categories label', { hasText: 'Funding' }).locator('input').check();
  await press('Send');
  await page.getByText('It is kept, with its reason.').waitFor();
  await page.goto(`${forum.url}/register/order`);
  await page.getByText('Suggested by Member of the forum').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Accept' }).count(), 0, 'a member decides nothing');
  await axe();
  await shot('queue');
  await decide('Accept', 'As was said in the meeting.');
  await page.goto(forum.url + one);
  await page.getByText('As was said in the meeting.').waitFor();
  await axe();
  await shot('moved');

  // Two ask for the same in other words: merged, and taken apart again.
  await turn(member, two);
  await page.getByRole('link', { name: 'Suggest a merge' }).click();
  await page.waitForURL(/\/merge$/);
  await axe();
  await shot('merge');
  await page.fill('#others', '1');
  await page.locator('#into input').first().check();
  await page.fill('#reason', 'Both ask to say early what will be.');
  await press('Send');
  await page.getByText('It is kept, with its reason.').waitFor();
  await decide('Accept', 'They do.');
  const merged = new URL(page.url()).pathname;
  await page.goto(`${forum.url}/register`);
  assert.equal(await page.locator('.recs h3 a').count(), 2, 'lists show the one that stands');
  await page.goto(forum.url + two);
  await page.getByText('Also stands for (1)').waitFor();
  await axe();
  await shot('stands-for');
  await page.goto(forum.url + one);
  await page.getByText('Merged into another recommendation').waitFor();
  await axe();
  await shot('merged');
  await page.goto(forum.url + merged);
  await axe();
  await page.fill('#reason', 'The second speaks of sessions as well.');
  await press('Undo the merge');
  await page.getByText('Everything is as it was.').waitFor();
  await axe();
  await shot('undone');
  await page.goto(`${forum.url}/register`);
  assert.equal(await page.locator('.recs h3 a').count(), 3);

  // One text asks for two things: the coordinator makes a part a recommendation of its own, at once.
  await page.goto(forum.url + three);
  await page.getByRole('link', { name: 'Suggest a split' }).click();
  await page.waitForURL(/\/split$/);
  await page.fill('#text', 'Answer letters in a month.');
  await page.fill('#reason', 'These are two things.');
  await page.locator('#directly input').check();
  await press('Send');
  await page.getByRole('alert').waitFor();
  await axe();
  await shot('not-word-for-word');
  await page.fill('#text', 'Answer letters within a month.');
  await page.fill('#number', '3b');
  await press('Send');
  await page.waitForURL((url) => !url.pathname.endsWith('/split'));
  const part = await find('3b');
  await page.goto(forum.url + part);
  await page.locator('blockquote', { hasText: 'Answer letters within a month.' }).first().waitFor();
  await axe();
  await shot('part');

  // Undone too: the part stands no more, and the text it came from says so no longer.
  await page.goto(`${forum.url}/register/order`);
  await page.locator('main a[href^="/register/order/"]').first().click();
  await page.waitForURL(/\/order\/[0-9a-f-]+$/);
  await page.fill('#reason', 'One answer is enough for both.');
  await axe();
  await shot('split-decided');
  await press('Undo the split');
  await page.getByText('Everything is as it was.').waitFor();
  await axe();
  await page.goto(`${forum.url}/register`);
  assert.equal(await page.locator('.recs h3 a').count(), 3);

  // A declined suggestion keeps its reason, for everybody.
  await turn(member, `${two}/move`);
  await page.fill('#category', 'Funding');
  await page.fill('#reason', 'Programmes cost money.');
  await press('Send');
  await decide('Decline', 'Everything does.');
  await page.context().clearCookies();

  // A category that others call by another name is found by it.
  await turn({ email: 'first@forum.example', name: 'First administrator', role: 'administrator' }, '/administration/register');
  await page.locator('#categories summary', { hasText: 'Funding' }).click();
  const form = page.locator('#categories details', { hasText: 'Funding' }).locator('form').first();
  await form.locator('textarea[name=aliases]').fill('Money\nResources');
  await form.getByRole('button', { name: 'Keep it' }).click();
  await page.waitForURL(/\/administration\/register/);
  await axe();
  await turn(member, `${two}/move`);
  await page.fill('#category', 'money');
  await page.fill('#reason', 'By the name we use for it.');
  await press('Send');
  await page.getByText('It is kept, with its reason.').waitFor();
  await page.goto(`${forum.url}/register/order`);
  await page.getByRole('link', { name: /to .*Funding/ }).first().waitFor();
};
