import type { FileContents } from '../intake.ts';
import { givenFirst } from './person-names.ts';
import { nothing } from './refuse.ts';
import { takeRecord } from './take-record.ts';

export const looksLikeBibtex = (content: string): boolean =>
  /^\uFEFF?(?:\s|%[^\n]*\n)*@[a-z]{3,20}\s*\{/i.test(content.slice(0, 2_000));

const ENTRY = /@([a-z]{3,20})\s*\{\s*([^,\s{}]{0,200})\s*,/giy;
const FIELD = /\s*,?\s*([a-z][a-z_-]{0,30})\s*=\s*/iy;
const PLAIN = /[^,{}"\s]{1,200}/y;

/** Reads the entries of a BibTeX file as addresses with what is said of them. Strings and comments of the format are passed over. */
export function readBibtex(content: string, file: string): FileContents {
  const contents = nothing();
  let line = 1;
  let counted = 0;
  for (let at = content.indexOf('@'); at >= 0; at = content.indexOf('@', at)) {
    for (; counted < at; counted++) if (content.charCodeAt(counted) === 10) line++;
    ENTRY.lastIndex = at;
    const entry = ENTRY.exec(content);
    if (entry === null || /^(?:string|comment|preamble)$/i.test(entry[1] as string)) {
      at++;
      continue;
    }
    const { fields, end } = fieldsFrom(content, ENTRY.lastIndex);
    at = end;
    const field = (...names: string[]) => names.map((name) => fields.get(name) ?? '').find((one) => one !== '') ?? '';
    takeRecord(
      contents,
      {
        title: field('title'),
        url: field('url') || (/\\url\{([^{}]{1,4000})\}/.exec(fields.get('howpublished') ?? '')?.[1] ?? ''),
        publisher: field('journal', 'journaltitle', 'publisher', 'organization'),
        published: field('date'),
        author: field('author')
          .split(/\s+and\s+/)
          .map(givenFirst)
          .filter(Boolean)
          .join(', '),
      },
      { file, line },
    );
  }
  return contents;
}

function fieldsFrom(content: string, from: number): { fields: Map<string, string>; end: number } {
  const fields = new Map<string, string>();
  let end = from;
  for (;;) {
    FIELD.lastIndex = end;
    const name = FIELD.exec(content)?.[1];
    if (name === undefined) return { fields, end };
    const value = valueAt(content, FIELD.lastIndex);
    fields.set(name.toLowerCase(), name.toLowerCase() === 'howpublished' ? value.text : plain(value.text));
    end = value.end;
  }
}

/** A value in braces, in quotation marks, or bare. */
function valueAt(content: string, from: number): { text: string; end: number } {
  const open = content[from];
  if (open !== '{' && open !== '"') {
    PLAIN.lastIndex = from;
    const text = PLAIN.exec(content)?.[0] ?? '';
    return { text, end: from + text.length };
  }
  let depth = 0;
  for (let at = from + 1; at < content.length; at++) {
    const mark = content[at];
    if (mark === '\\') at++;
    else if (depth === 0 && mark === (open === '{' ? '}' : '"'))
      return { text: content.slice(from + 1, at), end: at + 1 };
    else if (mark === '{') depth++;
    else if (mark === '}') depth--;
  }
  return { text: content.slice(from + 1), end: content.length };
}

/** Without the braces that keep capitals, and without the strokes before marks. */
const plain = (text: string) =>
  text
    .replace(/\\([&%$#_{}])/g, '$1')
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
