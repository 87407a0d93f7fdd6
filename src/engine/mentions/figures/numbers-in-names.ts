import { type Figure, isCapitalised, type Scan, wordOf } from './figure.ts';
import { isBare, type Rule } from './rule.ts';

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
  'junction',
  'runway',
]);

/** Labels of several numbers: "Nos. 3 and 4", "pages 12 and 14". */
const PLURAL_LABELS = new Set(['nos', 'numbers', 'pages', 'chapters', 'sections', 'paragraphs', 'articles', 'rooms', 'flights', 'routes', 'exits', 'gates', 'episodes', 'clauses', 'lots', 'volumes', 'figures', 'tables', 'psalms', 'verses', 'junctions']); // biome-ignore format: one table

/** "Apartment 4B": behind a label a letter on the digits is no scale. */
const isLettered = (scan: Scan, { form, unit, first, last }: Figure) =>
  form === 'cardinal' &&
  unit === null &&
  last - first === 2 &&
  scan.lexemes[first]?.kind === 'number' &&
  scan.lexemes[first + 1]?.spaced === false &&
  scan.lexemes[first + 1]?.text.length === 1;

/** Two numbers in digits with a dash: "12-14", "737-800". */
const isDashedPair = (scan: Scan, { form, unit, first, last }: Figure) =>
  (form === 'range' || form === 'score') &&
  unit === null &&
  last - first === 3 &&
  scan.lexemes[first]?.kind === 'number' &&
  scan.lexemes[first + 1]?.kind === 'mark' &&
  scan.lexemes[first + 2]?.kind === 'number';

/** "Pages 12-14", "a Boeing 737-800": behind a label two numbers are none either; a score only behind a name ("level 2-2"). */
function isLabelledPair(scan: Scan, figure: Figure): boolean {
  if (!isDashedPair(scan, figure) || scan.lexemes[figure.first]?.line) return false;
  const at = figure.first - 1;
  if (figure.form === 'score') return MAKERS.test(wordOf(scan, at));
  return LABELS.has(wordOf(scan, at)) || isListed(scan, at);
}
/** Whose planes have a number of two parts. */
const MAKERS = /^(?:boeing|airbus|antonov|tupolev|embraer|bombardier)$/;

/** "Flight 370", "Boeing 737", "No. 10", "chapter 11", "Apartment 4B": a label with its number. */
export const isLabelled: Rule = (scan, figure) => {
  if (isLabelledPair(scan, figure)) return true;
  if (!(isBare(scan, figure) || isLettered(scan, figure)) || scan.lexemes[figure.first]?.line) return false;
  let at = figure.first - 1;
  if (wordOf(scan, at) === 'and' && scan.lexemes[at - 1]?.kind === 'number' && isListed(scan, at - 2)) return true;
  if (scan.lexemes[at]?.text === '.' && /^(?:no|nos|vol|apt|tel|ext)$/.test(wordOf(scan, at - 1))) at--;
  const word = wordOf(scan, at);
  if (PLURAL_LABELS.has(word) && goesOnAsList(scan, figure.last)) return true;
  if (!LABELS.has(word)) return false;
  // "the number 10 bus" and "bus 10" are labels, "no 12 people" would be a negation: the label decides.
  return word !== 'no' || at < figure.first - 1 || isCapitalised(scan, at);
};

/** Another number follows: "junctions 10 and 11". */
const goesOnAsList = (scan: Scan, last: number) =>
  /^(?:and|to|or|,)$/.test(scan.lexemes[last]?.lower ?? '') && scan.lexemes[last + 1]?.kind === 'number';

/** Whether a label of several numbers stands at `at`, its stop aside. */
const isListed = (scan: Scan, at: number) =>
  PLURAL_LABELS.has(wordOf(scan, scan.lexemes[at]?.text === '.' ? at - 1 : at));

/** "Q3 2023", "FY 2024": a year that a part of it stands before. */
const PART_OF_YEAR = /^(?:q|h|fy)$/;
export const isYearOfPart: Rule = (scan, figure) => {
  if (!isBare(scan, figure) || figure.value < 1900 || figure.value > 2100) return false;
  const before = scan.lexemes[figure.first - 1];
  if (before?.kind === 'word') return before.lower === 'fy' && before.text !== before.lower;
  return before?.kind === 'number' && !before.spaced && PART_OF_YEAR.test(wordOf(scan, figure.first - 2));
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

const COINS = /^(?:Cent|Penny|Dollar|Dime)$/;

/** "50 Cent": a coin in the singular with a capital behind a number that asks for the plural is part of a name. */
export const isNamedCoin = (scan: Scan, figure: Figure, at: number): boolean =>
  figure.value !== 1 && COINS.test(scan.lexemes[at]?.text ?? '') && !inTitleLine(scan, figure);

/** What is written behind the number of a model: "737 MAX". */
const MODELS = /^(?:max|dreamliner|neo|superjet)$/;

/** "Apollo 11", "Area 51": digits right behind a proper noun, unless a plural noun behind shows that they count. */
export const isInName: Rule = (scan, figure) => {
  const lexeme = scan.lexemes[figure.first];
  if (isBare(scan, figure) && isNamedCoin(scan, figure, figure.last)) return true;
  if (!isBare(scan, figure) || lexeme?.line || !Number.isInteger(figure.value) || /[^0-9]/.test(lexeme?.text ?? ''))
    return false;
  if (MODELS.test(wordOf(scan, figure.last)) && isCapitalised(scan, figure.last)) return true;
  if (MODELS.test(wordOf(scan, figure.first - 1)) && isCapitalised(scan, figure.first - 1)) return true;
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
export const isAddress: Rule = (scan, figure) => {
  if (figure.unit !== null || figure.form === 'vague' || figure.form === 'score') return false;
  for (let at = figure.last; at < figure.last + 4 && isCapitalised(scan, at) && !scan.lexemes[at]?.line; at++)
    if (STREETS.has(wordOf(scan, at))) return true;
  return false;
};
export const startsSentence = (scan: Scan, at: number) => {
  const before = scan.lexemes[at - 1];
  return !before || scan.lexemes[at]?.line === true || (before.kind === 'mark' && /[.!?:"“”(—]/.test(before.text));
};

/** "Ocean's Eleven": behind somebody's name with its 's. */
const isOwned = (scan: Scan, { first }: Figure) =>
  wordOf(scan, first - 1) === 's' && scan.lexemes[first - 1]?.spaced === false && isCapitalised(scan, first - 3);

/** A capitalised number word between capitals: "One Direction", "Seven Sisters", "Pier One". */
export const isNameWord: Rule = (scan, figure) => {
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
    (isCapitalised(scan, figure.last) || isCapitalised(scan, figure.first - 1) || isOwned(scan, figure)) &&
    first.lower !== 'million' &&
    first.lower !== 'billion'
  );
};
