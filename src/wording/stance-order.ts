import type { Stance } from '../engine/types.ts';

/** What asks for attention first. Articles that leave a fact out are not told one by one, but named at the end. */
export const STANCE_ORDER: readonly Stance[] = ['differs', 'consistent', 'variant', 'wording', 'same'];
