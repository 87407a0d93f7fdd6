import { UNIT_STARTS, unitOf } from '../../quantities/units.ts';
import { type Figure, type Scan, wordOf } from './figure.ts';
import { isHyphen, tidy } from './read-cardinal.ts';

/** Nouns that mean many without an s. */
const MANY = new Set(
  'people women men children audience population crowd households viewers voters readers staff cattle sheep fish strong head teu teus feu teqs boe'.split(
    ' ',
  ),
);
/** Things that are told by their height or length, and races: behind "3m" the letter is a metre. */
const METRED = new Set(
  (
    'waves swells walls trees flames fences drifts tides boards tunnels poles banners statues hurdles sprints races finals heats champions ' +
    'championships relays runners titles events metres meters steps surges ropes nets cranes pipes pits holes craters snakes masts boats yachts ' +
    'vessels sharks whales crocodiles gaps trenches columns towers spikes balloons platforms freestyle contours lengths stretches sections'
  ).split(' '),
);
const ENDS_IN_S = /[^su]s$/;

/** Whether the word at a place is a plural that is counted in millions rather than measured in metres. */
function isCounted(scan: Scan, at: number): boolean {
  const lexeme = scan.lexemes[at];
  const word = wordOf(scan, at);
  if (!lexeme?.spaced || lexeme.line || word === '' || METRED.has(word)) return false;
  if (MANY.has(word)) return true;
  if (!ENDS_IN_S.test(word)) return false;
  if (UNIT_STARTS.has(word) && unitOf(word, word)) return true;
  // "6m Americans": a people has a capital.
  return lexeme.text === word ? scan.pos(at) === 'NOUN' : /(?:ans|ons)$/.test(word);
}

/** How far, in lexemes, millions make a small m behind another number one more million: "two million came, up from 1.9m". */
const REACH = 14;
/** What is said of a length. */
const EXTENT = new Set('wide long high tall deep away below above apart thick off down up'.split(' '));

/** Whether the words around compare with a number of millions, and nothing behind tells of a length. */
function isAmidMillions(scan: Scan, figures: Figure[], i: number): boolean {
  const figure = figures[i] as Figure;
  const next = wordOf(scan, figure.last + 1);
  if (EXTENT.has(next) || METRED.has(next)) return false;
  return [figures[i - 1], figures[i + 1]].some((other) => {
    if (!other || other.scale < 1e6 || other.dimension !== 'count') return false;
    const [from, to] = other.first < figure.first ? [other.last, figure.first] : [figure.last + 1, other.first];
    if (to - from > REACH) return false;
    for (let at = from; at <= to; at++)
      if (scan.lexemes[at]?.line || /^[.;!?]$/.test(scan.lexemes[at]?.text ?? '')) return false;
    return true;
  });
}

/** What is told in numbers: behind "fell to" a number of these has no length. */
const TALLIED = new Set(
  'sales deliveries shipments downloads registrations numbers population membership circulation attendance turnout audience jobs votes listings visits journeys visitors passengers subscribers viewers users customers tourists patients refugees migrants pupils students travellers travelers followers readers listeners claimants guests shoppers trips arrivals births deaths cases claims'.split(
    ' ',
  ),
);
const REACHING = new Set('to from of at reached reaching hit nearly almost about around over than'.split(' '));
/** Lexemes before a figure among which its subject is looked for. */
const SUBJECT_REACH = 12;

/** "Visitors rose by a third to 3.4m": the sentence so far speaks of what is told in numbers, and nothing is counted behind. */
function isReached(scan: Scan, figure: Figure): boolean {
  const next = scan.lexemes[figure.last + 1];
  if (!REACHING.has(wordOf(scan, figure.first - 1)) || next?.kind === 'number') return false;
  if (EXTENT.has(next?.lower ?? '') || METRED.has(next?.lower ?? '')) return false;
  for (let at = figure.first - 1; at >= 0 && at > figure.first - SUBJECT_REACH; at--) {
    const word = wordOf(scan, at);
    if (TALLIED.has(word)) return true;
    if (METRED.has(word) || scan.lexemes[at]?.line || /^[.;!?]$/.test(scan.lexemes[at]?.text ?? '')) return false;
  }
  return false;
}

/** What may stand between two ends: "between 1.2m and 1.5m people". */
const LINKS = /^(?:and|to|or|-|–)$/;

/** Whether a figure is the lower end of the next one, which was read as millions: their letters mean the same. */
function isLowerEnd(scan: Scan, figure: Figure, next: Figure | undefined): boolean {
  if (next?.scale !== 1e6 || next.unit !== null || scan.lexemes[next.last - 1]?.text !== 'm') return false;
  const link = scan.lexemes[figure.last + 1];
  return next.first - figure.last === 2 && LINKS.test(link?.lower ?? '') && !link?.line;
}

function readOne(scan: Scan, figures: Figure[], i: number, following: Figure | undefined): Figure {
  const { lexemes } = scan;
  const figure = figures[i] as Figure;
  const letter = lexemes[figure.last];
  const plain = figure.form === 'cardinal' && figure.unit === null && figure.scale === 1;
  if (!plain || letter?.text !== 'm' || letter.spaced || lexemes[figure.last - 1]?.kind !== 'number') return figure;
  const next = figure.last + 1;
  const strong = isHyphen(lexemes[next]) && !lexemes[next]?.spaced && wordOf(scan, next + 1) === 'strong';
  const described = scan.pos(next) === 'ADJ' && lexemes[next]?.spaced === true && isCounted(scan, next + 1);
  const ofMany =
    strong || described || isCounted(scan, next) || isAmidMillions(scan, figures, i) || isReached(scan, figure);
  if (!ofMany && !isLowerEnd(scan, figure, following)) return figure;
  return { ...figure, last: next, value: tidy(figure.value * 1e6), scale: 1e6 };
}

/** "1.2m leaflets", "3m new homes", "2m tonnes": a small m on a number is a million where a plural is counted by it. */
export function readMillions(scan: Scan, figures: Figure[]): Figure[] {
  const read = [...figures];
  // The last one first: what follows a number may tell what its letter means.
  for (let i = figures.length - 1; i >= 0; i--) read[i] = readOne(scan, figures, i, read[i + 1]);
  return read;
}
