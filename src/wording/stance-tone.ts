import type { Stance, Verdict } from '../engine/types.ts';

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

const VERDICT_TONES: Record<Verdict, Tone> = {
  disputed: { symbol: '≠', className: 'disputed' },
  agreed: { symbol: '=', className: 'agreed' },
  'only-here': { symbol: '◌', className: 'only-here' },
  unmatched: { symbol: '·', className: 'unmatched' },
};

export const stanceTone = (stance: Stance): Tone => STANCE_TONES[stance];
export const verdictTone = (verdict: Verdict): Tone => VERDICT_TONES[verdict];
