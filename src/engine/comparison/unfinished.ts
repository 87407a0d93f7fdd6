/** Words that say nothing without the next one: no phrase may break off at "driven to", "hospitals in the" or "injured when". */
export const UNFINISHED: ReadonlySet<string> = new Set(
  `a an the this that these those its his her their our to of in on at by for from with without into onto over under near
  between among during after before about against and or but nor as than when while where who which whose because if since
  until is are was were be been being has have had will would could should may might must not no only also more most very`.split(
    /\s+/,
  ),
);
