import { Problem } from '../problem.ts';
import type { ArticleDraft } from '../types.ts';
import { readHtml } from './read-html.ts';
import { readJsonl } from './read-jsonl.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';

/** Longest file that is read, in UTF-16 units. */
export const MAX_FILE = 50_000_000;

/** How each kind of file is read, by the end of its name. */
const READERS: Record<
  string,
  (content: string, file: string, parseHtml: (html: string) => Document) => ArticleDraft[]
> = {
  md: (content, file) => [readMarkdown(content, file)],
  markdown: (content, file) => [readMarkdown(content, file)],
  txt: (content, file) => [readText(content, file)],
  jsonl: readJsonl,
  ndjson: readJsonl,
  html: (content, file, parseHtml) => [readHtml(content, file, parseHtml)],
  htm: (content, file, parseHtml) => [readHtml(content, file, parseHtml)],
};

/** Ends of the names of files that can be read, for a file dialogue. */
export const FILE_ENDINGS: readonly string[] = Object.keys(READERS).map((ending) => `.${ending}`);

/**
 * Reads the articles of one file by the end of its name. Title and publisher of a draft are '' where the file does not say.
 *
 * @param parseHtml DOMParser in the extension's pages, linkedom on the command line
 * @throws Problem with the file's name, and the line where the format has lines
 */
export function readFile(
  file: { name: string; content: string },
  parseHtml: (html: string) => Document,
): ArticleDraft[] {
  const { name, content } = file;
  const ending = /\.([a-z]{2,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const read = Object.hasOwn(READERS, ending) ? READERS[ending] : undefined;
  if (read === undefined) {
    throw new Problem('unknown-format', `files of this kind are not read; there are ${FILE_ENDINGS.join(', ')}`, {
      file: name,
      value: ending,
    });
  }
  if (content.length > MAX_FILE) {
    throw new Problem('too-large', `the file has ${content.length} characters, at most ${MAX_FILE} are read`, {
      file: name,
    });
  }
  if (content.trim() === '') throw new Problem('empty-file', 'the file is empty', { file: name });
  if (content.includes('\u0000')) throw new Problem('not-text', 'the file is not a text', { file: name });
  return read(content, name, parseHtml);
}
