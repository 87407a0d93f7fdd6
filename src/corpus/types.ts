import type { Article, Kind, Span } from '../engine/types.ts';

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
  /** Of a back-up: when this wording came, ISO 8601, and the wordings before it, the latest first. */
  saved?: string;
  versions?: EarlierWording[];
}

/** What a file or a form can say of an article in one value. */
export type DraftField = Exclude<keyof ArticleDraft, 'saved' | 'versions'>;

/** A wording that an article had, as a back-up holds it. */
export interface EarlierWording
  extends Pick<ArticleDraft, 'title' | 'publisher' | 'published' | 'url' | 'lang' | 'author' | 'text'> {
  /** ISO 8601 date and time at which it came. */
  saved: string;
}

/** Earlier wordings that are shown and backed up, the latest. */
export const MOST_VERSIONS = 20;

/** A named part of the corpus that can be switched off. */
export interface Collection {
  name: string;
  enabled: boolean;
  /** Absent: none. */
  colour?: CollectionColour;
  /** Its articles never paint on a page, where the page's own scripts could see it: they show in popup and panel alone. */
  private?: boolean;
}

/** Names of colours; a surface has a light and a dark shade of each. */
export const COLLECTION_COLOURS = ['grey', 'blue', 'green', 'yellow', 'orange', 'red', 'purple', 'teal'] as const;
export type CollectionColour = (typeof COLLECTION_COLOURS)[number];

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

/** A fact of an article, and where its text mentions it. */
export interface ArticleFact {
  kind: Kind;
  /** How the article puts it. */
  text: string;
  mentions: Span[];
}

/** What a newer version of an article says that the one before it did not. */
export interface FactChange {
  kind: Kind;
  /** `changed`: the same fact, told otherwise ("nine" became "twelve"); `gone` and `new`: only in one of the two. */
  change: 'changed' | 'gone' | 'new';
  /** How each version puts it, with the sentence it stands in; `null` in the version that does not have it. */
  before: { text: string; sentence: string } | null;
  after: { text: string; sentence: string } | null;
}

/** A wording of an article that was in use at one time. */
export interface ArticleVersion {
  /** ISO 8601 date and time from which it was in use. */
  saved: string;
  title: string;
  published: string | null;
  url: string;
  text: string;
  /** What changed in the facts since the version before; empty for the first. */
  changes: FactChange[];
}

/** Bytes as far as the browser tells. */
export interface CorpusStorage {
  usage: number;
  quota: number;
  /** Whether the browser has promised not to clear it. */
  persisted: boolean;
  articles: number;
}

/** Whether everything in the store agrees. */
export interface CorpusCheck {
  articles: number;
  /** None: all is well. `subject` names an article, a term or a store. */
  problems: { what: string; subject: string }[];
  /** How many there are in all; `problems` has the first hundred. */
  count: number;
}

export const ARCHIVE_PARTS = ['articles', 'collections', 'judgements', 'feeds', 'settings'] as const;
export type ArchivePart = (typeof ARCHIVE_PARTS)[number];
