import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it, vi } from 'vitest';
import { formatAgo } from '../../../../src/view/options/feeds/format-ago.ts';
import { writeOpml } from '../../../../src/view/options/feeds/write-opml.ts';

vi.mock('../../../../src/platform/i18n.ts', () => import('../../../word-keys.ts'));

describe('writeOpml', () => {
  it('writes what an XML reader reads back, whatever marks stand in a title', () => {
    const title = `Goats & "kids" <b>today</b> 'weekly'`;
    const opml = writeOpml([
      { title, url: 'https://example.com/feed?a=1&b=2' },
      { title: '', url: 'https://example.org/rss' },
    ]);
    const read = new XMLParser({ ignoreAttributes: false }).parse(opml);
    expect(read.opml['@_version']).toBe('2.0');
    expect(read.opml.body.outline).toMatchObject([
      { '@_type': 'rss', '@_text': title, '@_xmlUrl': 'https://example.com/feed?a=1&b=2' },
      { '@_text': 'https://example.org/rss', '@_xmlUrl': 'https://example.org/rss' },
    ]);
  });
});

describe('formatAgo', () => {
  const now = Date.parse('2026-03-14T12:00:00Z');
  it.each([
    ['2026-03-14T11:48:00Z', '12 minutes ago'],
    ['2026-03-14T12:30:00Z', 'in 30 minutes'],
    ['2026-03-14T15:00:00Z', 'in 3 hours'],
    ['2026-03-11T12:00:00Z', '3 days ago'],
    ['2026-03-14T11:59:40Z', 'now'],
    ['soon', ''],
  ])('says of %s “%s”', (moment, words) => {
    expect(formatAgo(moment, now)).toBe(words);
  });
});
