// A forum of its own for the walks: a fresh data folder, a fresh database, the program as it was built.

import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Letters of the walks' forums can be answered by mail to this address. */
const surroundings = () => ({ ...process.env, PLENARY_MAIL_REPLY_TO: 'reply@forum.example' });
/** Milliseconds that a start or a letter may take. */
const patience = 30_000;

function program() {
  if (!process.env.PLENARY_BIN) throw new Error('PLENARY_BIN names no program: run the walks by `cargo xtask test --only walks`');
  return process.env.PLENARY_BIN;
}

/** Why a profile cannot run here, or null. */
export function missing(profile) {
  return profile.database === 'postgres' && !process.env.PLENARY_TEST_DATABASE
    ? 'PLENARY_TEST_DATABASE names no PostgreSQL'
    : null;
}

async function database(kind) {
  if (kind === 'sqlite') return [];
  const name = `walks_${randomBytes(6).toString('hex')}`;
  await run('psql', ['--quiet', '--no-psqlrc', '--command', `CREATE DATABASE ${name}`, process.env.PLENARY_TEST_DATABASE]);
  const url = new URL(process.env.PLENARY_TEST_DATABASE);
  url.pathname = `/${name}`;
  return ['--database-url', url.href];
}

/**
 * Starts a forum: `demo` with its people and recommendations, or `init` with nothing but its set-up link.
 *
 * Gives its address, what it printed (`said`), its accounts (`accounts().coordinator`), its letters, and `command` for
 * the command line.
 */
export async function start({ database: kind, from = 'demo' }) {
  const data = mkdtempSync(path.join(tmpdir(), 'plenary-walk-'));
  const chosen = await database(kind);
  const place = ['--data', data, ...chosen];
  const command = async (...words) => (await run(program(), [...words, ...place], { maxBuffer: 1 << 26, env: surroundings() })).stdout;
  const said = from === 'init' ? (await command('init', '--name', 'Forum of the walks')).split('\n') : [];
  const server = spawn(program(), [from === 'init' ? 'serve' : 'demo', ...place, '--listen', '127.0.0.1:0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: surroundings(),
  });
  const complaints = [];
  createInterface({ input: server.stderr }).on('line', (line) => complaints.push(line));
  const url = await address(server, said, complaints);
  return {
    url,
    data,
    /** Of its PostgreSQL; undefined where it has none. */
    databaseUrl: chosen[1],
    said,
    command,
    accounts: () => accounts(said),
    mail: (to, count = 1) => mail(path.join(data, 'mail'), to, count),
    /** Hands a mail in, as a mail server does; gives the exit code. */
    receive: (message) =>
      new Promise((ended) => {
        const taken = spawn(program(), ['mail', 'receive', ...place], { stdio: ['pipe', 'ignore', 'ignore'], env: surroundings() });
        taken.once('exit', ended);
        taken.stdin.end(message);
      }),
    log: () => complaints.join('\n'),
    async stop() {
      const ended = new Promise((end) => server.once('exit', end));
      if (server.exitCode === null && server.signalCode === null) {
        server.kill('SIGTERM');
        await ended;
      }
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** The address the server prints, once it answers. Everything printed is kept in `said`. */
async function address(server, said, complaints) {
  const url = await new Promise((found, failed) => {
    const tell = (why) => failed(new Error(`the server ${why}\n${[...said, ...complaints].join('\n')}`));
    const late = setTimeout(() => tell(`printed no address in ${patience / 1000} s`), patience);
    server.once('error', (error) => tell(`did not start: ${error.message}`));
    server.once('exit', (code) => tell(`ended with ${code}`));
    createInterface({ input: server.stdout }).on('line', (line) => {
      said.push(line);
      const printed = line.match(/http:\/\/127\.0\.0\.1:\d+/);
      if (printed) {
        clearTimeout(late);
        found(printed[0]);
      }
    });
  });
  const until = Date.now() + patience;
  for (;;) {
    const answer = await fetch(`${url}/healthz`).catch(() => null);
    if (answer?.ok) return url;
    if (Date.now() > until) throw new Error(`${url}/healthz does not answer\n${complaints.join('\n')}`);
    await pause(25);
  }
}

/** The demonstration's accounts as it prints them, by the part of the address before `@`. */
function accounts(said) {
  const found = {};
  for (const line of said) {
    const [, email, password] = line.match(/^\s*(\S+@\S+\.\S+)\s+(\S+)/) ?? [];
    if (email) found[email.split('@')[0]] = { email, password };
  }
  return found;
}

/** The newest letters to this address, oldest first, as soon as there are `count`. */
async function mail(folder, to, count) {
  const until = Date.now() + patience;
  for (;;) {
    const letters = read(folder).filter((letter) => letter.to.includes(to));
    if (letters.length >= count) return letters;
    if (Date.now() > until) throw new Error(`${letters.length} of ${count} letters to ${to} in ${folder}`);
    await pause(50);
  }
}

function read(folder) {
  let files = [];
  try {
    files = readdirSync(folder).filter((file) => file.endsWith('.eml'));
  } catch {
    // No letter yet, no folder yet.
  }
  return files.sort().map((file) => {
    const raw = readFileSync(path.join(folder, file), 'utf8');
    const [head] = raw.split(/\r?\n\r?\n/, 1);
    const field = (name) => head.match(new RegExp(`^${name}: (.*(?:\\r?\\n[ \\t].*)*)`, 'im'))?.[1] ?? '';
    // Quoted-printable: soft line ends and `=3D` are what stands in links.
    const text = raw.replace(/=\r?\n/g, '').replace(/=3D/gi, '=');
    return { file, to: field('To'), reply: field('Reply-To'), leave: field('List-Unsubscribe').replace(/[\s<>]/g, ''), subject: field('Subject'), text, links: text.match(/https?:\/\/[^\s"<>]+/g) ?? [] };
  });
}
