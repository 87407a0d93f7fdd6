import { type Boilerplate, boilerplate, boilerplateTag, saysHidden, TELLING, UNREAD_TAGS } from './boilerplate.ts';

/** A block element of the page, with what stands in it. */
export interface Box {
  element: Element;
  /** Upper case, in XHTML too. */
  tag: string;
  parent: Box | null;
  /** What its own words say; 'no' for the page's frame (html, body, main). */
  boilerplate: Boilerplate;
  heading: boolean;
  editable: boolean;
  /** Length of the prose in it, and of everything else, as far as they were added up; see find-root.ts. */
  prose: number;
  other: number;
  /** A headline stands in it, or it is one. */
  headline: boolean;
  /** Stands in boilerplate. */
  dropped: boolean;
}

/** Text between two block boundaries: what the reader sees as one paragraph. */
export interface Run {
  box: Box;
  nodes: Text[];
  /** UTF-16 units without white space at the ends of nodes; scripts without spaces count more than once. */
  length: number;
  linkLength: number;
  /** The last character but white space. */
  lastChar: string;
  /** The first words in lower case, for a look at what kind of line it is. */
  opening: string;
}

/** All block elements and runs of a page, in document order (a box stands before the boxes in it). */
export interface Outline {
  boxes: Box[];
  runs: Run[];
}

const INLINE_TAGS = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG BR CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP ' +
    'TIME TT U VAR WBR SLOT'
  ).split(' '),
);
const TEXT_TAGS = new Set([
  'P',
  'LI',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'DT',
  'DD',
  'TD',
  'TH',
  'SUMMARY',
]);
const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const FRAME_TAGS = new Set(['HTML', 'BODY', 'MAIN']);
/** Inline elements that are laid out for those who cannot see, and would stand in the middle of a sentence. */
const UNSEEN_CLASS = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader|offscreen)/;

/** Nothing deeper, longer or more is looked at: a hostile page must not hold up its own tab. */
const MAX_DEPTH = 400;
const MAX_NODES = 150_000;
/** Length that a character of a script without spaces stands for. */
const DENSE_WEIGHT = 2.5;

/** What a reader writes in. */
export const EDITABLE = '[contenteditable]:not([contenteditable="false"]),[role="textbox"]';
const isEditable = (element: Element): boolean => {
  const value = element.getAttribute('contenteditable');
  return value === '' || value === 'true' || value === 'plaintext-only';
};

/** Names of elements are upper case already, but for those of XHTML. */
const upperCase = (tag: string): string => (tag.charCodeAt(0) > 0x60 ? tag.toUpperCase() : tag);

/** A box that calls itself a sidebar and holds less of the page's prose than this is one, see MAIN_SHARE in find-root.ts. */
const SIDE_SHARE = 0.1;

/**
 * Walks a region of the live page once and takes down its blocks. Reads nothing but the tree: no layout, no style.
 *
 * @param share of the page's prose that stands in an element, where that is known: boilerplate without prose or headline is then
 *   not walked, since nothing of it would be read
 */
export function outlinePage(region: Element, share?: (element: Element) => number): Outline {
  const boxes: Box[] = [];
  const runs: Run[] = [];
  const telling = new Set<Element>();
  let visited = 0;
  let breaks = 0;
  let run: Run | null = null;

  const takeDownTelling = (root: ParentNode) => {
    for (const element of root.querySelectorAll(TELLING)) telling.add(element);
  };

  const close = () => {
    if (run && run.length > 0) runs.push(run);
    run = null;
    breaks = 0;
  };

  const addText = (node: Text, box: Box, inLink: boolean) => {
    const data = node.data;
    const trimmed = data.trim();
    if (trimmed === '') {
      if (run && data !== '') run.nodes.push(node);
      return;
    }
    breaks = 0;
    run ??= { box, nodes: [], length: 0, linkLength: 0, lastChar: '', opening: '' };
    const dense = trimmed.charCodeAt(0) >= 0x2e80 || trimmed.charCodeAt(trimmed.length >> 1) >= 0x2e80;
    const length = dense ? trimmed.length * DENSE_WEIGHT : trimmed.length;
    run.nodes.push(node);
    run.length += length;
    if (inLink) run.linkLength += length;
    run.lastChar = trimmed.charAt(trimmed.length - 1);
    if (run.opening.length < 24) run.opening += ` ${trimmed.slice(0, 24).toLowerCase()}`;
  };

  const visitNode = (node: Node, box: Box, inLink: boolean, depth: number) => {
    if (++visited > MAX_NODES || depth > MAX_DEPTH) return;
    if (node.nodeType === 3) addText(node as Text, box, inLink);
    else if (node.nodeType === 1) visit(node as Element, box, inLink, depth);
  };

  /** The children as they are laid out: of a component its shadow tree, with the page's own text in the slots. */
  const visitChildren = (element: Element, tag: string, box: Box, inLink: boolean, depth: number) => {
    const slotted = tag === 'SLOT' ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
    for (const node of slotted) visitNode(node, box, inLink, depth + 1);
    if (slotted.length > 0) return;
    const shadow = element.shadowRoot;
    if (shadow) takeDownTelling(shadow);
    for (let node = (shadow ?? element).firstChild; node; node = node.nextSibling)
      visitNode(node, box, inLink, depth + 1);
  };

  /** Whether anything of a box of boilerplate may be read, or tell which of several stories is the page's. */
  const mayBeRead = ({ element, boilerplate: called }: Box): boolean =>
    share === undefined || (called === 'soft' && share(element) >= SIDE_SHARE) || element.querySelector('h1') !== null;

  const visit = (element: Element, box: Box, inLink: boolean, depth: number) => {
    const tag = upperCase(element.tagName);
    const isTelling = telling.has(element);
    // Most elements of an article have no attribute, and then nothing more to say of themselves.
    const bare = !isTelling && !element.hasAttributes();
    if (UNREAD_TAGS.has(tag) || (isTelling && saysHidden(element))) {
      // A picture or a form field between two pieces of text ends a paragraph; a script in a sentence does not.
      if (tag === 'FIGURE' || tag === 'IFRAME' || tag === 'PRE' || tag === 'VIDEO') close();
      return;
    }
    if (tag === 'BR') {
      if (++breaks === 2) close();
      return;
    }
    const inline = INLINE_TAGS.has(tag) || (tag.includes('-') && TEXT_TAGS.has(box.tag));
    if (inline) {
      const className = bare ? null : element.getAttribute('class');
      if (className && UNSEEN_CLASS.test(className.toLowerCase())) return;
      // Footnote marks: "in 2010[5]" would be read as another figure.
      if (tag === 'SUP' && element.querySelector('a')) return;
      visitChildren(element, tag, box, inLink || tag === 'A', depth);
      return;
    }
    close();
    const inner: Box = {
      element,
      tag,
      parent: box,
      boilerplate: FRAME_TAGS.has(tag) ? 'no' : bare ? boilerplateTag(tag) : boilerplate(element, tag, isTelling),
      heading: HEADINGS.has(tag),
      editable: box.editable || (isTelling && isEditable(element)),
      prose: 0,
      other: 0,
      headline: tag === 'H1',
      dropped: false,
    };
    boxes.push(inner);
    if (inner.boilerplate === 'no' || mayBeRead(inner)) visitChildren(element, tag, inner, inLink, depth);
    close();
  };

  const top: Box = {
    element: region,
    tag: upperCase(region.tagName),
    parent: null,
    boilerplate: 'no',
    heading: false,
    editable: region.closest(EDITABLE) !== null,
    prose: 0,
    other: 0,
    headline: false,
    dropped: false,
  };
  boxes.push(top);
  takeDownTelling(region);
  visitChildren(region, top.tag, top, false, 0);
  close();
  return { boxes, runs };
}
