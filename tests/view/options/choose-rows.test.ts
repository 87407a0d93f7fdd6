import { describe, expect, it } from 'vitest';
import type { ArticleListing } from '../../../src/corpus/types.ts';
import type { RowChoice } from '../../../src/view/options/choose-rows.ts';
import { chooseRows } from '../../../src/view/options/choose-rows.ts';

const row = (id: string, more: Partial<ArticleListing> = {}): ArticleListing => ({
  id,
  title: id,
  publisher: 'Hill Gazette',
  published: '2026-03-14',
  url: '',
  lang: 'en',
  collection: 'Goats',
  added: '2026-03-15T00:00:00Z',
  facts: 1,
  length: 100,
  ...more,
});
const choice = (more: Partial<RowChoice> = {}): RowChoice => ({
  filter: '',
  column: 'title',
  descending: false,
  ...more,
});
const ids = (rows: ArticleListing[], wanted: Partial<RowChoice>) =>
  chooseRows(rows, choice(wanted)).map(({ id }) => id);

describe('chooseRows', () => {
  it('filters by every word, in title or publisher, whatever the case and the accents', () => {
    const rows = [row('Málaga sells goats'), row('Goats at sea', { publisher: 'Malaga Post' }), row('Sheep in Malaga')];
    expect(ids(rows, { filter: ' malaga GOATS ' })).toEqual(['Goats at sea', 'Málaga sells goats']);
  });

  it('finds no row for words that stand in neither', () => {
    expect(ids([row('Goats at sea', { collection: 'Ferries' })], { filter: 'ferries' })).toEqual([]);
  });

  it('sorts titles as a reader does, numbers by value', () => {
    expect(ids([row('item 10'), row('Étude'), row('item 9'), row('zoo')], {})).toEqual([
      'Étude',
      'item 9',
      'item 10',
      'zoo',
    ]);
  });

  it('sorts figures by value, both ways', () => {
    const rows = [row('a', { facts: 9 }), row('b', { facts: 100 }), row('c', { facts: 30 })];
    expect(ids(rows, { column: 'facts' })).toEqual(['a', 'c', 'b']);
    expect(ids(rows, { column: 'facts', descending: true })).toEqual(['b', 'c', 'a']);
  });

  it('puts articles without a date last, whichever way they are sorted', () => {
    const rows = [
      row('none', { published: null }),
      row('old', { published: '2026-01-01' }),
      row('new', { published: '2026-05-01T09:00:00Z' }),
    ];
    expect(ids(rows, { column: 'published' })).toEqual(['old', 'new', 'none']);
    expect(ids(rows, { column: 'published', descending: true })).toEqual(['new', 'old', 'none']);
  });

  it('puts the article added last first among equals', () => {
    const rows = [row('first', { added: '2026-03-15T00:00:00Z' }), row('second', { added: '2026-03-16T00:00:00Z' })];
    expect(ids(rows, { column: 'publisher' })).toEqual(['second', 'first']);
  });
});
