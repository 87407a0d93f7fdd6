import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/engine/types.ts';
import { foldGroups, LONGEST_UNFOLDED } from '../../../src/view/popup/fold-groups.ts';
import { makeFact } from '../make-fact.ts';

const MANY = LONGEST_UNFOLDED + 1;
const group = (verdict: Verdict, count: number) => ({
  verdict,
  facts: Array.from({ length: count }, (_, index) => makeFact(`${verdict}${index}`, { verdict })),
});
const folded = (...groups: ReturnType<typeof group>[]) => foldGroups(groups, {}).map((one) => one.folded);

describe('foldGroups', () => {
  it('folds a long group of facts that only this page has', () => {
    expect(folded(group('agreed', 3), group('only-here', MANY))).toEqual([null, true]);
    expect(folded(group('agreed', 3), group('unmatched', MANY))).toEqual([null, true]);
  });

  it('folds neither a short one nor what is agreed or disputed', () => {
    expect(folded(group('disputed', MANY), group('agreed', MANY))).toEqual([null, null]);
    expect(folded(group('agreed', 1), group('only-here', LONGEST_UNFOLDED))).toEqual([null, null]);
  });

  it('does not fold what comes first: there would be nothing to see', () => {
    expect(folded(group('only-here', MANY), group('unmatched', MANY))).toEqual([null, true]);
  });

  it('does as the reader chose', () => {
    const groups = [group('agreed', 1), group('only-here', MANY)];
    expect(foldGroups(groups, { 'only-here': false })[1]?.folded).toBe(false);
  });

  it('counts the rows that are in sight', () => {
    const groups = [group('agreed', 2), group('only-here', MANY), group('unmatched', 1)];
    expect(foldGroups(groups, {}).map(({ first }) => first)).toEqual([0, 2, 2]);
    expect(foldGroups(groups, { 'only-here': false }).map(({ first }) => first)).toEqual([0, 2, 2 + MANY]);
  });
});
