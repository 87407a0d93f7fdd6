import { BUNDLED_FILE, type BundledCorpus } from '../corpus/bundled-corpus.ts';
import type { JobServices } from '../corpus/jobs/job-services.ts';
import { runJobs } from '../corpus/jobs/run-jobs.ts';
import { installBundled, installedBundle } from '../corpus/store/install-bundled.ts';
import type { CorpusDatabase } from '../corpus/store/schema.ts';

/** Puts the bundled articles in, or brings them up to date. Cheap where there is nothing to do but read the bundle. */
export async function keepBundled(db: CorpusDatabase, load: () => Promise<BundledCorpus>, now: Date): Promise<void> {
  const bundle = await load();
  if ((await installedBundle(db)) !== bundle.hash) await installBundled(db, bundle, now);
}

/**
 * What is put right whenever the background starts: bundled articles, jobs that were cut off, removals past restoring, analyses of an
 * older engine.
 */
export async function keepCorpus(
  db: CorpusDatabase,
  services: JobServices & { load(): Promise<BundledCorpus> },
): Promise<void> {
  await keepBundled(db, services.load, services.now());
  await runJobs(db, services);
}

/** Reads the bundle that the extension carries. */
export async function loadBundle(urlOf: (path: string) => string): Promise<BundledCorpus> {
  const response = await fetch(urlOf(`/${BUNDLED_FILE}`));
  return (await response.json()) as BundledCorpus;
}
