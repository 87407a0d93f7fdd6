import type { Browser } from 'webextension-polyfill';
import { getAnalysed } from '../corpus/store/article-index.ts';
import type { CorpusDatabase } from '../corpus/store/schema.ts';
import { articleLink } from './article-link.ts';

/** Opens an article of the corpus in a new tab, at the sentence that starts at `sentenceStart`. Without an address it opens in the library. */
export async function openArticle(
  browser: { tabs: Pick<Browser['tabs'], 'create'>; runtime: Pick<Browser['runtime'], 'getURL'> },
  db: CorpusDatabase,
  id: string,
  sentenceStart: number,
): Promise<void> {
  const { article, analysis } = await getAnalysed(db, id);
  const span = analysis.sentences.find(({ start, end }) => start <= sentenceStart && sentenceStart < end);
  const sentence = span === undefined ? '' : article.text.slice(span.start, span.end);
  const library = browser.runtime.getURL('/options.html');
  await browser.tabs.create({ url: articleLink(library, article, { sentence, sentenceStart: span?.start ?? 0 }) });
}
