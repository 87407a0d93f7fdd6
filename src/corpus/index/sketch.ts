/** Hashes in a sketch. Two texts that share nine tenths of their wording share at least two of them, but for one pair in many thousands. */
const SKETCH = 8;

/**
 * Index terms that nearly equal texts share: the least of their fingerprints (bottom-k sketch: Broder, "On the resemblance and
 * containment of documents", 1997). Prefix `f:`.
 */
export function sketchTerms(hashes: readonly number[]): string[] {
  const least = [...new Set(hashes)].sort((a, b) => a - b).slice(0, SKETCH);
  return least.map((hash) => `f:${hash.toString(36)}`);
}
