import { describe, expect, it } from 'vitest';
import { isoDate, readMetadata } from '../../../src/page/read/metadata.ts';
import { pageOf } from './page-of.ts';

const URL_HERE = 'https://www.times.example/2026/03/02/ferry?from=mail#top';
const json = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const read = (head: string, body = '<main><p>Text.</p></main>', lang = 'en') => {
  const document = pageOf(body, { head, lang });
  return readMetadata(document, document.querySelector('main'), URL_HERE);
};

describe('metadata', () => {
  it('come from schema.org data first', () => {
    const data = read(
      `${json({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'Organization', '@id': '#us', name: 'Sandhaven Times' },
          {
            '@type': 'NewsArticle',
            headline: 'Ferry late again',
            datePublished: '2026-03-02T08:10:00+01:00',
            publisher: { '@id': '#us' },
          },
        ],
      })}<meta property="og:title" content="Something else"><meta property="og:site_name" content="Times Group">`,
    );
    expect(data).toMatchObject({
      title: 'Ferry late again',
      publisher: 'Sandhaven Times',
      published: '2026-03-02T08:10:00+01:00',
      schema: true,
    });
  });

  it('come from Open Graph and meta tags next, and from the host last', () => {
    expect(
      read(
        '<meta property="og:title" content="Ferry late again"><meta property="og:site_name" content="Sandhaven Times"><meta property="article:published_time" content="2026-03-02">',
      ),
    ).toMatchObject({
      title: 'Ferry late again',
      publisher: 'Sandhaven Times',
      published: '2026-03-02',
      schema: false,
    });
    expect(read('<title>Ferry late again | Times</title>')).toMatchObject({
      title: 'Ferry late again',
      publisher: 'times.example',
      published: null,
    });
    expect(read('<meta property="og:site_name" content="https://times.example">').publisher).toBe('times.example');
  });

  it('take the headline of the page where its data agree, and not the name of the site', () => {
    const body = '<h1>Sandhaven Times</h1><main><h1>Ferry late again,\n as always</h1></main>';
    expect(read('<meta property="og:title" content="Ferry late again, as always - Times">', body).title).toBe(
      'Ferry late again, as always',
    );
    expect(
      read('<meta property="og:title" content="Mayor resigns over the ferry">', '<h1>Sandhaven Times</h1><main></main>')
        .title,
    ).toBe('Mayor resigns over the ferry');
  });

  it('pass over data that are broken, of something else, or huge', () => {
    const broken = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Half</script>';
    expect(read(`${broken}${json({ '@type': 'Product', name: 'Boat' })}<title>Ferry late again</title>`)).toMatchObject(
      { title: 'Ferry late again', schema: false },
    );
    expect(read(json({ '@type': 'NewsArticle', headline: 'x'.repeat(400_000) })).schema).toBe(false);
  });

  it('name the canonical address if it is that of one article on the web', () => {
    expect(read('<link rel="canonical" href="/2026/03/02/ferry">').url).toBe(
      'https://www.times.example/2026/03/02/ferry',
    );
    expect(read('').url).toBe('https://www.times.example/2026/03/02/ferry?from=mail');
    expect(read('<link rel="canonical" href="https://times.example/">').url).toBe(
      'https://www.times.example/2026/03/02/ferry?from=mail',
    );
    expect(read('<link rel="canonical" href="javascript:alert(1)">').url).toBe(
      'https://www.times.example/2026/03/02/ferry?from=mail',
    );
  });

  it('take the language nearest to the text', () => {
    expect(read('', '<main lang="fr-CA"><p>Texte.</p></main>').lang).toBe('fr-CA');
    expect(read('<meta property="og:locale" content="en_GB">', '<main></main>', '').lang).toBe('en-GB');
    expect(read('', '<main></main>', 'english please').lang).toBe('');
  });
});

describe('dates', () => {
  it.each([
    ['2026-03-02', '2026-03-02'],
    ['2026-03-02T08:10:00Z', '2026-03-02T08:10:00Z'],
    ['2026-03-02 08:10:00', '2026-03-02T08:10:00'],
    ['2026-03-02T08:10:00+0100', '2026-03-02T08:10:00+01:00'],
    ['20260302', '2026-03-02'],
    ['20260302081000', '2026-03-02'],
    ['Mon, 02 Mar 2026 08:10:00 GMT', '2026-03-02T08:10:00.000Z'],
  ])('%s is %s', (written, iso) => expect(isoDate(written)).toBe(iso));

  it.each(['', 'yesterday', '2026-13-45', '12', 'March', null])('%s is none', (written) =>
    expect(isoDate(written)).toBeNull(),
  );
});
