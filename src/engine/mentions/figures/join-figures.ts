import { CHANGING } from './changing.ts';
import { type Figure, isPlain, near, type Scan, wordOf } from './figure.ts';
import { isHyphen, tidy } from './read-cardinal.ts';

const CONTEST = new Set(
  'won win wins winning beat beats beating defeat defeated victory record loss losing lost lead led vote voted votes score scored draw drew tied tie final game games season decision ruling ruled majority halftime thriller rout over against went finished series margin passed senate trail trailed trailing upset triumph goal goals set sets match'.split(
    ' ',
  ),
);
/** Words that "9-14" may count as a contest; any other noun behind it is counted by a range. */
const CONTESTED = new Set([
  'record',
  'win',
  'victory',
  'loss',
  'defeat',
  'lead',
  'vote',
  'draw',
  'decision',
  'ruling',
  'run',
  'margin',
  'majority',
  'final',
  'season',
  'start',
  'finish',
  'mark',
  'home',
  'thriller',
  'rout',
  'triumph',
  'advantage',
  'deficit',
  'score',
  'party',
  'at',
  'in',
  'on',
  'over',
  'against',
  'to',
  'and',
  'with',
  'after',
  'for',
  'this',
  'last',
  'when',
  'as',
  'by',
  'from',
  'but',
  'while',
  'before',
  'the',
  'a',
  'overall',
]);

const isWhole = (scan: Scan, figure: Figure) =>
  isPlain(figure) &&
  figure.last - figure.first === 1 &&
  scan.lexemes[figure.first]?.kind === 'number' &&
  Number.isInteger(figure.value) &&
  figure.value < 1000;

/** One hyphen or dash between two figures, no space on the left of a hyphen. */
function isDashed(scan: Scan, a: Figure, b: Figure): boolean {
  const dash = scan.lexemes[a.last];
  if (b.first - a.last !== 1 || !dash || dash.line) return false;
  return (
    (isHyphen(dash) && !dash.spaced && !scan.lexemes[b.first]?.spaced) ||
    (dash.text === '–' && !scan.lexemes[b.first]?.line)
  );
}

const TALLIED = new Set(['votes', 'goals', 'sets', 'games', 'points', 'seats', 'frames']);
const MOST_VOTES = 1e7;
const isCounting = (figure: Figure) => isPlain(figure) && Number.isInteger(figure.value) && figure.value < MOST_VOTES;

/** "a majority of 10 to two", "by 10 votes to two", "a margin of six to one", "voted five to one", in digits or words. */
function tallyOf(scan: Scan, a: Figure, b: Figure | undefined): Figure | null {
  if (!b || !isCounting(a) || !isCounting(b) || a.value <= b.value || scan.lexemes[b.first]?.line) return null;
  const before = wordOf(scan, a.first - 1);
  const noun = TALLIED.has(wordOf(scan, a.last)) ? 1 : 0;
  if (b.first - a.last !== 1 + noun || wordOf(scan, a.last + noun) !== 'to') return null;
  const split = before === 'of' && /^(?:majority|margin|vote|score|verdict|ratio)$/.test(wordOf(scan, a.first - 2));
  const voted = /^(?:voted|divided|split)$/.test(before) && wordOf(scan, a.first - 2) !== 'was';
  const counted =
    before === 'by' && /^(?:voted|passed|carried|approved|rejected|backed|defeated)$/.test(wordOf(scan, a.first - 2));
  if (!split && !voted && !counted && !(noun === 1 && (before === 'by' || before === 'won'))) return null;
  return { ...a, last: b.last, form: 'score', dimension: 'score', parts: [a.value, b.value] };
}

/**
 * Scores, votes and records: "91-73", "a 9-14 record", "10-4-1", "voted 51 to 49". The larger number first is a score;
 * the smaller first is one only beside a word of contest and where it counts nothing.
 */
export function readScores(scan: Scan, figures: Figure[]): Figure[] {
  const read: Figure[] = [];
  for (let i = 0; i < figures.length; i++) {
    const a = figures[i] as Figure;
    const parts = [a];
    if (isWhole(scan, a)) {
      for (let j = i + 1; j < figures.length && parts.length < 3; j++) {
        const b = figures[j] as Figure;
        const last = parts.at(-1) as Figure;
        if (!isWhole(scan, b) || !isDashed(scan, last, b)) break;
        parts.push(b);
      }
      const b = figures[i + 1];
      const voted =
        parts.length === 1 &&
        b &&
        isWhole(scan, b) &&
        b.first - a.last === 1 &&
        wordOf(scan, a.last) === 'to' &&
        a.value > b.value;
      if (voted && wordOf(scan, a.first - 1) !== 'from' && near(scan, { ...a, last: b.last }, CONTEST, 5))
        parts.push(b);
    }
    const tally = parts.length === 1 ? tallyOf(scan, a, figures[i + 1]) : null;
    if (tally) {
      read.push(tally);
      i++;
      continue;
    }
    const end = parts.at(-1) as Figure;
    const next = wordOf(scan, end.last);
    const first = a.value;
    const second = parts[1]?.value ?? 0;
    const whole = { ...a, last: end.last };
    const behind = wordOf(scan, a.first - 1);
    const aged = behind === 'ages' || behind === 'aged' || end.dimension === 'age';
    // "(9-14)" behind a team is its record.
    const record = scan.lexemes[a.first - 1]?.text === '(' && /^[),]$/.test(scan.lexemes[end.last]?.text ?? '');
    const contest = near(scan, whole, CONTEST, 6) && (next === '' || CONTESTED.has(next));
    const set = parts.length === 2 && isAmongSets(scan, figures, i, read.at(-1));
    if (parts.length > 1 && !aged && (parts.length === 3 || first >= second || contest || record || set)) {
      read.push({ ...whole, form: 'score', dimension: 'score', parts: parts.map((part) => part.value) });
      i += parts.length - 1;
    } else read.push(a);
  }
  return read;
}

/** "6-4, 3-6, 7-5": a set that was lost stands in a row of sets, a comma apart from another one. */
function isAmongSets(scan: Scan, figures: Figure[], i: number, before: Figure | undefined): boolean {
  const [a, b, c, d] = [figures[i], figures[i + 1], figures[i + 2], figures[i + 3]] as Figure[];
  const comma = (at: number) => scan.lexemes[at]?.text === ',';
  if (before?.form === 'score' && before.last + 1 === a?.first && comma(before.last)) return true;
  const next = c !== undefined && d !== undefined && isWhole(scan, c) && isWhole(scan, d) && isDashed(scan, c, d);
  return next && b !== undefined && b.last + 1 === c.first && comma(b.last) && c.value > d.value && d.value < SET_END;
}
/** Games in a set, points in a tie-break or a game of table tennis: no set ends far above. */
const SET_END = 30;

/** How two figures are bound together as a range; '' where they are not. */
function binding(scan: Scan, a: Figure, b: Figure): '' | 'dash' | 'to' | 'and' | 'or' {
  if (scan.lexemes[b.first]?.line) return '';
  if (isDashed(scan, a, b)) return 'dash';
  const gap = b.first - a.last;
  const hyphened = gap === 3 && isHyphen(scan.lexemes[a.last]) && isHyphen(scan.lexemes[a.last + 2]);
  if (gap !== 1 && !hyphened) return '';
  const word = wordOf(scan, hyphened ? a.last + 1 : a.last);
  if (word === 'to') {
    let at = a.first - 1;
    if (BENT.has(wordOf(scan, at))) at--;
    const from = wordOf(scan, at) === 'from';
    if (isChange(scan, at, a, b)) return '';
    return from && !RANGING.has(wordOf(scan, at - 1)) ? '' : 'to';
  }
  if (word === 'and')
    return wordOf(scan, a.first - 1) === 'between' ||
      (BENT.has(wordOf(scan, a.first - 1)) && wordOf(scan, a.first - 2) === 'between')
      ? 'and'
      : '';
  return word === 'or' ? 'or' : '';
}
/** "Rose $1.20 to $84.15", "fell 112 to 7,654": by how much, and to what. "Rose 10 to 12 per cent" is a range after all. */
function isChange(scan: Scan, at: number, a: Figure, b: Figure): boolean {
  const by = wordOf(scan, at) === 'by';
  // "Raised the dividend by 0.4p to 7.2p": what lies so far apart, and has its unit twice, is no range.
  if (by && a.unit !== null && a.unit === b.unit && b.value > 3 * a.value) return true;
  const verb = wordOf(scan, by ? at - 1 : at);
  return (CHANGING.has(verb) || GAINING.has(verb)) && (a.unit !== null || b.value > 3 * a.value);
}
/** Verbs of change that may take an object, too. */
const GAINING = new Set(
  'gain gains gained gaining add adds added adding lose loses lost losing shed sheds shedding'.split(' '),
);

const BENT = new Set(['about', 'around', 'roughly', 'some', 'approximately', 'an', 'estimated']);
const RANGING = new Set([
  'ranging',
  'range',
  'ranges',
  'ranged',
  'anywhere',
  'somewhere',
  'varying',
  'vary',
  'aged',
  'anything',
]);

/** Joins two ends to one range; its value is the upper end, its unit and scale are those of the end that has them. */
export function joinRanges(scan: Scan, figures: Figure[]): Figure[] {
  const joined: Figure[] = [];
  for (const b of figures) {
    const a = joined.at(-1);
    const range = a && rangeOf(scan, a, b);
    if (range) joined[joined.length - 1] = range;
    else joined.push(b);
  }
  return joined;
}

function rangeOf(scan: Scan, a: Figure, b: Figure): Figure | null {
  const numeric = (figure: Figure) =>
    figure.form === 'cardinal' || (figure.form === 'fraction' && figure.unit !== null);
  if (!numeric(a) || !numeric(b)) return null;
  // "three-nought-four": digits told one by one.
  if (/^n[ao]ught$/.test(wordOf(scan, a.first)) && isHyphen(scan.lexemes[a.first - 1])) return null;
  const how = binding(scan, a, b);
  if (how === '') return null;
  const sameUnit = a.unit === b.unit && (a.dimension === b.dimension || a.unit === null);
  const moneyFirst =
    a.dimension === 'money' && b.dimension === 'count' && a.last - 1 >= 0 && scan.lexemes[a.last - 1]?.kind !== 'word';
  const bare = a.unit === null && a.dimension === 'count' && b.dimension !== 'ratio';
  if (!sameUnit && !moneyFirst && !bare) return null;
  if (how === 'or' && (b.value > a.value * 3 || (b.value - a.value > 5 && b.value > a.value * 1.5))) return null;
  const lifted = a.scale === 1 && b.scale > 1 && a.head < b.head ? tidy(a.head * b.scale) : a.value;
  if (lifted >= b.value) return null;
  // A bare count before a sum of money or a percentage with more than a dash or a "to" in between is another thing.
  if (bare && how === 'and' && a.value > b.value) return null;
  const unit = moneyFirst ? a.unit : b.unit;
  const dimension = moneyFirst ? 'money' : b.dimension;
  return {
    ...b,
    first: a.first,
    form: 'range',
    unit,
    dimension,
    interval: { min: lifted, max: b.value, approximation: 'range' },
    parts: [lifted, b.value],
  };
}
