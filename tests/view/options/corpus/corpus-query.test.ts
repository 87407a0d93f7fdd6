import { describe, expect, it } from 'vitest';
import { isOpen, narrow, sortAfter } from '../../../../src/view/options/corpus/corpus-query.ts';

describe('sortAfter', () => {
  it('starts with the newest or largest, names with A, and turns round what is chosen again', () => {
    expect(sortAfter({ by: 'title', descending: false }, 'facts')).toEqual({ by: 'facts', descending: true });
    expect(sortAfter({ by: 'facts', descending: true }, 'title')).toEqual({ by: 'title', descending: false });
    expect(sortAfter({ by: 'title', descending: false }, 'title')).toEqual({ by: 'title', descending: true });
  });
});

describe('narrow', () => {
  it('leaves out what narrows nothing, so that an open filter is one without parts', () => {
    const filter = narrow({}, 'publishers', ['Hill Gazette']);
    expect(filter).toEqual({ publishers: ['Hill Gazette'] });
    expect(isOpen(filter)).toBe(false);
    expect(isOpen(narrow(filter, 'publishers', []))).toBe(true);
    expect(isOpen(narrow({ text: 'goat' }, 'text', ''))).toBe(true);
    expect(isOpen(narrow({ from: '2026-01-01' }, 'from', undefined))).toBe(true);
  });
});
