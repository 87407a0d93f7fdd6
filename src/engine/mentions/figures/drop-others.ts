import {
  goesOn,
  isClockInWords,
  isClockOrDate,
  isDesignation,
  isEmergencyNumber,
  isForm,
  isListedDay,
  isListNumber,
  isPhone,
  isSaying,
} from './codes.ts';
import type { Figure, Scan } from './figure.ts';
import { isRelay } from './is-relay.ts';
import { isAddress, isInName, isLabelled, isNameWord, isYearOfPart } from './numbers-in-names.ts';
import type { Rule } from './rule.ts';
import { isAdverb, isLoneScale, isLooseHalf, isPronoun, isSetPhrase } from './set-phrases.ts';

/** Asked in turn; the cheap ones and those that take most come first. */
const RULES: Rule[] = [
  isClockOrDate,
  goesOn,
  isPhone,
  isEmergencyNumber,
  isForm,
  isDesignation,
  isSaying,
  isClockInWords,
  isListedDay,
  isRelay,
  isLabelled,
  isInName,
  isYearOfPart,
  isAddress,
  isListNumber,
  isPronoun,
  isAdverb,
  isSetPhrase,
  isNameWord,
  isLoneScale,
  isLooseHalf,
];

/** Takes out what looks like a figure and counts nothing. */
export const dropOthers = (scan: Scan, figures: Figure[]): Figure[] =>
  figures.filter((figure) => !RULES.some((rule) => rule(scan, figure)));

/** Keeps the longer of two figures that overlap; of equals the earlier. */
export function dropOverlaps(_scan: Scan, figures: Figure[]): Figure[] {
  const kept: Figure[] = [];
  for (const figure of figures) {
    const last = kept.at(-1);
    if (!last || figure.first >= last.last) kept.push(figure);
    else if (figure.last - figure.first > last.last - last.first) kept[kept.length - 1] = figure;
  }
  return kept;
}
