import { type Figure, isCapitalised, near, type Scan, wordOf } from './figure.ts';
import { isPerson } from '../../lexicon/relatedness.ts';
import { isHyphen } from './read-cardinal.ts';

const AGE_UNITS = new Set(['year', 'month', 'week', 'day']);
const POSSESSIVES = new Set(['his', 'her', 'their', 'my', 'our', 'your', 'mid', 'late', 'early']);
const TITLES = new Set([
  'no',
  'number',
  'nos',
  'chapter',
  'page',
  'section',
  'article',
  'room',
  'flight',
  'route',
  'group',
  'game',
  'week',
  'day',
  'level',
  'phase',
  'stage',
  'round',
]);

/** "Aged over 75". */
const BOUNDS = new Set(['over', 'under', 'above', 'below', 'about', 'around']);

const years = (figure: Figure, rest: Partial<Figure> = {}): Figure => ({
  ...figure,
  dimension: 'age',
  unit: 'year',
  ...rest,
});
const couldBeAge = (figure: Figure) =>
  figure.form === 'cardinal' &&
  figure.unit === null &&
  figure.scale === 1 &&
  figure.value > 0 &&
  figure.value < 125 &&
  Number.isInteger(figure.value);

/** "18-year-old", "ten years old", "eighteen months of age": the figure with its unit and what makes it an age. */
function withOld(scan: Scan, figure: Figure): Figure | null {
  if (figure.dimension !== 'duration' || !figure.unit || !AGE_UNITS.has(figure.unit)) return null;
  const at = isHyphen(scan.lexemes[figure.last]) ? figure.last + 1 : figure.last;
  if (scan.lexemes[at]?.line) return null;
  const word = wordOf(scan, at);
  if (word === 'old' || word === 'olds') return { ...figure, dimension: 'age', last: at + 1 };
  return word === 'of' && wordOf(scan, at + 1) === 'age' ? { ...figure, dimension: 'age', last: at + 2 } : null;
}

/** "aged 36", "age 87", "ages 10, 9 and 4": the word stands before the number, or before the list it is in. */
function withAged(scan: Scan, figure: Figure, previous: Figure | undefined): Figure | null {
  if (!couldBeAge(figure)) return null;
  const word = wordOf(scan, figure.first - 1);
  if (word === 'age') return years(figure, { first: figure.first - 1 });
  if (word === 'aged' || word === 'ages') return years(figure);
  if (BOUNDS.has(word) && wordOf(scan, figure.first - 2) === 'aged') return years(figure);
  if (word === 'between' && /^(?:aged|ages)$/.test(wordOf(scan, figure.first - 2))) return years(figure);
  if ((word === 'of' || word === 'at') && wordOf(scan, figure.first - 2) === 'age') return years(figure);
  const listed = previous?.dimension === 'age' && previous.unit === 'year' && figure.first - previous.last <= 2;
  const between = scan.lexemes[figure.first - 1];
  const inList = between?.text === ',' || word === 'and' || word === 'to' || isHyphen(between);
  const head = listed ? wordOf(scan, previous.first - 1) : '';
  return listed &&
    inList &&
    (head === 'ages' ||
      head === 'aged' ||
      previous.form === 'range' ||
      head === 'and' ||
      head === 'between' ||
      (head === 'of' && AGED.has(wordOf(scan, previous.first - 2))) ||
      scan.lexemes[previous.first - 1]?.text === ',')
    ? years(figure)
    : null;
}

/** "The driver, 26, said": one person, by what that person is. */
function isSomebody(scan: Scan, at: number): boolean {
  const word = wordOf(scan, at);
  return !isCapitalised(scan, at) && !word.endsWith('s') && isPerson(word);
}

/** "Maria Doe, 30, said" and "John Doe (45)": a small number set off behind a capitalised name. */
function setOff(scan: Scan, figure: Figure): Figure | null {
  if (!couldBeAge(figure) || figure.last - figure.first !== 1 || scan.lexemes[figure.first]?.kind !== 'number')
    return null;
  const before = scan.lexemes[figure.first - 1];
  const after = scan.lexemes[figure.last];
  const name = figure.first - 2;
  if (isSomebody(scan, name) && before?.text === ',' && after?.text === ',') return years(figure);
  if (!isCapitalised(scan, name) || scan.dated[name] || TITLES.has(wordOf(scan, name))) return null;
  if (before?.text === '(')
    return after?.text === ')' && figure.value > 15 && isCapitalised(scan, name - 1) ? years(figure) : null;
  if (before?.text !== ',' || !scan.lexemes[figure.first]?.spaced) return null;
  const closed =
    !after ||
    after.line ||
    (after.kind === 'mark' && /[,.;:)—–]/.test(after.text) && scan.lexemes[figure.last + 1]?.spaced !== false);
  return closed || after?.lower === 'and' || after?.lower === 'of' || after?.lower === 'from' || after?.lower === 'who'
    ? years(figure)
    : null;
}

const PERSONS = new Set(['he', 'she', 'i', 'who', 'we', 'they']);
const BEING = new Set(['was', 'is', 'were', 'am', 'are']);
const ONLY = new Set(['only', 'just', 'about', 'nearly', 'almost', 'still', 'around', 'barely', 'now']);
/** People whose age is told with "of": "a boy of 9"; a mother of 12 has children. */
const AGED = new Set(['boy', 'girl', 'child', 'baby', 'lad', 'youth', 'man', 'woman', 'boys', 'girls']); // biome-ignore format: one table
/** What happens to people at an age: "died at 87", "became at 30". */
const AT_AGE = new Set(
  (
    'died dies die dead married marries retired retires retire became becoming become becomes debuted orphaned widowed emigrated ordained ' +
    'enlisted crowned graduated'
  ).split(' '),
);
const YOUNG = new Set(
  'children child people patients adults girls boys those women men kids youngsters victims pupils students players infants teenagers anyone everyone fans voters drivers residents pensioners homeowners americans britons'.split(
    ' ',
  ),
);
/** Words behind a number that it does not count. */
const CLOSING = new Set([
  'and',
  'when',
  'but',
  'while',
  'who',
  'or',
  'at',
  'as',
  'in',
  'by',
  'to',
  'after',
  'before',
  'then',
  'if',
  'with',
  'from',
  'on',
  'are',
  'were',
  'have',
  'had',
  'because',
]);

/** No noun stands behind a number that could be what it counts. */
function isAlone(scan: Scan, figure: Figure): boolean {
  const next = scan.lexemes[figure.last];
  if (!next || next.line || CLOSING.has(next.lower)) return true;
  const closes =
    next.kind === 'mark' && /^[,.;:!?)"”’—–]$/.test(next.text) && scan.lexemes[figure.last + 1]?.kind !== 'number';
  return closes && (next.text !== '–' || next.spaced);
}

/** "when she was 9", "children under 5", "younger than 10", "died at 87", "becoming at 32 the youngest". */
function standing(scan: Scan, figure: Figure): Figure | null {
  if (!couldBeAge(figure) || scan.lexemes[figure.first]?.line) return null;
  const word = wordOf(scan, figure.first - 1);
  const at = ONLY.has(word) ? figure.first - 2 : figure.first - 1;
  const verb = wordOf(scan, at);
  const alone = isAlone(scan, figure);
  if (BEING.has(verb) && alone && wordOf(scan, figure.first) !== 'one') {
    const subject = at - 1;
    const named =
      isCapitalised(scan, subject) && (wordOf(scan, subject - 1) === 'when' || wordOf(scan, subject - 2) === 'when');
    return (PERSONS.has(wordOf(scan, subject)) && wordOf(scan, subject) !== 'they') || named ? years(figure) : null;
  }
  const before = wordOf(scan, figure.first - 2);
  if (word === 'of' && AGED.has(before) && alone && Number.isInteger(figure.value)) return years(figure);
  // "The pair, both 19, were held."
  if ((word === 'both' || word === 'all') && scan.lexemes[figure.first]?.kind === 'number' && figure.value > 5) {
    const setOff = scan.lexemes[figure.first - 2]?.text === ',' && scan.lexemes[figure.last]?.kind === 'mark';
    return alone && setOff ? years(figure) : null;
  }
  if (word === 'than' && (before === 'younger' || before === 'older') && alone) return years(figure);
  const verbal = scan.pos(figure.last) === 'VERB' || scan.pos(figure.last) === 'AUX';
  if ((word === 'under' || word === 'over') && YOUNG.has(before) && (alone || verbal)) return years(figure);
  if ((word === 'under' || word === 'over') && alone) {
    return BEING.has(before) && near(scan, { ...figure, first: figure.first - 2 }, YOUNG, 5) ? years(figure) : null;
  }
  if (word !== 'at' || figure.value < 5) return null;
  const opens = scan.lexemes[figure.first - 1]?.text === 'At' && scan.lexemes[figure.last]?.text === ',';
  if (opens && /^(?:he|she)$/.test(wordOf(scan, figure.last + 1))) return years(figure);
  const the = wordOf(scan, figure.last) === 'the';
  return AT_AGE.has(before) && (alone || the) ? years(figure) : null;
}

const TURNING = new Set(['turned', 'turns', 'turning']);

/** "in his 30s": ten years of age. */
function decade(scan: Scan, figure: Figure): Figure | null {
  const plural = scan.lexemes[figure.last];
  if (!couldBeAge(figure) || figure.value % 10 !== 0 || plural?.lower !== 's' || plural.spaced) return null;
  const word = scan.lexemes[figure.first - 1];
  const owned =
    POSSESSIVES.has(word?.lower ?? '') || (isHyphen(word) && POSSESSIVES.has(wordOf(scan, figure.first - 2)));
  if (!owned) return null;
  return years(figure, {
    last: figure.last + 1,
    form: 'range',
    interval: { min: figure.value, max: figure.value + 9, approximation: 'range' },
  });
}

/** Tells ages from other numbers. */
export function readAges(scan: Scan, figures: Figure[]): Figure[] {
  const read: Figure[] = [];
  for (const figure of figures) {
    const turned =
      couldBeAge(figure) && TURNING.has(wordOf(scan, figure.first - 1)) && isAlone(scan, figure) ? years(figure) : null;
    read.push(
      withOld(scan, figure) ??
        withAged(scan, figure, read.at(-1)) ??
        decade(scan, figure) ??
        setOff(scan, figure) ??
        turned ??
        standing(scan, figure) ??
        figure,
    );
  }
  return read;
}

const QUAKE = new Set(['richter', 'quake', 'earthquake', 'tremor', 'temblor', 'aftershock']);

/** "5.6-magnitude", "a magnitude of 5.6", "5.6 on the Richter scale": the number alone is the mention. */
export function readMagnitudes(scan: Scan, figures: Figure[]): Figure[] {
  return figures.map((figure) => {
    if (figure.form !== 'cardinal' || figure.unit !== null || figure.value < 0 || figure.value >= 11) return figure;
    const after = isHyphen(scan.lexemes[figure.last]) ? figure.last + 1 : figure.last;
    let before = figure.first - 1;
    if (isHyphen(scan.lexemes[before]) || wordOf(scan, before) === 'of' || wordOf(scan, before) === 'a') before--;
    const named =
      wordOf(scan, after) === 'magnitude' ||
      wordOf(scan, before) === 'magnitude' ||
      wordOf(scan, figure.last + 2) === 'richter';
    const measured = !named && !Number.isInteger(figure.value) && figure.value > 1 && near(scan, figure, QUAKE, 4);
    return named || measured ? { ...figure, dimension: 'magnitude' } : figure;
  });
}
