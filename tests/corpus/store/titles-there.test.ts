import { expect, it } from 'vitest';
import { addArticles } from '../../../src/corpus/store/add-articles.ts';
import { titlesThere } from '../../../src/corpus/store/titles-there.ts';
import { draftOf, OPTIONS, trialStore } from './trial-store.ts';

it('knows every title of a publisher that is stored, however it is set, and no other', async () => {
  const db = await trialStore();
  const count = 600;
  const titled = (i: number) => ({ title: `Ship ${i} leaves`, publisher: i % 2 === 0 ? 'The Coast' : 'Daily Wire' });
  const drafts = Array.from({ length: count }, (_, i) =>
    draftOf(`Ship number ${i} left.`, { ...titled(i), url: `https://coast.example/${i}` }),
  );
  await addArticles(db, drafts, OPTIONS);
  const titles = await titlesThere(db, async () => {});
  expect(drafts.every((draft) => titles.has(draft))).toBe(true);
  expect(titles.has({ title: '“SHIP 40” leaves', publisher: 'The Coast' })).toBe(true);
  expect(titles.has({ title: 'Ship 40 leaves', publisher: 'Daily Wire' })).toBe(false);
  expect(titles.has({ title: 'Ship 600 leaves', publisher: 'The Coast' })).toBe(false);
  titles.add({ title: 'Ship 600 leaves', publisher: 'The Coast' });
  expect(titles.has({ title: 'Ship 600 leaves', publisher: 'The Coast' })).toBe(true);
});

it('knows none of an empty corpus', async () => {
  const titles = await titlesThere(await trialStore(), async () => {});
  expect(titles.has({ title: 'Ship 1 leaves', publisher: 'The Coast' })).toBe(false);
});
