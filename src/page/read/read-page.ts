import type { PageArticle } from '../../platform/messages.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { findRoot, type Root } from './find-root.ts';
import { type NoArticle, whyNoArticle } from './looks-like-article.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { outlinePage, type Run } from './outline.ts';
import { TextBuffer } from './text-buffer.ts';
import type { TextMap } from './text-map.ts';
import { isProse } from './weigh-run.ts';

/** An article as it was read: its data, where its characters stand, and the element that holds it. */
export interface ReadArticle {
  article: PageArticle;
  map: TextMap;
  root: Element;
}
export type ReadResult = ReadArticle | { reason: NoArticle };

/** The engine takes no longer text; a page with more is a book. UTF-16 units. */
const MAX_TEXT = 400_000;

function judge(document: Document, root: Root, chosen: readonly Run[], metadata: Metadata, url: URL): NoArticle | null {
  const prose = chosen.filter(isProse);
  return whyNoArticle({
    schema: metadata.schema,
    type: metadata.type,
    inArticle: root.inArticle || root.articles === 1,
    headline: document.querySelector('h1') !== null,
    dated: metadata.published !== null,
    path: url.pathname,
    query: url.search,
    allProse: root.prose,
    prose: prose.reduce((sum, run) => sum + run.length, 0),
    paragraphs: prose.length,
    other: root.other,
    articles: root.articles,
    editable: root.element.closest('[contenteditable]:not([contenteditable="false"]),[role="textbox"]') !== null,
  });
}

/**
 * Reads the article of a page from its live nodes; changes nothing. `anyway` (the reader's own wish) reads the best
 * text even of a page that does not look like an article; only a page without text has then a reason not to be read.
 */
export function readPage(document: Document, options: { anyway?: boolean; url?: string } = {}): ReadResult {
  const { anyway = false, url = document.location.href } = options;
  if (!document.body) return { reason: 'no-text' };
  const root = findRoot(outlinePage(document.body));
  if (!root) return { reason: 'no-text' };
  const metadata = readMetadata(document, root.element, url);
  const chosen = chooseBlocks(root.element, root.runs);
  const reason = judge(document, root, chosen, metadata, new URL(url));
  if (reason && !anyway) return { reason };
  const buffer = new TextBuffer();
  // A page of teasers has no paragraph that would be chosen; the reader who asks for it gets its sentences.
  for (const run of chosen.length > 0 ? chosen : root.runs.filter(isProse)) {
    if (buffer.length > MAX_TEXT) break;
    buffer.add(run.nodes);
  }
  const map = buffer.finish();
  if (map.text === '') return { reason: 'no-text' };
  const { title, publisher, published, lang, author } = metadata;
  const article = { url: metadata.url, title, publisher, published, lang, text: map.text, ...(author && { author }) };
  return { article, map, root: root.element };
}
