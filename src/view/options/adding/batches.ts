import type { ArticleDraft } from '../../../corpus/types.ts';

/** Longest batch in UTF-16 units: a message of about a megabyte. */
const LONGEST = 400_000;
/** Drafts of a batch at most: progress is seen to move. */
const MOST = 50;

/** Drafts in batches that fit into a message each, in order; a draft that is too long for one has a batch of its own. */
export function batchesOf(drafts: readonly ArticleDraft[]): ArticleDraft[][] {
  const batches: ArticleDraft[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const draft of drafts) {
    const size = draft.text.length + draft.title.length + 200;
    const last = batches.at(-1);
    if (last === undefined || length + size > LONGEST || last.length >= MOST) {
      batches.push([draft]);
      length = size;
    } else {
      last.push(draft);
      length += size;
    }
  }
  return batches;
}
