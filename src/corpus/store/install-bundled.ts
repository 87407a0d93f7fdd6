import type { BundledArticle, BundledCorpus } from '../bundled-corpus.ts';
import { hashText } from '../hash-text.ts';
import type { StoredArticle } from '../types.ts';
import { putArticle } from './put-article.ts';
import type { BundledRecord, CorpusDatabase } from './schema.ts';
import { writeAll } from './write-all.ts';

/** The hash of the bundle that was installed last; `null` before the first time. */
export async function installedBundle(db: CorpusDatabase): Promise<string | null> {
  return (await db.get('meta', 'bundled'))?.hash ?? null;
}

/**
 * Brings the bundled articles in line with those the extension carries, in one transaction; does nothing when they are. The
 * reader's will comes first: an article they removed stays removed, one they edited stays edited. Articles that the
 * extension no longer carries stay as well.
 */
export async function installBundled(db: CorpusDatabase, bundle: BundledCorpus, now: Date): Promise<void> {
  await writeAll(db, async (tx) => {
    const before = await tx.objectStore('meta').get('bundled');
    if (before?.hash === bundle.hash) return;
    const contents: BundledRecord['contents'] = { ...before?.contents };
    for (const { article, analysis } of bundle.entries) {
      const installed = contents[article.id];
      const existing = await tx.objectStore('articles').get(article.id);
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
      const { title, publisher, published, url, lang, text, id, collection } = article;
      const added = existing?.added ?? now.toISOString();
      const stored: StoredArticle = {
        id,
        title,
        publisher,
        published,
        url,
        lang,
        text,
        collection,
        added,
        removed: null,
      };
      await putArticle(tx, stored, analysis);
    }
    await tx.objectStore('meta').put({ key: 'bundled', hash: bundle.hash, contents });
  });
}

const contentHash = ({ title, publisher, published, url, lang, text, collection }: BundledArticle | StoredArticle) =>
  hashText(JSON.stringify([title, publisher, published, url, lang, text, collection]));
