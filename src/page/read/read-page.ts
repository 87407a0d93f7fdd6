import type { PageArticle } from '../../platform/messages.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { findRegion } from './find-region.ts';
import { hasDateline } from './dateline.ts';
import { findRoot, type Root } from './find-root.ts';
import { countStandfirst } from './is-standfirst.ts';
import { MIN_PROSE, type NoArticle, whyNoArticle } from './looks-like-article.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { EDITABLE, outlinePage, type Run } from './outline.ts';
import { TextBuffer } from './text-buffer.ts';
import type { TextMap } from './text-map.ts';
import { isProse } from './weigh-run.ts';

/** An article as it was read: its data, where its characters stand, and the element that holds it. */
export interface ReadArticle {
  article: PageArticle;
  map: TextMap;
  root: Element;
  /** Offset in the text where the story itself begins, behind a standfirst. */
  bodyStart: number;
}
export type ReadResult = ReadArticle | { reason: NoArticle };

export interface ReadOptions {
  /** The reader's own wish: read the best text even of a page that does not look like an article. */
  anyway?: boolean;
  url?: string;
}

/** No longer text is compared; what comes after is left out. UTF-16 units. */
const MAX_TEXT = 1_000_000;
/** Blocks that are taken down between two looks at the clock. */
const BLOCKS_A_STEP = 200;
/** What a form asks for. */
const FIELDS =
  'input:not([type="hidden"],[type="submit"],[type="button"],[type="search"],[type="image"]),select,textarea';

/** Whether the page draws in open shadow trees, whose text a walk over the page's own nodes does not meet. */
function hasShadowTrees(body: Element): boolean {
  for (const element of body.getElementsByTagName('*'))
    if (element.localName.includes('-') && element.shadowRoot) return true;
  return false;
}

/** Whether a page calls itself an article, at a glance: many texts are in pieces too short to be found by their length. */
const saysArticle = (document: Document): boolean =>
  document.querySelector('meta[property="og:type"][content*="article" i],article') !== null;

/** The article's root, from a close look at where most prose stands; of a page without long text only where one is needed. */
function* rootOf(body: HTMLElement, anyway: boolean): Generator<void, Root | NoArticle> {
  const region = anyway ? null : findRegion(body);
  const prose = region?.prose ?? 0;
  yield;
  if (!anyway && prose < MIN_PROSE && !hasShadowTrees(body) && !saysArticle(body.ownerDocument))
    return prose === 0 ? 'no-text' : 'too-short';
  const outline = region && prose >= MIN_PROSE ? outlinePage(region.element, region.share) : outlinePage(body);
  yield;
  return findRoot(outline) ?? 'no-text';
}

function judge(document: Document, root: Root, chosen: readonly Run[], metadata: Metadata, url: URL): NoArticle | null {
  const prose = chosen.filter(isProse);
  const headline = document.querySelector('h1');
  return whyNoArticle({
    schema: metadata.schema,
    type: metadata.type,
    inArticle: root.inArticle || root.articles === 1,
    headline: headline !== null,
    dated: metadata.published !== null,
    dateline: () => headline !== null && hasDateline(headline),
    path: url.pathname.toLowerCase(),
    query: url.search.toLowerCase(),
    allProse: root.prose,
    prose: prose.reduce((sum, run) => sum + run.length, 0),
    paragraphs: prose.length,
    other: root.other,
    articles: root.articles,
    editable: root.element.closest(EDITABLE) !== null,
    fields: root.element.querySelectorAll(FIELDS).length,
  });
}

/**
 * Reads the article of a page from its live nodes, step by step, so that a long page can be read in slices; changes nothing.
 * With `anyway` only a page without text has a reason not to be read.
 */
export function* readSteps(
  document: Document,
  { anyway = false, url = document.location.href }: ReadOptions = {},
): Generator<void, ReadResult> {
  if (!document.body) return { reason: 'no-text' };
  const root = yield* rootOf(document.body, anyway);
  if (typeof root === 'string') return { reason: root };
  const metadata = readMetadata(document, root.element, url);
  const chosen = chooseBlocks(root.element, root.runs);
  const reason = judge(document, root, chosen, metadata, new URL(url));
  if (reason && !anyway) return { reason };
  yield;
  const buffer = new TextBuffer();
  // A page of teasers has no paragraph that would be chosen; the reader who asks for it gets its sentences.
  const blocks = chosen.length > 0 ? chosen : root.runs.filter(isProse);
  const standfirst = countStandfirst(chosen);
  let bodyStart = 0;
  for (const [index, run] of blocks.entries()) {
    if (buffer.length > MAX_TEXT) break;
    if (index % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield;
    buffer.add(run.nodes);
    if (index < standfirst) bodyStart = buffer.length;
  }
  const map = buffer.finish();
  if (map.text === '') return { reason: 'no-text' };
  const { title, publisher, published, lang, author } = metadata;
  const article = { url: metadata.url, title, publisher, published, lang, text: map.text, ...(author && { author }) };
  return { article, map, root: root.element, bodyStart };
}

/** Reads the article of a page at once. */
export function readPage(document: Document, options: ReadOptions = {}): ReadResult {
  const steps = readSteps(document, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
