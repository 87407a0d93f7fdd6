import { t } from '../platform/i18n.ts';

/** The rules of the language the messages are in, which need not be the reader's. */
let rules: Intl.PluralRules | undefined;
const numbers = new Intl.NumberFormat(undefined);

/** A whole number in the reader's writing: 1,234. */
export const formatCount = (count: number): string => numbers.format(count);

/** The words for so many of something: `KEY_one` for one, `KEY_other` for any other number; the number is `$1`, `more` the rest. */
export function countWords(key: string, count: number, ...more: string[]): string {
  rules ??= new Intl.PluralRules(t('language_tag') || 'en');
  return t(`${key}_${rules.select(count) === 'one' ? 'one' : 'other'}`, formatCount(count), ...more);
}
