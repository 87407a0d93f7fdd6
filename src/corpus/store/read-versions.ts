import { compareVersions } from '../../engine/comparison/compare-versions.ts';
import type { AnalysedArticle } from '../../engine/types.ts';
import { type ArticleVersion, MOST_VERSIONS } from '../types.ts';
import type { Analyse } from './add-articles.ts';
import { numberOf } from './find-article.ts';
import { readView } from './manifest.ts';
import { readStored } from './read-articles.ts';
import type { CorpusDatabase } from './schema.ts';
import type { Reading } from './write-all.ts';

/**
 * The versions of an article, the one in use first, each with what changed in its facts since the one before. All are analysed by this engine, so
 * that a change is one of the article and not of the engine. @throws Problem `not-found`
 */
export async function readVersions(db: CorpusDatabase, id: string, analyse: Analyse): Promise<ArticleVersion[]> {
  const { codes } = await readView(db);
  const tx = db.transaction(['heads', 'texts']) as unknown as Reading;
  const chain: { saved: string; article: AnalysedArticle['article'] }[] = [];
  for (let n: number | undefined = await numberOf(tx, id, codes); n !== undefined && chain.length <= MOST_VERSIONS; ) {
    const head = await tx.objectStore('heads').get(n);
    if (head === undefined) break;
    const {
      collection: _collection,
      added: _added,
      removed: _removed,
      ...article
    } = await readStored(tx, n, {
      collection: '',
      removed: false,
    });
    chain.push({ saved: head.saved, article });
    n = head.previous;
  }
  const analysed = chain.map(({ saved, article }) => ({ saved, article, analysis: analyse(article) }));
  return analysed.slice(0, MOST_VERSIONS).map((version, i) => {
    const before = analysed[i + 1];
    const { title, published, url, text } = version.article;
    return {
      saved: version.saved,
      title,
      published,
      url,
      text,
      changes: before === undefined ? [] : compareVersions(before, version),
    };
  });
}
