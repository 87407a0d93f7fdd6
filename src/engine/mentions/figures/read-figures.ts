import { SOME, VAGUE } from '../../quantities/likely-interval.ts';
import { NUMBER_WORDS, ORDINAL_WORDS } from '../../quantities/number-words.ts';
import { unitOf } from '../../quantities/units.ts';
import { type Figure, type Scan, wordOf } from './figure.ts';
import { isHyphen, tidy } from './read-cardinal.ts';
import { readNumber } from './read-number.ts';

/** Recognizers of bare numbers: each says what figure, without unit or wording, starts at a lexeme. */
type Recognizer = (scan: Scan, at: number) => Figure | null;

const vague = (
  first: number,
  last: number,
  size: { min: number; max: number | null; value: number },
  scale: number,
): Figure => ({
  first,
  last,
  value: size.value * scale,
  head: size.value,
  scale,
  form: 'vague',
  dimension: 'count',
  unit: null,
  interval: { min: size.min * scale, max: size.max === null ? null : size.max * scale, approximation: 'vague' },
});

const isDuration = (word: string) => unitOf(word, word)?.dimension === 'duration';

/** "dozens", "tens of thousands", "a few hundred", "several dozen", "a couple of weeks", "several days", "a handful". */
const vagueNumber: Recognizer = (scan, from) => {
  const word = wordOf(scan, from);
  if (word === 'a' || word === '') {
    const next = wordOf(scan, from + 1);
    return next === 'few' || next === 'couple' || next === 'handful'
      ? vagueNumber(scan, from + 1) && { ...(vagueNumber(scan, from + 1) as Figure), first: from }
      : null;
  }
  const some = Object.hasOwn(SOME, word) ? SOME[word] : undefined;
  if (some) {
    const at = from + (wordOf(scan, from + 1) === 'of' ? 2 : 1);
    const next = wordOf(scan, at);
    const scale = NUMBER_WORDS.get(next.endsWith('s') && word.endsWith('s') ? next.slice(0, -1) : next);
    const counts =
      scale && scale.value >= 12 && (scale.part === 'hundred' || scale.part === 'scale' || scale.part === 'dozen');
    if (counts && (word !== 'many' || next === next.replace(/s$/, ''))) return vague(from, at + 1, some, scale.value);
    if ((word === 'few' || word === 'several' || (word === 'couple' && at === from + 2)) && isDuration(next))
      return vague(from, at, some, 1);
    if (word === 'couple' && at === from + 2 && next !== '') return vague(from, from + 1, some, 1);
  }
  if (!Object.hasOwn(VAGUE, word) || word === 'couple') return null;
  // "scores" is a verb and a noun of sport unless it counts something.
  if (word === 'scores' && wordOf(scan, from + 1) !== 'of' && wordOf(scan, from + 1) !== 'more') return null;
  if (word === 'handful' && wordOf(scan, from - 1) !== 'a') return null;
  return vague(from, from + 1, VAGUE[word] as { min: number; max: number | null; value: number }, 1);
};

/** Whether a number is part of a code: "iPhone12", "COVID-19", "v2", "G7". A currency's letters may stand before it. */
function isCode(scan: Scan, at: number): boolean {
  const { lexemes } = scan;
  const before = lexemes[at - 1];
  if (!before || lexemes[at]?.spaced) return false;
  if (before.kind === 'word')
    return !/^(?:usd|eur|gbp|jpy|cny|chf|aud|cad|nzd|hkd|sgd|inr|rmb|rs|rm|nkr|skr|dkr|us|x)$/.test(before.lower);
  if (before.kind === 'code' || before.text === '_' || before.text === '\\') return true;
  if (before.text === '/') return lexemes[at - 2]?.kind === 'word' && !before.spaced;
  if (!isHyphen(before) || before.spaced || before.text === '–') return false;
  const word = lexemes[at - 2];
  if (word?.kind !== 'word' || NUMBER_WORDS.has(word.lower) || /^(?:to|in|magnitude)$/.test(word.lower)) return false;
  // Letters right before a hyphen and digits: a name when any of them is a capital ("F-16", "Soyuz-2").
  return word.text !== word.lower || lexemes[at - 3]?.spaced === false;
}

const number: Recognizer = (scan, from) => {
  const { lexemes } = scan;
  const lexeme = lexemes[from] as Scan['lexemes'][number];
  if (lexeme.kind === 'number' ? isCode(scan, from) : lexeme.kind !== 'word') return null;
  const phrase = readNumber(lexemes, from);
  if (!phrase) return null;
  const { form, value, head } = phrase;
  const sign = signBefore(scan, from, phrase.last);
  const negative = sign !== from;
  return {
    first: negative ? sign : phrase.first,
    last: phrase.last,
    value: negative ? -value : value,
    head: negative ? -head : head,
    scale: phrase.scale,
    form,
    dimension: form === 'ordinal' ? 'ordinal' : form === 'fraction' ? 'ratio' : 'count',
    unit: null,
  };
};

/** Index of the sign that makes the number at `from` negative; `from` itself where none does. */
function signBefore(scan: Scan, from: number, last: number): number {
  const { lexemes } = scan;
  const before = lexemes[from - 1];
  if (!before || lexemes[from]?.line) return from;
  // "Plus or minus 40,000" tells how far off, not below nought.
  if (before.lower === 'minus' && wordOf(scan, from - 2) === 'or') return from;
  if (before.lower === 'minus' || before.lower === 'negative') return from - 1;
  if (before.text !== '-' && before.text !== '−') return from;
  const glued = !lexemes[from]?.spaced;
  const free = before.spaced || lexemes[from - 2]?.text === '(' || lexemes[from - 2]?.text === '=';
  if (glued && free && lexemes[from]?.kind === 'number') return from - 1;
  // A sign with a space behind it is a dash, unless the line is nothing but a number.
  return before.line && (last >= lexemes.length || lexemes[last]?.line) ? from - 1 : from;
}

const DEFINITE = new Set([
  'in',
  'for',
  'after',
  'within',
  'than',
  'nearly',
  'almost',
  'about',
  'around',
  'over',
  'under',
  'least',
  'roughly',
  'past',
  'spent',
  'took',
  'takes',
  'lasted',
  'lasts',
  'just',
  'only',
  'of',
]);
const RELATING = new Set(['before', 'after', 'later', 'earlier', 'ahead']);

/** Durations without a number: "for a year", "half-hour" aside, "monthlong", "hours before", "the past week". */
const bareDuration: Recognizer = (scan, from) => {
  const word = wordOf(scan, from);
  const bare = (first: number, last: number, value: number, unit: string, interval?: Figure['interval']): Figure => ({
    first, last, value, head: value, scale: 1, form: 'bare', dimension: 'duration', unit, ...(interval && { interval }),
  }); // biome-ignore format: one record
  const single = (name: string) =>
    isDuration(name) && !name.endsWith('s') && name !== 'second' && name !== 'quarter' && name !== 'season'
      ? unitOf(name, name)?.name
      : undefined;
  if (word === 'a' || word === 'an') {
    const unit = single(wordOf(scan, from + 1));
    const rate = wordOf(scan, from - 1);
    const long = isHyphen(scan.lexemes[from + 2]) && wordOf(scan, from + 3) === 'long';
    if (long && unit) return bare(from + 1, from + 4, 1, unit);
    return unit && DEFINITE.has(rate) && !isHyphen(scan.lexemes[from + 2]) ? bare(from, from + 2, 1, unit) : null;
  }
  if (word === 'past' && wordOf(scan, from - 1) === 'the') {
    const unit = single(wordOf(scan, from + 1));
    return unit ? bare(from, from + 2, 1, unit) : null;
  }
  if (word.endsWith('long') && word.length > 6) {
    const unit = single(word.slice(0, -4));
    return unit ? bare(from, from + 1, 1, unit) : null;
  }
  const unit = word.endsWith('s') || word === 'centuries' ? unitOf(word, word) : undefined;
  if (
    unit?.dimension !== 'duration' ||
    word.length < 4 ||
    unit.name === 'second' ||
    unit.name === 'quarter' ||
    unit.name === 'season'
  )
    return null;
  const before = wordOf(scan, from - 1);
  const after = wordOf(scan, from + 1);
  const lasting =
    before === 'for' ||
    ((before === 'just' || before === 'only' || before === 'mere' || before === 'within') && after !== '') ||
    RELATING.has(after);
  if (!lasting) return null;
  const most =
    unit.name === 'hour'
      ? 23
      : unit.name === 'day'
        ? 6
        : unit.name === 'week'
          ? 8
          : unit.name === 'month'
            ? 11
            : unit.name === 'minute'
              ? 59
              : 9;
  return bare(from, from + 1, 3, unit.name, { min: 2, max: most, approximation: 'vague' });
};

/** "3:49.11", "1:26.314": minutes and seconds with a part of one are how long a race or a lap took, and no time of day. */
const raceTime: Recognizer = (scan, from) => {
  if (scan.lexemes[from + 1]?.text !== ':') return null;
  const [minutes, colon, seconds] = [0, 1, 2].map((ahead) => scan.lexemes[from + ahead]);
  if (minutes?.kind !== 'number' || colon?.text !== ':' || colon.spaced || seconds?.kind !== 'number') return null;
  if (seconds.spaced || !/^[0-5]\d\.\d{1,3}$/.test(seconds.text) || !/^\d{1,2}$/.test(minutes.text)) return null;
  if (scan.lexemes[from - 1]?.text === ':') return null;
  const value = tidy(minutes.value * 60 + seconds.value);
  return {
    first: from,
    last: from + 3,
    value,
    head: value,
    scale: 1,
    form: 'cardinal',
    dimension: 'duration',
    unit: 'second',
  };
};

/** The order matters: "a few hundred" before "hundred", numbers before the durations that have none. */
const RECOGNIZERS: Recognizer[] = [raceTime, vagueNumber, number, bareDuration];

/** Words at which a figure may start; all others are passed over with one look-up. */
const STARTS = new Set<string>([
  'a',
  'an',
  'half',
  'quarter',
  'past',
  ...NUMBER_WORDS.keys(),
  ...ORDINAL_WORDS.keys(),
  ...Object.keys(SOME),
  ...Object.keys(VAGUE),
]);
for (const unit of ['minute', 'hour', 'day', 'week', 'month', 'year', 'decade'])
  STARTS.add(`${unit}s`).add(`${unit}long`);

/** All bare numbers of a text in their order; none overlaps another or a date. */
export function readFigures(scan: Scan): Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < scan.lexemes.length; ) {
    const lexeme = scan.lexemes[at] as Scan['lexemes'][number];
    const starts = lexeme.kind === 'number' || (lexeme.kind === 'word' && STARTS.has(lexeme.lower));
    let found: Figure | null = null;
    if (starts && !scan.dated[at]) for (const recognizer of RECOGNIZERS) if ((found = recognizer(scan, at))) break;
    if (found && !scan.dated[found.last - 1]) figures.push(found);
    at = found ? Math.max(found.last, at + 1) : at + 1;
  }
  return figures;
}
