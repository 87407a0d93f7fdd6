import { describe, expect, it } from 'vitest';
import { contrast } from '../../../../src/view/options/settings/contrast.ts';

describe('contrast', () => {
  it('is 21 of black on white, 1 of a colour on itself, and the same both ways', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#8a5a00', '#8a5a00')).toBe(1);
    expect(contrast('#ffffff', '#b3261e')).toBe(contrast('#b3261e', '#ffffff'));
  });

  it('agrees with a known pair', () => {
    // #767676 is the lightest grey with 4.5 : 1 on white.
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});
