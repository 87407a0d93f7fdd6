import { expect, it } from 'vitest';
import { addArticles } from '../../../src/corpus/store/add-articles.ts';
import { updateArticle } from '../../../src/corpus/store/change-articles.ts';
import { readVersions } from '../../../src/corpus/store/read-versions.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { draftOf, NOW, OPTIONS, trialStore } from './trial-store.ts';

it('keeps what an article said before, with what changed; an edit is no version', async () => {
  const db = await trialStore();
  const options = { ...OPTIONS, analyse };
  const url = 'https://coast.example/ferry';
  const texts = ['Nine people were rescued.', 'Twelve people were rescued.', 'Twelve people were rescued. It rained.'];
  for (const [day, text] of texts.entries()) {
    const now = new Date(NOW.getTime() + day * 86_400_000);
    await addArticles(db, [draftOf(text, { title: 'A rescue', id: 'ferry', url: `${url}?utm_source=${day}` })], {
      ...options,
      now,
    });
  }
  await updateArticle(db, 'ferry', { title: 'The ferry' }, analyse, NOW);
  const versions = await readVersions(db, 'ferry', analyse);
  expect(versions.map(({ text }) => text)).toEqual([...texts].reverse());
  expect(versions[0]).toMatchObject({ title: 'The ferry', changes: [] });
  expect(versions[1]?.changes).toMatchObject([
    { kind: 'figure', change: 'changed', before: { text: 'Nine' }, after: { text: 'Twelve' } },
  ]);
  expect(versions[2]).toMatchObject({ saved: NOW.toISOString(), changes: [] });
  await expect(readVersions(db, 'nobody', analyse)).rejects.toMatchObject({ code: 'not-found' });
});
