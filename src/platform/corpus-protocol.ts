import type { JobKind, JobPreview, JobState, RefusedArticle } from '../corpus/job-types.ts';
import type { CorpusFacets, RowFilter, RowPage, RowSort } from '../corpus/row-types.ts';
import type {
  AddSummary,
  ArchivePart,
  ArticleFact,
  ArticleDraft,
  ArticleVersion,
  Collection,
  CollectionColour,
  CorpusCheck,
  CorpusListing,
  CorpusStorage,
  StoredArticle,
} from '../corpus/types.ts';

/** What the extension's own pages ask of the corpus; see messages.ts. */
export interface CorpusProtocol {
  'corpus/list'(input: Record<string, never>): Promise<CorpusListing>;
  /** How many articles are in use. */
  'corpus/count'(input: Record<string, never>): Promise<number>;
  'corpus/get'(input: { id: string }): Promise<StoredArticle>;
  /** The facts of an article with where they stand in its text, in the order of their first mention. */
  'corpus/facts'(input: { id: string }): Promise<ArticleFact[]>;
  /** Adds all drafts or none; for a few. Files are parsed where they are chosen (a worker has no DOM): see corpus/formats. */
  'corpus/add'(input: { drafts: ArticleDraft[]; collection: string }): Promise<AddSummary>;
  'corpus/update'(input: { id: string; changes: Partial<Omit<ArticleDraft, 'id'>> }): Promise<StoredArticle>;
  'corpus/remove'(input: { ids: string[] }): Promise<void>;
  'corpus/restore'(input: { ids: string[] }): Promise<void>;
  /** Everything as JSON Lines, one article a line. */
  'corpus/export'(input: Record<string, never>): Promise<{ fileName: string; content: string }>;
  /** The opposite of export; all or nothing. */
  'corpus/import'(input: { fileName: string; content: string }): Promise<AddSummary>;

  /** A stretch of the table; `limit` is at most 500. */
  'corpus/rows'(input: { filter: RowFilter; sort: RowSort; offset: number; limit: number }): Promise<RowPage>;
  /** Ids of all rows, for "select all". */
  'corpus/ids'(input: { filter: RowFilter; sort: RowSort }): Promise<string[]>;
  'corpus/facets'(input: Record<string, never>): Promise<CorpusFacets>;
  /** Puts articles into a collection, which is made where it is not there. All or nothing. */
  'corpus/move'(input: { ids: string[]; collection: string }): Promise<void>;
  /** The versions of an article, newest first; the first is the one in use. */
  'corpus/versions'(input: { id: string }): Promise<ArticleVersion[]>;
  'corpus/storage'(input: Record<string, never>): Promise<CorpusStorage>;
  /** Whether index and articles agree. Reads everything: seconds for a large corpus. */
  'corpus/check'(input: Record<string, never>): Promise<CorpusCheck>;
  /** Rebuilds all that can be worked out from the articles, as a job. */
  'corpus/repair'(input: Record<string, never>): Promise<{ job: string }>;

  /** All answer with every collection. Problem `bad-collection` for a name that is empty, too long or there already. */
  'collection/create'(input: { name: string; colour?: CollectionColour; private?: boolean }): Promise<Collection[]>;
  'collection/rename'(input: { name: string; to: string }): Promise<Collection[]>;
  'collection/set'(input: {
    name: string;
    enabled?: boolean;
    colour?: CollectionColour;
    private?: boolean;
  }): Promise<Collection[]>;
  /** Its articles go into the collection `moveTo`; without one they are removed, and can be restored as any others. */
  'collection/remove'(input: { name: string; moveTo?: string }): Promise<Collection[]>;

  /**
   * Begins a job; nothing is done before `job/commit`. `total` is the number of drafts to come, 0 where it is not known. `holder`: who
   * hands it over, see platform/holder.ts; when that is gone before the job was committed, the job fails.
   */
  'job/open'(input: {
    kind: JobKind;
    label: string;
    collection: string;
    total: number;
    holder?: string;
  }): Promise<{ job: string }>;
  /** Hands over a batch, all or nothing: about 1 MB at most. A draft that is refused goes into the summary, as does what was refused before. */
  'job/append'(input: { job: string; drafts: ArticleDraft[]; refused?: RefusedArticle[] }): Promise<JobState>;
  /** Begins to work on what was handed over; answers at once. Look at `job/list` for how it goes. */
  'job/commit'(input: { job: string }): Promise<JobState>;
  'job/list'(input: Record<string, never>): Promise<JobState[]>;
  /** Stops a job and takes back what it did. One that is done is left alone. */
  'job/cancel'(input: { job: string }): Promise<JobState>;
  /** Forgets a job that has ended. */
  'job/dismiss'(input: { job: string }): Promise<void>;
  /** What committing the job would do. */
  'job/preview'(input: { job: string }): Promise<JobPreview>;

  /**
   * A stretch of one part of a back-up, as lines of JSON; `after` is the last answer's `next`, `null` to begin. See corpus/archive, which
   * makes the zip where the file is saved.
   */
  'archive/read'(input: { part: ArchivePart; after: string | null }): Promise<{ lines: string[]; next: string | null }>;
  /** Begins a restore. `replace`: what is there now goes. Then `archive/append`, `job/preview`, and `job/commit` or `job/cancel`. */
  'archive/open'(input: {
    label: string;
    mode: 'merge' | 'replace';
    total: number;
    holder?: string;
  }): Promise<{ job: string }>;
  /**
   * Deletes all articles with their versions, collections, judgements and feeds, what jobs hold, and what was looked up; settings and site
   * rules stay. A job like any other.
   */
  'archive/delete-everything'(input: { label: string }): Promise<{ job: string }>;
  /** Hands over lines of one part; all or nothing. Problem with the number of the line within the part. */
  'archive/append'(input: { job: string; part: ArchivePart; lines: string[]; firstLine: number }): Promise<JobState>;
}
