import type { FileContents } from '../intake.ts';
import { Problem } from '../problem.ts';
import { attributeOf, childOf, childrenOf, parseXml } from './parse-xml.ts';
import { nothing, orRefuse } from './refuse.ts';
import { addressOf } from './take-record.ts';

/** Most outlines that are looked at, and how deeply they are followed. */
const MAX_OUTLINES = 10_000;
const MAX_DEPTH = 50;

/** Reads the feeds of an OPML list, those in folders too, each once. @throws Problem `bad-xml`, `not-a-feed` */
export function readOpml(content: string, file: string): FileContents {
  const body = childOf(childOf(parseXml(content, file), 'opml'), 'body');
  if (body === undefined) throw new Problem('not-a-feed', 'the file is no OPML list', { file });
  const contents = nothing();
  const seen = new Set<string>();
  let looked = 0;
  const visit = (node: unknown, depth: number) => {
    for (const outline of childrenOf(node, 'outline')) {
      if (++looked > MAX_OUTLINES || depth > MAX_DEPTH) return;
      const url = attributeOf(outline, 'xmlUrl') || attributeOf(outline, 'xmlurl');
      const title = attributeOf(outline, 'title') || attributeOf(outline, 'text');
      if (url !== '') {
        orRefuse(contents.refused, title, () => {
          const feed = addressOf({ url }, { file });
          if (!seen.has(feed.url)) contents.feeds.push({ url: feed.url, title: title.slice(0, 300) });
          seen.add(feed.url);
        });
      }
      visit(outline, depth + 1);
    }
  };
  visit(body, 0);
  return contents;
}
