import type { ArticleListing } from '../../corpus/types.ts';

export const COLUMNS = ['title', 'publisher', 'published', 'collection', 'facts'] as const;
export type Column = (typeof COLUMNS)[number];

/** Which rows of the table are wanted, and in which order. */
export interface RowChoice {
  /** What is typed into the filter field. */
  filter: string;
  column: Column;
  descending: boolean;
}

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** Lower case without diacritics, so that "Malaga" finds "Málaga". */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function compare(a: ArticleListing, b: ArticleListing, { column, descending }: RowChoice): number {
  const direction = descending ? -1 : 1;
  if (column === 'facts') return direction * (a.facts - b.facts);
  const [left, right] = [a[column] ?? '', b[column] ?? ''];
  // What is not known stands last, whichever way the column is sorted.
  if (left === '' || right === '') return Number(left === '') - Number(right === '');
  return (
    direction * (column === 'published' ? Number(left > right) - Number(left < right) : collator.compare(left, right))
  );
}

/** The rows whose title or publisher has every word of the filter, sorted; equal ones stand as they were added, newest first. */
export function chooseRows(articles: readonly ArticleListing[], choice: RowChoice): ArticleListing[] {
  const words = fold(choice.filter).split(/\s+/).filter(Boolean);
  return articles
    .filter(({ title, publisher }) => {
      const row = fold(`${title} ${publisher}`);
      return words.every((word) => row.includes(word));
    })
    .sort((a, b) => compare(a, b, choice) || (a.added < b.added ? 1 : a.added > b.added ? -1 : 0));
}
