import { describe, expect, it } from 'vitest';
import { memoryIndex } from '../../../src/engine/retrieval/memory-index.ts';
import type { AnalysedArticle } from '../../../src/engine/types.ts';

const article = (id: string, terms: string[], title = ''): AnalysedArticle => ({
  article: { id, title, publisher: '', published: null, url: '', lang: 'en', text: '' },
  analysis: { version: 1, sentences: [], facts: [], terms: terms.map((term) => [term, 1]), fingerprints: [] },
});

describe('memoryIndex', () => {
  const index = memoryIndex([article('a', ['t:x', 't:y']), article('b', ['t:x']), article('b', ['t:z'], 'later')]);
  it('counts and finds articles by term, the later one of an id alone', async () => {
    expect(await index.size()).toBe(2);
    expect(await index.count(['t:z', 't:x', 't:none'])).toEqual([1, 1, 0]);
    expect(await index.find('t:x', 9)).toEqual(['a']);
  });
  it('keeps to the limit and leaves out ids that are gone', async () => {
    expect(await memoryIndex([article('a', ['t:x']), article('b', ['t:x'])]).find('t:x', 1)).toHaveLength(1);
    expect((await index.load(['gone', 'b'])).map((loaded) => loaded.article.title)).toEqual(['later']);
  });
});
