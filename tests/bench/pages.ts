import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, runTool } from '../../src/cli/start/prepare.mjs';
import { readArticles } from '../../src/cli/read-articles.ts';
import { formatTable } from '../../src/cli/format-table.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { type BundleSizes, bundleSizes } from './pages/bundle-sizes.ts';
import { measurePage, notMeasured, type PageRow } from './pages/measure-page.ts';
import { addFloorPage, measurePopup, type PopupTimes } from './pages/measure-popup.ts';
import { otherReports } from './pages/other-reports.ts';
import { pageFiles } from './pages/page-files.ts';
import { type Reader, startReader } from './pages/reader.ts';
import { servePages, WITHOUT_SCRIPTS } from './pages/serve-pages.ts';

export interface PagesResult {
  pages: PageRow[];
  bundles: BundleSizes;
  /** `null` where no page was compared, so that there is nothing to show. */
  popup: PopupTimes | null;
}

/** How often a page is tried that brings down the browser or does not come to rest. */
const ATTEMPTS = 2;
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
  const tell = (line: string) => process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${line} ` : `${line}\n`);
  // A copy: the empty page that the popup is measured against is no part of the extension.
  const build = mkdtempSync(join(tmpdir(), 'second-source-build-'));
  cpSync(BUILD, build, { recursive: true });
  addFloorPage(build);
  const open = async () => {
    const reader = await startReader(build);
    await reader.fillCorpus(articles);
    return reader;
  };
  let reader: Reader | null = null;
  try {
    const rows: PageRow[] = [];
    for (const [index, page] of pages.entries()) {
      tell(`visiting page ${index + 1} of ${pages.length}: ${page.name}`);
      let row: PageRow | null = null;
      // A page that fails may have taken the browser with it: it is tried once more, in a new one.
      for (let attempt = 1; row === null && attempt <= ATTEMPTS; attempt++) {
        try {
          reader ??= await open();
          row = await measurePage(reader, `http://127.0.0.1:${server.port}`, page);
        } catch (error) {
          tellFailure(page.name, error);
          await reader?.close().catch(() => undefined);
          reader = null;
        }
      }
      rows.push(row ?? notMeasured(page.name));
    }
    tell('opening the popup');
    const compared = rows.find(({ painted }) => painted !== null && painted > 0);
    reader ??= await open();
    const popup =
      compared === undefined
        ? null
        : await measurePopup(reader, scriptless(server.port, compared.file)).catch((error) => {
            tellFailure('the popup', error);
            return null;
          });
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
    return { pages: rows, bundles: bundleSizes(BUILD), popup };
  } finally {
    await reader?.close();
    await server.close();
    rmSync(build, { recursive: true, force: true });
  }
}

/** What could not be measured costs nothing of what was. */
const tellFailure = (what: string, error: unknown) =>
  process.stderr.write(`\n${what}: ${error instanceof Error ? error.message : String(error)}\n`);

/** A page's own scripts would have their share of the machine while the popup opens. */
const scriptless = (port: number, file: string) =>
  `http://127.0.0.1:${port}${WITHOUT_SCRIPTS}${encodeURIComponent(file)}`;

const cell = (value: string | number | boolean | null): string =>
  value === null ? '–' : value === true ? 'yes' : value === false ? 'no' : String(value);
const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** The result for a person. */
export function pagesTable({ pages, bundles, popup }: PagesResult): string {
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
  const measured = (of: (row: PageRow) => number | null) => pages.map(of).filter((value) => value !== null);
  const share = (ms: number | null, of: number | null) => (ms === null || of === null ? null : ms / of);
  return [
    formatTable([heads, ...rows]),
    '',
    `script: median ${median(measured((row) => row.mainThreadMs))} ms; ` +
      `${median(measured((row) => share(row.mainThreadMs, row.markJsMs))).toFixed(3)} of mark.js, ` +
      `${median(measured((row) => share(row.mainThreadMs, row.textWalkMs))).toFixed(1)} times a walk over the text (medians)`,
    popup === null
      ? 'popup: not measured, for no page was compared'
      : `popup: ${popup.openMs.p50} ms (p95 ${popup.openMs.p95}) until the known facts are on the screen, an empty page ` +
        `${popup.floorMs.p50} ms (p95 ${popup.floorMs.p95}); filled after ${popup.filledMs} ms`,
    `compressed: content script ${bundles.contentKB} KB, popup ${bundles.popupKB} KB, background ${bundles.backgroundKB} KB`,
  ].join('\n');
}
