import { beforeEach, describe, expect, it } from 'vitest';
import { addArticles } from '../../src/corpus/store/add-articles.ts';
import type { CorpusDatabase } from '../../src/corpus/store/schema.ts';
import { analyse } from '../../src/engine/analyse.ts';
import { storyHandlers } from '../../src/platform/handlers/story-handlers.ts';
import type { PageArticle } from '../../src/platform/messages.ts';
import { pageTexts } from '../../src/platform/page-texts.ts';
import type { PageApi } from '../../src/platform/reach-page.ts';
import { draftOf, OPTIONS, trialStore } from '../corpus/store/trial-store.ts';
import { fakeSession } from './fake-browser.ts';

const TEXT = `The orchard fire at Vester Hollow destroyed 40 trees on Monday, the growers' union said.
Its chairwoman, Lotte Brandsma, said that the fire brigade of Vester Hollow had come within minutes.`;
const PAGE: PageArticle = {
  url: 'https://a.example/1',
  title: 'Fire',
  publisher: 'A',
  published: '2025-08-05',
  lang: 'en',
  text: TEXT,
};

const api = (document: string | null, url = 'https://a.example/1') =>
  ({
    tabs: { get: async () => ({ url }), sendMessage: async () => undefined },
    scripting: { executeScript: async () => [{ documentId: document }] },
  }) as unknown as PageApi;

let db: CorpusDatabase;
beforeEach(async () => {
  db = await trialStore();
  const text = `Lotte Brandsma of the growers' union said 40 trees burned at Vester Hollow on Monday before the fire brigade came.`;
  await addArticles(db, [draftOf(text, { id: 'b', title: 'Trees burn at Vester Hollow', published: '2025-08-05' })], {
    ...OPTIONS,
    analyse,
  });
});

async function trial(tab: PageApi) {
  const texts = pageTexts(fakeSession());
  await texts.keep(3, 'doc', PAGE);
  return storyHandlers({ api: tab, corpus: async () => db, texts })['story/compare'];
}
const ASKER = { tabId: null, document: null };

describe('the story of a tab', () => {
  it('has the page and every related article by name, from the side of the page or of another one', async () => {
    const compare = await trial(api('doc'));
    const story = await compare({ tabId: 3 }, ASKER);
    expect(story?.base).toBe(story?.page);
    expect(Object.keys(story?.summaries ?? {}).sort()).toEqual([...(story?.articles ?? [])].sort());
    expect(story?.summaries[story.page]).toMatchObject({ title: 'Fire', publisher: 'A' });
    const turned = await compare({ tabId: 3, base: 'b' }, ASKER);
    expect(turned?.base).toBe('b');
    expect(turned?.page).toBe(story?.page);
  });

  it('is nothing where the tab has moved on, was never read, or may not be read any more', async () => {
    expect(await (await trial(api('doc')))({ tabId: 4 }, ASKER)).toBeNull();
    expect(await (await trial(api('another')))({ tabId: 3 }, ASKER)).toBeNull();
    expect(await (await trial(api('doc', 'chrome://settings/')))({ tabId: 3 }, ASKER)).toBeNull();
  });
});
