import { analysisRecord, listing } from './put-article.ts';
import type { Analyse } from './add-articles.ts';
import type { CorpusDatabase } from './schema.ts';
import { writeAll } from './write-all.ts';

/**
 * Makes the analyses of another version of the engine anew, one article a transaction; the old ones serve until then.
 * Between two articles `rest` is awaited, so that a reader's question comes first. Can be cut off and begun again at any
 * time. Returns how many were renewed.
 */
export async function renewAnalyses(
  db: CorpusDatabase,
  version: number,
  analyse: Analyse,
  rest: () => Promise<void> = async () => {},
): Promise<number> {
  const older = await db.getAllKeysFromIndex('analyses', 'version', IDBKeyRange.upperBound(version, true));
  const newer = await db.getAllKeysFromIndex('analyses', 'version', IDBKeyRange.lowerBound(version, true));
  let renewed = 0;
  for (const id of [...older, ...newer]) {
    await rest();
    const article = await db.get('articles', id);
    if (article === undefined) continue;
    const analysis = analyse(article);
    await writeAll(db, async (tx) => {
      const current = await tx.objectStore('articles').get(id);
      // Edited in the meantime: the edit was analysed by this engine already.
      if (current === undefined || current.text !== article.text || current.title !== article.title) return;
      await tx.objectStore('analyses').put(analysisRecord(current, analysis));
      await tx.objectStore('listings').put(listing(current, analysis.facts.length));
      renewed++;
    });
  }
  return renewed;
}
