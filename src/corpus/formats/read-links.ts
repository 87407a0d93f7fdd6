import type { FileContents } from '../intake.ts';
import type { ParseHtml } from './html-text.ts';
import { nothing, orRefuse } from './refuse.ts';
import { addressOf } from './take-record.ts';

/** Whether a page is a list of addresses: a browser's bookmarks, or a reading list that was exported. */
export function looksLikeLinks(content: string): boolean {
  const head = content.slice(0, 4_000);
  return (
    /<!DOCTYPE NETSCAPE-Bookmark-file-1/i.test(head) ||
    /<title>\s*(?:Pocket Export|Instapaper: Export)\s*<\/title>/i.test(head)
  );
}

/**
 * Reads the addresses of bookmarks (the Netscape format, which every browser writes) and of Pocket's and Instapaper's pages.
 * Bookmarklets and other addresses that are no web addresses are refused.
 */
export function readLinks(content: string, file: string, parseHtml: ParseHtml): FileContents {
  const contents = nothing();
  const seen = new Set<string>();
  for (const link of parseHtml(content).querySelectorAll('a[href]')) {
    const title = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
    orRefuse(contents.refused, title, () => {
      const address = addressOf({ url: link.getAttribute('href') ?? '', title }, { file });
      if (seen.has(address.url)) return;
      seen.add(address.url);
      contents.addresses.push(address);
      const feed = link.getAttribute('feedurl');
      if (feed !== null) contents.feeds.push({ ...addressOf({ url: feed }, { file }), title });
    });
  }
  return contents;
}
