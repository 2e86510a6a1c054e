// The papers that walks re-enact, read while they run: their words stay where they are.

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { shared } from './steps.mjs';

function paper(number) {
  const folder = shared('seeds');
  if (!folder) return null;
  const name = readdirSync(folder).find((file) => file.startsWith(`${number}_`));
  if (!name) throw new Error(`${folder} has no paper ${number}`);
  return readFileSync(path.join(folder, name), 'utf8');
}

/** What stands between two headings. */
function between(text, from, to) {
  const [, after] = text.split(from, 2);
  return after.split(to, 1)[0];
}

const numbers = (text) => [...text.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));

/**
 * The meeting of 11 October 2018. Its participants are known by their place in its list, from 1, and by no name.
 *
 * `categories[n]`: what is pending in category n, who said they go through it, who had begun alone.
 */
export function meeting() {
  const text = paper('002');
  if (!text) return null;
  const present = between(text, 'attended the meeting:', 'Presentation of where').trim().split('\n');
  const names = present.map((line) => line.replace(/^\d+\. /, '').split(' ')[0]);
  // First in the words whose place is asked for, so that whoever is named beside them is not taken for them.
  const who = (words, said) => names.flatMap((name, at) => (new RegExp(said.replace('NAME', name)).test(words) ? [at + 1] : []));
  const body = between(text, 'Presentation of where', 'Discussion:');
  const parts = body.split(/^(\d+)-\. Proposed Improvements/m).slice(1);
  const categories = {};
  for (let at = 0; at < parts.length; at += 2) {
    const words = parts[at + 1];
    categories[parts[at]] = {
      pending: numbers(words),
      isBegun: !/Still pending to assess\.\s*$/.test(words),
      offered: who(words, 'NAME[^.]*offered to review'),
      alone: who(words, 'only NAME is on this tab'),
    };
  }
  const [, ...unknown] = body.match(/recommendations (\d+), (\d+) and (\d+) that/);
  const [, moved] = body.match(/No\. (\d+) that was moved/);
  const [, to] = body.match(/move this to document (\d+)/);
  return {
    participants: names.length,
    chairs: who(text.match(/chaired by .*/)[0], 'NAME'),
    categories,
    unknown: { numbers: unknown.map(Number), from: body.match(/needed from (\w+) and from the IGF (\w+)/).slice(1), asksFundraising: who(body, 'NAME to reach out') },
    moved: { number: Number(moved), to: Number(to), by: who(body, 'NAME call the attention') },
    guideBy: who(text, 'NAME will write a document'),
  };
}

/** The choice of October 2020: what was chosen, in its order, and how many indicated what. */
export function choice() {
  const text = paper('003');
  if (!text) return null;
  const [chosen, annex] = text.split(/^ANNEX\./m);
  const paragraph = String.raw`(\d+(?:\([a-z]\))?)`;
  const proposals = chosen.split(/^PROPOSAL \d+$/m).slice(1).map((words) => ({
    number: words.match(/^([IVX]+\.\d+)\./m)[1],
    section: words.match(/^Options Paper: Section ([IVX]+)/m)[1],
    paragraphs: words.match(new RegExp(`paragraphs? ${paragraph}(?: and ${paragraph})?`, 'i')).slice(1).filter(Boolean),
    hasNote: /^Notes? from previous/m.test(words),
    steps: words.match(/^ ?- \d+\) /gm).length,
  }));
  const indicated = annex.split(/^PROPOSALS THAT RECEIVED (\d) INDICATIONS$/m).slice(1);
  const counts = [];
  for (let at = 0; at < indicated.length; at += 2) {
    for (const [, number] of indicated[at + 1].matchAll(/^([IVX]+\.\d+)\. /gm)) counts.push([number, Number(indicated[at])]);
  }
  return { members: Number(annex.match(/(\d+) WG members indicated/)[1]), proposals, counts };
}
