import type { Stance, Verdict } from '../engine/types.ts';
import { t } from '../platform/i18n.ts';

export const stanceWords = (stance: Stance): string => t(`stance_${stance}`);
export const verdictWords = (verdict: Verdict): string => t(`verdict_${verdict.replaceAll('-', '_')}`);
