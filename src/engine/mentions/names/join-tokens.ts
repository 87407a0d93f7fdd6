import type { Token } from '../../text/read-text.ts';
import { foldWord } from './fold-word.ts';
import { KNOWN_ORGANISATIONS } from './known-organisations.ts';
import { KNOWN_PLACES } from './known-places.ts';
import { isDemonym } from './not-names.ts';

const HYPHEN = /^[-\u2010\u2011]$/;

/** Lower-case parts that join two capitalised ones within one hyphenated name: "Mar-a-Lago", "Stratford-upon-Avon". */
const INNER_PARTS = new Set(
  'a al da de del des di do du el en es et ibn in la las le les los on o sur the und under upon y'.split(' '),
);
/** Prefixes that belong to the name behind the hyphen: "al-Assad". Others ("anti-", "pro-") do not. */
export const NAME_PREFIXES = new Set('al el as ash at ad an ar az bin bint ben ibn abu umm ul ur o'.split(' '));
/** One Korean or Chinese syllable, as the second half of a given name is written: "Jae-in", "Jong-un". */
const SYLLABLE =
  /^(?:[bcdghjklmnprstwxyz]|ch|sh|zh|kw|hw|gy|hy|my|ny|ry)?(?:[aeiou]|ae|eo|eu|ui|oe|ya|yeo|yo|yu|ye|wa|wo|we|wi|oo|ee|ou|ao|ai|ei|ia|ie|iu|ua|uo)(?:n|ng|k|l|m|h|p|t|b)?$/;
const NOT_SYLLABLES = new Set(
  'led run win son sun in on up out off big one two ten top old hit pop bound tie per day man men set son to go no so we he be by my'.split(
    ' ',
  ),
);

export const isCapital = (text: string) => /^\p{Lu}/u.test(text);
const isLetters = (text: string) => /^\p{L}/u.test(text);

/** Two names that a hyphen couples ("US-China talks", "Israel-Hamas war"); "Guinea-Bissau" is one. */
function isPair(a: Token, b: Token): boolean {
  const [left, right] = [foldWord(a.text), foldWord(b.text)];
  const named = (key: string) => KNOWN_PLACES.has(key) || KNOWN_ORGANISATIONS.has(key) || isDemonym(key);
  return named(left) && named(right) && !isDemonym(`${left}-${right}`) && !KNOWN_PLACES.has(`${left}-${right}`);
}

/** The tagger cuts words at letters it does not know ("Ł ukasz"): how many tokens from `i` on hang together by letters. */
function letterTokens(tokens: Token[], i: number): number {
  let length = 1;
  for (; length < MOST_PIECES; length++) {
    const next = tokens[i + length];
    if (!next || next.spaced || !isLetters(next.text) || !/\p{L}$/u.test((tokens[i + length - 1] as Token).text)) break;
  }
  return length;
}
const MOST_PIECES = 24;

/** Endings of addresses that newsrooms write as part of a name: "Amazon.com", "Tut.by". Any two letters are a country's. */
const DOMAIN = /^(?:\p{Ll}{2}|com|org|net|info|biz|news|media|live|online|press|gov|edu|app|dev|tech|site|shop)$/u;

/**
 * How many tokens the ending of an address behind token `i` has: the tagger cuts "Tut.by" in three. A full stop with
 * no space on either side ends no sentence where small letters follow.
 */
function domainTokens(tokens: Token[], i: number): number {
  let length = 0;
  while (length < 4) {
    const [stop, ending, after] = [tokens[i + length + 1], tokens[i + length + 2], tokens[i + length + 3]];
    if (stop?.text !== '.' || stop.spaced || !ending || ending.spaced) break;
    // "co." in "bbc.co.uk" is one token.
    const joined = ending.text === 'co.' && after && !after.spaced && DOMAIN.test(after.text) ? 1 : 0;
    if (joined === 0 && !DOMAIN.test(ending.text)) break;
    length += 2 + joined;
  }
  return length;
}

/** How many tokens from `i` on make one written word. */
export function extent(tokens: Token[], i: number): number {
  const first = tokens[i] as Token;
  const second = tokens[i + 1];
  if (!second || second.spaced) return 1;
  if (/^\d{2}$/.test(first.text) && second.text === 'ers') return 2;
  if (!isLetters(first.text)) return 1;
  let length = letterTokens(tokens, i);
  const domain = isCapital(first.text) ? domainTokens(tokens, i + length - 1) : 0;
  if (domain > 0) return length + domain;
  while (length < 9) {
    const hyphen = tokens[i + length];
    const part = tokens[i + length + 1];
    if (!hyphen || !part || hyphen.spaced || part.spaced || !HYPHEN.test(hyphen.text)) break;
    const before = tokens[i + length - 1] as Token;
    const after = tokens[i + length + 2];
    const last = tokens[i + length + 3];
    if (isCapital(part.text)) {
      // "US-Driven" in a headline is two words, "al-Assad" is one, "anti-Trump" is two, and so is "China-Japan".
      if (isCapital(before.text)) {
        if ((part.pos === 'VERB' && /(?:ed|en|led|run|born|made|held|owned)$/.test(part.lower)) || isPair(before, part))
          break;
      } else if (!NAME_PREFIXES.has(before.lower) && !(length > 1 && INNER_PARTS.has(before.lower))) break;
      length += 2;
    } else if (
      isCapital(before.text) &&
      INNER_PARTS.has(part.lower) &&
      after &&
      last &&
      !after.spaced &&
      HYPHEN.test(after.text) &&
      !last.spaced &&
      isCapital(last.text)
    ) {
      length += 4;
    } else {
      const previous = tokens[i - 1];
      const follows = previous && first.spaced && previous.sentence === first.sentence && isCapital(previous.text);
      const syllable = SYLLABLE.test(part.lower) && SYLLABLE.test(before.lower);
      // "in" and "on" are syllables too, but only a given name of two such syllables stands behind a surname.
      if (
        follows &&
        isCapital(before.text) &&
        before.text.length > 1 &&
        syllable &&
        (!NOT_SYLLABLES.has(part.lower) || part.lower === 'in')
      )
        length += 2;
      break;
    }
  }
  return length;
}
