import { describe, expect, it } from 'vitest';
import { MIN_PROSE, type Signals, whyNoArticle } from '../../../src/page/read/looks-like-article.ts';

/** A page with long text and nothing that speaks for or against it. */
const plain: Signals = {
  schema: false,
  type: '',
  inArticle: false,
  headline: false,
  dated: false,
  dateline: () => false,
  path: '/x',
  query: '',
  allProse: 3000,
  prose: 3000,
  paragraphs: 12,
  other: 200,
  articles: 0,
  editable: false,
  fields: 0,
};
const judge = (changes: Partial<Signals>) => whyNoArticle({ ...plain, ...changes });

describe('an article', () => {
  it.each<[string, Partial<Signals>]>([
    ['data that say so', { schema: true }],
    ['Open Graph that says so', { type: 'article' }],
    ['an article element and a headline', { inArticle: true, headline: true }],
    ['a headline and a date', { headline: true, dated: true }],
    ['a headline and an address with a date', { headline: true, path: '/2026/03/02/ferry' }],
    ['a headline and an address with a slug', { headline: true, path: '/news/ferry-late-again-in-sandhaven' }],
    ['a headline over a printed day', { headline: true, dateline: () => true }],
    ['a date and an address with a number', { dated: true, path: '/news/story-48213377' }],
  ])('is a long text with %s', (_, changes) => expect(judge(changes)).toBeNull());

  it('is a short one if two signs beside its text say so', () => {
    const short = { prose: MIN_PROSE, allProse: MIN_PROSE, paragraphs: 2 };
    expect(judge({ ...short, type: 'article', headline: true })).toBeNull();
    expect(judge({ ...short, type: 'article' })).toBe('not-an-article');
  });
});

describe('no article', () => {
  const sure: Partial<Signals> = { type: 'article', headline: true, dated: true };

  it.each<[string, Partial<Signals>]>([
    ['a long text alone', {}],
    ['a long text with one sign', { headline: true }],
    ['a long text with a printed day', { dateline: () => true }],
    ['the front page', { ...sure, path: '/' }],
    [
      'the front page with its day in the masthead',
      { headline: true, inArticle: true, path: '/', dateline: () => true },
    ],
    ['a page of teasers with their days', { headline: true, inArticle: true, articles: 12, dateline: () => true }],
    ['a page of menus with a day', { headline: true, other: 5000, dateline: () => true }],
    ['the front page of an edition', { headline: true, dated: true, inArticle: true, path: '/en-gb/' }],
    ['a result of a search', { headline: true, dated: true, path: '/search' }],
    ['a search by its query', { headline: true, dated: true, query: '?q=ferry' }],
    ['a page of menus', { headline: true, dated: true, other: 5000 }],
    ['a page of teasers', { headline: true, dated: true, prose: 1000 }],
    ['a page of many articles', { headline: true, dated: true, articles: 12 }],
    ['a product', { headline: true, dated: true, type: 'product' }],
    ['one paragraph', { ...sure, paragraphs: 1 }],
    ['a text in an editor', { ...sure, editable: true }],
  ])('is %s', (_, changes) => expect(judge(changes)).toBe('not-an-article'));

  it('says whether there was no text, too little, or another kind of page', () => {
    expect(judge({ ...sure, allProse: 0, prose: 0 })).toBe('no-text');
    expect(judge({ ...sure, allProse: MIN_PROSE - 1, prose: MIN_PROSE - 1 })).toBe('too-short');
    expect(judge({ ...sure, prose: MIN_PROSE - 1 })).toBe('not-an-article');
  });

  it('takes no time over an address of any length', () => {
    const started = performance.now();
    judge({ path: `/${'a-'.repeat(200_000)}`, query: `?${'q'.repeat(200_000)}` });
    expect(performance.now() - started).toBeLessThan(200);
  });
});
