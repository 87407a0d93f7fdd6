import type { ListedVerdict } from '../engine/comparison/listed-verdict.ts';
import type { Stance } from '../engine/types.ts';
import { t } from '../platform/i18n.ts';

export const stanceWords = (stance: Stance): string => t(`stance_${stance}`);

export const verdictWords = (verdict: ListedVerdict): string => t(`verdict_${verdict.replaceAll('-', '_')}`);
