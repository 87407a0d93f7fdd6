import { articleIndex } from '../../corpus/store/article-index.ts';
import { pairsToldApart } from '../../corpus/store/judgements.ts';
import type { CorpusDatabase } from '../../corpus/store/schema.ts';
import { analyse } from '../../engine/analyse.ts';
import { compareStory } from '../../engine/compare-story.ts';
import type { Handlers } from '../handle.ts';
import { pageAsArticle } from '../compare-page.ts';
import type { PageTexts } from '../page-texts.ts';
import { type PageApi, reachTab } from '../reach-page.ts';
import { summaries } from '../summaries.ts';

export interface StoryServices {
  api: PageApi;
  corpus(): Promise<CorpusDatabase>;
  texts: PageTexts;
}

/** What the side panel asks. */
export function storyHandlers({ api, corpus, texts }: StoryServices): Pick<Handlers, 'story/compare'> {
  return {
    async 'story/compare'({ tabId, base }) {
      const { why, ...reach } = await reachTab(api, tabId);
      const page = why === null ? await texts.get(tabId, 'document' in reach ? reach.document : null) : null;
      if (page === null) return null;
      const db = await corpus();
      const article = pageAsArticle(page);
      const judged = await pairsToldApart(db);
      const story = await compareStory({ article, analysis: analyse(article) }, articleIndex(db), { base, judged });
      const { id, title, publisher, published, url } = article;
      const named = new Set(story.articles.filter((one) => one !== id));
      return {
        ...story,
        page: id,
        summaries: { ...(await summaries(db, named)), [id]: { id, title, publisher, published, url } },
      };
    },
  };
}
