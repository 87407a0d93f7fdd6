import type { Reason } from '../engine/types.ts';
import { t } from '../platform/i18n.ts';

/** A reason in the reader's language, with what it is about in the article's own words where the engine says so. */
export function reasonWords(reason: Reason): string {
  const words = t(`reason_${reason.code.replaceAll('-', '_')}`);
  const about = (reason.args ?? []).filter((arg) => arg !== '');
  return about.length === 0 ? words : t('reason_about', words, about.join(' · '));
}
