import type { DateFact, FigureFact } from '../types.ts';

type Measured = FigureFact | DateFact;

/** The fact that one says over again in another unit or currency, in brackets: €190m for the £160m of "€190m (£160m)". */
export type OriginalOf<F> = (fact: F) => F | undefined;

/** Finds the originals of an article's conversions. Linear in its mentions. */
export function originals<F extends Measured>(facts: readonly F[]): OriginalOf<F> {
  const byStart = new Map<number, F>();
  for (const fact of facts) for (const { start } of fact.mentions) byStart.set(start, fact);
  return (fact) => {
    for (const mention of fact.mentions) {
      const converts = mention.kind === 'figure' ? mention.converts : undefined;
      const original = converts && byStart.get(converts.start);
      if (original !== undefined && original !== fact) return original;
    }
    return undefined;
  };
}

const unitOf = (fact: Measured | undefined) => (fact?.kind === 'figure' ? fact.quantity.unit : undefined);

/**
 * Whether a sum meets a mere conversion although the other article has the sum itself in its own currency: €412m is held against
 * the €421m of "€421m ($484m)" and not against the dollars.
 */
export const isBesideOwnUnit = <F extends Measured>(page: F, theirs: F, original: OriginalOf<F>): boolean =>
  unitOf(page) !== unitOf(theirs) && unitOf(page) !== undefined && unitOf(original(theirs)) === unitOf(page);
