import { likelyInterval, type Wording } from '../../quantities/likely-interval.ts';
import type { FigureMention, Quantity, Span } from '../../types.ts';
import { type Figure, type Scan, wordOf } from './figure.ts';
import { isConversion } from './find-conversion.ts';
import { isHyphen } from './read-cardinal.ts';

/** What stands before a figure and bends it, by the wording it amounts to. */
const BEFORE: Record<Wording, string> = {
  exact: '',
  about:
    'about,around,some,roughly,approximately,approx,circa,estimated,an estimated,reportedly about,in the region of,on the order of,in the order of,more or less,somewhere around,an average of',
  'near-below': 'nearly,almost,close to,just short of,approaching,nearing,nearly as many as,not quite,shy of',
  above:
    'over the age of,above the age of,older than,more than,over,above,at least,no fewer than,no less than,not less than,exceeding,in excess of,upwards of,upward of,a minimum of,minimum of,greater than,topped,topping,surpassed,exceeded,as least,beyond,north of',
  'just-above':
    'just over,slightly more than,a little over,just above,little more than,a little more than,slightly over,just more than',
  'well-above': 'well over,far more than,well above,much more than,many more than',
  under:
    'under the age of,below the age of,younger than,under,less than,fewer than,below,no more than,not more than,at most,a maximum of,maximum of,within,lower than',
  'just-under':
    'just under,just below,slightly less than,slightly under,a little under,slightly fewer than,just less than,little less than',
  'up-to': 'up to,as many as,as much as,as high as,as long as,as far as',
  odd: '',
};
const before = new Map<string, Wording>();
for (const [wording, forms] of Object.entries(BEFORE))
  for (const form of forms.split(',')) if (form !== '') before.set(form, wording as Wording);
const lastWords = new Set([...before.keys()].map((form) => form.split(' ').at(-1)));
const LONGEST = 4;

/** Of a stretch of time "over" and "within" say during, and "past" says how long ago. */
const DURING = new Set(['over', 'within', 'above', 'below', 'beyond']);

function wordingBefore(scan: Scan, figure: Figure): Wording | null {
  const sign = scan.lexemes[figure.first - 1];
  if (sign?.kind === 'mark') {
    if (sign.text === '~' || sign.text === '≈') return 'about';
    if (sign.text === '>' || sign.text === '≥') return 'above';
    if (sign.text === '<' || sign.text === '≤') return 'under';
  }
  // "as many as an estimated 50", "more than a dozen": one article may stand between.
  let end = figure.first - 1;
  // "nearly the 50" is near it; "more than the 50" compares with another figure.
  if (wordOf(scan, end) === 'the' && wordOf(scan, end - 1) !== 'than') end--;
  if (end < figure.first - 1 && isMark(scan, figure) && PASSING.has(wordOf(scan, end))) return 'above';
  if (!lastWords.has(wordOf(scan, end)) || scan.lexemes[figure.first]?.line) return null;
  let form = '';
  let found: Wording | null = null;
  let foundForm = '';
  for (let at = end; at > end - LONGEST && wordOf(scan, at) !== ''; at--) {
    form = form === '' ? wordOf(scan, at) : `${wordOf(scan, at)} ${form}`;
    const wording = before.get(form);
    if (wording) {
      found = wording;
      foundForm = form;
    }
    if (scan.lexemes[at]?.line) break;
  }
  // "below the 5% threshold" speaks of a limit that is known exactly; "past the 50,000 mark" has been passed.
  if (end < figure.first - 1 && found !== null && BOUNDS.has(found) && !isMark(scan, figure)) return null;
  if (figure.dimension === 'duration' && DURING.has(foundForm)) return null;
  // "above 5,000 metres" is a place, "some one" nothing: a small exact count is not bent by "some".
  if (foundForm === 'some' && figure.form === 'cardinal' && figure.value < 4) return null;
  return found;
}

const BOUNDS = new Set<Wording>(['above', 'just-above', 'well-above', 'under', 'just-under', 'up-to']);
/** "past the 50,000 mark": more than that. */
const PASSING = new Set(['past', 'passed', 'passes', 'passing', 'crossed', 'crossing', 'broke', 'breaks', 'breaking']);
const isMark = (scan: Scan, figure: Figure) => /^(?:mark|milestone|barrier)$/.test(wordOf(scan, figure.last));

const AND_UP = new Set(['over', 'older', 'above', 'up']);

function wordingBehind(scan: Scan, figure: Figure): Wording | null {
  const { lexemes } = scan;
  const next = lexemes[figure.last];
  if (!next || next.line) return null;
  const hyphen = isHyphen(next) && !next.spaced;
  const word = wordOf(scan, hyphen ? figure.last + 1 : figure.last);
  if (hyphen && (word === 'odd' || word === 'plus')) return word === 'odd' ? 'odd' : 'above';
  if (next.text === '+' && !next.spaced) return 'above';
  // "12 people or more", "nine or more people": at most two words in between.
  for (let at = figure.last; at <= figure.last + 2; at++) {
    if (lexemes[at]?.kind !== 'word' || lexemes[at]?.line) break;
    const joined = wordOf(scan, at);
    const bend = wordOf(scan, at + 1);
    // "Aged 60 and over", "60 and older".
    if (joined === 'and' && figure.dimension === 'age') return AND_UP.has(bend) ? 'above' : null;
    if (joined !== 'or') continue;
    if (bend === 'more' || bend === 'longer' || bend === 'older') return 'above';
    if (bend === 'so' || bend === 'thereabouts') return 'about';
    if (bend === 'less' || bend === 'fewer' || bend === 'under' || bend === 'younger') return 'under';
    break;
  }
  return null;
}

/** The quantity of a figure, with what the words around it make of its value. */
export function quantityOf(scan: Scan, figure: Figure): Quantity {
  const { value, dimension, unit } = figure;
  // Written out, not spread: every figure of a text passes here.
  const within = ({ min, max, approximation }: Pick<Quantity, 'min' | 'max' | 'approximation'>): Quantity => ({
    value,
    dimension,
    unit,
    min,
    max,
    approximation,
  });
  if (figure.form === 'score')
    return { ...within({ min: value, max: value, approximation: 'exact' }), parts: figure.parts as number[] };
  if (figure.interval) {
    const bent = figure.form === 'range' ? wordingBefore(scan, figure) : null;
    // "more than hundreds" says no more; "up to 10 to 12 feet" is bounded by its upper end.
    if (bent === 'up-to' || bent === 'under')
      return within({ min: null, max: figure.interval.max, approximation: 'at-most' });
    return within(figure.interval);
  }
  const wording =
    figure.form === 'ordinal' ? 'exact' : (wordingBefore(scan, figure) ?? wordingBehind(scan, figure) ?? 'exact');
  return within(likelyInterval(value, wording));
}

const spanOf = ({ lexemes }: Scan, { first, last }: Figure): Span => ({
  start: (lexemes[first] as Span).start,
  end: (lexemes[last - 1] as Span).end,
});
/** What a sum is worth in another currency hangs on the day and on who rounds. */
const roughly = (value: number) => likelyInterval(value, 'about');

/** Turns what was read into mentions; `sentences` are asked in order, so this is one walk over both. */
export function toMentions(scan: Scan, figures: Figure[]): FigureMention[] {
  const { text, sentences } = scan.text;
  let sentence = 0;
  let converted: Span | null = null;
  return figures.map((figure, i): FigureMention => {
    const { start, end } = spanOf(scan, figure);
    while (sentence + 1 < sentences.length && (sentences[sentence + 1] as { start: number }).start <= start) sentence++;
    const quantity = quantityOf(scan, figure);
    const mention: FigureMention = { kind: 'figure', start, end, text: text.slice(start, end), sentence, quantity };
    const before = figures[i - 1];
    if (!before || !isConversion(scan, figure, before, converted !== null)) {
      converted = null;
      return mention;
    }
    converted ??= spanOf(scan, before);
    const rate = quantity.dimension === 'money' && quantity.approximation === 'exact';
    return {
      ...mention,
      converts: converted,
      ...(rate ? { quantity: { ...quantity, ...roughly(quantity.value) } } : {}),
    };
  });
}
