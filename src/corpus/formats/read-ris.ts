import type { FileContents } from '../intake.ts';
import { givenFirst } from './person-names.ts';
import { nothing } from './refuse.ts';
import { type Fields, takeRecord } from './take-record.ts';

export const looksLikeRis = (content: string): boolean => /^\uFEFF?\s*TY {2}- /.test(content.slice(0, 200));

const TAG = /^([A-Z][A-Z\d]) {2}- ?(.*)$/;
/** Which tag holds which field; of several the first that is there counts. */
const TAGS: [field: keyof Fields, tags: string[]][] = [
  ['title', ['TI', 'T1']],
  ['url', ['UR', 'L2']],
  ['publisher', ['T2', 'JO', 'JF', 'PB']],
  ['published', ['DA', 'Y1', 'PY']],
  ['lang', ['LA']],
];

/** Reads RIS, the tagged lines that Zotero and others export, as addresses with what is said of them. */
export function readRis(content: string, file: string): FileContents {
  const contents = nothing();
  let tags = new Map<string, string[]>();
  let start = 1;
  for (const [index, raw] of content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const [, tag = '', value = ''] = TAG.exec(raw) ?? [];
    if (tag === 'TY') {
      tags = new Map();
      start = index + 1;
    }
    if (tag !== '' && value !== '') tags.set(tag, [...(tags.get(tag) ?? []), value.trim()]);
    if (tag !== 'ER') continue;
    const fields: Fields = {};
    for (const [field, names] of TAGS) {
      const found = names.map((name) => tags.get(name)?.[0]).find((one) => one !== undefined);
      if (found !== undefined) fields[field] = found;
    }
    // RIS writes a day as 2026/03/05/, with the part behind the last stroke free.
    fields.published = fields.published?.replace(/^(\d{4}\/\d{2}\/\d{2})\/.*$/, '$1');
    fields.author = (tags.get('AU') ?? tags.get('A1') ?? []).map(givenFirst).join(', ');
    takeRecord(contents, fields, { file, line: start });
    tags = new Map();
  }
  return contents;
}
