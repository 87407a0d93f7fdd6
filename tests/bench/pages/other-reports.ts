import type { ArticleDraft } from '../../../src/corpus/types.ts';
import { articleOfPage, type PageFile } from './page-files.ts';

/** Of so many paragraphs one is left out, so that the page has something only it tells. */
const LEFT_OUT = 4;
/** Every so manieth number is another one. */
const CHANGED = 2;

/**
 * Another outlet's report of what a page tells: a paragraph in four is missing and every second number is another one, so that
 * each verdict occurs. Repeatable.
 */
export function otherReport(text: string): string {
  let numbers = 0;
  const other = (written: string) => {
    if (++numbers % CHANGED !== 0) return written;
    const value = Number(written.replaceAll(',', ''));
    // A year that is another one would make it another event.
    if (!Number.isInteger(value) || (value > 1500 && value < 2100) || value > 1e9) return written;
    return (value + Math.max(1, Math.round(value * 0.3))).toLocaleString('en-US');
  };
  return text
    .split('\n')
    .filter((_, index) => index % LEFT_OUT !== LEFT_OUT - 1)
    .map((paragraph) =>
      paragraph.replace(/(?<![\w.,$-])\d{1,3}(?:,\d{3})+(?![\w.,-]*\d)|(?<![\w.,$-])\d+(?![\w.,-]*[\d\w])/g, other),
    )
    .join('\n');
}

/** A corpus that has something to say on every page of a folder: of each the report of another outlet. */
export function otherReports(folder: string, pages: readonly PageFile[]): ArticleDraft[] {
  return pages.flatMap((page, index): ArticleDraft[] => {
    const article = articleOfPage(folder, page);
    if (article === null) return [];
    return [
      {
        id: `other-report-${index + 1}`,
        title: article.title,
        publisher: 'Another Outlet',
        published: article.published,
        url: `https://another-outlet.example/${index + 1}`,
        lang: 'en',
        text: otherReport(article.text),
      },
    ];
  });
}
