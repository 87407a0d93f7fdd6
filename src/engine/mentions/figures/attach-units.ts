import { NUMBER_WORDS } from '../../quantities/number-words.ts';
import { LONGEST_UNIT, UNIT_STARTS, type Unit, unitNamed, unitOf } from '../../quantities/units.ts';
import { type Figure, near, type Scan, wordOf } from './figure.ts';
import { isRelay } from './is-relay.ts';
import { isHyphen, tidy } from './read-cardinal.ts';

/** Words that tell degrees of heat from degrees of an angle. */
const WEATHER = new Set([
  'temperature',
  'temperatures',
  'heat',
  'hot',
  'cold',
  'warm',
  'warmer',
  'cooler',
  'weather',
  'celsius',
  'fahrenheit',
  'freezing',
  'fever',
  'climate',
  'warming',
  'heatwave',
  'forecast',
  'thermometer',
]);
const BRACKETS = new Map([['{', '}'], ['<', '>'], ['[', ']']]); // biome-ignore format: one table

/** The unit that starts at a lexeme, the longest form first, and the lexeme after it. */
function unitAt(scan: Scan, from: number): { unit: Unit; last: number } | null {
  const { lexemes } = scan;
  const start = lexemes[from];
  if (!start || start.line || !UNIT_STARTS.has(start.lower)) return null;
  let written = start.text;
  let lower = start.lower;
  let best = unitOf(written, lower);
  let last = from + 1;
  for (let at = from + 1, words = 1; words < LONGEST_UNIT + 1 && at < lexemes.length; at++, words++) {
    const lexeme = lexemes[at] as Scan['lexemes'][number];
    if (lexeme.line) break;
    if (lexeme.text === '/' || lexemes[at - 1]?.text === '/') {
      written += lexeme.text;
      lower += lexeme.lower;
    } else if (
      isHyphen(lexeme) ||
      (lexeme.text === '.' && at === from + 1 && lexemes[at + 1]?.spaced && lexemes[at + 1]?.kind === 'word')
    )
      continue;
    else if (lexeme.kind === 'word') {
      written += ` ${lexeme.text}`;
      lower += ` ${lexeme.lower}`;
    } else break;
    const unit = unitOf(written, lower);
    if (unit) {
      best = unit;
      last = at + 1;
    }
  }
  // Letters that go on as a code or a word are no unit: "24703L202".
  const after = lexemes[last];
  const codeGoesOn =
    after && !after.spaced && (after.kind === 'number' || after.kind === 'word' || after.kind === 'code');
  return best && !codeGoesOn ? { unit: best, last } : null;
}

/** Short forms are abbreviations, read right behind digits only. */
const SHORT_WORDS = new Set([
  'ton',
  'day',
  'mile',
  'inch',
  'foot',
  'feet',
  'hour',
  'year',
  'week',
  '%',
  '°',
  'acre',
  'watt',
  'bit',
  'bits',
  'tons',
  'days',
  'yard',
  'gram',
  'turn',
  'knot',
  'pint',
  'byte',
  'pct',
  'volt',
  'bps',
  'mph',
  'kilo',
  'km',
  'kms',
  'kg',
  'kgs',
  'cm',
  'mm',
  'kph',
  'lbs',
  'lb',
  'oz',
  'ml',
  'mg',
  'gw',
  'mw',
]);

/** The unit of one figure: behind a space or a hyphen, in brackets, behind the article of "half an hour". */
function unitOfFigure(scan: Scan, figure: Figure): { unit: Unit; last: number } | null {
  const { lexemes } = scan;
  let at = figure.last;
  const open = lexemes[at];
  if (!open || open.line) return null;
  const close = open.kind === 'mark' ? BRACKETS.get(open.text) : undefined;
  if (close) {
    const found = unitAt(scan, at + 1);
    return found && lexemes[found.last]?.text === close ? { unit: found.unit, last: found.last + 1 } : null;
  }
  if (isHyphen(open) && !open.spaced && !lexemes[at + 1]?.spaced) at++;
  else if (figure.value < 1 && figure.value > 0 && /^an?$/.test(open.lower)) at++;
  else if (figure.value < 1 && open.lower === 'of' && /^an?$/.test(wordOf(scan, at + 1))) at += 2;
  else if (figure.form === 'vague' && open.lower === 'of') at++;
  const start = lexemes[at];
  // "4in of rain": glued to digits it is no preposition.
  if (start?.text === 'in' && !start.spaced && at === figure.last && lexemes[at - 1]?.kind === 'number') {
    const inch = lexemes[at + 1]?.spaced === false && lexemes[at + 1]?.kind === 'word' ? undefined : unitNamed('inch');
    return inch ? { unit: inch, last: at + 1 } : null;
  }
  if (!start || !UNIT_STARTS.has(start.lower)) return null;
  const found = unitAt(scan, at);
  if (!found) return null;
  const digits = lexemes[figure.last - 1]?.kind === 'number';
  const short =
    found.last === at + 1 && start.text.length <= 4 && !SHORT_WORDS.has(start.lower) && !start.lower.endsWith('s');
  if (short && !digits && found.unit.name !== start.lower) return null;
  // "in her 30s" is an age and "the 90s" a decade; seconds are written "9.58s".
  if (start.text === 's' && Number.isInteger(figure.value)) return null;
  if (found.unit.name === 'quarter' && figure.form !== 'cardinal') return null;
  if (isOfMany(scan, figure, at, found)) return null;
  return found;
}

/** Stretches of time that sort people and things: a night guard, a season ticket, a second home. */
const SORTING = new Set(['night', 'day', 'season', 'second', 'quarter', 'turn']);

/** "Two night guards", "four season tickets": a unit in the singular apart from its number is a part of what is counted. */
function isOfMany(scan: Scan, figure: Figure, at: number, { unit, last }: { unit: Unit; last: number }): boolean {
  const word = wordOf(scan, at);
  if (!SORTING.has(word) || word !== unit.name || last !== at + 1 || at !== figure.last || figure.value < 2)
    return false;
  return scan.lexemes[last]?.line === false && scan.pos(last) === 'NOUN' && /[^su]s$/.test(wordOf(scan, last));
}

const RATES = new Set(['rate', 'rates', 'interest', 'inflation', 'unemployment', 'yield', 'yields', 'mortgage']);

/** "By a quarter of a point", "half a point" where rates are spoken of: a part of a percentage point. */
function partOfPoint(scan: Scan, figure: Figure): { unit: Unit; last: number } | null {
  if (figure.form !== 'fraction' || figure.value >= 1) return null;
  const of = wordOf(scan, figure.last) === 'of' ? figure.last + 1 : figure.last;
  if (wordOf(scan, of) !== 'a' || wordOf(scan, of + 1) !== 'point' || !near(scan, figure, RATES, 14)) return null;
  return { unit: unitNamed('percentage point') as Unit, last: of + 2 };
}

/** "24 by 36 inches", "72 x 58 cm": the first side is told in the unit of the second. */
const shareUnits = (scan: Scan, figures: Figure[]): Figure[] =>
  figures.map((figure, i) => {
    const next = figures[i + 1];
    const joined =
      next?.dimension === 'length' &&
      figure.unit === null &&
      figure.form === 'cardinal' &&
      next.first - figure.last === 1 &&
      /^(?:by|x|×)$/.test(scan.lexemes[figure.last]?.lower ?? '') &&
      !isRelay(scan, figure);
    return joined ? { ...figure, dimension: 'length', unit: next.unit } : figure;
  });

/** Finds the unit of each figure that has none yet: percent, measures, durations, degrees. */
export function attachUnits(scan: Scan, figures: Figure[]): Figure[] {
  return shareUnits(scan, attachOwnUnits(scan, figures));
}

function attachOwnUnits(scan: Scan, figures: Figure[]): Figure[] {
  return figures.map((figure) => {
    if (figure.unit !== null || figure.form === 'ordinal') return figure;
    const found = unitOfFigure(scan, figure) ?? partOfPoint(scan, figure);
    const height = found ? null : feetAndInches(scan, figure);
    if (height) return height;
    if (!found) return percentsOf(scan, figure);
    const { unit, last } = found;
    const degrees = unit.name === 'degree' && near(scan, figure, WEATHER, 14);
    const named = degrees ? (unitNamed('degree temperature') as Unit) : unit;
    return { ...figure, last, dimension: named.dimension, unit: named.name };
  });
}

/** 5'11": feet and inches in signs. */
function feetAndInches(scan: Scan, figure: Figure): Figure | null {
  const { lexemes } = scan;
  const [feet, inches, end] = [lexemes[figure.last], lexemes[figure.last + 1], lexemes[figure.last + 2]];
  if (!feet || !inches || !end || !/^['’′]$/.test(feet.text) || !/^["”″]$/.test(end.text)) return null;
  const glued = !feet.spaced && !inches.spaced && !end.spaced;
  if (!glued || figure.form !== 'cardinal' || figure.value > 9 || !(inches.value < 12)) return null;
  const value = tidy(figure.value + inches.value / 12);
  return { ...figure, last: figure.last + 3, value, head: value, dimension: 'length', unit: 'foot' };
}

/** "percents of twenty", "percent of 22": the unit stands first. */
function percentsOf(scan: Scan, figure: Figure): Figure {
  const at = figure.first - 2;
  if (
    figure.form !== 'cardinal' ||
    wordOf(scan, figure.first - 1) !== 'of' ||
    !/^(?:percents?|percentages?|cent)$/.test(wordOf(scan, at))
  )
    return figure;
  const before = scan.lexemes[at - 1];
  if (before?.kind === 'number' || NUMBER_WORDS.has(wordOf(scan, at - 1))) return figure;
  const first = wordOf(scan, at) === 'cent' ? (wordOf(scan, at - 1) === 'per' ? at - 1 : -1) : at;
  return first < 0 ? figure : { ...figure, first, dimension: 'percent', unit: 'percent' };
}
