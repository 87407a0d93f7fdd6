import type { ComparedFact, Span } from '../engine/types.ts';
import type { PageComparison } from '../platform/messages.ts';
import { type Choice, type Paint, paintPlan } from './paint/paint-plan.ts';
import type { ReadArticle } from './read/read-page.ts';

/** What is known of the page at one time: the text that was read, and what came back for exactly that text. */
export class Reading {
  readonly read: ReadArticle;
  readonly comparison: PageComparison;
  readonly plan: readonly Paint[];

  constructor(read: ReadArticle, comparison: PageComparison, choice: Choice) {
    this.read = read;
    this.comparison = comparison;
    this.plan = paintPlan(comparison.facts, read.map.text, { ...choice, from: read.bodyStart });
  }

  fact(id: string): ComparedFact | undefined {
    return this.comparison.facts.find((fact) => fact.id === id);
  }

  /** The painted stretch after the one at an offset, or before it; round from the last to the first. `null`: nothing is painted. */
  step(from: Span | null, back: boolean): Paint | null {
    const { plan } = this;
    if (plan.length === 0) return null;
    if (from === null) return plan.at(back ? -1 : 0) as Paint;
    const next = back
      ? plan.findLastIndex(({ start, fact }, index) => start < from.start && fact !== plan[index + 1]?.fact)
      : plan.findIndex(({ start, fact }, index) => start > from.start && fact !== plan[index - 1]?.fact);
    return (plan[next] ?? plan.at(back ? -1 : 0)) as Paint;
  }

  /** Whether the painted words still stand in the document. Looks at few: pages replace an article as a whole. */
  isStanding(): boolean {
    const spans: Span[] = [this.plan[0], this.plan[this.plan.length >> 1], this.plan.at(-1)].filter(
      (span) => span !== undefined,
    );
    return spans.every((span) => this.read.map.toPlace(span) !== null);
  }
}
