import { describe, expect, it } from 'vitest';
import { articleLink, readLibraryPlace } from '../../src/platform/article-link.ts';

const LIBRARY = 'chrome-extension://us/options.html';
const link = (article: { id: string; url: string }, sentence = 'Ten came.', sentenceStart = 17) =>
  articleLink(LIBRARY, article, { sentence, sentenceStart });
const fragmentOf = (address: string) => new URL(address).hash;

describe('the link to an article', () => {
  it('goes to the sentence on the article’s site', () => {
    expect(link({ id: 'a', url: 'https://coast.example/a' })).toBe('https://coast.example/a#:~:text=Ten%20came');
  });

  it.each(['', 'file:///home/a.txt', 'javascript:alert(1)'])('goes to the library for the address “%s”', (url) => {
    expect(link({ id: 'a', url })).toBe(`${LIBRARY}#article=a&at=17-26`);
  });

  it('goes to the whole article where there is no sentence', () => {
    expect(link({ id: 'a', url: '' }, '')).toBe(`${LIBRARY}#article=a`);
  });
});

describe('a place in the library', () => {
  it.each(['a', 'b c', 'https://coast.example/a?b=1&at=3#c', '100 %+'])('is read again from its address: %s', (id) => {
    expect(readLibraryPlace(fragmentOf(link({ id, url: '' })))).toEqual({ id, start: 17, end: 26 });
  });

  it.each(['', '#', '#at=3-9', '#article='])('is nowhere for “%s”', (fragment) => {
    expect(readLibraryPlace(fragment)).toBeNull();
  });

  it.each(['x', '5', '-1-4', '1-2-3', '9999999999-9'])('has no span for “%s”', (at) => {
    expect(readLibraryPlace(`#article=a&at=${at}`)).toEqual({ id: 'a', start: 0, end: 0 });
  });
});
