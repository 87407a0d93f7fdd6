import { type ParseHtml, plainLine } from '../formats/html-text.ts';
import { attributeOf, childOf, childrenOf, childText, rawHtml, textOf, type XmlNode } from '../formats/parse-xml.ts';
import { type Feed, type FeedSource, MAX_ITEMS } from './feed.ts';
import { feedItem, webAddress } from './feed-item.ts';

/** Atom 1.0 (RFC 4287), and 0.3 as far as it is the same. */
export function readAtom(feed: XmlNode, source: FeedSource, parseHtml: ParseHtml): Feed {
  const lang = attributeOf(feed, 'xml:lang');
  return {
    title: plainLine(childText(feed, 'title'), parseHtml),
    site: webAddress(linksOf(feed), source.address),
    lang,
    items: childrenOf(feed, 'entry')
      .slice(0, MAX_ITEMS)
      .map((entry) =>
        feedItem(
          {
            id: childText(entry, 'id'),
            addresses: linksOf(entry),
            title: childText(entry, 'title'),
            author: childrenOf(entry, 'author')
              .map((author) => childText(author, 'name'))
              .filter((name) => name !== '')
              .join(', '),
            dates: ['published', 'issued', 'updated', 'modified'].map((name) => childText(entry, name)),
            lang: attributeOf(entry, 'xml:lang') || lang,
            content: htmlOf(childOf(entry, 'content')),
            summary: htmlOf(childOf(entry, 'summary')),
          },
          source,
          parseHtml,
        ),
      ),
  };
}

/** A text construct as HTML: one of type `text`, the default, holds no HTML and has its marks escaped. */
function htmlOf(node: unknown): string {
  const type = attributeOf(node, 'type').toLowerCase();
  const html = rawHtml(node);
  return type === '' || type === 'text' || type === 'text/plain'
    ? html.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    : html;
}

/** Addresses of the page an entry stands for, the best first. */
function linksOf(node: unknown): string[] {
  const links = childrenOf(node, 'link');
  const alternate = links.filter((link) => ['', 'alternate'].includes(attributeOf(link, 'rel')));
  const pages = alternate.filter((link) => /^$|html/.test(attributeOf(link, 'type')));
  return [...pages, ...alternate].map((link) => attributeOf(link, 'href') || textOf(link));
}
