import type { Feed } from './feeds/feed.ts';
import { findFeeds } from './feeds/find-feeds.ts';
import { looksLikeFeed, readFeed } from './feeds/read-feed.ts';
import type { ParseHtml } from './formats/html-text.ts';
import { readHtml } from './formats/read-html.ts';
import type { FeedOffer } from './intake.ts';
import { Problem } from './problem.ts';
import type { ArticleDraft } from './types.ts';

/** What is to be read out of the source of a page or feed, and where that was fetched. */
export interface FetchedSource {
  /** `feed`: a feed, or the feeds that a page names. */
  what: 'article' | 'feed';
  content: string;
  /** http(s) address it came from. */
  address: string;
}

export type ReadSource = { article: ArticleDraft } | { feed: Feed } | { feeds: FeedOffer[] };

/** Reads a fetched source. Needs a DOM; the background of Chromium asks a document of its own for this. @throws Problem */
export function readFetched({ what, content, address }: FetchedSource, parseHtml: ParseHtml): ReadSource {
  if (what === 'article') return { article: readHtml(content, address, parseHtml, address) };
  if (looksLikeFeed(content)) return { feed: readFeed(content, { address }, parseHtml) };
  const feeds = findFeeds(parseHtml(content), address);
  if (feeds.length === 0)
    throw new Problem('not-a-feed', 'what is there is no feed, and names none', { value: address });
  return { feeds };
}
