import { type Figure, type Scan, wordOf } from './figure.ts';
import type { Rule } from './rule.ts';

const RACES = new Set(['relay', 'relays', 'medley', 'freestyle', 'hurdles', 'team', 'quartet', 'squad', 'race', 'final', 'heats', 'title', 'gold', 'silver', 'bronze', 'record']); // biome-ignore format: one table
/** Runners or swimmers of a relay, and the least that each of them covers. */
const LEGS = 4;
const SHORTEST_LEG = 25;

const isTimes = (scan: Scan, at: number) => /^[x×]$/i.test(scan.lexemes[at]?.text ?? '');

/** Whether a figure is so many metres that each covers: "400m" in "4x400m", "4 x 100". */
function isLeg(scan: Scan, { first, unit, value, last }: Figure): boolean {
  if (!isTimes(scan, first - 1) || scan.lexemes[first - 2]?.value !== LEGS) return false;
  const race = RACES.has(wordOf(scan, last)) || RACES.has(wordOf(scan, last + 1));
  return (
    value >= SHORTEST_LEG && Number.isInteger(value) && (unit === 'metre' || unit === null) && (race || value >= 50)
  );
}

/** "The 4x400m relay": the name of a race. "A room of 4m x 3m" is a measure. */
export const isRelay: Rule = (scan, figure) => {
  if (isLeg(scan, figure)) return true;
  const { first, last, unit, value } = figure;
  const metres = scan.lexemes[last + 1];
  return (
    unit === null && value === LEGS && last - first === 1 && isTimes(scan, last) && (metres?.value ?? 0) >= SHORTEST_LEG
  );
};
