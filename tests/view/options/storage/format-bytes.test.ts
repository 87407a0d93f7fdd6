import { describe, expect, it } from 'vitest';
import { formatBytes } from '../../../../src/view/options/storage/format-bytes.ts';

describe('formatBytes', () => {
  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [1_500, '1.5 kB'],
    [12_345_678, '12 MB'],
    [9_900_000_000, '9.9 GB'],
  ])('writes %i as %s', (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words);
  });
});
