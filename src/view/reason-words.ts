import type { Reason } from '../engine/types.ts';
import { t } from '../platform/i18n.ts';
import { countWords } from './count-words.ts';

/** What a reason is about: days of age are counted, everything else stands in the article's own words. */
function aboutWords({ code, args = [] }: Reason, evidence: string): string {
  if (code === 'newer-report' || code === 'older-report') {
    const days = Number(args[0] ?? Number.NaN);
    return Number.isNaN(days) ? '' : countWords('reason_days', days);
  }
  return args.filter((arg) => arg !== '' && arg !== evidence).join(' · ');
}

/**
 * A reason in the reader's language, with what it is about where the engine says so.
 * @param evidence the report's words, which the reader sees already and are not said again.
 */
export function reasonWords(reason: Reason, evidence: string): string {
  const words = t(`reason_${reason.code.replaceAll('-', '_')}`);
  const about = aboutWords(reason, evidence);
  return about === '' ? words : t('reason_about', words, about);
}
