// Looks into .xlsx and .docx files: their texts, without a library for it.

import { inflateRawSync } from 'node:zlib';

/** The files of a zip archive by name, read from its central directory. */
function unpack(bytes) {
  const files = {};
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, size] = [bytes.readUInt16LE(at + 10) !== 0, bytes.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const local = bytes.readUInt32LE(at + 42);
    const begins = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(begins, begins + size);
    files[bytes.toString('utf8', at + 46, at + 46 + name)] = packed ? inflateRawSync(content) : content;
    at += 46 + name + extra + comment;
  }
  return files;
}

/** How many rows the first sheet has, and all texts of the workbook as one string. */
export function workbook(bytes) {
  const files = unpack(bytes);
  const sheet = files['xl/worksheets/sheet1.xml'].toString();
  const shared = files['xl/sharedStrings.xml']?.toString() ?? '';
  const texts = [...(sheet + shared).matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text);
  return { rows: (sheet.match(/<row /g) ?? []).length, text: texts.join('\n') };
}

/** All texts of a .docx document, or of all sheets of a .xlsx workbook, a paragraph or a cell to a line. */
export function texts(bytes) {
  const files = unpack(bytes);
  const parts = Object.keys(files).filter((name) => /^(word\/document|xl\/worksheets\/[^/]+|xl\/sharedStrings)\.xml$/.test(name));
  const paragraphs = parts.flatMap((name) => files[name].toString().split(/<\/w:p>|<\/(?:is|si|c)>/));
  const said = paragraphs.map((one) => [...one.matchAll(/<(?:w:)?t(?: [^>]*)?>([^<]*)<\//g)].map(([, text]) => text).join(''));
  return said.filter(Boolean).map(unescaped).join('\n');
}

const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => named[name]);
