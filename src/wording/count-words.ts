import { t } from '../platform/i18n.ts';

/** The rules of the language the messages are in, which need not be the reader's. */
let rules: Intl.PluralRules | undefined;
const numbers = new Intl.NumberFormat(undefined);

/** A whole number in the reader's writing: 1,234. */
export const formatCount = (count: number): string => numbers.format(count);

/**
 * The words for so many of something, by the plural rules of the messages' language: `KEY_one`, `KEY_few`, `KEY_many` or
 * `KEY_other`; the number is `$1`. What a language has no message of its own for is `KEY_other`.
 *
 * @param more further substitutions, from `$2` on
 */
export function countWords(key: string, count: number, ...more: string[]): string {
  rules ??= new Intl.PluralRules(t('language_tag') || 'en');
  const category = rules.select(count);
  const told = category === 'other' ? '' : t(`${key}_${category}`, formatCount(count), ...more);
  return told === '' ? t(`${key}_other`, formatCount(count), ...more) : told;
}
