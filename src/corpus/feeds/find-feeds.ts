import type { FeedOffer } from '../intake.ts';
import { webAddress } from './feed-item.ts';

const MAX_FEEDS = 20;
const FEED = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)$/;

/** The feeds that a page names in its head, in its order, which has the main one first; those of comments are left out. */
export function findFeeds(document: Document, address: string): FeedOffer[] {
  const feeds: FeedOffer[] = [];
  for (const link of document.querySelectorAll('link[rel~="alternate"][href]')) {
    const type = (link.getAttribute('type') ?? '').toLowerCase().trim();
    const url = webAddress([link.getAttribute('href') ?? ''], address);
    const title = (link.getAttribute('title') ?? '').trim().slice(0, 300);
    if (!FEED.test(type) || url === '' || /\bcomments?\b/i.test(`${title} ${url}`)) continue;
    if (feeds.length < MAX_FEEDS && !feeds.some((feed) => feed.url === url)) feeds.push({ url, title });
  }
  return feeds;
}
