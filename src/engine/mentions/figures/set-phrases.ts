import { isCapitalised, wordOf } from './figure.ts';
import { isHyphen } from './read-cardinal.ts';
import { startsSentence } from './numbers-in-names.ts';
import type { Rule } from './rule.ts';

const NOT_ONE_BEFORE = new Set([
  'no',
  'the',
  'this',
  'that',
  'which',
  'every',
  'each',
  'any',
  'some',
  'another',
  'these',
  'those',
  'such',
  'whole',
  'day',
  'number',
  'square',
  'next',
  'previous',
  'same',
  'loved',
  'air',
  'force',
  'his',
  'her',
  'my',
  'our',
  'your',
  'their',
  'formula',
  'rule',
  'phase',
  'stage',
  'part',
  'not',
  'hole',
]);
const NOT_ONE_AFTER = new Set([
  'of',
  'another',
  's',
  'can',
  'could',
  'would',
  'should',
  'may',
  'might',
  'must',
  'that',
  'who',
  'which',
  'else',
  'on',
  'wonders',
  'hopes',
  'thing',
  'off',
  'such',
  'way',
  'day',
  'to',
  'might',
  'by',
]);

/** "one" as a pronoun: "no one", "this one", "one of", "one another", "the big one". It counts before a noun or behind a verb. */
export const isPronoun: Rule = (scan, figure) => {
  if (wordOf(scan, figure.first) !== 'one' || figure.last - figure.first !== 1 || figure.unit !== null) return false;
  const before = wordOf(scan, figure.first - 1);
  const after = wordOf(scan, figure.last);
  const behind = scan.lexemes[figure.last];
  if (behind?.text === '’' || behind?.text === "'") return true;
  if (isHyphen(behind) && !behind?.spaced)
    return (
      !['story', 'bedroom', 'man', 'woman', 'person', 'way'].includes(wordOf(scan, figure.last + 1)) ||
      wordOf(scan, figure.last + 1) === 'way'
    );
  if (isHyphen(scan.lexemes[figure.first - 1]) && !scan.lexemes[figure.first]?.spaced) return true;
  const noun =
    after !== '' && !scan.lexemes[figure.last]?.line && ['NOUN', 'ADJ', 'PROPN'].includes(scan.pos(figure.last));
  if (NOT_ONE_BEFORE.has(before))
    return (
      !(noun && ['that', 'this', 'the', 'not', 'his', 'her', 'their', 'no', 'my', 'our', 'your'].includes(before)) ||
      before === 'no'
    );
  if (NOT_ONE_AFTER.has(after) || (after === 'point' && before === 'at')) return true;
  return !noun && scan.pos(figure.first - 1) === 'ADJ';
};

const MODALS = /^(?:will|would|could|can|may|might|must|shall|should)$/;
/** "It could one day fly", "one day he will": some day, not a stretch of time. */
export const isAdverb: Rule = (scan, figure) =>
  figure.unit === 'day' &&
  figure.last - figure.first === 2 &&
  wordOf(scan, figure.first) === 'one' &&
  (MODALS.test(wordOf(scan, figure.first - 1)) ||
    wordOf(scan, figure.first - 1) === 'to' ||
    [0, 1].some((step) => MODALS.test(wordOf(scan, figure.last + step))));

const FIRST_NAMES = new Set([
  'lady',
  'ladies',
  'amendment',
  'class',
  'aid',
  'name',
  'names',
  'baptist',
  'nation',
  'nations',
  'responder',
  'responders',
  'person',
  'world',
  'hand',
  'degree',
  'cousin',
  'thing',
  'place',
  'of',
  'and',
  'minister',
  'secretary',
  'floor',
]);
const SECOND_NAMES = new Set([
  'amendment',
  'hand',
  'thoughts',
  'nature',
  'guess',
  'class',
  'lady',
  'world',
  'thought',
  'opinion',
  'floor',
  'degree',
  'cousin',
]);

const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'this',
  'that',
  'in',
  'for',
  'of',
]);

/** Ordinals in set phrases and names: "first lady", "Second Amendment", "at first", "a second later", "Henry the Eighth". */
export const isSetPhrase: Rule = (scan, figure) => {
  if (figure.form !== 'ordinal') return false;
  const word = wordOf(scan, figure.last - 1);
  const before = wordOf(scan, figure.first - 1);
  const hyphen = isHyphen(scan.lexemes[figure.last]) && scan.lexemes[figure.last]?.spaced === false ? 1 : 0;
  const after = wordOf(scan, figure.last + hyphen);
  if (word === 'first') {
    if ((FIRST_NAMES.has(after) && !(after === 'person' && before === 'the') && after !== 'place') || before === 'at')
      return true;
  }
  // "he first ran", "without first asking": an adverb counts nothing.
  if (
    figure.last - figure.first === 1 &&
    (word === 'first' || word === 'second') &&
    scan.pos(figure.last) === 'VERB' &&
    !DETERMINERS.has(before)
  )
    return true;
  if (word === 'second') {
    if (after === 'the' && before !== 'the' && scan.lexemes[figure.last]?.line === false) return true;
    if (
      SECOND_NAMES.has(after) ||
      before === 'to' ||
      before === 'per' ||
      before === 'every' ||
      before === 'split' ||
      before === 'each'
    )
      return true;
    if (before === 'a' && (after === 'later' || after === 'ago' || after === '')) return true;
  }
  if ((word === 'third' || word === 'thirds') && (after === 'world' || after === 'party' || after === 'parties'))
    return true;
  // A capital inside a sentence: part of a name ("Fifth Harmony", "the Third Reich").
  return (
    isCapitalised(scan, figure.last - 1) && isCapitalised(scan, figure.last) && !startsSentence(scan, figure.first)
  );
};
/** A bare scale word is a figure only where it has company: "multi-million", "the million" are none. */
export const isLoneScale: Rule = (scan, figure) => {
  const bound = isHyphen(scan.lexemes[figure.first - 1]) && scan.lexemes[figure.first]?.spaced === false;
  if (bound && /^(?:hundred|thousand|million|billion|trillion)$/.test(wordOf(scan, figure.first))) return true;
  if (figure.last - figure.first !== 1 || figure.form !== 'cardinal') return false;
  const word = wordOf(scan, figure.first);
  if (word === 'dozen') return wordOf(scan, figure.first - 1) === 'the';
  // "Lac" is a lake: Indian scales need a number of them.
  if (/^(?:crore|lakh|lac)s?$/.test(word)) return true;
  return /^(?:hundred|thousand|million|billion|trillion)s?$/.test(word) && wordOf(scan, figure.last) === '';
};

const HALF_AFTER = new Set([
  'of',
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'our',
  'all',
  'those',
  'that',
  'were',
  'are',
  'as',
  'what',
]);
/** "half" counts as a share of something: not in "the second half", "half-hearted", "a half truth". */
export const isLooseHalf: Rule = (scan, figure) => {
  if (figure.form !== 'fraction' || figure.unit !== null || wordOf(scan, figure.last - 1) !== 'half') return false;
  const before = wordOf(scan, figure.first - 1);
  if (isHyphen(scan.lexemes[figure.last]) && scan.lexemes[figure.last]?.spaced === false) return true;
  const alone = figure.last - figure.first === 1;
  return (
    alone &&
    (/^(?:first|second|other|better|latter|last|top|bottom|final|the|opening|1st|2nd)$/.test(before) ||
      !(HALF_AFTER.has(wordOf(scan, figure.last)) || before === 'by' || before === 'than' || before === 'about'))
  );
};
