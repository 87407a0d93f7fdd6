import { t } from '../platform/i18n.ts';

const rules = new Intl.PluralRules(undefined);
const numbers = new Intl.NumberFormat(undefined);

/** A whole number in the reader's writing: 1,234. */
export const formatCount = (count: number): string => numbers.format(count);

/** The words for so many of something: `KEY_one` for one, `KEY_other` for any other number; the number is `$1`. */
export function countWords(key: string, count: number): string {
  return t(`${key}_${rules.select(count) === 'one' ? 'one' : 'other'}`, formatCount(count));
}
