import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { readFile } from '../corpus/formats/read-file.ts';
import { Problem } from '../corpus/problem.ts';
import type { Article } from '../engine/types.ts';
import { readLines, textField } from './read-lines.ts';
import { UsageError } from './usage-error.ts';

const ENDINGS = new Set(['.jsonl', '.html', '.htm', '.txt', '.md']);
/** The articles that ship with the extension. */
export const bundledFolder = fileURLToPath(new URL('../../corpus', import.meta.url));
const MAX_TEXT = 2_000_000;

const parseHtml = (html: string) => parseHTML(html).document as unknown as Document;

/** Lines {id, title, publisher, published, url, lang, text}; here only id and text must be there: a page may lack the rest. */
function readJsonLines(file: string): Article[] {
  const lineOf = new Map<string, number>();
  return readLines(file).map(({ line, value }) => {
    const at = { file, line };
    const id = textField(value, 'id', at);
    const before = lineOf.get(id);
    if (before !== undefined)
      throw new Problem('duplicate-id', `id ${JSON.stringify(id)} is on line ${before} already`, { ...at, value: id });
    lineOf.set(id, line);
    const text = textField(value, 'text', at);
    if (text.length > MAX_TEXT)
      throw new Problem('too-large', `"text" has ${text.length} characters, more than ${MAX_TEXT}`, at);
    const published = textField(value, 'published', at, '') || null;
    if (published !== null && Number.isNaN(Date.parse(published)))
      throw new Problem('bad-date', `"published" is no ISO 8601 date: ${JSON.stringify(published)}`, {
        ...at,
        value: published,
      });
    return {
      id,
      text,
      published,
      title: textField(value, 'title', at, ''),
      publisher: textField(value, 'publisher', at, ''),
      url: textField(value, 'url', at, ''),
      lang: textField(value, 'lang', at, ''),
    };
  });
}

function readOne(file: string): Article[] {
  if (extname(file) === '.jsonl') return readJsonLines(file);
  const drafts = readFile({ name: file, content: readFileSync(file, 'utf8') }, parseHtml);
  return drafts.map((draft, i) => ({
    ...draft,
    id: draft.id ?? (drafts.length > 1 ? `${basename(file)}#${i + 1}` : basename(file)),
  }));
}

/** Articles of a file, or of all files of a folder in the order of their names (a README.md is none). */
export function readArticles(path: string): Article[] {
  if (!existsSync(path)) throw new UsageError(`no such file or folder: ${path}`);
  if (!statSync(path).isDirectory()) return readOne(path);
  const files = readdirSync(path).filter((name) => ENDINGS.has(extname(name)) && name !== 'README.md');
  const articles = files.sort().flatMap((name) => readOne(join(path, name)));
  const seen = new Set<string>();
  for (const { id } of articles) {
    if (seen.has(id))
      throw new Problem('duplicate-id', `id ${JSON.stringify(id)} occurs in two files`, { file: path, value: id });
    seen.add(id);
  }
  return articles;
}
