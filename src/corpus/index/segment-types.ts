/**
 * A part of the inverted index: the postings of some articles, written once and never changed. New articles bring new segments;
 * small ones are merged into larger ones in the background (a log-structured merge tree: O'Neil et al., Acta Informatica 1996).
 * A segment counts once the manifest names it.
 */
export interface Segment {
  segment: number;
  articles: number;
  /** It has 2^bits blocks; empty ones are not stored. */
  bits: number;
  /** Bytes of its terms and postings, about. */
  bytes: number;
  /** Version of the engine whose analyses it indexes. */
  version: number;
}
