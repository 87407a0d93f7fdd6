import type { Box, Outline, Run } from './outline.ts';
import { isProse } from './weigh-run.ts';

/** The element that holds the article, and the runs in it that no boilerplate holds. */
export interface Root {
  element: Element;
  /** Runs of the root in document order, boilerplate left out; not yet chosen. */
  runs: Run[];
  /** Length of the prose in it. */
  prose: number;
  /** Length of everything else in it that is not boilerplate by name. */
  other: number;
  /** The root stands in an <article> element, or is one. */
  inArticle: boolean;
  /** <article> elements in the root that hold prose, one within another not counted. */
  articles: number;
}

/** What a unit of text that is not prose takes from a candidate: menus and lists of stories weigh against it. */
const OTHER_WEIGHT = 0.5;
/** A box that calls itself a sidebar, yet holds this share of the page's prose, is the article. */
const MAIN_SHARE = 0.5;
/** Prose from which on an <article> element counts as a story of its own. */
const STORY = 500;

function addUp(outline: Outline, use: (run: Run) => boolean): void {
  for (const box of outline.boxes) box.prose = box.other = 0;
  for (const run of outline.runs) {
    if (!use(run)) continue;
    if (isProse(run)) run.box.prose += run.length;
    else run.box.other += run.length;
  }
  for (let index = outline.boxes.length - 1; index > 0; index--) {
    const box = outline.boxes[index] as Box;
    const above = box.parent as Box;
    above.prose += box.prose;
    above.other += box.other;
    above.headline ||= box.headline;
  }
}

const isArticle = (box: Box) => box.tag === 'ARTICLE' || box.element.getAttribute('role') === 'article';

/** Which of several stories of equal standing on one page (endless scrolling) is the page's: the first with a headline. */
const firstStory = (candidates: Box[]): Box | undefined => candidates.find((box) => box.headline) ?? candidates[0];

const contains = (outer: Box, inner: Box | null): boolean => {
  for (let box = inner; box; box = box.parent) if (box === outer) return true;
  return false;
};

/**
 * Finds the element that holds the article: the one with most prose for the least of anything else. Going up from it
 * would add more menus than paragraphs, going down would lose paragraphs. Linear in the size of the outline.
 */
export function findRoot(outline: Outline): Root | null {
  const [top] = outline.boxes;
  if (!top) return null;
  const hard = new Set<Box>();
  for (const box of outline.boxes)
    if (box.boilerplate === 'hard' || (box.parent && hard.has(box.parent))) hard.add(box);
  addUp(outline, (run) => !hard.has(run.box));
  const total = top.prose;
  for (const box of outline.boxes) {
    const kept = box.boilerplate === 'soft' && (box.headline || box.prose > total * MAIN_SHARE);
    box.dropped = (box.parent?.dropped ?? false) || (box.boilerplate !== 'no' && !kept);
  }
  addUp(outline, (run) => !run.box.dropped);

  let best: Box | null = null;
  let bestScore = 0;
  for (const box of outline.boxes) {
    const score = box.prose - box.other * OTHER_WEIGHT;
    // Deeper boxes come later: of equals the deepest is the closest fit.
    if (box.prose > 0 && !box.dropped && (best === null || score >= bestScore)) {
      best = box;
      bestScore = score;
    }
  }
  if (!best) return null;

  const separate: Box[] = [];
  const within = new Set<Box>();
  for (const box of outline.boxes) {
    if (box.parent && within.has(box.parent)) within.add(box);
    else if (box !== best && isArticle(box) && box.prose > 0 && contains(best, box)) {
      within.add(box);
      separate.push(box);
    }
  }
  const stories = separate.filter((box) => box.prose >= STORY);
  const root = (stories.length > 1 ? firstStory(stories) : best) ?? best;

  return {
    element: root.element,
    runs: outline.runs.filter((run) => !run.box.dropped && contains(root, run.box)),
    prose: root.prose,
    other: root.other,
    inArticle: root.element.closest('article,[role="article"]') !== null,
    articles: separate.length,
  };
}
