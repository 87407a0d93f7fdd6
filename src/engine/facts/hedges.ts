/** Words that bend a value and stand between it and what it is told of. */
export const HEDGES = new Set(
  'at least most about around nearly almost over more than up to some just under as much high many worth only'.split(
    ' ',
  ),
);
