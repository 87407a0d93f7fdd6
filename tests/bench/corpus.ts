import { root, runTool } from '../../src/cli/start/prepare.mjs';
import { UsageError } from '../../src/cli/usage-error.ts';
import { newsCorpus, type SyntheticCorpus } from './news-corpus.ts';
import { openCorpus, type RunningCorpus } from './corpus/running-corpus.ts';
import { timeFuse, timeMiniSearch } from './corpus/other-searches.ts';
import { type Spread, spreadOf } from './corpus/spread.ts';

/** What a corpus of one size costs. Times in milliseconds, sizes in megabytes. */
export interface CorpusRow {
  /** Articles it was measured with: fewer than were asked for where filling it took longer than it may. */
  articles: number;
  importPerSecond: number;
  /** The same of each file, from the first to the last. */
  filesPerSecond: number[];
  /** Answers to the options page while the import is at work. */
  answerMs: Spread;
  /** A page of 10 KB, from the message of its content script to the answer. */
  crossReferenceMs: Spread;
  /** One key pressed in the search field of the popup. */
  lookUpMs: Spread;
  /** One key pressed in the search field of the table. */
  tableMs: Spread;
  /** First answer of a worker that had ended: the first rows of the table. */
  wakeMs: number;
  /** The most the worker's heap had in use. */
  heapMB: number;
  diskMB: number;
  /** Fuse.js over every distinct person's name of the corpus. */
  fuseLookUpMs: Spread;
  /** MiniSearch over all texts, held in memory: a search, and what it holds; `null` where it would not fit. */
  miniSearchMs: Spread | null;
  miniSearchMB: number | null;
}

const PAGE = 10_000;
const PAGES = 15;
const NAMES = 12;
const WAKES = 3;

/** Articles of one file; a larger corpus is filled from several, as corpora are. */
const FILE = 10_000;

/** What is measured so far, by size; a row is complete when its last value is there. */
export type CorpusRows = Record<string, Partial<CorpusRow>>;

/**
 * Fills the built extension in a real Chromium with synthetic news of each size, and measures it through its own messages.
 *
 * @param rows is filled as it goes, for whoever is cut off
 * @param minutes after which no further file is imported; what there is then is measured
 */
export async function benchCorpus(sizes: readonly number[], rows: CorpusRows, minutes: number): Promise<void> {
  if (!runTool('wxt', ['build', '-b', 'chrome', '--mv3'], { stdio: ['ignore', 'ignore', 'inherit'], cwd: root }))
    throw new UsageError('the extension could not be built');
  for (const size of sizes) {
    const corpus = await openCorpus();
    const row: Partial<CorpusRow> = {};
    rows[size] = row;
    try {
      await measure(corpus, size, row, minutes);
    } finally {
      await corpus.close();
    }
  }
}

/** Every beginning of a name from three letters on, as somebody types it. */
const typed = (name: string) => Array.from({ length: Math.max(1, name.length - 2) }, (_, i) => name.slice(0, i + 3));

async function fill(
  corpus: RunningCorpus,
  size: number,
  news: SyntheticCorpus,
  row: Partial<CorpusRow>,
  minutes: number,
): Promise<number> {
  const begin = performance.now();
  const answers: number[] = [];
  const files: number[] = [];
  let spent = 0;
  let heapMB = 0;
  let done = 0;
  while (done < size && performance.now() - begin < minutes * 60_000) {
    const end = Math.min(size, done + FILE);
    const filled = await corpus.fill(done, end, news.article);
    answers.push(...filled.answers);
    files.push(Math.round((end - done) / (filled.spent / 1000)));
    heapMB = Math.max(heapMB, filled.heapMB);
    spent += filled.spent;
    done = end;
    Object.assign(row, {
      articles: done,
      importPerSecond: Math.round(done / (spent / 1000)),
      filesPerSecond: files,
      answerMs: spreadOf(answers),
      heapMB,
    });
  }
  return done;
}

async function measure(corpus: RunningCorpus, size: number, row: Partial<CorpusRow>, minutes: number): Promise<void> {
  const news = newsCorpus(size);
  const articles = await fill(corpus, size, news, row, minutes);
  // Names from the most frequent to the rarest.
  const names = Array.from(
    { length: NAMES },
    (_, i) => news.persons[Math.floor((news.persons.length - 1) * (i / NAMES) ** 3)] as string,
  );
  await corpus.lookUp('warm');
  const crossed: number[] = [];
  for (let i = -3; i < PAGES; i++) {
    const time = await corpus.compare(news.page(i + 5, PAGE));
    if (i >= 0) crossed.push(time);
  }
  row.crossReferenceMs = spreadOf(crossed);
  const lookUps: number[] = [];
  const tables: number[] = [];
  for (const name of names) {
    for (const query of typed(name)) lookUps.push(await corpus.lookUp(query));
    for (const query of typed(name.split(' ')[1] as string)) tables.push(await corpus.search(query));
  }
  row.lookUpMs = spreadOf(lookUps);
  row.tableMs = spreadOf(tables);
  row.heapMB = Math.max(row.heapMB ?? 0, await corpus.heapMB());
  const wakes: number[] = [];
  for (let i = 0; i < WAKES; i++) wakes.push(await corpus.wake());
  row.wakeMs = spreadOf(wakes).p50;
  row.diskMB = await corpus.diskMB();
  row.fuseLookUpMs = spreadOf(timeFuse(news.persons, names));
  const mini = timeMiniSearch(articles, news.article, names);
  row.miniSearchMs = mini === null ? null : spreadOf(mini.times);
  row.miniSearchMB = mini?.megabytes ?? null;
}

/** The result for a person. */
export function showCorpus(sizes: CorpusRows): void {
  const cell = (value: number | number[] | Spread | null) => {
    if (value === null) return '–';
    if (Array.isArray(value)) return value.join(' ');
    return typeof value === 'number' ? value : `${value.p50} / ${value.p95}`;
  };
  console.table(
    Object.fromEntries(
      Object.entries(sizes).map(([size, row]) => [
        size,
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cell(value)])),
      ]),
    ),
  );
}
