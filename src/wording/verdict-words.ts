import type { Stance, Verdict } from '../engine/types.ts';
import { t } from '../platform/i18n.ts';

export const stanceWords = (stance: Stance): string => t(`stance_${stance}`);
/** What a list of facts is grouped by: the verdicts, and what others report and the page leaves out. */
export type ListedVerdict = Verdict | 'omitted';
export const verdictWords = (verdict: ListedVerdict): string => t(`verdict_${verdict.replaceAll('-', '_')}`);
