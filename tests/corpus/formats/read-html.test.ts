import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/corpus/formats/read-html.ts';
import { problemOf } from '../problem-of.ts';

const parse = (html: string) => parseHTML(html).document as unknown as Document;

const SENTENCE =
  'The ferry Alma ran aground off Lund on Tuesday with 212 people on board, and all of them were brought ashore by the coast guard.';
const page = (
  head: string,
  body = '',
) => `<!doctype html><html lang="en-GB"><head><title>Ferry - Coast Post</title>${head}</head>
  <body><nav><a href="/">Home</a><a href="/news">News</a></nav><article><h1>Ferry runs aground</h1>
  ${`<p>${SENTENCE}</p>`.repeat(6)}<p>Nobody<br>was hurt.</p>${body}</article><script>var hidden = 'script text';</script></body></html>`;

describe('reading a saved page', () => {
  it('takes metadata from JSON-LD, within a graph too', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebSite', name: 'Other' },
        {
          '@type': ['NewsArticle'],
          headline: 'Ferry runs aground off Lund',
          datePublished: '2026-02-03T06:30:00+01:00',
          publisher: { name: 'Coast Post' },
          mainEntityOfPage: { '@id': 'https://coast.example/ferry' },
        },
      ],
    };
    expect(
      readHtml(page(`<script type="application/ld+json">${JSON.stringify(graph)}</script>`), 'a.html', parse),
    ).toMatchObject({
      title: 'Ferry runs aground off Lund',
      publisher: 'Coast Post',
      published: '2026-02-03T06:30:00+01:00',
      url: 'https://coast.example/ferry',
      lang: 'en-GB',
    });
  });

  it('takes Open Graph and the canonical address where there is no JSON-LD, and passes broken JSON-LD over', () => {
    const head = `<script type="application/ld+json">{ broken</script><meta property="og:title" content="Ferry aground">
      <meta property="og:site_name" content="Coast Post"><meta property="article:published_time" content="2026-02-03T06:30:00Z">
      <link rel="canonical" href="https://coast.example/ferry">`;
    expect(readHtml(page(head), 'a.html', parse)).toMatchObject({
      title: 'Ferry aground',
      publisher: 'Coast Post',
      published: '2026-02-03T06:30:00Z',
      url: 'https://coast.example/ferry',
    });
  });

  it('takes metadata that is nested without bound for none', () => {
    const deep = `{"@type":"NewsArticle","headline":"Ferry aground","publisher":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const head = `<script type="application/ld+json">${deep}</script>`;
    expect(readHtml(page(head), 'a.html', parse)).toMatchObject({ title: 'Ferry aground', publisher: '' });
  });

  it('takes the document’s title, and leaves open what the page does not say', () => {
    expect(readHtml(page(''), 'a.html', parse)).toMatchObject({
      title: 'Ferry - Coast Post',
      publisher: '',
      published: null,
      url: '',
    });
  });

  it('does not take a date that is none or an address that is no web address', () => {
    const head = `<meta property="article:published_time" content="last week"><link rel="canonical" href="javascript:alert(1)">`;
    expect(readHtml(page(head), 'a.html', parse)).toMatchObject({ published: null, url: '' });
  });

  it('gives the article one line for each paragraph, without navigation and scripts', () => {
    const { text } = readHtml(page(''), 'a.html', parse);
    const lines = text.split('\n');
    expect(lines.filter((line) => line === SENTENCE)).toHaveLength(6);
    expect(lines.slice(-2)).toEqual(['Nobody', 'was hurt.']);
    expect(text).not.toContain('Home');
    expect(text).not.toContain('script text');
  });

  it('leaves the line of who wrote it and when to the metadata', () => {
    const head =
      '<meta name="author" content="Ines Maddox"><meta property="article:published_time" content="2026-02-03">';
    const line = '<p class="byline">By Ines Maddox, <time datetime="2026-02-03">2026-02-03</time></p>';
    const html = page(head).replace('</h1>', `</h1>${line}`);
    const { text, author } = readHtml(html, 'a.html', parse);
    expect(author).toBe('Ines Maddox');
    expect(text).toContain(SENTENCE);
    expect(text).not.toMatch(/Ines Maddox|2026-02-03/);
  });

  it('refuses a form that is there to be filled in, whatever hints stand above it', () => {
    const field = '<p><label>Name <input type="text"></label></p>';
    const html = `<!doctype html><html><head><title>Grazing</title></head><body><main><h1>Grazing on the common</h1>
      ${`<p>${SENTENCE}</p>`.repeat(5)}<form action="/apply">${field.repeat(10)}</form></main></body></html>`;
    expect(problemOf(() => readHtml(html, 'form.html', parse))).toMatchObject({
      code: 'not-an-article',
      file: 'form.html',
    });
  });

  it('refuses a front page, which is no source of its own', () => {
    const teasers = Array.from(
      { length: 9 },
      (_, n) => `<section><h2><a href="/${n}">Ferry ${n} runs aground off Lund</a></h2><p>${SENTENCE}</p></section>`,
    );
    const html = `<!doctype html><html><head><title>Coast Post</title></head><body><main>${teasers.join('')}</main></body></html>`;
    expect(problemOf(() => readHtml(html, 'front.html', parse))).toMatchObject({
      code: 'not-an-article',
      file: 'front.html',
    });
  });

  it('refuses a page without an article', () => {
    expect(
      problemOf(() => readHtml('<!doctype html><title>Nothing</title><body></body>', 'a.html', parse)),
    ).toMatchObject({
      code: 'no-article-in-html',
      file: 'a.html',
    });
  });

  it('refuses a page that is nested without bound, and does so at once', () => {
    const deep = `<!doctype html><body>${'<div>'.repeat(20_000)}words${'</div>'.repeat(20_000)}</body>`;
    const start = performance.now();
    expect(problemOf(() => readHtml(deep, 'a.html', parse))).toMatchObject({ code: 'no-article-in-html' });
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
