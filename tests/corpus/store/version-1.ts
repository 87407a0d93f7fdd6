import { openDB } from 'idb';
import { DATABASE_NAME, openStore } from '../../../src/corpus/store/open-store.ts';
import { analyseWords } from './trial-store.ts';

/**
 * A database as version 0.1.0 left it: the stores that step 0 makes, with records copied from one. Add a record here when an old
 * database turns up that is not like this.
 */
export async function makeVersion1(articles: number): Promise<void> {
  (await openStore(DATABASE_NAME, () => {}, 1)).close();
  const db = await openDB(DATABASE_NAME, 1);
  const tx = db.transaction(['articles', 'listings', 'analyses', 'collections', 'meta'], 'readwrite');
  for (let i = 0; i < articles; i++) {
    const removed = i % 10 === 9 ? '2026-02-01T08:00:00.000Z' : null;
    const article = {
      id: i === 0 ? 'bundled-one' : `url-${i}`,
      title: `Harbour news ${i}`,
      publisher: 'Coast Post',
      published: i % 3 === 0 ? null : '2026-01-05',
      url: `https://coast.example/${i}`,
      lang: 'en',
      text: `The ferry number${i} left.\nIt came back.`,
      collection: i === 0 ? 'Bundled' : 'My articles',
      added: '2026-01-06T07:00:00.000Z',
      removed,
    };
    const { text, removed: _removed, ...row } = article;
    const analysis = analyseWords(article, 3);
    await tx.objectStore('articles').put(article);
    await tx.objectStore('listings').put({
      ...row,
      facts: 0,
      length: text.length,
      wording: `wording-${i}`,
      address: `coast.example/${i}`,
      ...(removed !== null && { removed }),
    });
    await tx.objectStore('analyses').put({
      id: article.id,
      analysis,
      keys: removed === null ? analysis.terms.map(([term]) => term) : [],
    });
  }
  await tx.objectStore('collections').put({ name: 'Bundled', enabled: true });
  await tx.objectStore('collections').put({ name: 'My articles', enabled: false });
  await tx.objectStore('meta').put({ key: 'bundled', hash: 'hash-1', contents: { 'bundled-one': 'content-1' } });
  await tx.done;
  db.close();
}
