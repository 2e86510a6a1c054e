// An administrator comes in by the link that `init` printed and makes the forum its own: name, languages, groups of people,
// invitations, roles with dates, cycles; then the register's statuses, categories and rounds.

import assert from 'node:assert/strict';

export const from = 'init';

const password = 'a walk of seven leagues';

async function kept(page, flash = 'Your changes were kept') {
  await page.getByText(flash).waitFor();
}

async function setUp({ page, forum, axe, shot }) {
  const link = forum.said.join('\n').match(/(?:https?:\/\/\S+)?(\/set-up\/\S+)/)?.[1];
  assert.ok(link, `init printed no set-up link: ${forum.said}`);
  await page.goto(forum.url + link);
  await axe();
  await shot('set-up');
  await page.fill('#forum_name', 'Forum of the walks');
  await page.fill('#name', 'First administrator');
  await page.fill('#email', 'first@forum.example');
  await page.fill('#password', 'short');
  await page.locator('main form button').click();
  await page.getByRole('alert').waitFor();
  assert.equal(await page.inputValue('#email'), 'first@forum.example', 'what was typed stays');
  await axe();
  await page.fill('#password', password);
  await page.locator('main form button').click();
  await page.waitForSelector('form[action="/sign-out"]', { state: 'attached' });
  const again = await page.goto(forum.url + link);
  assert.ok(again.status() >= 400, 'the link works once');
  await axe();
  await shot('set-up-again');
}

async function theForum({ page, forum, axe, shot }) {
  await page.goto(`${forum.url}/administration`);
  await axe();
  await shot('forum');
  await page.fill('#name', 'Forum of long walks');
  await page.fill('#languages', 'en, fr, klingonish language');
  await page.getByRole('button', { name: 'Keep this' }).click();
  await page.getByRole('alert').waitFor();
  assert.equal(await page.inputValue('#name'), 'Forum of long walks');
  await axe();
  await page.fill('#languages', 'en, fr, ar');
  await page.getByRole('button', { name: 'Keep this' }).click();
  await kept(page);
  await page.getByRole('link', { name: 'Forum of long walks' }).waitFor();
  await page.locator('footer').getByRole('link', { name: 'Français' }).waitFor();
  const groups = await page.inputValue('#stakeholder_groups');
  assert.match(groups, /Civil Society/, 'a new forum begins with the usual groups');
  await page.fill('#stakeholder_groups', `${groups.trim()}\nyouth | Youth | Young people`);
  await page.locator('form', { has: page.locator('#stakeholder_groups') }).getByRole('button').click();
  await kept(page);
  await page.fill('#regional_groups', `${(await page.inputValue('#regional_groups')).trim()}\nislands | Small islands`);
  await page.locator('form', { has: page.locator('#regional_groups') }).getByRole('button').click();
  await kept(page);
  assert.match(await page.inputValue('#regional_groups'), /islands \| Small islands/);
}

async function groups({ page, forum, axe, shot }) {
  await page.goto(`${forum.url}/administration`);
  await page.getByRole('link', { name: 'Groups', exact: true }).click();
  await page.waitForURL(/\/administration\/groups$/);
  await page.fill('#name', 'Working Group on Walking');
  await page.fill('#key', 'wg-walking');
  await page.selectOption('#kind', 'working-group');
  await page.fill('#description', 'Walks every page.');
  await axe();
  await page.getByRole('button', { name: 'Add a group' }).click();
  await kept(page);
  await page.waitForURL(/\/groups\/wg-walking$/);
  await page.getByText('Nobody is in this group yet').waitFor();
  await axe();
  await shot('group');
}

async function people({ page, forum, axe, shot, open }) {
  await page.goto(`${forum.url}/administration/people`);
  await axe();
  await page.getByRole('link', { name: 'Invite people' }).click();
  await page.waitForURL(/\/administration\/invitations$/);
  await page.fill('#name', 'Second person');
  await page.fill('#email', 'first@forum.example');
  await page.selectOption('#group', { label: 'Working Group on Walking' });
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await page.getByText('Somebody has an account with this address already').first().waitFor();
  assert.equal(await page.inputValue('#name'), 'Second person', 'what was typed stays');
  await axe();
  await page.fill('#email', 'second@forum.example');
  await page.selectOption('#stakeholder_group', { label: 'Youth' });
  await page.selectOption('#group', { label: 'Working Group on Walking' });
  await page.selectOption('#role', 'member');
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await kept(page, 'The invitation is on its way');
  await page.getByText('second@forum.example').waitFor();
  await axe();
  await shot('people');

  // Whoever was invited follows the letter's link, in a browser of their own.
  const letter = (await forum.mail('second@forum.example')).at(-1);
  const link = new URL(letter.links.find((address) => address.includes('/invitation/')));
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await page.goto(forum.url + link.pathname);
  await axe();
  await shot('invitation');
  await page.locator('main form button').click();
  await page.waitForSelector('form[action="/sign-out"]', { state: 'attached' });
  await page.goto(`${forum.url}/account`);
  await page.getByText('Working Group on Walking').waitFor();
  assert.equal(await page.locator('#stakeholder_group option:checked').textContent(), 'Youth');
  await page.context().clearCookies();
  await page.context().addCookies(cookies);

  await page.goto(`${forum.url}/administration/people`);
  await page.getByRole('link', { name: 'Second person' }).click();
  await page.waitForURL(/\/administration\/people\/[0-9a-f-]+$/);
  await page.selectOption('#group', { label: 'Working Group on Walking' });
  await page.selectOption('#role', 'chair');
  await page.fill('#from', '2024-06');
  await page.fill('#to', '2023');
  await page.getByRole('button', { name: 'Give a role' }).click();
  await page.getByText('A role cannot end before it begins').first().waitFor();
  assert.equal(await page.inputValue('#from'), '2024-06');
  await axe();
  await page.fill('#to', '2025');
  await page.getByRole('button', { name: 'Give a role' }).click();
  await kept(page);
  await page.getByText('June 2024 to 2025').waitFor();
  await page.getByText('not now').waitFor();
  await axe();
  await shot('person');

  // The dates of a role change when its end is known.
  const held = page.locator('tbody tr', { hasText: /Working Group on Walking\s*Member/ });
  await held.locator('summary').click();
  await axe();
  await shot('person-dates');
  await held.getByLabel('Until').fill('2030-12-31');
  await held.getByRole('button', { name: 'Keep the dates' }).click();
  await kept(page);
  await page.getByText('31 December 2030').waitFor();
  await page.goto(`${forum.url}/administration/groups/wg-walking`);
  assert.equal(await page.locator('tbody tr', { hasText: 'Second person' }).count(), 2);
  await axe();
}

async function cycles({ page, forum, axe, shot }) {
  await page.goto(`${forum.url}/administration/cycles`);
  await page.getByText('No cycle stands here yet').waitFor();
  await page.fill('#key', '2026');
  await page.fill('#name', 'Walks of 2026');
  await page.fill('#begins', '2026-11');
  await page.fill('#ends', '2026-13');
  await page.fill('#host', 'A town by the sea');
  await page.fill('#theme', 'Going on foot');
  await page.fill('#themes', 'Paths\nBridges');
  await page.getByRole('button', { name: 'Add a cycle' }).click();
  await page.getByRole('alert').waitFor();
  assert.equal(await page.inputValue('#themes'), 'Paths\nBridges');
  await axe();
  await page.fill('#ends', '2026-12-04');
  await page.getByRole('button', { name: 'Add a cycle' }).click();
  await kept(page);
  await page.getByText('A town by the sea').waitFor();
  await axe();
  await shot('cycles');
  await page.getByRole('link', { name: 'Walks of 2026' }).click();
  await page.fill('#themes', 'Paths\nBridges\nFords');
  await axe();
  await page.getByRole('button', { name: 'Keep the cycle' }).click();
  await kept(page);
}

async function theRegister({ page, forum, axe, shot }) {
  await page.goto(`${forum.url}/administration`);
  await page.locator('.tabs').getByRole('link', { name: 'Register' }).click();
  await page.waitForURL(/\/administration\/register$/);
  await page.goto(`${forum.url}/register`);
  await page.getByRole('link', { name: 'Statuses, categories, rounds, phase' }).click();
  await page.waitForURL(/\/administration\/register$/);
  await axe();
  await shot('register');
  await page.fill('#name', 'Register of walks');
  await page.selectOption('#keeper', 'wg-walking');
  await page.getByRole('button', { name: 'Keep it' }).first().click();
  await kept(page, 'It is kept');
  await page.goto(`${forum.url}/register`);
  await page.getByRole('heading', { level: 1, name: 'Register of walks' }).waitFor();

  await page.goto(`${forum.url}/administration/register`);
  await page.locator('summary', { hasText: 'Add a status' }).click();
  let form = page.locator('form[action$="/statuses"]').last();
  await form.getByLabel('Also known as').fill('superseded');
  await form.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('alert').waitFor();
  form = page.locator('form[action$="/statuses"]').last();
  assert.equal(await form.getByLabel('Also known as').inputValue(), 'superseded', 'the form comes back open, as it was typed');
  await form.getByLabel('Name', { exact: true }).fill('Overtaken');
  await form.getByLabel('Also known as').fill('superseded\nno longer needed');
  await form.getByLabel('Colour').selectOption('wait');
  await form.getByLabel('Sign').selectOption('cross');
  await axe();
  await form.getByRole('button', { name: 'Keep it' }).click();
  await kept(page, 'It is kept');
  await page.locator('summary', { hasText: 'Overtaken' }).waitFor();

  await page.locator('summary', { hasText: 'Add a category' }).click();
  form = page.locator('form[action$="/categories"]').last();
  await form.getByLabel('Name', { exact: true }).fill('Bridges');
  await form.getByLabel('Also known as').fill('Bridges and fords');
  await form.getByRole('button', { name: 'Keep it' }).click();
  await kept(page, 'It is kept');
  await page.locator('summary', { hasText: 'Bridges' }).click();
  form = page.locator('form', { has: page.locator('input[value="bridges"]') });
  assert.match(await form.getByLabel('Also known as').inputValue(), /Bridges and fords/);

  await page.locator('summary', { hasText: 'Add a round' }).click();
  form = page.locator('form[action$="/rounds"]').last();
  await form.getByLabel('Key').fill('2026');
  await form.getByLabel('Name', { exact: true }).fill('Walk of 2026');
  await form.getByLabel('Assessed').fill('spring');
  await form.getByLabel('Published').fill('2026-09');
  await form.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('alert').waitFor();
  form = page.locator('form[action$="/rounds"]').last();
  assert.equal(await form.getByLabel('Name', { exact: true }).inputValue(), 'Walk of 2026', 'what was typed stays');
  await axe();
  await shot('register-refused');
  await form.getByLabel('Assessed').fill('2026-04');
  await form.getByRole('button', { name: 'Keep it' }).click();
  await kept(page, 'It is kept');
  await page.locator('summary', { hasText: 'Round 2026 · Walk of 2026' }).waitFor();

  // A status that nobody bears can go.
  await page.locator('summary', { hasText: 'Overtaken' }).click();
  form = page.locator('form', { has: page.locator('input[value="overtaken"]') });
  await form.getByRole('button', { name: 'Remove' }).click();
  await kept(page, 'It is kept');
  assert.equal(await page.locator('summary', { hasText: 'Overtaken' }).count(), 0);

  // And a category under which nothing was ever filed.
  await page.locator('summary', { hasText: 'Bridges' }).click();
  form = page.locator('form', { has: page.locator('input[value="bridges"]') });
  await form.getByRole('button', { name: 'Remove' }).click();
  await kept(page, 'It is kept');
  assert.equal(await page.locator('summary', { hasText: 'Bridges' }).count(), 0);
}

export default async (walk) => {
  await setUp(walk);
  await theForum(walk);
  await groups(walk);
  await people(walk);
  await cycles(walk);
  await theRegister(walk);
};
