import { describe, expect, it } from 'vitest';
import { hedgeAfter, hedgeBefore } from '../../../src/engine/comparison/hedge-before.ts';

describe('hedgeBefore', () => {
  it.each([
    ['More than ', 'More than'],
    ['The ferry carried no more than ', 'no more than'],
    ['They saw at the very least ', 'at the very least'],
    ['As many as ', 'As many as'],
    ['The bill came to just under ', 'just under'],
    ['It burned an estimated ', 'an estimated'],
    ['The bridge will be closed for up to ', 'up to'],
    ['It cost between ', 'between'],
    ['Only half of about\n', 'about'],
  ])('finds the whole hedge at the end of “%s”', (text, hedge) => expect(hedgeBefore(text)).toBe(hedge));

  it.each([
    'The only ',
    'rather than ',
    'It was the roundabout ',
    'all over town, ',
    'about',
    '',
    'They came at last with ',
  ])('finds none at the end of “%s”', (text) => expect(hedgeBefore(text)).toBe(''));
});

describe('hedgeAfter', () => {
  it('finds the hedge that follows a value, and nothing else', () => {
    expect(hedgeAfter(' or more lifeboats were used')).toBe('or more');
    expect(hedgeAfter('-odd goats')).toBe('-odd');
    expect(hedgeAfter(' or morels')).toBe('');
    expect(hedgeAfter(' goats or more')).toBe('');
  });
});
