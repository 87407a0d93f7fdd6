import type { Run } from './outline.ts';

/** Marks that a sentence, or a line of speech, ends with. */
const SENTENCE_ENDS = '.!?:;…"\'”’»)]。！？」』؟।';
/** A paragraph this long is prose even where it does not end like a sentence. */
const LONG = 120;
/** A sentence shorter than this may be a label, a time or a name. */
const SHORT = 40;
const MAX_LINKED = 0.4;

/** Whether a line ends as a sentence does. */
export const endsLikeSentence = (run: Run): boolean => SENTENCE_ENDS.includes(run.lastChar);

/** Share of a run's text that is a link, 0 to 1. */
export const linkDensity = (run: Run): number => (run.length === 0 ? 0 : run.linkLength / run.length);

/** Whether a run is a paragraph of running sentences: what an article is made of, and menus are not. */
export function isProse(run: Run): boolean {
  if (run.box.heading || linkDensity(run) > MAX_LINKED) return false;
  return run.length >= LONG || (run.length >= SHORT && endsLikeSentence(run));
}
