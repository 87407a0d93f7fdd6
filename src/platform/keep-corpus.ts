import { BUNDLED_FILE, type BundledCorpus } from '../corpus/bundled-corpus.ts';
import type { Analyse } from '../corpus/store/add-articles.ts';
import { tidyStore } from '../corpus/store/change-articles.ts';
import { installBundled, installedBundle } from '../corpus/store/install-bundled.ts';
import { renewAnalyses } from '../corpus/store/renew-analyses.ts';
import type { CorpusDatabase } from '../corpus/store/schema.ts';

/** A pause between two articles when many are analysed anew, in milliseconds: a reader's question comes first. */
const REST = 50;

/** Puts the bundled articles in, or brings them up to date. Cheap where there is nothing to do but read the bundle. */
export async function keepBundled(db: CorpusDatabase, load: () => Promise<BundledCorpus>, now: Date): Promise<void> {
  const bundle = await load();
  if ((await installedBundle(db)) !== bundle.hash) await installBundled(db, bundle, now);
}

/** What is put right whenever the background starts: bundled articles, removals past restoring, analyses of an older engine. */
export async function keepCorpus(
  db: CorpusDatabase,
  options: { load(): Promise<BundledCorpus>; analyse: Analyse; version: number; now: Date },
): Promise<void> {
  await keepBundled(db, options.load, options.now);
  await tidyStore(db, options.now);
  await renewAnalyses(db, options.version, options.analyse, () => new Promise((resolve) => setTimeout(resolve, REST)));
}

/** Reads the bundle that the extension carries. */
export async function loadBundle(urlOf: (path: string) => string): Promise<BundledCorpus> {
  const response = await fetch(urlOf(`/${BUNDLED_FILE}`));
  return (await response.json()) as BundledCorpus;
}
