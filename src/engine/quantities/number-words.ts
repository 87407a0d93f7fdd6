/** How a number word takes part in a number: "two" is a unit, "twelve" a teen, "twenty" a ten, "million" a scale. */
export interface NumberWord {
  part: 'unit' | 'teen' | 'ten' | 'hundred' | 'scale' | 'dozen';
  value: number;
}

const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Powers of ten by name: whole words first, then the short forms that stand behind digits ("2 mln", "1.5bn"). */
const SCALES: Record<string, number> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  crore: 1e7,
  crores: 1e7,
};
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['mil', 1e6],
  ['mill', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['bil', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
]);
/** Letters that are a scale only in this case: "10M" is ten million where "10m" is ten metres. */
export const LETTER_SCALES: ReadonlyMap<string, number> = new Map([
  ['K', 1e3],
  ['M', 1e6],
  ['G', 1e9],
  ['B', 1e9],
  ['b', 1e9],
  ['T', 1e12],
]);

const words = new Map<string, NumberWord>();
UNITS.forEach((word, value) => words.set(word, { part: 'unit', value }));
for (const word of ['nought', 'naught']) words.set(word, { part: 'unit', value: 0 });
TEENS.forEach((word, at) => words.set(word, { part: 'teen', value: 10 + at }));
TENS.forEach((word, at) => words.set(word, { part: 'ten', value: 20 + 10 * at }));
words.set('fourty', { part: 'ten', value: 40 });
words.set('hundred', { part: 'hundred', value: 100 });
for (const [word, value] of Object.entries(SCALES)) words.set(word, { part: 'scale', value });
for (const word of ['dozen', 'doz', 'dozs']) words.set(word, { part: 'dozen', value: 12 });

/** Cardinal number words, lower case. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = words;

const IRREGULAR: Record<string, string> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};
const ordinals = new Map<string, NumberWord>();
for (const [word, entry] of words) {
  if (entry.value === 0 || entry.part === 'dozen' || word.endsWith('s') || word === 'fourty') continue;
  ordinals.set(IRREGULAR[word] ?? (word.endsWith('y') ? `${word.slice(0, -1)}ieth` : `${word}th`), entry);
}
/** Ordinal words, lower case: "third" is the unit 3, "hundredth" the hundred, "millionth" the scale 1e6. */
export const ORDINAL_WORDS: ReadonlyMap<string, NumberWord> = ordinals;

const denominators = new Map<string, NumberWord>();
for (const [word, entry] of ordinals) denominators.set(`${word}s`, entry);
denominators.set('quarters', { part: 'unit', value: 4 });
for (const word of ['halves', 'halfs']) denominators.set(word, { part: 'unit', value: 2 });
/** What a number of parts is counted in: "thirds", "quarters", "hundredths". */
export const DENOMINATORS: ReadonlyMap<string, NumberWord> = denominators;
