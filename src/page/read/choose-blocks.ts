import type { Box, Run } from './outline.ts';
import { endsLikeSentence, isProse, linkDensity } from './weigh-run.ts';

const PARAGRAPH_TAGS = new Set(['P', 'BLOCKQUOTE', 'LI', 'DD', 'DIV', 'SECTION', 'ARTICLE']);
/** A list item shorter than this is a label. */
const MIN_ITEM = 25;
/** A paragraph of this length is one though its full stop is missing; a shorter line may be a label. */
const MIN_UNFINISHED = 80;
/** A heading longer than this is a teaser. */
const MAX_HEADING = 200;
/** A heading of this length that ends with a full stop is a standfirst. */
const MIN_STANDFIRST = 60;
const MAX_LINKED = 0.5;

/** Lines, in lower case, that stand among paragraphs and lead away from the article, or ask for something. */
const ASIDE_OPENINGS = [
  'read more',
  'read also',
  'read next',
  'see also',
  'more on',
  'more from',
  'related stor',
  'related article',
  'related:',
  'sign up',
  'subscribe',
  'follow us',
  'follow @',
  'advertisement',
  'share this',
  'click here',
  'download the',
  'download our',
  'listen to',
  'watch:',
];

/** Who wrote, edited and photographed: names of the newsroom, not of the story. */
const CREDIT_LINE = /^\s*[([]?\s*(?:additional |with )?(?:reporting|editing|edited|compiled|writing|photographs?) by\b/;
const MAX_CREDIT = 250;

const isAside = (run: Run): boolean => {
  const opening = run.opening.trimStart();
  return ASIDE_OPENINGS.some((words) => opening.startsWith(words));
};

/** Whether the browser lays the element out; asked for few boxes only. True where it cannot tell. */
function isShown(element: Element): boolean {
  return typeof element.checkVisibility === 'function' ? element.checkVisibility({ visibilityProperty: true }) : true;
}

/** A standfirst is often marked up as a heading, yet it is a sentence, and the first to name who and how many. */
const isStandfirst = (run: Run): boolean =>
  run.length >= MIN_STANDFIRST && run.lastChar === '.' && linkDensity(run) <= MAX_LINKED;

function isParagraph(run: Run): boolean {
  // Markup that a page shows as text by mistake.
  if (run.opening.trimStart().startsWith('<')) return false;
  if (run.length <= MAX_CREDIT && CREDIT_LINE.test(run.opening)) return false;
  if (isProse(run)) return !(isAside(run) && run.linkLength > 0);
  if (!PARAGRAPH_TAGS.has(run.box.tag) || linkDensity(run) > MAX_LINKED) return false;
  if (isAside(run)) return false;
  if (run.box.tag === 'LI') return run.length >= MIN_ITEM;
  return endsLikeSentence(run) || (run.box.tag === 'P' && run.linkLength === 0 && run.length >= MIN_UNFINISHED);
}

/**
 * Chooses, from the runs of an article's root, the blocks of the article in order: its paragraphs, list items and short
 * lines of speech, and the subheadings that stand above one of them. The headline itself is the title, not the text.
 * Hidden ones are left out, unless the whole root is hidden: then the page is still waiting for its fonts or its banner.
 */
export function chooseBlocks(root: Element, runs: readonly Run[]): Run[] {
  const shown = new Map<Box, boolean>();
  const waiting = !isShown(root);
  const visible = (run: Run) => {
    let known = shown.get(run.box);
    if (known === undefined) {
      known = waiting || isShown(run.box.element);
      shown.set(run.box, known);
    }
    return known;
  };
  const chosen: Run[] = [];
  let heading: Run | null = null;
  /** The box around a linked heading: what stands in it is another story's teaser. */
  let teaser: Box | null = null;
  for (const run of runs) {
    if (run.box.heading && !isStandfirst(run)) {
      const linked = linkDensity(run) > MAX_LINKED && run.box.parent !== chosen.at(-1)?.box.parent;
      teaser = linked ? run.box.parent : null;
      const fits = run.box.tag !== 'H1' && run.length <= MAX_HEADING && linkDensity(run) <= MAX_LINKED;
      heading = fits && chosen.length > 0 && !isAside(run) ? run : null;
    } else if (teaser && run.box.parent === teaser) {
      heading = null;
    } else if (!run.box.editable && (isStandfirst(run) || isParagraph(run)) && visible(run)) {
      if (heading && visible(heading)) chosen.push(heading);
      heading = null;
      chosen.push(run);
    }
  }
  return chosen;
}
