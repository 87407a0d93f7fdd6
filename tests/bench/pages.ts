import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from '../../src/cli/start/prepare.mjs';
import { readArticles } from '../../src/cli/read-articles.ts';
import { formatTable } from '../../src/cli/format-table.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { type BundleSizes, bundleSizes } from './pages/bundle-sizes.ts';
import { measurePage, type PageRow } from './pages/measure-page.ts';
import { otherReports } from './pages/other-reports.ts';
import { pageFiles } from './pages/page-files.ts';
import { startReader } from './pages/reader.ts';
import { servePages } from './pages/serve-pages.ts';

export interface PagesResult {
  pages: PageRow[];
  bundles: BundleSizes;
}

const BUILD = join(root, '.output', 'chrome-mv3');

/**
 * Serves every page of a folder, visits each in a real Chromium with the built extension and measures, in one run, what the
 * content script costs, what a bare walk over the text costs, and what mark.js takes to paint the same words. The corpus is
 * the articles of a file, or other reports of what the pages tell (see pages/other-reports.ts).
 */
export async function benchPages(folder: string, corpus: string | undefined): Promise<PagesResult> {
  const pages = pageFiles(folder);
  const articles = corpus === undefined ? otherReports(folder, pages) : readArticles(corpus);
  if (!runTool('wxt', ['build', '-b', 'chrome', '--mv3'], { stdio: ['ignore', 'ignore', 'inherit'] }))
    throw new UsageError('the extension could not be built');
  if (!existsSync(BUILD)) throw new UsageError(`no build in ${BUILD}`);
  const server = await servePages(folder);
  const reader = await startReader();
  try {
    await reader.fillCorpus(articles);
    const rows: PageRow[] = [];
    for (const [index, page] of pages.entries()) {
      if (process.stderr.isTTY)
        process.stderr.write(`\r\x1b[Kvisiting page ${index + 1} of ${pages.length}: ${page.name} `);
      rows.push(await measurePage(reader, `http://127.0.0.1:${server.port}`, page));
    }
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
    return { pages: rows, bundles: bundleSizes(BUILD) };
  } finally {
    await reader.close();
    await server.close();
  }
}

const cell = (value: string | number | boolean | null): string =>
  value === null ? '–' : value === true ? 'yes' : value === false ? 'no' : String(value);
const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** The result for a person. */
export function pagesTable({ pages, bundles }: PagesResult): string {
  const heads = [
    'page',
    'article',
    'facts',
    'painted',
    'outside',
    'script ms',
    'text walk',
    'mark.js',
    'long tasks',
    'ready to painted',
  ];
  const rows = pages.map((row) =>
    [
      row.file,
      row.article,
      row.facts,
      row.painted,
      row.paintedOutside,
      row.mainThreadMs,
      row.textWalkMs,
      row.markJsMs,
      row.longTasks,
      row.readyToPaintedMs,
    ].map(cell),
  );
  const marked = pages.filter((row) => row.markJsMs !== null);
  return [
    formatTable([heads, ...rows]),
    '',
    `script: median ${median(pages.map((row) => row.mainThreadMs))} ms; ` +
      `${median(marked.map((row) => row.mainThreadMs / (row.markJsMs as number))).toFixed(3)} of mark.js, ` +
      `${median(pages.map((row) => row.mainThreadMs / row.textWalkMs)).toFixed(1)} times a walk over the text (medians)`,
    `compressed: content script ${bundles.contentKB} KB, popup ${bundles.popupKB} KB, background ${bundles.backgroundKB} KB`,
  ].join('\n');
}
