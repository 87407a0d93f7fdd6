import type { Analysis } from '../../engine/types.ts';
import { sketchTerms } from '../index/sketch.ts';
import { type PackedAnalysis, packAnalysis } from './analysis-codec.ts';

/** All that is stored of an analysis, whatever number its article is given: plain data, so that another thread may make it. */
export interface PreparedAnalysis {
  packed: Omit<PackedAnalysis, 'n'>;
  /** How many there are. */
  facts: number;
  /** What the article is found by. */
  terms: string[];
}

/** What the index files an analysis under. */
export const termsOf = (analysis: Pick<Analysis, 'terms' | 'fingerprints'>): string[] => [
  ...analysis.terms.map(([term]) => term),
  ...sketchTerms(analysis.fingerprints.map(([hash]) => hash)),
];

/** Readies an analysis of this very text for the store. */
export const prepareAnalysis = (analysis: Analysis, text: string): PreparedAnalysis => ({
  packed: packAnalysis(analysis, text),
  facts: analysis.facts.length,
  terms: termsOf(analysis),
});
