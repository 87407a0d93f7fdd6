import { listOf, ownRecord, stringOf } from '../formats/own-record.ts';
import { type ParseHtml, plainLine } from '../formats/html-text.ts';
import { type Feed, type FeedSource, MAX_ITEMS } from './feed.ts';
import { feedItem, webAddress } from './feed-item.ts';

type Fields = ReadonlyMap<string, unknown>;

/** JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/). Entries that are no objects are passed over. */
export function readJsonFeed(feed: Fields, source: FeedSource, parseHtml: ParseHtml): Feed {
  const lang = stringOf(feed, 'language');
  const items = listOf(feed, 'items')
    .slice(0, MAX_ITEMS)
    .map(ownRecord)
    .filter((item) => item !== null);
  return {
    title: plainLine(stringOf(feed, 'title'), parseHtml),
    site: webAddress([stringOf(feed, 'home_page_url')], source.address),
    lang,
    items: items.map((item) => {
      const html = stringOf(item, 'content_html');
      return feedItem(
        {
          id: stringOf(item, 'id'),
          addresses: [stringOf(item, 'url'), stringOf(item, 'external_url')],
          title: stringOf(item, 'title'),
          author: authorsOf(item) || authorsOf(feed),
          dates: [stringOf(item, 'date_published'), stringOf(item, 'date_modified')],
          lang: stringOf(item, 'language') || lang,
          content: html || escapeHtml(stringOf(item, 'content_text')),
          summary: escapeHtml(stringOf(item, 'summary')),
        },
        source,
        parseHtml,
      );
    }),
  };
}

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>');

function authorsOf(fields: Fields): string {
  const listed = listOf(fields, 'authors').length > 0 ? listOf(fields, 'authors') : [fields.get('author')];
  return listed
    .map((author) => stringOf(ownRecord(author) ?? new Map(), 'name'))
    .filter((name) => name !== '')
    .join(', ');
}
