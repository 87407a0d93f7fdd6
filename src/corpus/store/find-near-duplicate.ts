import { measureOverlap } from '../../engine/comparison/lineage.ts';
import type { Analysis } from '../../engine/types.ts';
import { type PostingReader, postingReader } from '../index/read-postings.ts';
import type { Segment } from '../index/segment-types.ts';
import { sketchTerms } from '../index/sketch.ts';
import type { ArticleDraft } from '../types.ts';
import { type PackedAnalysis, unpackFingerprints } from './analysis-codec.ts';
import type { CorpusDatabase } from './schema.ts';

/** Sketch terms that a candidate shares at least, and candidates that are looked at closely. */
const LEAST_SHARED = 3;
const MOST_CANDIDATES = 3;
const MOST_FOUND = 50;
/** Two texts are one from this share of their wording on, both ways. */
const SAME = 0.85;
/** A shorter text has too few fingerprints to tell. */
const LEAST_FINGERPRINTS = 40;

/** What is compared of an analysis. */
type Fingerprints = Pick<PackedAnalysis, 'version' | 'hashes' | 'starts'>;

/** A title without what a change of layout changes. */
export const plainTitle = (title: string) =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The id of an article of the same publisher with the same title and nearly the same text, at whatever address: one that was
 * moved, or put right in a few words; `null` where there is none. Under another title such a text is the next of a series, as of
 * the weather or the markets. Another publisher's copy is another article: lineage tells that the two are one source.
 */
export type FindNearDuplicate = (
  draft: Pick<ArticleDraft, 'publisher' | 'title'>,
  analysis: Fingerprints,
) => Promise<string | null>;

/**
 * Looks for near duplicates in the corpus of one moment. What was read of the index is kept while this lives, so it is made for some
 * articles and not for all of an import.
 *
 * @param counts whether the article of a number counts
 */
export function nearDuplicates(
  db: CorpusDatabase,
  segments: readonly Segment[],
  counts: (n: number) => boolean,
): FindNearDuplicate {
  const reader = postingReader(db, segments);
  return (draft, analysis) => findIn(db, reader, counts, draft, analysis);
}

async function findIn(
  db: CorpusDatabase,
  reader: PostingReader,
  counts: (n: number) => boolean,
  draft: Pick<ArticleDraft, 'publisher' | 'title'>,
  own: Fingerprints,
): Promise<string | null> {
  if (own.hashes.length < LEAST_FINGERPRINTS || draft.publisher === '') return null;
  const fingerprints = unpackFingerprints(own);
  const shared = new Map<number, number>();
  const terms = sketchTerms(fingerprints.map(([hash]) => hash));
  for (const numbers of await reader.findEach(terms, MOST_FOUND, counts))
    for (const n of numbers) shared.set(n, (shared.get(n) ?? 0) + 1);
  const candidates = [...shared].filter(([, count]) => count >= LEAST_SHARED).sort((a, b) => b[1] - a[1]);
  for (const [n] of candidates.slice(0, MOST_CANDIDATES)) {
    const head = await db.get('heads', n);
    const packed = await db.get('analysed', [own.version, n]);
    if (head === undefined || packed === undefined || head.publisher !== draft.publisher) continue;
    if (plainTitle(head.title) !== plainTitle(draft.title)) continue;
    const theirs = unpackFingerprints(packed);
    const overlap = measureOverlap(fingerprints, theirs);
    if (overlap.shared >= SAME * Math.max(distinct(fingerprints), distinct(theirs))) return head.id;
  }
  return null;
}

const distinct = (fingerprints: Analysis['fingerprints']) => new Set(fingerprints.map(([hash]) => hash)).size;
