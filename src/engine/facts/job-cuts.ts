import { isPerson } from '../lexicon/relatedness.ts';

/** What has become of people who lose their work: beside the states of people-states.ts, told of the jobs as well as of those who had them. */
export const DISMISSED = 'dismissed';

const JOBS = new Set('job post position role'.split(' '));
/** What is done to a job. */
const CUTS = new Set('cut shed eliminate axe ax slash scrap lose loss'.split(' '));
/** What is done to who has one; "lay off" is read as "dismiss" (phrasal-acts.ts). */
const DISMISSALS = new Set(['dismiss', 'sack', 'redundant']);
/** Nouns that tell it by themselves, and those that do behind a job: "900 layoffs", "900 job cuts". */
const LOSSES = new Set(['layoff', 'lay-off', 'redundancy', 'dismissal']);
const CUTTING = new Set(['cut', 'loss', 'cutback', 'reduction']);
/** Acts of a sentence that may tell it: the nearest one, and the one beside. */
const NEAREST = 2;

/**
 * Whether a count is one of jobs that go or of people who lose theirs: "shed 900 jobs", "900 job cuts", "laid off 900 workers".
 * `counted` and `events` are those of a measure.
 */
export function areDismissed([head, ...modifiers]: readonly string[], events: readonly string[]): boolean {
  const acts = events.slice(0, NEAREST);
  if (head === undefined) return false;
  if (LOSSES.has(head) || (CUTTING.has(head) && modifiers.some((word) => JOBS.has(word)))) return true;
  if (JOBS.has(head)) return acts.some((act) => CUTS.has(act) || DISMISSALS.has(act));
  return isPerson(head) && acts[0] !== undefined && DISMISSALS.has(acts[0]);
}
