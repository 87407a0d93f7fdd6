/** One entry of a feed. '' or `null` for what it does not say. */
export interface FeedItem {
  /** What the feed calls it by: its guid, else its address, else a hash of its title. */
  id: string;
  /** http(s) address of the article. */
  url: string;
  title: string;
  author: string;
  /** ISO 8601. */
  published: string | null;
  lang: string;
  /** What the feed gives of the article, as plain text. */
  text: string;
  /** The feed gives the whole article and not the beginning of it, as far as can be told. */
  full: boolean;
}

/** A feed as it was read once. */
export interface Feed {
  title: string;
  /** http(s) address of the site it belongs to. */
  site: string;
  lang: string;
  items: FeedItem[];
}

/** What a reader of feeds is given beside the feed itself. */
export interface FeedSource {
  /** Address the feed was read from, for addresses that are relative to it; '' for a file. */
  address: string;
  /** Name of the file, for messages. */
  file?: string;
}

/** Most entries that are looked at, the first ones: feeds have the newest first. */
export const MAX_ITEMS = 2_000;

/** The content of an entry that is at least so long, in UTF-16 units, is the article and no teaser. */
const WHOLE = 800;
/** A mere description is only taken for the article where it is longer still. */
const LONG = 2_000;

/** Whether what a feed gives of an entry is the whole article. */
export const isWhole = (text: string, isContent: boolean): boolean => text.length >= (isContent ? WHOLE : LONG);
