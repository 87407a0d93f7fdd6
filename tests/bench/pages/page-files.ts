import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { readArticles } from '../../../src/cli/read-articles.ts';
import { UsageError } from '../../../src/cli/usage-error.ts';

/** A saved page, and what its article says as far as that is known. */
export interface PageFile {
  /** Name within the folder: `coast.html`. */
  name: string;
  /** Text of the article from NAME.expected.html or NAME.txt beside the page, one paragraph a line; `null` without either. */
  expected: string | null;
}

const EXPECTED = '.expected.html';
const BLOCKS = 'p,li,h1,h2,h3,h4,h5,h6,blockquote,figcaption,td,th,dd,dt,pre,div,section,article,br,tr';

/** Text of a piece of HTML, with a line break wherever a block begins or ends. */
function textOfHtml(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const element of document.querySelectorAll('script,style')) element.remove();
  for (const element of document.querySelectorAll(BLOCKS)) {
    element.before('\n');
    element.after('\n');
  }
  const lines = (document.body.textContent ?? '').split('\n').map((line: string) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line: string) => line !== '').join('\n');
}

/** Every page of a folder in the order of names. @throws UsageError for what is no folder, or one without a page */
export function pageFiles(folder: string): PageFile[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(`no such folder: ${folder}`);
  const names = readdirSync(folder).filter((name) => /\.html?$/i.test(name) && !name.endsWith(EXPECTED));
  if (names.length === 0) throw new UsageError(`no .html file in ${folder}`);
  return names.sort().map((name) => {
    const stem = join(folder, name.replace(/\.html?$/i, ''));
    const read = (ending: string) => (existsSync(stem + ending) ? readFileSync(stem + ending, 'utf8') : null);
    const html = read(EXPECTED);
    return { name, expected: html === null ? read('.txt') : textOfHtml(html) };
  });
}

/** The article of a page as a title and its text: what is expected, or what the formats of the corpus read. `null`: there is none. */
export function articleOfPage(
  folder: string,
  page: PageFile,
): { title: string; published: string | null; text: string } | null {
  let read: { title: string; published: string | null; text: string } | undefined;
  try {
    [read] = readArticles(join(folder, page.name));
  } catch {
    // A front page or a form: nothing that a corpus would take.
  }
  const text = page.expected ?? read?.text ?? '';
  return text.trim() === '' ? null : { title: read?.title || page.name, published: read?.published ?? null, text };
}
