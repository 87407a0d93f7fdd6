import type { Figure, Scan } from './figure.ts';
import { wordOf } from './figure.ts';

/** Words of a sentence that speaks of money. */
const PAYING = new Set(
  (
    'cost costs costing pay pays paid paying payment payments price prices priced prize prizes wage wages fine fines fined worth budget ' +
    'salary salaries sold sell sells selling raise raised raising fee fees bought buy buys buying spend spends spent spending fund funds funding ' +
    'grant grants earn earns earned earning earnings profit profits revenue loan loans debt debts tax taxes bill bills donation donations donated ' +
    'invest invested investment rent ticket tickets bonus compensation award awarded reward owed owes cash money stole stolen bid bail refund ' +
    'charge charged savings auction auctioned valued fare fares turnover bribe bribes penny pence'
  ).split(' '),
);
/** Words of a sentence that weighs something. */
const WEIGHING = new Set(
  (
    'weigh weighs weighed weighing weight heavy heavier lighter lost lose losing gain gained shed lifted lifts lifting cargo payload scales ' +
    'overweight lb lbs kg kilogram kilograms kilos ounces thrust'
  ).split(' '),
);
/** Words of a sentence that tells what fields, mines and nets give: however much it is, it is weighed. */
const HARVEST = new Set(
  'crop crops harvest harvests harvested grower growers almonds cotton coffee cocoa beef pork poultry cheese catch landings ore uranium copper coal carbon emissions pollutants freight trash waste'.split(
    ' ',
  ),
);
/** Signs of sterling: one anywhere in a text says what its pounds are. */
const STERLING = new Set(['£', 'sterling', 'pence', 'gbp']);
/** Words between "pounds of" and what is weighed: a debt or a profit has no weight. */
const SUMS = new Set(
  'debt debts profit funding cash money investment tax savings public taxpayer taxpayers damage aid losses revenue'.split(
    ' ',
  ),
);

/** Lexemes on each side of a figure that are asked for the words of its sentence. */
const REACH = 24;

/** Whether a word of a list stands in the sentence of a figure. */
export function sentenceHas(scan: Scan, figure: Figure, words: ReadonlySet<string>, reach = REACH): boolean {
  const ends = (at: number) => {
    const lexeme = scan.lexemes[at];
    const next = scan.lexemes[at + 1];
    return lexeme !== undefined && /^[.!?]$/.test(lexeme.text) && (next === undefined || next.spaced);
  };
  for (let at = figure.first - 1; at >= 0 && at >= figure.first - reach && !ends(at); at--) {
    if (words.has(wordOf(scan, at))) return true;
    if (scan.lexemes[at]?.line) break;
  }
  for (let at = figure.last; at < figure.last + reach && at < scan.lexemes.length && !ends(at); at++) {
    if (scan.lexemes[at]?.line) break;
    if (words.has(wordOf(scan, at))) return true;
  }
  return false;
}

/** Whether a text shows anywhere that its pounds are British; found once a text. */
const found = new WeakMap<Scan['lexemes'], boolean>();

export function tellsOfSterling(scan: Scan): boolean {
  let sterling = found.get(scan.lexemes);
  if (sterling === undefined) {
    sterling = scan.lexemes.some(({ kind, lower, text }) => STERLING.has(kind === 'mark' ? text : lower));
    found.set(scan.lexemes, sterling);
  }
  return sterling;
}

/**
 * Whether the "pounds" at a place behind a number are money and no weight. What stands nearest decides: "pounds of flour"
 * and "weighed" before "paid", these before the size of the number and what the rest of the text says.
 */
export function isMoney(scan: Scan, figure: Figure, at: number): boolean {
  if (wordOf(scan, at + 1) === 'sterling') return true;
  if (wordOf(scan, at + 1) === 'of') return SUMS.has(wordOf(scan, at + 2));
  if (/^(?:heavier|lighter|overweight|in)$/.test(wordOf(scan, at + 1)) && wordOf(scan, at + 2) !== 'cash') {
    if (wordOf(scan, at + 1) !== 'in' || wordOf(scan, at + 2) === 'weight') return false;
  }
  const paid = sentenceHas(scan, figure, PAYING);
  if (!paid && !tellsOfSterling(scan) && sentenceHas(scan, figure, HARVEST)) return false;
  if (figure.scale >= 1e6 || figure.value >= 1e5) return true;
  if (sentenceHas(scan, figure, WEIGHING) && !(paid && tellsOfSterling(scan))) return false;
  const pence = /\.\d\d$/.test(scan.lexemes[figure.first]?.text ?? '') && figure.last - figure.first === 1;
  return paid || pence || tellsOfSterling(scan);
}

/** Words that bind a bare number to the sum it is compared with. */
const COMPARING = new Set(['from', 'to', 'than', 'against', 'with']);
/** Lexemes between two compared figures. */
const BETWEEN = 14;

/**
 * A bare number with a magnitude that stands beside a sum in a comparison is a sum too: "fell to £184m from 227 million",
 * "$3 million, up from 2 million". It must count nothing: a noun behind it makes it another thing.
 */
export function shareCurrency(scan: Scan, figures: Figure[]): Figure[] {
  return figures.map((figure, i) => {
    const plain = figure.form === 'cardinal' && figure.dimension === 'count' && figure.unit === null;
    if (!plain || figure.scale < 1e3 || !COMPARING.has(wordOf(scan, figure.first - 1))) return figure;
    if (scan.lexemes[figure.last]?.kind === 'word' && !ENDING.has(wordOf(scan, figure.last))) return figure;
    for (const other of [figures[i - 1], figures[i - 2], figures[i + 1]]) {
      if (other?.dimension !== 'money' || other.scale < 1e3 || !isBeside(scan, figure, other)) continue;
      // A sum further on is compared with it only as the other end: "from 40 million to €60m".
      if (other.first > figure.first && wordOf(scan, figure.last) !== 'to') continue;
      if (figure.value > 20 * other.value || other.value > 20 * figure.value) continue;
      return { ...figure, dimension: 'money', unit: other.unit };
    }
    return figure;
  });
}

/** "fell to 4.1 percent from 4.4 a year ago": a bare number beside the percentage that something came to is one too. */
export function sharePercent(scan: Scan, figures: Figure[]): Figure[] {
  return figures.map((figure, i) => {
    const other = figures[i - 1];
    if (other?.unit !== 'percent' || figure.dimension !== 'count' || figure.form !== 'cardinal') return figure;
    if (figure.scale !== 1 || wordOf(scan, figure.first - 1) !== 'from' || wordOf(scan, other.first - 1) !== 'to')
      return figure;
    if (scan.lexemes[figure.last]?.kind === 'word' && !ENDING.has(wordOf(scan, figure.last))) return figure;
    const close = figure.value <= 5 * other.value && other.value <= 5 * figure.value;
    return close && isBeside(scan, figure, other) ? { ...figure, dimension: 'percent', unit: 'percent' } : figure;
  });
}

/** Words behind a number that it does not count. */
const ENDING = new Set(
  'a in last the to from and while but as after for at by on during this over when year earlier previously before or'.split(
    ' ',
  ),
);

/** One sentence, few words in between, and no bracket around the other one: "£184m ($238m) from 227 million". */
function isBeside(scan: Scan, figure: Figure, other: Figure): boolean {
  const [from, to] = other.first < figure.first ? [other.last, figure.first] : [figure.last, other.first];
  if (to - from > BETWEEN) return false;
  for (let at = other.first - 1; at >= other.first - 3; at--) if (scan.lexemes[at]?.text === '(') return false;
  for (let at = from; at < to; at++) {
    const lexeme = scan.lexemes[at] as Scan['lexemes'][number];
    if (lexeme.line || /^[.!?;]$/.test(lexeme.text)) return false;
  }
  return !scan.lexemes[to]?.line;
}
