import { describe, expect, it } from 'vitest';
import { isListOfTeasers } from '../../../src/corpus/formats/is-list-of-teasers.ts';
import { parseHtml } from './parse-html.ts';

const rootOf = (html: string) => parseHtml(`<!doctype html><html><body>${html}</body></html>`).body;
const SENTENCE = 'The night ferry lost power off Grenaa on Monday with 84 passengers aboard, and tugs brought her in.';
const teaser = (n: number) =>
  `<section><h2><a href="/${n}">Ferry ${n} towed into port</a></h2><p>${SENTENCE}</p></section>`;
const card = (n: number) => `<a href="/${n}"><h3>Ferry ${n} towed into port</h3></a><p>${SENTENCE}</p>`;
const times = (count: number, make: (n: number) => string) => Array.from({ length: count }, (_, n) => make(n)).join('');

describe('what announces other articles', () => {
  it.each([
    ['teasers below headings that are links', times(8, teaser)],
    ['cards that are links', times(8, card)],
    ['a leading paragraph above many teasers', `<p>${SENTENCE}</p>${times(8, teaser)}`],
    [
      'links and little else',
      `<p>News</p><ul>${times(9, (n) => `<li><a href="/${n}">Ferry ${n} towed in</a></li>`)}</ul>`,
    ],
  ])('is a list of teasers: %s', (_, html) => {
    expect(isListOfTeasers(rootOf(html))).toBe(true);
  });

  it.each([
    ['paragraphs', times(4, () => `<p>${SENTENCE}</p>`)],
    ['paragraphs below headings of their own', times(6, (n) => `<h2>Part ${n}</h2><p>${SENTENCE}</p>`)],
    ['an article with a few others at its end', `${times(9, () => `<p>${SENTENCE}</p>`)}${times(5, teaser)}`],
    ['a short note with two others', `<p>${SENTENCE}</p>${times(2, teaser)}`],
    ['paragraphs with links in them', times(5, (n) => `<p>${SENTENCE} <a href="/${n}">More of it</a></p>`)],
    ['nothing', ''],
  ])('is none: %s', (_, html) => {
    expect(isListOfTeasers(rootOf(html))).toBe(false);
  });
});
