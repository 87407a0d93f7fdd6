import { type Figure, isCapitalised, type Scan, wordOf } from './figure.ts';
import { isHyphen } from './read-cardinal.ts';

/** A reason why a number is no figure: the rules below are asked in turn. */
type Rule = (scan: Scan, figure: Figure) => boolean;

/** A whole number in digits and nothing else: what codes and names are made of. */
const isBare = (scan: Scan, figure: Figure) =>
  figure.form === 'cardinal' &&
  figure.unit === null &&
  figure.last - figure.first === 1 &&
  scan.lexemes[figure.first]?.kind === 'number';

/** Letters that go on right behind the digits: "4x4", "24703L202", "3D". */
const goesOn: Rule = (scan, figure) => {
  const after = scan.lexemes[figure.last];
  return (
    scan.lexemes[figure.last - 1]?.kind === 'number' &&
    after !== undefined &&
    !after.spaced &&
    (after.kind === 'word' || after.kind === 'code')
  );
};

const LABELS = new Set([
  'no',
  'nos',
  'number',
  'chapter',
  'page',
  'pages',
  'section',
  'paragraph',
  'figure',
  'table',
  'volume',
  'vol',
  'version',
  'flight',
  'route',
  'exit',
  'room',
  'channel',
  'highway',
  'interstate',
  'article',
  'title',
  'model',
  'boeing',
  'airbus',
  'iphone',
  'windows',
  'android',
  'ios',
  'apollo',
  'clause',
  'act',
  'episode',
  'unit',
  'gate',
  'platform',
  'suite',
  'apt',
  'box',
  'type',
  'apartment',
  'building',
  'lot',
  'terminal',
  'pier',
  'bus',
  'line',
  'psalm',
  'verse',
  'level',
  'tel',
  'phone',
  'ext',
  'fax',
  'id',
  'zip',
  'isbn',
  'covid',
  'formula',
  'web',
]);

/** "Flight 370", "Boeing 737", "No. 10", "chapter 11": a label with its number. */
const isLabelled: Rule = (scan, figure) => {
  if (!isBare(scan, figure) || scan.lexemes[figure.first]?.line) return false;
  let at = figure.first - 1;
  if (scan.lexemes[at]?.text === '.' && /^(?:no|nos|vol|apt|tel|ext)$/.test(wordOf(scan, at - 1))) at--;
  const word = wordOf(scan, at);
  if (!LABELS.has(word)) return false;
  // "the number 10 bus" and "bus 10" are labels, "no 12 people" would be a negation: the label decides.
  return word !== 'no' || at < figure.first - 1 || isCapitalised(scan, at);
};

/** In a headline all words have capitals, and say nothing of names: two of them stand on each side or none lies between. */
function inTitleLine(scan: Scan, figure: Figure): boolean {
  let capitals = 0;
  let words = 0;
  for (const at of [
    figure.first - 3,
    figure.first - 2,
    figure.first - 1,
    figure.last,
    figure.last + 1,
    figure.last + 2,
  ]) {
    if (wordOf(scan, at).length < 4) continue;
    words++;
    if (isCapitalised(scan, at)) capitals++;
  }
  return words >= 3 && capitals === words && isCapitalised(scan, figure.last);
}

/** "Apollo 11", "Area 51": digits right behind a proper noun, unless a plural noun behind shows that they count. */
const isInName: Rule = (scan, figure) => {
  const lexeme = scan.lexemes[figure.first];
  if (!isBare(scan, figure) || lexeme?.line || !Number.isInteger(figure.value) || /[^0-9]/.test(lexeme?.text ?? ''))
    return false;
  if (!isCapitalised(scan, figure.first - 1) || scan.pos(figure.first - 1) !== 'PROPN') return false;
  const after = wordOf(scan, figure.last);
  return !(after !== '' && !isCapitalised(scan, figure.last) && ['NOUN', 'ADJ'].includes(scan.pos(figure.last)));
};

const STREETS = new Set([
  'street',
  'st',
  'avenue',
  'ave',
  'road',
  'rd',
  'boulevard',
  'blvd',
  'lane',
  'drive',
  'dr',
  'square',
  'court',
  'place',
  'highway',
  'parkway',
  'plaza',
  'terrace',
  'way',
  'row',
  'broadway',
]);

/** "1600 Pennsylvania Avenue", "42nd Street": up to three capitalised words and a kind of street. */
const isAddress: Rule = (scan, figure) => {
  if (figure.unit !== null || figure.form === 'vague' || figure.form === 'score') return false;
  for (let at = figure.last; at < figure.last + 4 && isCapitalised(scan, at) && !scan.lexemes[at]?.line; at++)
    if (STREETS.has(wordOf(scan, at))) return true;
  return false;
};

/** "1." and "2)" at the start of a line with more behind them. */
const isListNumber: Rule = (scan, figure) => {
  const mark = scan.lexemes[figure.last];
  return (
    isBare(scan, figure) && scan.lexemes[figure.first]?.line === true && (mark?.text === '.' || mark?.text === ')') && mark.spaced === false &&
    scan.lexemes[figure.last + 1]?.line === false && scan.lexemes[figure.last + 1]?.kind === 'word'
  ); // biome-ignore format: one condition
};

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
const isPronoun: Rule = (scan, figure) => {
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
const isSetPhrase: Rule = (scan, figure) => {
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

const startsSentence = (scan: Scan, at: number) => {
  const before = scan.lexemes[at - 1];
  return !before || scan.lexemes[at]?.line === true || (before.kind === 'mark' && /[.!?:"“”(—]/.test(before.text));
};

/** A capitalised number word between capitals: "One Direction", "Seven Sisters", "Pier One". */
const isNameWord: Rule = (scan, figure) => {
  if (inTitleLine(scan, figure)) return false;
  const first = scan.lexemes[figure.first];
  if (
    figure.form !== 'cardinal' ||
    first?.kind !== 'word' ||
    figure.unit !== null ||
    !isCapitalised(scan, figure.first)
  )
    return false;
  return (
    !startsSentence(scan, figure.first) &&
    (isCapitalised(scan, figure.last) || isCapitalised(scan, figure.first - 1)) &&
    first.lower !== 'million' &&
    first.lower !== 'billion'
  );
};

/** A bare scale word is a figure only where it has company: "multi-million", "the million" are none. */
const isLoneScale: Rule = (scan, figure) => {
  const bound = isHyphen(scan.lexemes[figure.first - 1]) && scan.lexemes[figure.first]?.spaced === false;
  if (bound && /^(?:hundred|thousand|million|billion|trillion)$/.test(wordOf(scan, figure.first))) return true;
  if (figure.last - figure.first !== 1 || figure.form !== 'cardinal') return false;
  const word = wordOf(scan, figure.first);
  if (word === 'dozen') return wordOf(scan, figure.first - 1) === 'the';
  return (
    /^(?:hundred|thousand|million|billion|trillion|crore|lakh|lac)s?$/.test(word) && wordOf(scan, figure.last) === ''
  );
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
const isLooseHalf: Rule = (scan, figure) => {
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

/** Phone numbers: digits in groups where a group of three or more stands beside a group of four. */
const isPhone: Rule = (scan, figure) => {
  const at = figure.first;
  const digits = (index: number) =>
    scan.lexemes[index]?.kind === 'number' ? (scan.lexemes[index] as { text: string }).text.length : 0;
  const text = scan.lexemes[at]?.text ?? '';
  if (/^0\d{2,}/.test(text) && figure.last - at === 1) return true;
  const joint = (index: number) =>
    /^[-‐–]$/.test(scan.lexemes[index]?.text ?? '') && scan.lexemes[index]?.spaced === false;
  for (const from of [at, at - 2, at - 4])
    if (joint(from + 1) && digits(from) === 3 && digits(from + 2) === 4) return true;
  if (scan.lexemes[at - 1]?.text === '+' && figure.unit === null && digits(at) <= 3 && digits(at + 1) > 1) return true;
  return (
    scan.lexemes[at - 1]?.text === '(' && digits(at) === 3 && scan.lexemes[at + 1]?.text === ')' && digits(at + 2) === 3
  );
};

/** Parts of a clock time or of a date in numbers that was not read as one: "7:42 left", "4/9/2007". */
const isClockOrDate: Rule = (scan, figure) => {
  const { lexemes } = scan;
  if (figure.unit !== null && lexemes[figure.last - 1]?.kind !== 'number') return false;
  const glued = (at: number, text: string) => lexemes[at]?.text === text && !lexemes[at]?.spaced;
  const numberAt = (at: number) => lexemes[at]?.kind === 'number' && !lexemes[at]?.spaced;
  const { first, last } = figure;
  const behind = (text: string) =>
    glued(first - 1, text) && lexemes[first - 2]?.kind === 'number' && !lexemes[first]?.spaced;
  return behind(':') || behind('/') || ((glued(last, ':') || glued(last, '/')) && numberAt(last + 1));
};

const RULES: Rule[] = [
  isClockOrDate,
  goesOn,
  isPhone,
  isLabelled,
  isInName,
  isAddress,
  isListNumber,
  isPronoun,
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
