import type { BundledArticle, BundledCorpus } from '../bundled-corpus.ts';
import { hashText } from '../hash-text.ts';
import type { StoredArticle } from '../types.ts';
import { changeView, type Draft } from './manifest.ts';
import { knownOf } from './plan-additions.ts';
import { prepareAnalysis } from './prepare-analysis.ts';
import { readStored } from './read-articles.ts';
import { type Put, putInUse } from './replace-article.ts';
import type { BundledRecord, CorpusDatabase } from './schema.ts';
import { type Writing, writeAll } from './write-all.ts';

/** The hash of the bundle that was installed last; `null` before the first time. */
export async function installedBundle(db: CorpusDatabase): Promise<string | null> {
  const record = await db.get('meta', 'bundled');
  return record?.key === 'bundled' ? record.hash : null;
}

/**
 * Brings the bundled articles in line with those the extension carries, in one transaction; does nothing when they are. The
 * reader's will comes first: an article they removed stays removed, one they edited stays edited. Articles that the
 * extension no longer carries stay as well.
 */
export async function installBundled(db: CorpusDatabase, bundle: BundledCorpus, now: Date): Promise<void> {
  await writeAll(db, (tx) => changeView(tx, (draft) => install(tx, draft, bundle, now.toISOString())));
}

async function install(tx: Writing, draft: Draft, bundle: BundledCorpus, now: string): Promise<void> {
  const record = await tx.objectStore('meta').get('bundled');
  const before = record?.key === 'bundled' ? record : undefined;
  if (before?.hash === bundle.hash) return;
  const contents: BundledRecord['contents'] = { ...before?.contents };
  const known = knownOf(draft);
  const puts: Put[] = [];
  for (const { article, analysis } of bundle.entries) {
    const installed = contents[article.id];
    const numbers = await tx.objectStore('heads').index('id').getAllKeys(article.id);
    const n = numbers.findLast(known.counts);
    const existing = n === undefined ? undefined : await readStored(tx, n, known.standing(n));
    contents[article.id] = contentHash(article);
    if (
      existing === undefined
        ? installed !== undefined
        : existing.removed !== null || contentHash(existing) !== installed
    ) {
      // Removed or edited by the reader: what was put in is still remembered, so that it stays so.
      if (installed !== undefined) contents[article.id] = installed;
      continue;
    }
    const added = existing?.added ?? now;
    const replaces = n === undefined ? undefined : { n, keep: false };
    const prepared = prepareAnalysis(analysis, article.text);
    puts.push({ article: { ...article, added, removed: null }, analysis: prepared, replaces });
  }
  await putInUse(tx, draft, puts, now);
  await tx.objectStore('meta').put({ key: 'bundled', hash: bundle.hash, contents });
}

const contentHash = ({ title, publisher, published, url, lang, text, collection }: BundledArticle | StoredArticle) =>
  hashText(JSON.stringify([title, publisher, published, url, lang, text, collection]));
