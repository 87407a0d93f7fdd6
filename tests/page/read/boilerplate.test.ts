import { describe, expect, it } from 'vitest';
import { boilerplateWords } from '../../../src/page/read/boilerplate.ts';

describe('class names and ids', () => {
  it.each([
    ['RelatedStories__list', 'soft'],
    ['c-newsletter-box', 'soft'],
    ['social_share', 'soft'],
    ['js-most-read', 'soft'],
    ['comments-area', 'hard'],
    ['articleComments', 'hard'],
  ])('%s speaks of boilerplate', (words, verdict) => expect(boilerplateWords(words)).toBe(verdict));

  it.each(['article-body', 'story__content', 'shareholders-report', 'adventure', 'commentary', 'readmore', 'navy', ''])(
    '%s does not',
    (words) => expect(boilerplateWords(words)).toBe('no'),
  );
});
