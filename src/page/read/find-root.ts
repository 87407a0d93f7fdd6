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

interface Weight {
  prose: number;
  other: number;
  headline: boolean;
  /** Stands in boilerplate. */
  dropped: boolean;
}

/** What a unit of text that is not prose takes from a candidate: menus and lists of stories weigh against it. */
const OTHER_WEIGHT = 0.5;
/** A box that calls itself a sidebar, yet holds this share of the page's prose, is the article. */
const MAIN_SHARE = 0.5;
/** Prose from which on an <article> element counts as a story of its own. */
const STORY = 500;

function addUp(outline: Outline, weights: Map<Box, Weight>, use: (run: Run) => boolean): void {
  for (const weight of weights.values()) weight.prose = weight.other = 0;
  for (const run of outline.runs) {
    if (!use(run)) continue;
    const weight = weights.get(run.box) as Weight;
    if (isProse(run)) weight.prose += run.length;
    else weight.other += run.length;
  }
  for (let index = outline.boxes.length - 1; index > 0; index--) {
    const box = outline.boxes[index] as Box;
    const weight = weights.get(box) as Weight;
    const above = weights.get(box.parent as Box) as Weight;
    above.prose += weight.prose;
    above.other += weight.other;
    above.headline ||= weight.headline;
  }
}

const isArticle = (box: Box) => box.tag === 'ARTICLE' || box.element.getAttribute('role') === 'article';

/** Which of several stories of equal standing on one page (endless scrolling) is the page's: the first with a headline. */
function firstStory(candidates: Box[], weights: Map<Box, Weight>): Box | undefined {
  return candidates.find((box) => weights.get(box)?.headline) ?? candidates[0];
}

const contains = (outer: Box, inner: Box | null): boolean => {
  for (let box = inner; box; box = box.parent) if (box === outer) return true;
  return false;
};

/**
 * Finds the element that holds the article: the one with most prose for the least of anything else. Going up from it
 * would add more menus than paragraphs, going down would lose paragraphs. Linear in the size of the outline.
 */
export function findRoot(outline: Outline): Root | null {
  const weights = new Map<Box, Weight>();
  for (const box of outline.boxes) weights.set(box, { prose: 0, other: 0, headline: box.tag === 'H1', dropped: false });
  const hard = new Set<Box>();
  for (const box of outline.boxes)
    if (box.boilerplate === 'hard' || (box.parent && hard.has(box.parent))) hard.add(box);
  addUp(outline, weights, (run) => !hard.has(run.box));
  const total = (weights.get(outline.boxes[0] as Box) as Weight).prose;
  for (const box of outline.boxes) {
    const weight = weights.get(box) as Weight;
    const above = box.parent && weights.get(box.parent);
    const kept = box.boilerplate === 'soft' && (weight.headline || weight.prose > total * MAIN_SHARE);
    weight.dropped = (above?.dropped ?? false) || (box.boilerplate !== 'no' && !kept);
  }
  addUp(outline, weights, (run) => !(weights.get(run.box) as Weight).dropped);

  let best: Box | null = null;
  let bestScore = 0;
  for (const box of outline.boxes) {
    const weight = weights.get(box) as Weight;
    const score = weight.prose - weight.other * OTHER_WEIGHT;
    // Deeper boxes come later: of equals the deepest is the closest fit.
    if (weight.prose > 0 && !weight.dropped && (best === null || score >= bestScore)) {
      best = box;
      bestScore = score;
    }
  }
  if (!best) return null;

  const proseOf = (box: Box) => (weights.get(box) as Weight).prose;
  const separate: Box[] = [];
  const within = new Set<Box>();
  for (const box of outline.boxes) {
    if (box.parent && within.has(box.parent)) within.add(box);
    else if (box !== best && isArticle(box) && proseOf(box) > 0 && contains(best, box)) {
      within.add(box);
      separate.push(box);
    }
  }
  const stories = separate.filter((box) => proseOf(box) >= STORY);
  const root = (stories.length > 1 ? firstStory(stories, weights) : best) ?? best;

  const runs = outline.runs.filter((run) => !(weights.get(run.box) as Weight).dropped && contains(root, run.box));
  const weight = weights.get(root) as Weight;
  return {
    element: root.element,
    runs,
    prose: weight.prose,
    other: weight.other,
    inArticle: root.element.closest('article,[role="article"]') !== null,
    articles: separate.length,
  };
}
