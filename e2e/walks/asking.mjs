// A member asks an office outside, which answers from the letter's link without an account; a round is discussed on its
// own page; the feed of a recommendation has what was said about it.

import assert from 'node:assert/strict';
import { enter } from '../steps.mjs';

const office = 'office@archives.example';

export default async ({ page, forum, profile, axe, shot }) => {
  const { 'member-a': member, coordinator } = forum.accounts();

  // Somebody asks; whoever has the letter answers, and needs nothing else.
  await page.goto(`${forum.url}/register`);
  const here = new URL(await page.locator('.recs h3 a').nth(5).getAttribute('href'), forum.url).pathname;
  await enter(page, forum, member, here);
  await page.locator('main a[href^="/register/requests/new?about="]').first().click();
  await page.getByLabel('Information').check();
  await page.fill('#question', 'Where are the minutes of the first years kept?');
  await page.fill('#office_name', 'The Archives');
  await page.fill('#office_email', office);
  await axe();
  await page.getByRole('button', { name: 'Send the letter' }).click();
  await page.getByText('The letter goes out now.').waitFor();
  const request = new URL(page.url()).pathname;
  const letter = (await forum.mail(office)).at(-1);
  const link = letter.links.find((address) => address.includes('/register/requests/answer/'));
  await page.context().clearCookies();
  await page.goto(link);
  await page.getByText('Where are the minutes of the first years kept?').waitFor();
  assert.equal(await page.getByText(office).count(), 0, 'no address is shown');
  await axe();
  await shot('letter-link');
  await page.fill('#text', ' ');
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await page.getByRole('alert').waitFor();
  await axe();
  await page.fill('#text', 'In the library, second floor.');
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await page.getByText('Your answer is kept. Thank you.').waitFor();
  await page.getByText('In the library, second floor.').waitFor();
  await axe();
  await shot('answered');
  await page.goto(forum.url + here);
  await page.getByText('In the library, second floor.').waitFor();
  await page.getByText('The Archives · answered from the letter').waitFor();

  // The request has its own page, and is discussed there.
  await enter(page, forum, coordinator, request);
  await page.locator('#discussion').getByRole('link', { name: 'Comment', exact: true }).click();
  await page.fill('#text', 'That helps: thanks.');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Your comment stands.').waitFor();
  await page.goto(forum.url + request);
  await page.locator('#discussion').getByText('That helps: thanks.').waitFor();
  await axe();
  await shot('request');

  // A round too.
  await page.goto(`${forum.url}/register/rounds`);
  const round = await page.locator('main a[href^="/register/rounds/"]:not([href$="/new"])').first().getAttribute('href');
  await enter(page, forum, member, round);
  const words = `The second half needs *more hands* (${profile.name}).`;
  await page.locator('#discussion').getByRole('link', { name: 'Comment', exact: true }).click();
  await page.fill('#text', words);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Your comment stands.').waitFor();
  await axe();
  await page.context().clearCookies();
  await page.goto(forum.url + round);
  await page.locator('#discussion em', { hasText: 'more hands' }).waitFor();
  await axe();
  await shot('round');

  // What is said on a recommendation stands in its feed.
  const id = here.split('/').at(-1);
  const feed = async () => (await fetch(`${forum.url}/feeds/recommendations/${id}.atom`)).text();
  assert.doesNotMatch(await feed(), /Read the minutes/);
  await enter(page, forum, member, `/discussions/recommendation/${id}/new`);
  await page.fill('#text', 'Read the minutes before anything else.');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Your comment stands.').waitFor();
  assert.match(await feed(), /Read the minutes before anything else\./);
};
