import { describe, expect, it } from 'vitest';
import { articleId, canonicalAddress, wordingHash } from '../../src/corpus/article-id.ts';

describe('canonical addresses', () => {
  it.each([
    ['http://www.coast.example/a/', 'https://coast.example/a'],
    ['https://coast.example/a?utm_source=x&fbclid=1#top', 'https://coast.example/a'],
    ['https://coast.example/a?b=2&a=1', 'https://coast.example/a?a=1&b=2'],
    ['https://COAST.example:443/a', 'https://coast.example/a'],
    ['https://m.coast.example/a', 'https://www.coast.example/a'],
    ['https://amp.coast.example/a', 'https://coast.example/a'],
    ['https://coast.example/a/amp/', 'https://coast.example/a'],
    ['https://coast.example/amp/news/a', 'https://coast.example/news/a'],
    ['https://coast.example/a.amp.html', 'https://coast.example/a.html'],
    ['https://coast.example/a?outputType=amp', 'https://coast.example/a'],
    ['https://www.google.com/amp/s/www.coast.example/a', 'https://coast.example/a'],
    ['https://coast-example.cdn.ampproject.org/v/s/coast.example/a/amp?usqp=mq331', 'https://coast.example/a'],
    ['https://coast.example/', 'https://www.coast.example'],
  ])('%s and %s are one page', (a, b) => expect(canonicalAddress(a)).toBe(canonicalAddress(b)));

  it.each([
    ['https://coast.example/a?id=1', 'https://coast.example/a?id=2'],
    ['https://coast.example/a', 'https://coast.example/A'],
    ['https://news.coast.example/a', 'https://coast.example/a'],
    ['https://coast.example/amp-makers', 'https://coast.example/makers'],
    ['https://coast.example/camp', 'https://coast.example/c'],
    ['https://m.example/a', 'https://example/a'],
    ['https://coast.example/index?mod=news', 'https://coast.example/index?mod=sport'],
  ])('%s and %s are two', (a, b) => expect(canonicalAddress(a)).not.toBe(canonicalAddress(b)));

  it.each(['', 'coast.example', 'javascript:alert(1)', 'file:///a'])('%j is none', (url) =>
    expect(canonicalAddress(url)).toBeNull(),
  );
});

describe('ids of articles that came without one', () => {
  it('depend on the address alone where there is one', () => {
    expect(articleId({ url: 'https://a.example/x', text: 'one' })).toBe(
      articleId({ url: 'http://www.a.example/x/', text: 'two' }),
    );
    expect(articleId({ url: 'https://a.example/x', text: 'one' })).not.toBe(
      articleId({ url: 'https://a.example/y', text: 'one' }),
    );
  });

  it('depend on the wording where there is no address', () => {
    expect(articleId({ url: '', text: 'He said: “Go.”' })).toBe(articleId({ url: '', text: 'He said: "Go."\n' }));
    expect(articleId({ url: '', text: 'He said 12' })).not.toBe(articleId({ url: '', text: 'He said 13' }));
  });

  it('stay the same from one version to the next', () => {
    expect(articleId({ url: 'https://a.example/x', text: '' })).toMatchInlineSnapshot(`"url-1e7l0ldojym2frfyy5qsag"`);
  });

  it('tell a hundred thousand texts apart', () => {
    const hashes = new Set(Array.from({ length: 100_000 }, (_, i) => wordingHash(`report ${i}`)));
    expect(hashes.size).toBe(100_000);
  });
});
