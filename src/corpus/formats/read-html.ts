import { Readability } from '@mozilla/readability';
import { LIMITS } from '../clean-text.ts';
import { Problem } from '../problem.ts';
import type { ArticleDraft } from '../types.ts';
import { cleanDraft } from '../validate-article.ts';
import { htmlMetadata } from './html-metadata.ts';

/** Most elements Readability is asked to weigh. */
const MAX_ELEMENTS = 100_000;

/** Deepest nesting that is looked at. Browsers nest to 512 themselves, and Readability's work grows with depth times size. */
const MAX_DEPTH = 600;

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT'.split(' '));

/**
 * Reads one article from a saved page: what it says of itself, and the part that Mozilla's Readability takes for the
 * article, one line for each paragraph. The document that `parseHtml` returns is never shown and its scripts never run.
 *
 * @throws Problem `no-article-in-html` where no text is found, `too-large`
 */
export function readHtml(content: string, file: string, parseHtml: (html: string) => Document): ArticleDraft {
  const document = parseHtml(content);
  if (document.documentElement === null || depth(document.documentElement) > MAX_DEPTH) {
    throw new Problem('no-article-in-html', 'the page is empty or nested too deeply', { file });
  }
  const metadata = htmlMetadata(document);
  const root = articleRoot(document, parseHtml);
  const text = root === null ? '' : blockText(root);
  if (text === '') throw new Problem('no-article-in-html', 'no article was found in the page', { file });
  return cleanDraft(
    {
      ...metadata,
      title: metadata.title.slice(0, LIMITS.title),
      publisher: metadata.publisher.slice(0, LIMITS.publisher),
      text,
    },
    { file },
  );
}

function articleRoot(document: Document, parseHtml: (html: string) => Document): Node | null {
  try {
    const article = new Readability(document, { maxElemsToParse: MAX_ELEMENTS }).parse();
    if (!article?.content) return null;
    return parseHtml(`<!doctype html><html><body>${article.content}</body></html>`).body;
  } catch {
    // A page too large or nested too deeply for Readability has no article that can be read.
    return null;
  }
}

/** How deeply a tree is nested. Without recursion, as everything here: a saved page may be nested without bound. */
function depth(root: Node): number {
  let level = 0;
  let deepest = 0;
  let node: Node | null = root;
  while (node !== null) {
    if (node.firstChild !== null) {
      node = node.firstChild;
      deepest = Math.max(deepest, ++level);
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      level--;
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  return deepest;
}

/** The words below a node, one line for each block. */
export function blockText(root: Node): string {
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words !== '') lines.push(words);
    line = '';
  };
  let node: Node | null = root;
  while (node !== null) {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === 3) line += node.nodeValue ?? '';
    if (BLOCKS.has(name)) endLine();
    if (node.firstChild !== null && !SILENT.has(name)) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && BLOCKS.has(node.nodeName.toUpperCase())) endLine();
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  endLine();
  return lines.join('\n');
}
