import { NUMBER_WORDS } from '../../quantities/number-words.ts';
import { type Scan, wordOf } from './figure.ts';
import { isBare, type Rule } from './rule.ts';

/** Letters that go on right behind the digits: "4x4", "24703L202", "3D". */
export const goesOn: Rule = (scan, figure) => {
  const after = scan.lexemes[figure.last];
  if (isWordWithDigits(scan, figure)) return true;
  return (
    scan.lexemes[figure.last - 1]?.kind === 'number' &&
    after !== undefined &&
    !after.spaced &&
    (after.kind === 'word' || after.kind === 'code')
  );
};
/** "Twenty20", "Channel4": a number word that digits are glued to. */
const isWordWithDigits: Rule = (scan, { first, last }) =>
  scan.lexemes[last - 1]?.kind === 'word' &&
  scan.lexemes[last]?.kind === 'number' &&
  !scan.lexemes[last]?.spaced &&
  last - first === 1;

const isHour = (scan: Scan, at: number) => {
  const { kind, value, lower } = scan.lexemes[at] ?? {};
  const hour = kind === 'number' ? value : NUMBER_WORDS.get(lower ?? '')?.value;
  return hour !== undefined && hour >= 1 && hour <= 12;
};
/** "10 past two", "half past nine", "a quarter to six": minutes and hour of a clock time told in words. */
export const isClockInWords: Rule = (scan, { first, last, unit }) => {
  if (unit !== null) return false;
  if (wordOf(scan, last) === 'past' && isHour(scan, last + 1)) return true;
  const before = wordOf(scan, first - 2);
  const part = before === 'half' || before === 'quarter' || isHourPart(scan, first - 2);
  return (wordOf(scan, first - 1) === 'past' && part) || (wordOf(scan, first - 1) === 'to' && before === 'quarter');
};
const isHourPart = (scan: Scan, at: number) => {
  const { kind, value, lower } = scan.lexemes[at] ?? {};
  const minutes = kind === 'number' ? value : NUMBER_WORDS.get(lower ?? '')?.value;
  return minutes !== undefined && minutes % 5 === 0 && minutes < 30;
};

/** "12 and 19 March": a day whose month stands behind the next one. */
export const isListedDay: Rule = (scan, figure) =>
  isBare(scan, figure) &&
  figure.value <= 31 &&
  /^(?:and|or)$/.test(wordOf(scan, figure.last)) &&
  scan.dated[figure.last + 1] === 1 &&
  scan.lexemes[figure.last + 1]?.kind === 'number' &&
  scan.lexemes[figure.last + 2]?.kind === 'word' &&
  scan.dated[figure.last + 2] === 1;

const CALLING = new Set(['call', 'called', 'calls', 'calling', 'dial', 'dialled', 'dialed', 'dialling', 'ring', 'rang', 'phone', 'phoned', 'text', 'texted']); // biome-ignore format: one table
const ANSWERING = new Set(['call', 'calls', 'caller', 'callers', 'operator', 'operators', 'dispatcher', 'dispatchers', 'emergency', 'line', 'service', 'services', 'number']); // biome-ignore format: one table
/** "A 999 call", "dialled 112": three digits that one calls, not so many calls of a noun ("called 300 people"). */
export const isEmergencyNumber: Rule = (scan, figure) => {
  if (!isBare(scan, figure) || !/^(?:999|911|112|1[01]1|000|988)$/.test(scan.lexemes[figure.first]?.text ?? ''))
    return false;
  const behind = wordOf(scan, figure.last);
  if (ANSWERING.has(behind) && !scan.lexemes[figure.last]?.line) return true;
  const counts = scan.pos(figure.last) === 'NOUN' || scan.pos(figure.last) === 'ADJ';
  return CALLING.has(wordOf(scan, figure.first - 1)) && !counts;
};

/** "An 8-K", "a 10-Q": digits, a hyphen and one capital name a form or a type. */
export const isForm: Rule = (scan, figure) => {
  const [hyphen, letter] = [scan.lexemes[figure.last], scan.lexemes[figure.last + 1]];
  if (!isBare(scan, figure) || hyphen?.text !== '-' || hyphen.spaced || letter?.spaced !== false) return false;
  const after = scan.lexemes[figure.last + 2];
  return /^\p{Lu}$/u.test(letter.text) && (after?.spaced !== false || /^[.,;:)]$/.test(after.text));
};

/** "GJ 3378b": capitals, a long number and a small letter glued to it are how a catalogue names a thing. */
export const isDesignation: Rule = (scan, figure) => {
  if (scan.lexemes[figure.first + 1]?.text !== 'b') return false;
  const [name, number, letter] = [figure.first - 1, figure.first, figure.first + 1].map((at) => scan.lexemes[at]);
  if (figure.last !== figure.first + 2 || figure.unit !== null || number?.kind !== 'number' || number.line)
    return false;
  return letter?.spaced === false && number.spaced && /^\p{Lu}{2,}$/u.test(name?.text ?? '');
};

/** "24/7", "9/11": a way to say always, and a day. */
export const isSaying: Rule = (scan, { first, last, form }) =>
  form === 'fraction' &&
  last - first === 3 &&
  scan.lexemes[first + 1]?.text === '/' &&
  SAYINGS.has(`${scan.lexemes[first]?.text}/${scan.lexemes[first + 2]?.text}`);
const SAYINGS = new Set(['24/7', '9/11', '7/7']);

/** "1." and "2)" at the start of a line with more behind them. */
export const isListNumber: Rule = (scan, figure) => {
  const mark = scan.lexemes[figure.last];
  return (
    isBare(scan, figure) && scan.lexemes[figure.first]?.line === true && (mark?.text === '.' || mark?.text === ')') && mark.spaced === false &&
    scan.lexemes[figure.last + 1]?.line === false && scan.lexemes[figure.last + 1]?.kind === 'word'
  ); // biome-ignore format: one condition
};

/** Phone numbers: digits in groups where a group of three or more stands beside a group of four. */
export const isPhone: Rule = (scan, figure) => {
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
  // "0207 946 0958": groups behind one that no number starts like.
  for (const from of [at - 1, at - 2])
    if (/^0\d{2,}/.test(scan.lexemes[from]?.text ?? '') && figure.unit === null && digits(at - 1) > 0 && digits(at) > 2)
      return true;
  return (
    scan.lexemes[at - 1]?.text === '(' && digits(at) === 3 && scan.lexemes[at + 1]?.text === ')' && digits(at + 2) === 3
  );
};
/** Parts of a clock time or of a date in numbers that was not read as one: "7:42 left", "4/9/2007". */
export const isClockOrDate: Rule = (scan, figure) => {
  const { lexemes } = scan;
  if (figure.unit !== null && lexemes[figure.last - 1]?.kind !== 'number') return false;
  const glued = (at: number, text: string) => lexemes[at]?.text === text && !lexemes[at]?.spaced;
  const numberAt = (at: number) => lexemes[at]?.kind === 'number' && !lexemes[at]?.spaced;
  const { first, last } = figure;
  const behind = (text: string) =>
    glued(first - 1, text) && lexemes[first - 2]?.kind === 'number' && !lexemes[first]?.spaced;
  return behind(':') || behind('/') || ((glued(last, ':') || glued(last, '/')) && numberAt(last + 1));
};
