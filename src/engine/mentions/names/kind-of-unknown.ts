import { opensDateline } from './credit-lines.ts';
import type { Run } from './find-runs.ts';
import type { KindScores } from './kind-of-name.ts';
import type { Word } from './words.ts';

/** Adds to the scores of a name what the article as a whole says of it: its datelines and what it is about. */
export function weighSurroundings(words: Word[], run: Run, scores: KindScores): KindScores {
  if (run.binomial) return { ...scores, 'other-name': scores['other-name'] + 9 };
  if (opensDateline(words, run.from)) return { ...scores, place: scores.place + 6 };
  return scores;
}
