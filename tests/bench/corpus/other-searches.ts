import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { SyntheticArticle } from '../news-corpus.ts';

/** Articles whose texts MiniSearch is given; more would not fit into the memory of an ordinary process. */
const MOST = 20_000;

const time = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Fuse.js with its own defaults over all names: a search for each, with a letter missing as a reader would type it. */
export function timeFuse(persons: readonly string[], names: readonly string[]): number[] {
  const fuse = new Fuse(persons);
  return names.map((name) => time(() => fuse.search(name.slice(0, -2) + name.slice(-1), { limit: 20 })));
}

/** MiniSearch over titles and texts, tolerant of spelling as its documentation proposes. */
export function timeMiniSearch(
  size: number,
  article: (i: number) => SyntheticArticle,
  names: readonly string[],
): { times: number[]; megabytes: number } | null {
  if (size > MOST) return null;
  const before = process.memoryUsage().heapUsed;
  const search = new MiniSearch<SyntheticArticle>({ fields: ['title', 'text'] });
  for (let i = 0; i < size; i++) search.add(article(i));
  const megabytes = Math.round((process.memoryUsage().heapUsed - before) / 1e6);
  return { times: names.map((name) => time(() => search.search(name, { prefix: true, fuzzy: 0.2 }))), megabytes };
}
