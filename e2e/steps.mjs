// What several walks do on their way.

import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const here = path.dirname(new URL(import.meta.url).pathname);

/** A real file out of the shared folder. The folder is not part of the project, so a walk that needs it can be without. */
export function shared(...names) {
  const folder = process.env.PLENARY_SHARED ?? path.join(here, '..', '..', 'shared');
  const file = path.join(folder, ...names);
  if (existsSync(file)) return file;
  if (process.env.CI === 'true') throw new Error(`${file} is not there`);
  return null;
}

/** Signs in as this account, whoever was signed in before, and goes on to `next`. */
export async function enter(page, forum, account, next = '/') {
  await page.context().clearCookies();
  await page.goto(`${forum.url}/sign-in?next=${encodeURIComponent(next)}`);
  await page.locator('input[name=email]').first().fill(account.email);
  await page.locator('input[name=password]').fill(account.password);
  await page.locator('form:has(input[name=password]) button').first().click();
  await page.waitForURL((url) => url.pathname + url.search === next);
}

/**
 * Makes somebody an account with a role in the forum, or with `roles`, each of them a role and a group, and signs them in by
 * a mailed link.
 */
export async function appoint(page, forum, { email, name, role, roles = [[role, 'forum']] }, next = '/') {
  await forum.command('person', 'add', '--email', email, '--name', name);
  for (const [each, group] of roles) await forum.command('person', 'role', '--email', email, '--role', each, '--group', group);
  await page.context().clearCookies();
  await page.goto(`${forum.url}/sign-in`);
  await page.fill('input[name=email]', email);
  const before = (await forum.mail(email, 0)).length;
  await page.click('button[formaction="/sign-in/link"]');
  const letter = (await forum.mail(email, before + 1)).at(-1);
  await page.goto(letter.links.find((address) => address.startsWith(forum.url)));
  await page.click('main form button');
  await page.waitForSelector('form[action="/sign-out"]', { state: 'attached' });
  await page.goto(forum.url + next);
}

/** Opens what is folded away, if it is; in a wide window some of it never is. */
export async function unfold(summary) {
  if ((await summary.isVisible()) && await summary.evaluate((element) => !element.parentElement.open)) await summary.click();
}

/**
 * Lets several people take turns at one page: `const turn = turns(page, forum)`, then `await turn(person, '/register')`.
 *
 * A person is as `appoint` takes them, or an account with a password. Each signs in once; after that they come back as they
 * were.
 */
export function turns(page, forum) {
  const known = new Map();
  return async (person, next = '/') => {
    if (known.has(person.email)) {
      await page.context().clearCookies();
      await page.context().addCookies(known.get(person.email));
      await page.goto(forum.url + next);
    } else {
      await (person.password ? enter : appoint)(page, forum, person, next);
      known.set(person.email, await page.context().cookies());
    }
  };
}

/** Imports a list and waits until the server has taken it in: another process wrote it, so that is a moment later. */
export async function importList(page, forum, text) {
  const file = path.join(forum.data, 'list.csv');
  writeFileSync(file, text);
  await forum.command('import', 'register', file);
  await listed(page, forum, 1);
}

/** Waits until the register lists so many recommendations at least to whoever is signed in. */
export async function listed(page, forum, least) {
  for (let looks = 0; looks < 200; looks += 1) {
    const answer = await page.request.get(`${forum.url}/api/v1/recommendations?limit=1`);
    if (answer.ok() && (await answer.json()).total >= least) return;
    await pause(25);
  }
  throw new Error('the list that was imported is not to be seen');
}

/** Opens the page until it has this: what another process wrote, a mail that was handed in, is known a moment later. */
export async function arrived(page, address, locator) {
  for (let looks = 0; looks < 200; looks += 1) {
    await page.goto(address);
    if ((await locator.count()) > 0) return;
    await pause(25);
  }
  throw new Error(`${address} never has what was handed in`);
}

/** The first letter beyond the `before` there were that says this, as soon as it has come. */
export async function letterAfter(forum, to, before, words) {
  for (let wanted = before + 1; ; wanted += 1) {
    const letters = (await forum.mail(to, wanted)).slice(before);
    const found = letters.find((letter) => letter.subject.includes(words) || letter.text.includes(words));
    if (found) return found;
  }
}

/** An answer to a letter, as a mail program makes it: the words, then what is answered, quoted. */
export function answerTo(letter, { from, id, words }) {
  const address = letter.reply.match(/[^\s<>]+@[^\s<>]+/)[0];
  const head = [`From: ${from}`, `To: ${address}`, `Message-ID: <${id}@mail.example>`, `Subject: Re: ${letter.subject}`];
  const body = [...words.split('\n'), '', 'On some day the forum wrote:', '> Words of the letter', ''];
  return [...head, 'Content-Type: text/plain; charset=utf-8', '', ...body].join('\r\n');
}

/** Waits until the public log has an event of this kind about this record: what reads the log finds it from then on. */
export async function logged(forum, kind, record) {
  let since = 0;
  for (let looks = 0; looks < 400; looks += 1) {
    const answer = await fetch(`${forum.url}/api/v1/events?limit=500&since=${since}`);
    if (!answer.ok) throw new Error(`the log answers ${answer.status}`);
    const { data } = await answer.json();
    if (data.some((event) => event.kind === kind && event.record.id === record)) return;
    since = data.at(-1)?.id ?? since;
    if (data.length === 0) await pause(50);
  }
  throw new Error(`no ${kind} of ${record} in the log`);
}
