// What several walks do on their way.

import { existsSync } from 'node:fs';
import path from 'node:path';

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

/** Makes somebody an account with a role in the forum, and signs them in by a mailed link. */
export async function appoint(page, forum, { email, name, role }, next = '/') {
  await forum.command('person', 'add', '--email', email, '--name', name);
  await forum.command('person', 'role', '--email', email, '--role', role, '--group', 'forum');
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
