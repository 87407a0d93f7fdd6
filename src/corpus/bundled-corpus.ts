import type { Analysis } from '../engine/types.ts';
import { articleId } from './article-id.ts';
import { readMarkdown } from './formats/read-markdown.ts';
import { hashText } from './hash-text.ts';
import { Problem } from './problem.ts';
import type { Analyse } from './store/add-articles.ts';
import type { ArticleDraft } from './types.ts';

/** The file of the bundled articles within the extension. */
export const BUNDLED_FILE = 'bundled-corpus.json';

/** The collection of a bundled article that names none. */
export const BUNDLED_COLLECTION = 'Bundled';

export type BundledArticle = ArticleDraft & { id: string; collection: string };

/** The bundled articles, analysed when the extension was built. */
export interface BundledCorpus {
  /** Changes with the articles and with the engine that analysed them. */
  hash: string;
  entries: { article: BundledArticle; analysis: Analysis }[];
}

/** Reads and analyses the bundled articles. @throws Problem with file and line for the first that is not good */
export function bundleCorpus(files: readonly { name: string; content: string }[], analyse: Analyse): BundledCorpus {
  const places = new Map<string, string>();
  const entries = files.map(({ name, content }) => {
    const draft = readMarkdown(content, name);
    if (draft.title === '')
      throw new Problem('bad-front-matter', 'a bundled article needs front matter', { file: name, line: 1 });
    const id = draft.id ?? articleId(draft);
    const before = places.get(id);
    if (before !== undefined)
      throw new Problem('duplicate-id', `it is the same article as ${before}`, { file: name, line: 1, value: id });
    places.set(id, name);
    const article = { ...draft, id, collection: draft.collection ?? BUNDLED_COLLECTION };
    return { article, analysis: analyse(article) };
  });
  return { hash: hashText(JSON.stringify(entries)), entries };
}
