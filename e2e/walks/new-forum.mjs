// A forum that has just been made is whole already: its pages answer and say what belongs there.

import assert from 'node:assert/strict';

export const from = 'init';

export default async ({ page, forum, axe, shot }) => {
  assert.match(forum.said.join('\n'), /https?:\/\/\S+|\/\S+/, 'init prints the way in for the first administrator');
  for (const [name, path] of Object.entries({
    start: '/',
    register: '/register',
    'sign-in': '/sign-in',
    rights: '/about/who-may-do-what',
    components: '/about/components',
  })) {
    const answer = await page.goto(forum.url + path);
    assert.equal(answer.status(), 200, path);
    assert.equal(await page.locator('h1').count(), 1, `${path} has one heading of the first order`);
    await axe();
    await shot(name);
  }
};
