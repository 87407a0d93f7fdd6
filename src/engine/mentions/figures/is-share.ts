import { CHANGING } from './changing.ts';
import type { Lexeme } from './lexemes.ts';
import type { NumberPhrase } from './read-number.ts';

/** What a share stands behind: "by a third", "about a third", "more than a third", "fell a third". */
const SHARING = new Set([
  ...'by about nearly almost than roughly over around to least some and under only just'.split(' '),
  ...CHANGING,
]);
/** Of these the ones that no ordinal follows: what comes behind the share then does not matter. */
const SHARING_ONLY = new Set([...'by about nearly almost roughly around'.split(' '), ...CHANGING]);

/** What a share is told of by comparison: "a third more", "a quarter cheaper than", "a third above the list price". */
const COMPARED = new Set(
  'more less fewer higher lower larger smaller bigger greater cheaper dearer longer shorter faster slower heavier lighter above below again'.split(
    ' ',
  ),
);
/** Small words that no noun phrase begins with, so that nothing is counted by what stands before them. */
const NO_NOUN = new Set(
  'in on since after from over compared during this last per and as against at to with between because while when or but by than if for'.split(
    ' ',
  ),
);

/**
 * Whether a fraction in words is one. Behind "a" an ordinal in the singular is a share only where nothing is counted by it: "a
 * third of", "a third more", "by a third in May", but not "a third case". `fraction` is as `readFraction` gives it.
 */
export function isShare(lexemes: readonly Lexeme[], fraction: NumberPhrase): boolean {
  const article = lexemes[fraction.first]?.lower;
  if (article !== 'a' && article !== 'an') return true;
  const after = lexemes[fraction.last];
  if (after?.lower === 'of' || lexemes[fraction.last - 1]?.lower === 'half') return true;
  const before = lexemes[fraction.first - 1];
  const sharing = (words: ReadonlySet<string>) => before?.kind === 'word' && words.has(before.lower);
  if (after?.kind === 'word' && !after.line)
    return COMPARED.has(after.lower) || (NO_NOUN.has(after.lower) && sharing(SHARING_ONLY));
  // "Killing two and wounding a third." is a person; "by a third", "nearly a third" are shares, and so are small parts.
  return fraction.value < 0.05 || sharing(SHARING);
}
