import { hedgeAfter, hedgeBefore } from '../engine/comparison/hedge-before.ts';
import type { ComparedFact } from '../engine/types.ts';

/** A fact's heading: its own words, and for a figure the page's words beside it, spaces included. */
export interface FactWords {
  before: string;
  text: string;
  after: string;
}

/** What a fact is called in lists and headings: "41" alone says little, "rose to 41" does, and "more than 400" is not "400". */
export function factWords({ text, around }: { text: string; around?: ComparedFact['around'] }): FactWords {
  return {
    before: around === undefined || around.before === '' ? '' : `${around.before} `,
    text,
    after: around === undefined || around.after === '' ? '' : ` ${around.after}`,
  };
}

/** A fact's own words with the hedge that bends them, and nothing else of its sentence: "more than 400 passengers". */
export function hedgedWords({ text, around }: Parameters<typeof factWords>[0]): string {
  if (around === undefined) return text;
  return [hedgeBefore(`${around.before} `), text, hedgeAfter(` ${around.after}`)]
    .filter((words) => words !== '')
    .join(' ');
}

/** All of a fact's words in one piece. */
export function plainFactWords(fact: Parameters<typeof factWords>[0]): string {
  const { before, text, after } = factWords(fact);
  return before + text + after;
}
