// Every walk in every profile. A walk is a file in walks/:
//
//   export const from = 'demo';      // or 'init' for an empty forum of its own
//   export default async ({ page, forum, axe, shot, profile, open, signIn, skip }) => { ... };
//
// Walks that start from the demonstration share one forum per profile, so none may count on being alone in it.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch, profiles, visit } from './browser.mjs';
import { missing, start } from './forum.mjs';

const here = path.dirname(new URL(import.meta.url).pathname);
const files = readdirSync(path.join(here, 'walks')).filter((file) => file.endsWith('.mjs')).sort();
const only = process.env.PLENARY_WALK;
const walks = [];
for (const file of files) {
  const walk = await import(`./walks/${file}`);
  const name = path.basename(file, '.mjs');
  if (!only || only === name) walks.push({ name, from: walk.from ?? 'demo', go: walk.default });
}

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

for (const profile of profiles) {
  const why = missing(profile);
  if (why && process.env.CI === 'true') throw new Error(`${profile.name}: ${why}`);
  describe(profile.name, { skip: why ?? false }, () => {
    let shared;
    after(() => shared?.stop());
    for (const walk of walks) {
      test(walk.name, async (t) => {
        let forum = shared;
        if (walk.from !== 'demo') forum = await start({ database: profile.database, from: walk.from });
        else if (!shared) forum = shared = await start({ database: profile.database });
        try {
          await take(walk, profile, forum, (why) => t.skip(why));
        } finally {
          if (forum !== shared) await forum.stop();
        }
      });
    }
  });
}

async function take(walk, profile, forum, skip) {
  const visitor = await visit(browser, profile, forum.url, walk.name);
  try {
    await walk.go({ ...visitor, forum, profile, skip });
  } catch (error) {
    await visitor.shot('failed').catch(() => {});
    await visitor.end().catch((also) => {
      error.message += `\n${also.message}`;
    });
    error.message += `\nthe server's last words:\n${forum.log().split('\n').slice(-12).join('\n')}`;
    throw error;
  }
  await visitor.end();
}
