import type { ListedVerdict } from '../../engine/comparison/listed-verdict.ts';
import type { FactGroup } from '../facts/sort-facts.ts';

/** A group with more is folded where its facts tell a reader little. */
export const LONGEST_UNFOLDED = 8;

const TELL_LITTLE: readonly ListedVerdict[] = ['only-here', 'unmatched'];

/** A group with whether its rows are out of sight (`null`: it cannot be folded), and where its rows start in the list. */
export interface FoldedGroup {
  group: FactGroup;
  folded: boolean | null;
  first: number;
}

/**
 * Which groups are folded: the long ones that tell little, as long as there is something else to see, and as the
 * reader chose. Rows that are out of sight are not counted.
 */
export function foldGroups(
  groups: readonly FactGroup[],
  chosen: Partial<Record<ListedVerdict, boolean>>,
): FoldedGroup[] {
  let first = 0;
  return groups.map((group) => {
    const { verdict, facts } = group;
    const folds = TELL_LITTLE.includes(verdict) && facts.length > LONGEST_UNFOLDED && groups[0] !== group;
    const folded = folds ? (chosen[verdict] ?? true) : null;
    const start = first;
    if (!folded) first += facts.length;
    return { group, folded, first: start };
  });
}
