import type { Reason, Report } from '../engine/types.ts';
import { t } from '../platform/i18n.ts';
import { countWords } from './count-words.ts';
import { formatPublished } from './format-published.ts';

/** Longest run of differing words that is repeated, in UTF-16 units: a reason is a hint, the sentence stands above it. */
const LONGEST = 60;

/** Words in the quotation marks of the message's language, shortened at a space. */
function quoted(words: string): string {
  const end = words.lastIndexOf(' ', LONGEST);
  return t('reason_quoted', words.length <= LONGEST ? words : `${words.slice(0, end > 0 ? end : LONGEST)}…`);
}

/** A day or a range of days as the engine names it, "2026-03-14 – 2026-03-20", in the reader's writing. */
const dayWords = (days: string) => days.replace(/\d{4}-\d{2}-\d{2}/g, (day) => formatPublished(day) ?? day);

/** How a name, value or day is put by the other article, where that is not read in the evidence; the page's comes first. */
type Teller = (args: readonly string[], evidence: string) => string;

const age =
  (key: string, daysKey: string): Teller =>
  ([days]) =>
    days === undefined || Number.isNaN(Number(days)) ? t(key) : countWords(daysKey, Number(days));

/** `bare`: whether the code is told even if it is all there is to tell. */
const form =
  (key: string, bare = true): Teller =>
  ([theirs = ''], evidence) => {
    if (theirs === '' || theirs === evidence) return bare ? t(key) : '';
    return t('reason_about', t(key), t('reason_there', quoted(theirs)));
  };

const days =
  (key: string): Teller =>
  ([ours, theirs]) =>
    ours === undefined || theirs === undefined || ours === theirs
      ? t(key)
      : t('reason_about', t(key), t('reason_here_there', dayWords(ours), dayWords(theirs)));

const between =
  (key: string): Teller =>
  ([one, other]) =>
    one && other ? t('reason_about', t(key), t('reason_and', one, other)) : t(key);

const changed: Teller = ([ours = '', theirs = '']) => {
  if (ours !== '' && theirs !== '') return t('reason_here_there', quoted(ours), quoted(theirs));
  if (ours !== '') return t('reason_only_here', quoted(ours));
  return theirs === '' ? t('reason_words_changed') : t('reason_only_there', quoted(theirs));
};

/**
 * What each code is worded as. Those that are missing say no more than the stance that stands beside them: the same
 * words, the same value, another value (both values are in sight), not mentioned.
 */
const TELLERS: Partial<Record<Reason['code'], Teller>> = {
  'newer-report': age('reason_newer_report', 'reason_newer_report_days'),
  'older-report': age('reason_older_report', 'reason_older_report_days'),
  'other-spelling': form('reason_other_spelling', false),
  'short-form': form('reason_short_form'),
  acronym: form('reason_acronym'),
  'other-day': days('reason_other_day'),
  'overlapping-days': days('reason_overlapping_days'),
  'overlapping-values': () => t('reason_overlapping_values'),
  'converted-unit': between('reason_converted_unit'),
  'other-currency': between('reason_other_currency'),
  'copied-passage': () => t('reason_copied_passage'),
  'words-changed': changed,
};

/** The reasons for a report, for a line below its sentence: "2 days newer than this page; units converted". '' for none. */
export function reasonWords({ why, text }: Pick<Report, 'why' | 'text'>): string {
  return why
    .map(({ code, args = [] }) => TELLERS[code]?.(args, text) ?? '')
    .filter((words) => words !== '')
    .join('; ');
}
