import { isNameShape } from './lines.ts';
import type { Run } from './find-runs.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { isKnownOrganisation, isKnownPhrase, isKnownPlace } from './known-names.ts';
import type { CaseCounts } from './lines.ts';
import { isDemonym, NOT_NAMES_IN_CAPITALS, STARTERS, CALENDAR } from './not-names.ts';
import { ADDRESSES, ROLES } from './titles.ts';
import type { Word } from './words.ts';

/** Longest name looked for, in words. */
const LONGEST = 8;

/**
 * Names in headlines, where nearly every word has a capital: those that the running text has too (`known`, as folded
 * words joined by spaces), well-known places and organisations, and a given name that a surname follows.
 */
export function findHeadlineNames(
  words: Word[],
  headline: boolean[],
  known: ReadonlySet<string>,
  counts: CaseCounts,
): Run[] {
  const runs: Run[] = [];
  const common = (word: Word) =>
    ((counts.small.get(word.key) ?? 0) > 0 && word.shape !== 'upper') ||
    (word.shape !== 'upper' && STARTERS.has(word.key));
  for (let i = 0; i < words.length; i++) {
    const first = words[i] as Word;
    if (!headline[i] || !isNameShape(first)) continue;
    let to = 0;
    let key = '';
    for (let end = i + 1; end <= words.length && end - i <= LONGEST; end++) {
      const word = words[end - 1] as Word;
      if (!headline[end - 1] || (end - 1 > i && (word.lineStart || !word.spaced))) break;
      key += (key === '' ? '' : ' ') + word.key;
      if (known.has(key) || (end - i > 1 && isKnownPhrase(words, i, end))) to = end;
    }
    if (to === 0) {
      const next = words[i + 1];
      const upperLine = first.shape === 'upper' && next?.shape === 'upper';
      const given =
        GIVEN_NAMES.has(first.key) &&
        !common(first) &&
        next !== undefined &&
        headline[i + 1] &&
        next.spaced &&
        !next.lineStart &&
        next.shape === 'title' &&
        next.pos === 'PROPN' &&
        first.pos === 'PROPN';
      if (given && !common(next) && !isDemonym(next.key) && !ROLES.has(next.key) && !CALENDAR.has(next.key)) to = i + 2;
      else if (isKnownPlace(first) && !common(first) && first.pos === 'PROPN') to = i + 1;
      else if (isKnownOrganisation(first) && !common(first) && (first.pos === 'PROPN' || first.shape === 'upper'))
        to = i + 1;
      else if (
        first.shape === 'upper' &&
        !upperLine &&
        first.text.length < 6 &&
        words[i - 1]?.shape !== 'upper' &&
        !NOT_NAMES_IN_CAPITALS.has(first.key) &&
        !common(first) &&
        !ADDRESSES.has(first.key)
      )
        to = i + 1;
    }
    if (to === 0 || (to === i + 1 && (first.key.length < 2 || isDemonym(first.key)))) continue;
    runs.push({ from: i, to });
    i = to - 1;
  }
  return runs;
}
