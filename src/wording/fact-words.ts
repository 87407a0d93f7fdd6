import type { ComparedFact } from '../engine/types.ts';

/** A fact's heading: its own words, and for a bare figure the page's words on either side, spaces included. */
export interface FactWords {
  before: string;
  text: string;
  after: string;
}

/** What a fact is called in lists and headings: "41" alone says little, "rose to 41" does. */
export function factWords({ text, around }: { text: string; around?: ComparedFact['around'] }): FactWords {
  return {
    before: around === undefined || around.before === '' ? '' : `${around.before} `,
    text,
    after: around === undefined || around.after === '' ? '' : ` ${around.after}`,
  };
}

/** The same in one piece. */
export function plainFactWords(fact: Parameters<typeof factWords>[0]): string {
  const { before, text, after } = factWords(fact);
  return before + text + after;
}
