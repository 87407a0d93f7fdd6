import type { ProblemCode } from './problem.ts';
import type { ArticleDraft } from './types.ts';

/** An address whose article is to be fetched, and what the list it stood in says of it. */
export interface IntakeAddress {
  /** http(s). */
  url: string;
  /** These fill in what the page does not say itself. */
  title?: string;
  publisher?: string;
  /** ISO 8601. */
  published?: string;
  author?: string;
}

/** A feed that a file offers. */
export interface FeedOffer {
  /** http(s). */
  url: string;
  title: string;
}

/** Something that was not taken: what it is called, where it stood, and why. */
export interface Refusal {
  /** Title, address or file name; '' where there is nothing to call it by. */
  title: string;
  code: ProblemCode;
  /** English, for the command line; surfaces word the code. */
  reason: string;
  file?: string;
  /** 1-based. */
  line?: number;
  value?: string;
}

/** What became of one page that was to be added. */
export type AddedArticle =
  | { outcome: 'added' | 'present' | 'updated'; id: string; title: string; collection: string }
  /** The page does not say what an article needs: nothing was added, and the form asks for the rest. */
  | { outcome: 'incomplete'; draft: ArticleDraft };

/** A feed that is followed. Dates are ISO 8601 dates and times. */
export interface FeedState {
  id: string;
  /** http(s) address it is read from. */
  url: string;
  title: string;
  /** Where its articles go. */
  collection: string;
  /** A feed that is switched off keeps its place and is not read. */
  enabled: boolean;
  /** Minutes between two readings. */
  every: number;
  /** When it was read last; `null`: not yet. */
  checked: string | null;
  /** When it is read next; `null` while it is switched off. */
  next: string | null;
  /** Articles added since it is followed, and at the last reading. */
  added: number;
  lastAdded: number;
  /** How often in a row it could not be read: the pause grows with it. */
  failures: number;
  /** Why it could not be read last time. */
  problem?: { code: string; message: string; value?: string };
  /** Items of the last reading that were not taken, and why; at most a few. */
  refused: Refusal[];
  /** The browser lets the extension read the feed's site. */
  permitted: boolean;
}

/** What a file, or all files of an archive, hold. Nothing of it is in the corpus yet. */
export interface FileContents {
  /** Articles with their texts. A title is '' where the file does not say: it is to be asked for. */
  drafts: ArticleDraft[];
  /** Addresses without texts, as of bookmarks and reading lists: for `intake/urls`. */
  addresses: IntakeAddress[];
  /** Feeds that can be followed: for `feed/add`. */
  feeds: FeedOffer[];
  refused: Refusal[];
}
