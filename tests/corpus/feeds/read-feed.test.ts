import { describe, expect, it } from 'vitest';
import { looksLikeFeed, readFeed } from '../../../src/corpus/feeds/read-feed.ts';
import { parseHtml } from '../formats/parse-html.ts';
import { problemOf } from '../problem-of.ts';

const WHOLE = `<p>${'The mill in Skagen closed its last loom on Friday, and 61 people lost their work. '.repeat(12)}</p>`;
const read = (content: string, address = 'https://mill.example/news/feed.xml') =>
  readFeed(content, { address }, parseHtml);
const rss = (items: string, head = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Mill Post</title><link>https://mill.example/</link><language>en-gb</language>${head}${items}</channel></rss>`;

describe('a feed', () => {
  it('in RSS has the whole article where its content is given', () => {
    const feed = read(
      rss(`<item><title>Mill closes</title><link>/news/mill</link><guid isPermaLink="false">m-1</guid><dc:creator>Kaja Friis</dc:creator>
        <pubDate>Fri, 06 Mar 2026 08:00:00 GMT</pubDate><description>Short.</description><content:encoded><![CDATA[${WHOLE}<script>alert(1)</script>]]></content:encoded></item>`),
    );
    expect(feed).toMatchObject({ title: 'Mill Post', site: 'https://mill.example/', lang: 'en-gb' });
    expect(feed.items).toMatchObject([
      {
        id: 'm-1',
        url: 'https://mill.example/news/mill',
        title: 'Mill closes',
        author: 'Kaja Friis',
        published: '2026-03-06T08:00:00Z',
        lang: 'en-gb',
        full: true,
      },
    ]);
    expect(feed.items[0]?.text).toMatch(/^The mill in Skagen/);
    expect(feed.items[0]?.text).not.toMatch(/alert|<p>/);
  });

  it('in RSS has a beginning where only a description is given', () => {
    const [item] = read(
      rss(
        '<item><title>A</title><guid>https://mill.example/a</guid><description>&lt;p&gt;Sixty-one people.&lt;/p&gt;</description></item>',
      ),
    ).items;
    expect(item).toMatchObject({
      url: 'https://mill.example/a',
      text: 'Sixty-one people.',
      full: false,
      published: null,
    });
  });

  it('in RSS 1.0 has its entries beside the channel', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>Mill Post</title></channel>
      <item rdf:about="https://mill.example/a"><title>A</title><link>https://mill.example/a</link><dc:date>2026-03-06</dc:date></item></rdf:RDF>`;
    expect(looksLikeFeed(rdf)).toBe(true);
    expect(read(rdf).items).toMatchObject([{ id: 'https://mill.example/a', published: '2026-03-06' }]);
  });

  it('in Atom has text, HTML and XHTML', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="html">Mill &amp;amp; Post</title><link rel="self" href="https://mill.example/feed"/><link href="https://mill.example/"/>
      <entry><id>1</id><title type="html">Five &amp;lt;b&amp;gt; hurt</title><link rel="alternate" type="text/html" href="a"/><published>2026-03-06T08:00:00Z</published><updated>2026-03-07T08:00:00Z</updated><author><name>Kaja Friis</name></author><content type="html">${WHOLE.replaceAll('<', '&lt;')}</content></entry>
      <entry><id>2</id><title>B</title><link href="https://mill.example/b"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${WHOLE}<p>Second &amp; last.</p></div></content></entry>
      <entry><id>3</id><title>C</title><link href="https://mill.example/c"/><content type="html"><![CDATA[<p>One &amp; two.</p>]]></content></entry>
      <entry><id>4</id><title>D</title><link href="https://mill.example/d"/><summary>1 &lt; 2 &amp;amp; so</summary></entry></feed>`;
    const feed = read(atom);
    expect(feed).toMatchObject({ title: 'Mill & Post', site: 'https://mill.example/', lang: 'en' });
    expect(feed.items).toMatchObject([
      {
        id: '1',
        url: 'https://mill.example/news/a',
        title: 'Five <b> hurt',
        author: 'Kaja Friis',
        published: '2026-03-06T08:00:00Z',
        full: true,
      },
      { id: '2', full: true },
      { id: '3', text: 'One & two.', full: false },
      { id: '4', text: '1 < 2 &amp; so' },
    ]);
    expect(feed.items[1]?.text).toMatch(/Second & last\.$/);
  });

  it('in JSON has HTML or plain text', () => {
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Mill Post',
      home_page_url: 'https://mill.example/',
      language: 'en',
      items: [
        {
          id: 7,
          url: 'https://mill.example/a',
          title: 'A',
          content_html: WHOLE,
          date_published: '2026-03-06T08:00:00Z',
          authors: [{ name: 'Kaja Friis' }],
        },
        { id: 'b', url: 'javascript:alert(1)', title: 'B', content_text: 'x < y\n\nEnd.' },
        'no item',
      ],
    });
    expect(looksLikeFeed(json)).toBe(true);
    expect(read(json).items).toMatchObject([
      { id: '7', title: 'A', author: 'Kaja Friis', full: true },
      { id: 'b', url: '', text: 'x < y\nEnd.', full: false },
    ]);
  });

  it.each([
    ['<title>AT&amp;T &lt; 5 R&amp;D</title>', 'AT&T < 5 R&D'],
    ['<title>Five &lt;b&gt;hurt&lt;/b&gt; in caf&amp;eacute;</title>', 'Five hurt in café'],
    ['<title><![CDATA[<em>Five</em> hurt <script>alert(1)</script>]]></title>', 'Five hurt'],
    ['<title>&lt;img src=x onerror=alert(1)&gt;</title>', '<img src=x onerror=alert(1)>'],
    ['<title>Caf&#233; &#x2014; &#99999999;</title>', 'Café — &#99999999;'],
  ])('shows HTML in %s as text', (title, expected) => {
    expect(read(rss(`<item>${title}<link>https://mill.example/a</link></item>`)).items[0]?.title).toBe(expected);
  });

  it.each(['<h1>No feed</h1>', 'words', '', '{"version": "1"}', '<!doctype html><html></html>'])(
    'is not %.20s',
    (content) => {
      expect(looksLikeFeed(content)).toBe(false);
      expect(['not-a-feed', 'bad-xml', 'bad-json']).toContain(problemOf(() => read(content)).code);
    },
  );

  it('may be cut off in the middle, and gives what was complete', () => {
    const cut = rss('<item><title>A</title><link>https://mill.example/a</link></item><item><title>B').slice(0, -30);
    expect(read(cut).items[0]).toMatchObject({ title: 'A' });
  });
});

describe('entities that a feed declares', () => {
  it('are refused where they are made of others, and nothing is expanded', () => {
    const lol = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const bomb = `<!DOCTYPE rss [<!ENTITY l0 "lol">${lol}]>${rss('<item><title>&l9;</title></item>').replace(/^<\?.*?\?>/, '')}`;
    const start = performance.now();
    expect(problemOf(() => read(bomb)).code).toBe('bad-xml');
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('are refused where they come from elsewhere', () => {
    const outside = `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>${rss('<item><title>&x;</title></item>').replace(/^<\?.*?\?>/, '')}`;
    expect(problemOf(() => read(outside)).code).toBe('bad-xml');
  });

  it('stay as they are written where they are plain', () => {
    const plain = `<!DOCTYPE rss [<!ENTITY mill "The Mill">]>${rss('<item><title>&mill; closes</title><link>https://mill.example/a</link></item>').replace(/^<\?.*?\?>/, '')}`;
    expect(read(plain).items[0]?.title).toBe('&mill; closes');
  });

  it('and elements named after the innards of objects do no harm', () => {
    expect(problemOf(() => read(rss('<item><__proto__><x>1</x></__proto__></item>'))).code).toBe('bad-xml');
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it.each([
    ['deep', '<a>'.repeat(100_000)],
    ['broken', `<rss>${'<'.repeat(300_000)}`],
    ['full of CDATA', `<rss>${'<![CDATA['.repeat(100_000)}`],
    ['full of declarations', `<!DOCTYPE rss [${'<!ENTITY '.repeat(100_000)}]><rss/>`],
  ])('a file that is %s is not waited for', (_, content) => {
    const start = performance.now();
    problemOf(() => read(content));
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
