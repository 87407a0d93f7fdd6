import type { DBSchema, IDBPDatabase } from 'idb';
import type { FeedRecord, WaitingAddress } from '../feeds/feed-record.ts';
import type { PostingBlock, PostingChunk } from '../index/posting-block.ts';
import type { Segment } from '../index/segment-types.ts';
import type { JobRecord, Outcome, StagedBatch } from '../jobs/job-records.ts';
import type { Collection } from '../types.ts';
import type { PackedAnalysis } from './analysis-codec.ts';
import type { Judgement } from './judgements.ts';

/**
 * The layout. Every wording of an article has a number; what is stored under a number is written once and never changed. What is in use is
 * said in one place, `states`, two bytes a number, and which parts of the index count in another, the manifest. So an import of any size
 * becomes visible, or a thousand articles move, in one short transaction, and what no state names is as good as not there.
 */
export interface HeadRecord {
  n: number;
  id: string;
  title: string;
  publisher: string;
  author?: string;
  published: string | null;
  url: string;
  lang: string;
  added: string;
  /** ISO 8601 date and time at which this wording came. */
  saved: string;
  facts: number;
  /** Of the text, in UTF-16 units. */
  length: number;
  /** Canonical address; absent where there is none. See article-id.ts. */
  address?: string;
  /** Hash of the wording. */
  wording: string;
  /** Number of the version that this one replaced. */
  previous?: number;
}

export interface TextRecord {
  n: number;
  text: string;
}

/** The states of `STATES` numbers: see states.ts. */
export interface StateBlock {
  block: number;
  codes: Uint16Array;
}

/** Whatever the table sorts and filters by, of `COLUMNS` numbers; places of numbers that do not exist are 0. */
export interface ColumnBlock {
  block: number;
  /** Milliseconds since 1970; NaN where it is not known. */
  added: Float64Array;
  published: Float64Array;
  length: Uint32Array;
  facts: Uint32Array;
  /** Distinct values, and for each number the place of its own. */
  publishers: string[];
  publisher: Uint16Array;
  langs: string[];
  lang: Uint16Array;
}

/** The titles of the same numbers, joined by line feeds. */
export interface TitleBlock {
  block: number;
  titles: string;
}

/** A collection; articles name it by its code. */
export interface CollectionRecord extends Collection {
  code: number;
}

/** What counts. Whoever changes what is in use gives it another generation. */
export interface ManifestRecord {
  key: 'manifest';
  generation: number;
  /** The next numbers to be given out. */
  nextArticle: number;
  nextSegment: number;
  nextCode: number;
  segments: Segment[];
}

/** What the store knows of the bundled articles it has put in. */
export interface BundledRecord {
  key: 'bundled';
  /** Hash of the whole bundle that was installed last. */
  hash: string;
  /** For each bundled article ever installed: hash of its content as it was put in. */
  contents: Record<string, string>;
}

/** What this database is called; see identity.ts. */
export interface IdentityRecord {
  key: 'identity';
  id: string;
}

/** Articles that were removed together; they can be restored until the store is tidied. */
export interface RemovalRecord {
  /** ISO 8601 date and time. */
  at: string;
  numbers: Uint32Array;
}

/** All stores. The key is given before each. */
export interface CorpusSchema extends DBSchema {
  /** By number. */
  heads: { key: number; value: HeadRecord; indexes: { id: string; address: string; wording: string } };
  /** By number. */
  texts: { key: number; value: TextRecord };
  /** By version of the engine and number. */
  analysed: { key: [version: number, n: number]; value: PackedAnalysis };
  /** By block, as the next two. */
  states: { key: number; value: StateBlock };
  columns: { key: number; value: ColumnBlock };
  titles: { key: number; value: TitleBlock };
  /** By segment and block. */
  postings: { key: [segment: number, block: number]; value: PostingBlock };
  /** By segment, term and chunk. */
  chunks: { key: [segment: number, term: string, chunk: number]; value: PostingChunk };
  /** By name. */
  collections: { key: string; value: CollectionRecord };
  /** By a number of its own. */
  removals: { key: number; value: RemovalRecord };
  /** By key. */
  meta: { key: string; value: BundledRecord | IdentityRecord | ManifestRecord };
  /** By id. */
  jobs: { key: string; value: JobRecord };
  /** By job and batch. */
  staged: { key: [job: string, batch: number]; value: StagedBatch };
  /** By job and slice: what it has written so far. */
  outcomes: { key: [job: string, slice: number]; value: Outcome };
  /** By id. */
  feeds: { key: string; value: FeedRecord };
  /** Addresses of jobs that are still to be fetched, by job and place. */
  waiting: { key: [job: string, index: number]; value: WaitingAddress };
  /** By key. */
  judgements: { key: string; value: Judgement };
}

export type CorpusDatabase = IDBPDatabase<CorpusSchema>;
