// Chromium as a reader has it: one profile's size, scheme and scripting, with everything that goes wrong written down.

import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';

const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Every walk runs once in each. */
export const profiles = [
  { name: 'sqlite-1280-light', database: 'sqlite', width: 1280, height: 900, colorScheme: 'light', scripts: true },
  { name: 'postgres-360-dark', database: 'postgres', width: 360, height: 740, colorScheme: 'dark', scripts: true },
  { name: 'sqlite-360-nojs', database: 'sqlite', width: 360, height: 740, colorScheme: 'light', scripts: false },
];

export function launch() {
  const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  quiet.push('--disable-component-update', '--disable-sync');
  // Chromium refuses its own sandbox to root.
  if (process.getuid?.() === 0) quiet.push('--no-sandbox');
  return chromium.launch({ executablePath: findChromium(), args: quiet });
}

function findChromium() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    for (const folder of folders) {
      const file = path.join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not in this folder.
      }
    }
  }
  throw new Error("no chromium in PATH: Debian's package `chromium` brings it");
}

/**
 * Opens a page of this profile that may speak to `origin` alone.
 *
 * `visit.end()` closes it and fails if anything went wrong while it was open; `walk` names the screenshots.
 */
export async function visit(browser, profile, origin, walk) {
  const context = await browser.newContext({
    viewport: { width: profile.width, height: profile.height },
    colorScheme: profile.colorScheme,
    hasTouch: profile.width < 600,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  context.setDefaultTimeout(15_000);
  const troubles = [];
  const open = async () => {
    const page = await context.newPage();
    watch(page, origin, troubles);
    // Scripting is switched off by the page and not by the context, so that axe can have it back for itself.
    if (!profile.scripts) await scripting(page, false);
    return page;
  };
  const page = await open();
  return {
    page,
    /** Another page of the same reader. */
    open,
    /** Signs in by password, as the form asks for it. */
    async signIn({ email, password }, of = page) {
      await of.goto(`${origin}/sign-in`);
      await of.fill('input[name=email]', email);
      await of.fill('input[name=password]', password);
      await of.click('main form button:not([formaction])');
      await of.waitForSelector('form[action="/sign-out"]', { state: 'attached' });
    },
    axe: (of = page) => axe(of, profile),
    shot: (name, of = page) => shot(of, `${walk}-${name}-${profile.name}`),
    async end() {
      await context.close();
      if (troubles.length > 0) throw new Error(`the browser complained:\n  ${troubles.join('\n  ')}`);
    },
  };
}

function watch(page, origin, troubles) {
  const note = (what) => troubles.push(`${what} (on ${page.url()})`);
  page.on('pageerror', (error) => note(`script error: ${error.message}`));
  page.on('console', (message) => {
    // What failed to load is told below, with its address and status.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      note(`console: ${message.text()}`);
    }
  });
  page.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url());
    if (['http:', 'https:', 'ws:', 'wss:'].includes(protocol) && to !== origin) note(`asked a third party: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // A page that is left stops what it was loading.
    if (why !== 'net::ERR_ABORTED') note(`${request.method()} ${request.url()}: ${why}`);
  });
  page.on('response', (response) => {
    const page404 = response.request().resourceType() === 'document' && response.status() < 500;
    if (response.status() >= 400 && !page404) {
      note(`${response.request().method()} ${response.url()}: ${response.status()}`);
    }
  });
}

const sessions = new WeakMap();

async function scripting(page, allowed) {
  if (!sessions.has(page)) sessions.set(page, await page.context().newCDPSession(page));
  await sessions.get(page).send('Emulation.setScriptExecutionDisabled', { value: !allowed });
}

/** Fails on any violation of WCAG 2.2 A and AA, and on a page wider than its window. */
async function axe(page, profile) {
  if (!profile.scripts) await scripting(page, true);
  let violations;
  try {
    await page.evaluate(axeSource);
    violations = await page.evaluate(async (tags) => {
      const found = await window.axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
      return found.violations.map(({ id, help, nodes }) => ({
        id,
        help,
        nodes: nodes.map(({ html, failureSummary }) => `${html}\n      ${failureSummary.replaceAll('\n', '\n      ')}`),
      }));
    }, wcag);
  } finally {
    if (!profile.scripts) await scripting(page, false);
  }
  const { wide, window } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  const complaints = violations.map(({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.join('\n    ')}`);
  if (wide > window) complaints.push(`reflow: the page is ${wide} px wide in a window of ${window} px`);
  if (complaints.length > 0) throw new Error(`${page.url()} is not accessible:\n  ${complaints.join('\n  ')}`);
}

async function shot(page, name) {
  const folder = path.join(here, 'out');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}
