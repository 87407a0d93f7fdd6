import type { ComparedFact, Span } from '../engine/types.ts';
import type { PageComparison } from '../platform/messages.ts';
import type { Paint } from './paint/paint-plan.ts';
import { paintPlan } from './paint/paint-plan.ts';
import type { ReadArticle } from './read/read-page.ts';

/** What is known of the page at one time: the text that was read, and what came back for exactly that text. */
export class Reading {
  readonly read: ReadArticle;
  readonly comparison: PageComparison;
  readonly plan: readonly Paint[];

  constructor(read: ReadArticle, comparison: PageComparison) {
    this.read = read;
    this.comparison = comparison;
    this.plan = paintPlan(comparison.facts, read.map.text);
  }

  fact(id: string): ComparedFact | undefined {
    return this.comparison.facts.find((fact) => fact.id === id);
  }

  /** The same comparison for another reading of the same text, whose nodes the page has replaced. */
  onto(read: ReadArticle): Reading {
    return new Reading(read, this.comparison);
  }

  /** Whether the painted words still stand in the document. Looks at few: pages replace an article as a whole. */
  isStanding(): boolean {
    const spans: Span[] = [this.plan[0], this.plan[this.plan.length >> 1], this.plan.at(-1)].filter(
      (span) => span !== undefined,
    );
    return spans.every((span) => this.read.map.toRange(span) !== null);
  }
}
