import { beforeEach, expect, it } from 'vitest';
import { addArticles } from '../../../src/corpus/store/add-articles.ts';
import { removeArticles, updateArticle } from '../../../src/corpus/store/change-articles.ts';
import { numberOf } from '../../../src/corpus/store/find-article.ts';
import { readInView } from '../../../src/corpus/store/manifest.ts';
import type { CorpusDatabase } from '../../../src/corpus/store/schema.ts';
import type { Reading } from '../../../src/corpus/store/write-all.ts';
import { analyseWords, draftOf, NOW, OPTIONS, trialStore } from './trial-store.ts';

let db: CorpusDatabase;
beforeEach(async () => {
  db = await trialStore();
  await addArticles(db, [draftOf('Nine ships left.', { id: 'a' })], OPTIONS);
});

/** Looks for the article, with something happening between the view and the look the first time. */
function lookWhile(meanwhile: () => Promise<unknown>): Promise<number> {
  let looks = 0;
  return readInView(db, async ({ codes }) => {
    if (looks++ === 0) await meanwhile();
    return numberOf(db.transaction(['heads']) as unknown as Reading, 'a', codes);
  });
}

it('an article that another window edits meanwhile is found as it is now', async () => {
  const before = await lookWhile(async () => {});
  const after = await lookWhile(() => updateArticle(db, 'a', { title: 'Ships' }, analyseWords, NOW));
  expect(after).toBeGreaterThan(before);
});

it('one that is not there is not found, whatever happens meanwhile', async () => {
  let looks = 0;
  const look = readInView(db, async ({ codes }) => {
    if (looks++ === 0) await removeArticles(db, ['a'], NOW);
    return numberOf(db.transaction(['heads']) as unknown as Reading, 'nobody', codes);
  });
  await expect(look).rejects.toMatchObject({ code: 'not-found' });
  expect(looks).toBe(2);
});
