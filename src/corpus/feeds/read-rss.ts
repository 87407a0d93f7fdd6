import { type ParseHtml, plainLine } from '../formats/html-text.ts';
import { attributeOf, childOf, childrenOf, childText, textOf, type XmlNode } from '../formats/parse-xml.ts';
import { type Feed, type FeedSource, MAX_ITEMS } from './feed.ts';
import { feedItem, webAddress } from './feed-item.ts';

/** RSS 0.91 to 2.0 (entries within the channel) and RSS 1.0 (beside it), with the modules that news uses. */
export function readRss(root: XmlNode, source: FeedSource, parseHtml: ParseHtml): Feed {
  const channel = childOf(root, 'channel');
  const lang = childText(channel, 'language') || childText(channel, 'dc:language');
  const items = [...childrenOf(channel, 'item'), ...childrenOf(root, 'item')].slice(0, MAX_ITEMS);
  return {
    title: plainLine(childText(channel, 'title'), parseHtml),
    site: webAddress(linksOf(channel), source.address),
    lang,
    items: items.map((item) => {
      const guid = childOf(item, 'guid');
      const isLink = attributeOf(guid, 'isPermaLink').toLowerCase() !== 'false';
      return feedItem(
        {
          id: textOf(guid) || attributeOf(item, 'rdf:about'),
          addresses: [...linksOf(item), ...(isLink ? [textOf(guid)] : [])],
          title: childText(item, 'title'),
          author: childText(item, 'dc:creator') || nameOfMail(childText(item, 'author')),
          dates: [childText(item, 'pubDate'), childText(item, 'dc:date'), childText(item, 'dcterms:created')],
          lang: childText(item, 'dc:language') || lang,
          content: childText(item, 'content:encoded'),
          summary: childText(item, 'description'),
        },
        source,
        parseHtml,
      );
    }),
  };
}

/** Atom's links within RSS have their address in an attribute. */
const linksOf = (node: unknown) => [
  ...childrenOf(node, 'link').flatMap((link) => [textOf(link), attributeOf(link, 'href')]),
  ...childrenOf(node, 'atom:link')
    .filter((link) => ['', 'alternate'].includes(attributeOf(link, 'rel')))
    .map((link) => attributeOf(link, 'href')),
];

/** RSS gives an author as `mail@host (Name)`: the name, '' where only the mailbox is given. */
function nameOfMail(author: string): string {
  const name = /^\S{1,200}@\S{1,200}\s*\(([^)]{1,200})\)$/.exec(author)?.[1];
  return name ?? (author.includes('@') ? '' : author);
}
