import type { Stance } from '../engine/types.ts';
import type { ListedVerdict } from '../engine/comparison/listed-verdict.ts';

/** How a stance or verdict looks: a symbol that tells it apart without colour, and the class that carries its colours. */
export interface Tone {
  symbol: string;
  className: string;
}

const NEAR: Tone = { symbol: '≈', className: 'near' };

const STANCE_TONES: Record<Stance, Tone> = {
  same: { symbol: '=', className: 'same' },
  variant: NEAR,
  consistent: NEAR,
  wording: NEAR,
  differs: { symbol: '≠', className: 'differs' },
  omits: { symbol: '∅', className: 'omits' },
};

const VERDICT_TONES: Record<ListedVerdict, Tone> = {
  disputed: { symbol: '≠', className: 'disputed' },
  near: NEAR,
  agreed: { symbol: '=', className: 'agreed' },
  'only-here': { symbol: '◌', className: 'only-here' },
  unmatched: { symbol: '·', className: 'unmatched' },
  omitted: { symbol: '∅', className: 'omits' },
};

export const stanceTone = (stance: Stance): Tone => STANCE_TONES[stance];
export const verdictTone = (verdict: ListedVerdict): Tone => VERDICT_TONES[verdict];
