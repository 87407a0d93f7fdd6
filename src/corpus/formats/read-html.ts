import { Readability } from '@mozilla/readability';
import { LIMITS } from '../clean-text.ts';
import { Problem } from '../problem.ts';
import type { ArticleDraft } from '../types.ts';
import { cleanDraft } from '../validate-article.ts';
import { blockText } from './block-text.ts';
import { htmlMetadata } from './html-metadata.ts';
import type { ParseHtml } from './html-text.ts';
import { isForm } from './is-form.ts';
import { isListOfTeasers } from './is-list-of-teasers.ts';
import { withoutByline } from './without-byline.ts';

/** Most elements Readability is asked to weigh. */
const MAX_ELEMENTS = 100_000;

/** Deepest nesting that is looked at. Browsers nest to 512 themselves, and Readability's work grows with depth times size. */
const MAX_DEPTH = 600;

/**
 * Reads one article from a page's source: what it says of itself, and the part that Mozilla's Readability takes for the
 * article, one line for each paragraph. The document that `parseHtml` returns is never shown and its scripts never run.
 *
 * @param address where it was fetched from, '' for a file. A fetched page may call itself another page of its own site, not
 * of another: it could otherwise take that one's place in the corpus.
 * @throws Problem `no-article-in-html` where no text is found, `not-an-article` of a front page or a form, `too-large`
 */
export function readHtml(content: string, file: string, parseHtml: ParseHtml, address = ''): ArticleDraft {
  const document = parseHtml(content);
  if (document.documentElement === null || depth(document.documentElement) > MAX_DEPTH) {
    throw new Problem('no-article-in-html', 'the page is empty or nested too deeply', { file });
  }
  const metadata = htmlMetadata(document, address);
  const isFormWith = isForm(document);
  const { root, byline } = articleOf(document, parseHtml);
  const text = root === null ? '' : blockText(root);
  if (text === '') throw new Problem('no-article-in-html', 'no article was found in the page', { file });
  if (root !== null && isListOfTeasers(root))
    throw new Problem('not-an-article', 'the page is a list of other articles', { file });
  if (isFormWith(text)) throw new Problem('not-an-article', 'the page is a form to be filled in', { file });
  const author = metadata.author || byline;
  return cleanDraft(
    {
      ...metadata,
      title: metadata.title.slice(0, LIMITS.title),
      publisher: metadata.publisher.slice(0, LIMITS.publisher),
      author: author.length > LIMITS.author ? '' : author,
      text: withoutByline(text, author),
    },
    { file },
  );
}

function articleOf(document: Document, parseHtml: ParseHtml): { root: Element | null; byline: string } {
  try {
    const article = new Readability(document, { maxElemsToParse: MAX_ELEMENTS }).parse();
    if (!article?.content) return { root: null, byline: '' };
    const root = parseHtml(`<!doctype html><html><body>${article.content}</body></html>`).body;
    return { root, byline: plainByline(article.byline ?? '') };
  } catch {
    // A page too large or nested too deeply for Readability has no article that can be read.
    return { root: null, byline: '' };
  }
}

/** A byline's names; '' for one that says more than names, such as a date or an address. */
function plainByline(byline: string): string {
  const names = byline
    .replace(/\s+/g, ' ')
    .replace(/^\s*by\s+/i, '')
    .trim();
  return names.length <= 80 && !/\d|@|https?:|\||\n/.test(names) ? names : '';
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
