import { monthNamed, weekdayNamed } from '../mentions/dates/date-words.ts';
import { calendarTerms } from '../retrieval/calendar-terms.ts';
import type { ArticleIndex } from '../retrieval/article-index.ts';
import type { Period, Quantity } from '../types.ts';

/** Currencies that a bare amount is looked for in: those that English news writes most. */
const CURRENCIES = ['USD', 'EUR', 'GBP'];
/** From this value on a bare number is often an amount of money. */
const AMOUNT = 1e5;
const MILLION = 1e6;
/** Years of which the corpus is asked where a day has none, and how many of them are looked into. */
const YEARS = { from: 1970, to: 2049 };
const MOST_YEARS = 6;

/** A query as it would stand in a text: who types seldom writes October and Monday with a capital. "may" stays a verb. */
export const asWritten = (words: string): string =>
  words.replace(/\p{L}{3,}/gu, (word) => {
    const lower = word.toLowerCase();
    const isCalendar = lower !== 'may' && (monthNamed(lower) !== null || weekdayNamed(lower) !== null);
    const isDatedMay = lower === 'may' && /\d/.test(words);
    return isCalendar || isDatedMay ? lower.charAt(0).toUpperCase() + lower.slice(1) : word;
  });

/** A quantity with another value or unit, as exact as it was. */
function as(quantity: Quantity, change: Pick<Quantity, 'dimension' | 'unit'>, times = 1): Quantity {
  const scaled = (value: number | null) => (value === null ? null : value * times);
  return {
    ...quantity,
    ...change,
    value: quantity.value * times,
    min: scaled(quantity.min),
    max: scaled(quantity.max),
  };
}

/**
 * Everything that a figure in a query may mean. Beside a text "4.5m" is read by its words; typed alone it is 4.5 metres or 4.5 million,
 * of money too, and a ton is whichever ton the article means.
 */
export function quantitiesMeant(quantity: Quantity, written: string): Quantity[] {
  const meant = [quantity];
  if (quantity.unit === 'ton') meant.push(as(quantity, { dimension: 'mass', unit: 'tonne' }));
  if (quantity.unit === 'tonne') meant.push(as(quantity, { dimension: 'mass', unit: 'ton' }));
  const isMillion = quantity.unit === 'metre' && /\d\s?m\b/i.test(written);
  const bare = isMillion ? as(quantity, { dimension: 'count', unit: null }, MILLION) : quantity;
  if (isMillion) meant.push(bare);
  if (bare.dimension === 'count' && bare.unit === null && bare.value >= AMOUNT)
    for (const unit of CURRENCIES) meant.push(as(bare, { dimension: 'money', unit }));
  return meant;
}

/** A day whose year nobody said, in every year it may be of. */
export function inYears({ from, to, ...period }: Period): Period[] {
  const years = Array.from({ length: YEARS.to - YEARS.from + 1 }, (_, i) => String(YEARS.from + i));
  return years.map((year) => ({ ...period, from: year + from.slice(4), to: year + to.slice(4) }));
}

/** Those of some periods that the index has most of, a bounded number. */
export async function mostOften(periods: readonly Period[], index: ArticleIndex): Promise<Period[]> {
  if (periods.length < 2) return [...periods];
  const counts = await index.count(periods.map((period) => calendarTerms(period)[0] ?? ''));
  return periods
    .map((period, i) => ({ period, count: counts[i] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_YEARS)
    .map(({ period }) => period);
}
