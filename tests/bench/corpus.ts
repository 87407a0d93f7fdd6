import { root, runTool } from '../../src/cli/start/prepare.mjs';
import { UsageError } from '../../src/cli/usage-error.ts';
import { newsCorpus } from './news-corpus.ts';
import { openCorpus, type RunningCorpus } from './corpus/running-corpus.ts';
import { timeFuse, timeMiniSearch } from './corpus/other-searches.ts';
import { type Spread, spreadOf } from './corpus/spread.ts';

/** What a corpus of one size costs. Times in milliseconds, sizes in megabytes. */
export interface CorpusRow {
  importPerSecond: number;
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

/** Fills the built extension in a real Chromium with synthetic news of each size, and measures it through its own messages. */
export async function benchCorpus(sizes: readonly number[]): Promise<{ sizes: Record<string, CorpusRow> }> {
  if (!runTool('wxt', ['build', '-b', 'chrome', '--mv3'], { stdio: ['ignore', 'ignore', 'inherit'], cwd: root }))
    throw new UsageError('the extension could not be built');
  const rows: Record<string, CorpusRow> = {};
  for (const size of sizes) {
    const corpus = await openCorpus();
    try {
      rows[size] = await measure(corpus, size);
    } finally {
      await corpus.close();
    }
  }
  return { sizes: rows };
}

/** Every beginning of a name from three letters on, as somebody types it. */
const typed = (name: string) => Array.from({ length: Math.max(1, name.length - 2) }, (_, i) => name.slice(0, i + 3));

async function measure(corpus: RunningCorpus, size: number): Promise<CorpusRow> {
  const news = newsCorpus(size);
  const filled = await corpus.fill(size, news.article);
  // Names from the most frequent to the rarest.
  const names = Array.from(
    { length: NAMES },
    (_, i) => news.persons[Math.floor((news.persons.length - 1) * (i / NAMES) ** 3)] as string,
  );
  await corpus.lookUp('warm');
  const lookUps: number[] = [];
  const tables: number[] = [];
  for (const name of names) {
    for (const query of typed(name)) lookUps.push(await corpus.lookUp(query));
    for (const query of typed(name.split(' ')[1] as string)) tables.push(await corpus.search(query));
  }
  const crossed: number[] = [];
  for (let i = -3; i < PAGES; i++) {
    const time = await corpus.compare(news.page(i + 5, PAGE));
    if (i >= 0) crossed.push(time);
  }
  const heapMB = Math.max(filled.heapMB, await corpus.heapMB());
  const wakes: number[] = [];
  for (let i = 0; i < WAKES; i++) wakes.push(await corpus.wake());
  const mini = timeMiniSearch(size, news.article, names);
  return {
    importPerSecond: filled.perSecond,
    answerMs: spreadOf(filled.answers),
    crossReferenceMs: spreadOf(crossed),
    lookUpMs: spreadOf(lookUps),
    tableMs: spreadOf(tables),
    wakeMs: spreadOf(wakes).p50,
    heapMB,
    diskMB: await corpus.diskMB(),
    fuseLookUpMs: spreadOf(timeFuse(news.persons, names)),
    miniSearchMs: mini === null ? null : spreadOf(mini.times),
    miniSearchMB: mini?.megabytes ?? null,
  };
}

/** The result for a person. */
export function showCorpus({ sizes }: { sizes: Record<string, CorpusRow> }): void {
  const cell = (value: number | Spread | null) =>
    value === null ? '–' : typeof value === 'number' ? value : `${value.p50} / ${value.p95}`;
  console.table(
    Object.fromEntries(
      Object.entries(sizes).map(([size, row]) => [
        size,
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cell(value)])),
      ]),
    ),
  );
}
