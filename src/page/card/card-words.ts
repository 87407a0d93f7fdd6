import type { ComparedFact, Reason, Report, Stance, Verdict } from '../../engine/types.ts';
import { t } from '../../platform/i18n.ts';

/** A symbol that tells a stance or verdict apart without colour, and the class that carries its colour. */
export interface Sign {
  symbol: string;
  className: 'differs' | 'same' | 'near' | 'only' | 'omits';
}

const NEAR: Sign = { symbol: '≈', className: 'near' };
const DIFFERS: Sign = { symbol: '≠', className: 'differs' };
const SAME: Sign = { symbol: '=', className: 'same' };
const OMITS: Sign = { symbol: '∅', className: 'omits' };
const STANCE_SIGNS: Record<Stance, Sign> = {
  same: SAME,
  variant: NEAR,
  consistent: NEAR,
  wording: NEAR,
  differs: DIFFERS,
  omits: OMITS,
};
const VERDICT_SIGNS: Record<Verdict, Sign> = {
  disputed: DIFFERS,
  agreed: SAME,
  'only-here': { symbol: '◌', className: 'only' },
  unmatched: { symbol: '·', className: 'omits' },
};

export const stanceSign = (stance: Stance): Sign => STANCE_SIGNS[stance];
export const verdictSign = (verdict: Verdict): Sign => VERDICT_SIGNS[verdict];
export const stanceWords = (stance: Stance): string => t(`stance_${stance}`);
export const verdictWords = (verdict: Verdict): string => t(`verdict_${verdict.replaceAll('-', '_')}`);

/** Words for so many of something: the key with `_one` or `_other`; the number, in the reader's writing, is `$1`. */
export function countWords(key: string, count: number): string {
  const form = new Intl.PluralRules().select(count) === 'one' ? 'one' : 'other';
  return t(`${key}_${form}`, new Intl.NumberFormat().format(count));
}

/** What is counted together, in the order it is told. `omits` is told at the end of the card. */
const COUNTED: [key: string, stances: Stance[]][] = [
  ['summary_same', ['same']],
  ['summary_near', ['variant', 'consistent', 'wording']],
  ['summary_differs', ['differs']],
];

/**
 * The verdict in words: "2 say the same; 1 differs". Articles are counted here; where some of them copy one another a
 * second line says how many independent sources they are.
 */
export function summaryWords(fact: Pick<ComparedFact, 'reports' | 'sources'>): string[] {
  const parts = COUNTED.flatMap(([key, stances]) => {
    const count = fact.reports.filter((report) => stances.includes(report.stance)).length;
    return count > 0 ? [countWords(key, count)] : [];
  });
  const reporting = fact.reports.filter((report) => report.stance !== 'omits').length;
  const lines = parts.length > 0 ? [parts.join('; ')] : [];
  if (fact.sources > 0 && fact.sources < reporting) lines.push(countWords('popup_independent', fact.sources));
  return lines;
}

/** Reasons that say no more than the stance they stand beside. */
const PLAIN: ReadonlySet<Reason['code']> = new Set([
  'same-words',
  'same-value',
  'same-day',
  'other-spelling',
  'other-value',
  'other-day',
  'not-mentioned',
]);

/** What a reason is about: an age in days, or words that are not read in the evidence already. */
function aboutWords({ code, args = [] }: Reason, evidence: string): string {
  if (code !== 'newer-report' && code !== 'older-report')
    return args.filter((arg) => arg !== '' && arg !== evidence).join(' · ');
  const days = Number(args[0] ?? Number.NaN);
  return Number.isNaN(days) ? '' : countWords('reason_days', days);
}

/** A reason in words; '' if it says nothing that the stance does not. */
function reasonWords(reason: Reason, evidence: string): string {
  const about = aboutWords(reason, evidence);
  if (about === '' && PLAIN.has(reason.code)) return '';
  const words = t(`reason_${reason.code.replaceAll('-', '_')}`);
  return about === '' ? words : t('reason_about', words, about);
}

/** The reasons for a report in words: "newer than this page (2 days); units converted". */
export function reasonsWords(report: Pick<Report, 'why' | 'text'>): string {
  return report.why
    .map((reason) => reasonWords(reason, report.text))
    .filter((words) => words !== '')
    .join('; ');
}

/** A day of publication in the reader's writing, '' where it is not known. A date without a time must not move with the time zone. */
export function publishedWords(published: string | null): string {
  const time = Date.parse(published ?? '');
  if (Number.isNaN(time)) return '';
  const timeZone = /^\d{4}-\d\d-\d\d$/.test(published ?? '') ? 'UTC' : undefined;
  return new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric', timeZone }).format(time);
}

/** Longest part of a sentence that is shown on either side of the evidence, in UTF-16 units. */
const SIDE = 280;

/** The last words of a text that is too long, and the first ones. */
function tail(text: string): string {
  if (text.length <= SIDE) return text;
  const space = text.indexOf(' ', text.length - SIDE);
  return `…${text.slice(space < 0 ? -SIDE : space + 1)}`;
}
function head(text: string): string {
  return text.length <= SIDE ? text : `${text.slice(0, Math.max(text.lastIndexOf(' ', SIDE), SIDE / 2))}…`;
}

/** A sentence cut at its evidence: what stands before, in and behind it. Offsets that do not fit mark nothing. */
export function cutSentence(
  report: Pick<Report, 'start' | 'end' | 'sentence' | 'sentenceStart' | 'text'>,
): [before: string, evidence: string, behind: string] {
  const start = report.start - report.sentenceStart;
  const end = report.end - report.sentenceStart;
  const { sentence } = report;
  if (start < 0 || end <= start || sentence.slice(start, end) !== report.text) return [head(sentence), '', ''];
  return [tail(sentence.slice(0, start)), report.text, head(sentence.slice(end))];
}
