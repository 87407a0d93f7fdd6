import type { FeedState } from '../../../corpus/intake.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const escapeXml = (text: string) => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');

/** Feeds as OPML 2.0 (http://opml.org/spec2.opml), which every feed reader reads. */
export function writeOpml(feeds: readonly Pick<FeedState, 'title' | 'url'>[]): string {
  const outlines = feeds.map(({ title, url }) => {
    const name = escapeXml(title || url);
    return `    <outline type="rss" text="${name}" title="${name}" xmlUrl="${escapeXml(url)}"/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head><title>Second Source</title></head>',
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}
