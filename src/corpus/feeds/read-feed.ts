import { ownRecord, stringOf } from '../formats/own-record.ts';
import type { ParseHtml } from '../formats/html-text.ts';
import { childOf, isNode, parseXml } from '../formats/parse-xml.ts';
import { Problem } from '../problem.ts';
import type { Feed, FeedSource } from './feed.ts';
import { readAtom } from './read-atom.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { readRss } from './read-rss.ts';

/** Whether a text begins as a feed does. */
export function looksLikeFeed(content: string): boolean {
  const head = content
    .slice(0, 4_000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (head.startsWith('{')) return /"version"\s*:\s*"https?:\/\/jsonfeed\.org\/version\//.test(head);
  return (
    /^(?:<\?|<!|<)/.test(head) &&
    (/<(?:rss|feed)[\s>]/.test(head) || (/<rdf:RDF[\s>]/.test(head) && head.includes('purl.org/rss/1.0')))
  );
}

/**
 * Reads an RSS (0.9 to 2.0, RDF too), Atom or JSON feed. Entries keep the order of the feed; addresses that are no http(s)
 * addresses are ''.
 *
 * @throws Problem `not-a-feed`, `bad-xml`, `bad-json`
 */
export function readFeed(content: string, source: FeedSource, parseHtml: ParseHtml): Feed {
  const at = source.file === undefined ? {} : { file: source.file };
  const start = content.replace(/^\uFEFF/, '').trimStart();
  if (start.startsWith('{')) {
    let value: unknown;
    try {
      value = JSON.parse(start);
    } catch (error) {
      throw new Problem('bad-json', `not JSON: ${(error as Error).message}`, at);
    }
    const record = ownRecord(value);
    if (record === null || !stringOf(record, 'version').includes('jsonfeed.org'))
      throw new Problem('not-a-feed', 'the file is JSON, but no JSON Feed', at);
    return readJsonFeed(record, source, parseHtml);
  }
  const xml = parseXml(start, source.file);
  const atom = childOf(xml, 'feed');
  if (isNode(atom)) return readAtom(atom, source, parseHtml);
  const rss = childOf(xml, 'rss') ?? childOf(xml, 'rdf:RDF');
  if (isNode(rss)) return readRss(rss, source, parseHtml);
  throw new Problem('not-a-feed', 'the file is no RSS, Atom or JSON feed', at);
}
