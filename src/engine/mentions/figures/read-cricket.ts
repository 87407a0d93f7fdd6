import { type Figure, isPlain, type Scan, wordOf } from './figure.ts';
import { isHyphen } from './read-cardinal.ts';

/** Words of a text that tells of cricket, and hardly of anything else. */
const CRICKET = new Set(
  'cricket cricketer cricketers wicket wickets wicketless innings lbw overs batsman batsmen batter batters bowler bowlers bowled stumps twenty20 t20 t20i t20s odi odis wicketkeeper seamer seamers'.split(
    ' ',
  ),
);
const found = new WeakMap<Scan['lexemes'], boolean>();

function tellsOfCricket(scan: Scan): boolean {
  let tells = found.get(scan.lexemes);
  if (tells === undefined) {
    tells = scan.lexemes.some(({ kind, lower }) => kind === 'word' && CRICKET.has(lower));
    found.set(scan.lexemes, tells);
  }
  return tells;
}

/** A side has ten wickets. */
const WICKETS = 10;
const isCount = (figure: Figure) => isPlain(figure) && Number.isInteger(figure.value) && figure.value < 1000;

/** What a side stands at, slumps to or reaches. */
const AT_TOTAL = new Set(
  'at to on from reached reach were was are made closed finished declared struggling'.split(' '),
);
/** What can follow a score; a noun would be counted by its last number. */
const NOT_COUNTED = new Set(
  'at in on off to after before when by and but with as from inside while then overnight against during until from having declared'.split(
    ' ',
  ),
);

/** Whether nothing behind a figure can be what it counts. */
function countsNothing(scan: Scan, { last }: Figure): boolean {
  const next = scan.lexemes[last];
  return !next || next.line || next.kind === 'mark' || NOT_COUNTED.has(next.lower);
}

/** Runs and wickets, "43 for three", "285-6"; a bowler's wickets and runs, "5-43", "3 for 27". */
function scoreOf(scan: Scan, a: Figure, b: Figure): Figure | null {
  if (!isCount(a) || !isCount(b) || b.first - a.last !== 1 || scan.lexemes[b.first]?.line) return null;
  const link = scan.lexemes[a.last];
  const isDashed = isHyphen(link) && !link?.spaced && !scan.lexemes[b.first]?.spaced;
  if (link?.line || !(isDashed || link?.lower === 'for')) return null;
  if (Math.min(a.value, b.value) > WICKETS || (b.value === 0 && !isDashed && a.value === 0)) return null;
  // Without a word of cricket anywhere only a total that a side stands at is one: "slumped to 43 for three".
  const isTotal = !isDashed && b.value < WICKETS && a.value > WICKETS && AT_TOTAL.has(wordOf(scan, a.first - 1));
  if (!countsNothing(scan, b) || !(tellsOfCricket(scan) || isTotal)) return null;
  return { ...a, last: b.last, form: 'score', dimension: 'score', parts: [a.value, b.value] };
}

/** "268/9", "3/39": read as a fraction, which no text of cricket writes of runs or wickets. */
function slashedScore(scan: Scan, figure: Figure): Figure | null {
  if (figure.form !== 'fraction' || figure.last - figure.first !== 3) return null;
  const [a, slash, b] = [0, 1, 2].map((ahead) => scan.lexemes[figure.first + ahead]);
  if (slash?.text !== '/' || a?.kind !== 'number' || b?.kind !== 'number') return null;
  const [few, many] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  if (few > WICKETS || many <= WICKETS || many >= 1000 || !tellsOfCricket(scan)) return null;
  return { ...figure, form: 'score', dimension: 'score', value: a.value, head: a.value, parts: [a.value, b.value] };
}

/** Scores of cricket. They must be told from ranges ("5-43") and from counts ("43 for three") before these are joined. */
export function readCricket(scan: Scan, figures: Figure[]): Figure[] {
  const read: Figure[] = [];
  for (let i = 0; i < figures.length; i++) {
    const [a, b] = [figures[i] as Figure, figures[i + 1]];
    const score = b ? scoreOf(scan, a, b) : null;
    read.push(score ?? slashedScore(scan, a) ?? a);
    if (score) i++;
  }
  return read;
}
