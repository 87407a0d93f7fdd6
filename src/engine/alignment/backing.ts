import type { DateFact, FigureFact, Quantity } from '../types.ts';
import type { FactFeatures } from './fact-features.ts';
import type { Relate } from './pair-features.ts';

/** Below this salience an equal value says nothing by itself ("two"), below the next one little ("30 days", "200 people"). */
export const PLAIN = 0.1;
const MIDDLING = 0.5;

const isShare = ({ dimension }: Quantity) => dimension === 'percent' || dimension === 'ratio';

interface Told {
  page: FigureFact | DateFact;
  found: NonNullable<ReturnType<Relate<never>>>;
  features: FactFeatures;
}

/**
 * Whether the words bear out values that do not tell by themselves: "two main forms" are not "two other patients", "200
 * migrants" not "200 rally-goers". `alone`: no other fact of either article has the value.
 */
export function isBacked(
  { page, found: { relation, closeness, salience, isOneNumber = false }, features: f }: Told,
  alone: boolean,
): boolean {
  const isEqual = relation === 'same' || closeness === 1 || isOneNumber;
  // A share is one of something: of another base it is another share, whatever happens to both.
  const clashes = page.kind === 'figure' && f.headClash > 0 && (f.act < 0.85 || isShare(page.quantity));
  if (!isEqual) return page.kind !== 'figure' || f.headClash === 0 || f.coverage >= 0.1 || f.names > 0;
  if (salience >= PLAIN) return salience >= MIDDLING || !clashes || f.coverage >= 0.2;
  // So many people of one state, or the only four couples on either side.
  if (f.head >= 0.85 && (f.state > 0 || alone)) return true;
  if (f.head >= 0.85) return f.act > 0.3 || f.coverage > 0.3 || f.names > 0.5 || f.modifiers > 0;
  // A head noun left out on one side clashes with nothing: "injures 2" and "two men were hurt".
  if (f.headClash === 0 && f.head === 0) return f.act >= 0.85 || f.coverage > 0.4;
  if (f.head >= 0.6 && f.context >= 0.4 && f.coverage >= 0.2) return true;
  if (f.act >= 0.85 && (f.head >= 0.4 || f.coverage >= 0.3)) return true;
  return (f.head >= 0.6 && f.act >= 0.6) || f.coverage > 0.6;
}
