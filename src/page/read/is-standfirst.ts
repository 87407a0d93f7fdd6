import type { Box, Run } from './outline.ts';
import { isProse } from './weigh-run.ts';

/** Share of the article's prose that its body holds. */
const BODY_SHARE = 0.8;
/** What a line between headline and body calls itself, in lower case. */
const CALLED =
  /(?:^|[\s_-])(?:dek|deck|standfirst|subtitle|subhead|subheading|subheadline|summary|description|strapline|teaser)(?:$|[\s_-])/;

const wordsOf = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.id}`.toLowerCase();

/** The innermost block that holds nearly all prose of the chosen runs; `null` where they are no more than one. */
function bodyOf(chosen: readonly Run[]): Box | null {
  const held = new Map<Box, number>();
  let total = 0;
  for (const run of chosen) {
    if (!isProse(run)) continue;
    total += run.length;
    for (let box = run.box.parent; box; box = box.parent) held.set(box, (held.get(box) ?? 0) + run.length);
  }
  let body: Box | null = null;
  let depth = -1;
  for (const [box, length] of held) {
    if (length < total * BODY_SHARE) continue;
    let mine = 0;
    for (let outer = box.parent; outer; outer = outer.parent) mine++;
    if (mine > depth) [body, depth] = [box, mine];
  }
  return body;
}

/**
 * How many of the first runs stand above the body of the article: a standfirst tells who and how many, so it is read, but it is
 * furniture of the headline, and what is painted are the words of the story. Only what calls itself so, or stands in a
 * heading or the page's header, counts: a first paragraph may stand apart, too.
 */
export function countStandfirst(chosen: readonly Run[]): number {
  const body = bodyOf(chosen);
  if (!body) return 0;
  let count = 0;
  for (const run of chosen) {
    let called = run.box.heading;
    let box: Box | null = run.box;
    for (; box && box !== body; box = box.parent) called ||= box.tag === 'HEADER' || CALLED.test(wordsOf(box.element));
    if (box === body || !called) break;
    count++;
  }
  return count;
}
