import type { DBSchema, IDBPDatabase } from 'idb';
import type { Analysis } from '../../engine/types.ts';
import type { FeedRecord, WaitingAddress } from '../feeds/feed-record.ts';
import type { JobRecord, StagedBatch } from '../jobs/job-records.ts';
import type { ArticleListing, Collection, StoredArticle } from '../types.ts';
import type { Judgement } from './judgements.ts';

/** What the store knows of an article without loading its text: a row of the table, and what tells it from others. */
export interface ListingRecord extends ArticleListing {
  /** As `StoredArticle.removed`, but absent for an article in use: IndexedDB does not index `null`. */
  removed?: string;
  /** Canonical address; absent where there is none. See article-id.ts. */
  address?: string;
  /** Hash of the wording. */
  wording: string;
}

/** An analysis with its index terms. */
export interface AnalysisRecord {
  id: string;
  analysis: Analysis;
  /** The terms of the analysis; none while the article is removed, so that no query finds it. */
  keys: string[];
}

/** What the store knows of the bundled articles it has put in. */
export interface BundledRecord {
  key: 'bundled';
  /** Hash of the whole bundle that was installed last. */
  hash: string;
  /** For each bundled article ever installed: hash of its content as it was put in. */
  contents: Record<string, string>;
}

/** Stores of the present schema version. The key is given before each. */
export interface CorpusSchema extends DBSchema {
  /** By id. */
  articles: { key: string; value: StoredArticle };
  /** By id. */
  listings: {
    key: string;
    value: ListingRecord;
    indexes: { address: string; wording: string; collection: string; removed: string };
  };
  /** By id. */
  analyses: { key: string; value: AnalysisRecord; indexes: { keys: string; version: number } };
  /** By name. */
  collections: { key: string; value: Collection };
  /** By key. */
  meta: { key: string; value: BundledRecord };
  /** By key. Since version 2. */
  judgements: { key: string; value: Judgement };
  /** By id. */
  jobs: { key: string; value: JobRecord };
  /** By job and batch. */
  staged: { key: [job: string, batch: number]; value: StagedBatch };
  /** By id. */
  feeds: { key: string; value: FeedRecord };
  /** Addresses of jobs that are still to be fetched, by job and place. */
  waiting: { key: [job: string, index: number]; value: WaitingAddress };
}

export type CorpusDatabase = IDBPDatabase<CorpusSchema>;
