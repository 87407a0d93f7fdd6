import type { Article } from '../engine/types.ts';

/** An article as the corpus keeps it. */
export interface StoredArticle extends Article {
  /** Who wrote it, as the page or file says; absent where it does not say. */
  author?: string;
  /** Name of the collection it belongs to. */
  collection: string;
  /** ISO 8601 date and time. */
  added: string;
  /** When the reader removed it, ISO 8601; it can be restored until the store is tidied. `null`: in use. */
  removed: string | null;
}

/** What comes in from a file, a form or a page: text is required, the rest as far as it is known. */
export interface ArticleDraft {
  id?: string;
  title: string;
  publisher: string;
  published: string | null;
  url: string;
  lang: string;
  /** Who wrote it, several names separated by commas. */
  author?: string;
  text: string;
  collection?: string;
  /** When it entered the corpus it was exported from, ISO 8601; now, where it is not given. */
  added?: string;
}

/** A named part of the corpus that can be switched off. */
export interface Collection {
  name: string;
  enabled: boolean;
}

/** A row of the corpus table. */
export interface ArticleListing {
  id: string;
  title: string;
  publisher: string;
  published: string | null;
  url: string;
  lang: string;
  collection: string;
  added: string;
  facts: number;
  /** Length of the text in UTF-16 units. */
  length: number;
}

export interface CorpusListing {
  articles: ArticleListing[];
  collections: Collection[];
}

/** What happened to each article of an addition or import, which is all or nothing when something is refused. */
export interface AddSummary {
  added: string[];
  /** Ids of articles that were already there with the same wording. */
  present: string[];
  /** Ids of articles replaced by a newer text under the same id or address. */
  updated: string[];
}
