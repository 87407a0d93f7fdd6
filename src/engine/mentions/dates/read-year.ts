import { isPerson } from '../../lexicon/relatedness.ts';
import type { Token } from '../../text/read-text.ts';
import { yearSpan } from './calendar.ts';
import { type DateRecognizer, periodOf } from './date-match.ts';
import { ordinalNamed, yearNumber } from './date-words.ts';
import { isZone } from './read-clock-time.ts';

const BEFORE_YEAR = new Set([
  'in',
  'since',
  'by',
  'of',
  'until',
  'till',
  'from',
  'during',
  'before',
  'after',
  'between',
  'early',
  'late',
  'mid',
  'through',
  'circa',
  'year',
  'fiscal',
  'summer',
  'winter',
  'spring',
  'autumn',
  'fall',
  'due',
  '(',
  'and',
  'to',
]);
const COUNTED_BEFORE = new Set([
  'about',
  'some',
  'nearly',
  'almost',
  'over',
  'than',
  'least',
  'around',
  'roughly',
  'approximately',
  'most',
  '$',
  '£',
  '€',
  'no.',
  'number',
  'total',
  'all',
  'another',
  'page',
  'room',
]);
const RANGE = new Set(['to', 'and', 'through', 'until', '-', '–']);

/** Whether a noun behind a number between 1900 and 2059 is counted by it: "2000 people", "1984 metres". */
function counts(token: Token | undefined): boolean {
  if (token && /^(?:people|men|women|children|others|troops)$/.test(token.lower)) return true;
  if (token?.pos !== 'NOUN') return false;
  return (
    token.lower !== token.lemma &&
    (isPerson(token.lemma) ||
      /^(?:met(?:er|re)|mile|kilomet(?:er|re)|foot|euro|dollar|pound|case|death|job|home|house|vote|share|ton|tonne|hour|day|word|point|unit)$/.test(
        token.lemma,
      ))
  );
}

const ROUGHLY = new Set(['about', 'around', 'roughly', 'approximately']);
/**
 * "Around 2040": nobody rounds a count to its tens, so a number of four digits that is no hundred is a year, where nothing
 * behind could be counted.
 */
const isRoughYear = (year: number, next: Token | undefined) =>
  year % 100 !== 0 &&
  year > 1500 &&
  year < 2100 &&
  !/^(?:NOUN|PROPN|ADJ|NUM|SYM|X)$/.test(next?.pos ?? '') &&
  !/^[-%$£€°]/.test(next?.text ?? '');

/** Years, ranges of years, decades and centuries: "in 2020", "the 2020 election", "2010 to 2015", "the 1300s", "14th century". */
export const readYear: DateRecognizer = (at, { text }) => {
  const { tokens } = text;
  const token = tokens[at] as Token;
  const before = tokens[at - 1]?.lower ?? '';
  const century = ordinalNamed(token.lower);
  if (century !== null) {
    const last = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
    const noun = tokens[last]?.lower;
    if (noun !== 'century' && noun !== 'centuries') return null;
    return { first: at, last: last + 1, period: periodOf('century', yearSpan(century * 100 - 99, century * 100)) };
  }
  const decade = /^(?:['’]?(\d)0s|(1\d|20)(\d)0s)$/.exec(token.lower);
  if (decade) {
    if (decade[1] !== undefined && !/^['’]/.test(token.lower)) return null;
    const from = decade[1] === undefined ? Number(`${decade[2]}${decade[3]}0`) : 1900 + Number(decade[1]) * 10;
    const years = decade[3] === '0' && from < 2000 ? 100 : 10;
    return {
      first: at,
      last: at + 1,
      period: periodOf(years === 100 ? 'century' : 'decade', yearSpan(from, from + years - 1)),
    };
  }
  // "the mid-1990s": the middle years of it, roughly
  const part = /^(early|mid|late)-(1\d|20)(\d)0s$/.exec(token.lower);
  if (part) {
    const from = Number(`${part[2]}${part[3]}0`) + (part[1] === 'early' ? 0 : part[1] === 'mid' ? 3 : 6);
    return { first: at, last: at + 1, period: periodOf('span', yearSpan(from, from + 3), { approximation: 'about' }) };
  }
  const year = yearNumber(token.text);
  if (year === null) return null;
  const next = tokens[at + 1];
  const rough = ROUGHLY.has(before) && isRoughYear(year, next);
  if (rough)
    return { first: at, last: at + 1, period: periodOf('year', yearSpan(year, year), { approximation: 'about' }) };
  if (
    COUNTED_BEFORE.has(before) ||
    next?.text === '%' ||
    next?.text === '-' ||
    isZone(next?.text ?? '') ||
    counts(next) ||
    (next?.pos === 'ADJ' && counts(tokens[at + 2]))
  )
    return null;
  const told = BEFORE_YEAR.has(before);
  if (!told && (year < 1900 || year > 2059)) return null;
  // "Guidance for 2026", but "room for 2000 guests".
  const meant = told || (before === 'for' && next?.pos !== 'NOUN');
  // A bare number at the end of a clause is a year only behind a preposition; before a noun it modifies ("2020 election").
  if (
    !meant &&
    next?.pos !== 'NOUN' &&
    next?.pos !== 'PROPN' &&
    next?.pos !== 'ADJ' &&
    next?.text !== ',' &&
    next?.text !== ')' &&
    !/^['’]s$/.test(next?.text ?? '')
  )
    return null;
  const end =
    RANGE.has(next?.lower ?? '') && (before === 'from' || before === 'between' || next?.lower === 'to')
      ? yearNumber(tokens[at + 2]?.text ?? '')
      : null;
  if (end !== null && end > year) return { first: at, last: at + 3, period: periodOf('span', yearSpan(year, end)) };
  return { first: at, last: at + 1, period: periodOf('year', yearSpan(year, year)) };
};
