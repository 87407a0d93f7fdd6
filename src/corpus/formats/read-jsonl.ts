import { Problem } from '../problem.ts';
import type { ArticleDraft } from '../types.ts';
import { validateArticle } from '../validate-article.ts';

const STRINGS = ['id', 'title', 'publisher', 'url', 'lang', 'author', 'text', 'collection', 'added'] as const;

/** An article as a line gives it, before it is cleaned: offsets into its text are offsets into the file's. */
export interface JsonlArticle {
  draft: ArticleDraft;
  /** 1-based line of the file. */
  line: number;
}

/**
 * Reads JSON Lines, one article a line: `{id, title, publisher, published, url, lang, text, author?, collection?}`. Checks the form
 * only; texts are as they stand. Empty lines are passed over, fields of other names ignored.
 *
 * @throws Problem with file and line: `bad-json`, `not-an-object`, `wrong-type`, `missing-text`, `duplicate-id`, `empty-file`
 */
export function parseJsonl(content: string, file: string): JsonlArticle[] {
  const articles: JsonlArticle[] = [];
  const seen = new Map<string, number>();
  for (const [index, raw] of content
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (raw.trim() === '') continue;
    const line = index + 1;
    const draft = readLine(raw, file, line);
    const before = draft.id === undefined ? undefined : seen.get(draft.id);
    if (before !== undefined) {
      throw new Problem('duplicate-id', `the id “${draft.id}” is in line ${before} and in line ${line}`, {
        file,
        line,
        value: draft.id,
      });
    }
    if (draft.id !== undefined) seen.set(draft.id, line);
    articles.push({ draft, line });
  }
  if (articles.length === 0) throw new Problem('empty-file', 'the file has no article', { file });
  return articles;
}

/** The articles of a JSON Lines file, cleaned and checked. @throws Problem as `parseJsonl` and `validateArticle` */
export function readJsonl(content: string, file: string): ArticleDraft[] {
  return parseJsonl(content, file).map(({ draft, line }) => validateArticle(draft, { file, line }));
}

/** One line as an article, as it stands. @throws Problem */
export function readLine(raw: string, file: string, line: number): ArticleDraft {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (error) {
    throw new Problem('bad-json', `not JSON: ${(error as Error).message}`, { file, line, value: raw });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Problem('not-an-object', 'a line must hold one object', { file, line, value: raw });
  }
  // Own properties only, copied one by one: "__proto__" in a file is just a name that is ignored.
  const field = (name: string): unknown =>
    Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
  const draft: ArticleDraft = { title: '', publisher: '', published: null, url: '', lang: '', text: '' };
  for (const name of [...STRINGS, 'published'] as const) {
    const given = field(name);
    if (given === undefined || given === null) continue;
    if (typeof given !== 'string') {
      throw new Problem('wrong-type', `${name} must be a string`, { file, line, value: JSON.stringify(given) });
    }
    if (given !== '') draft[name] = given;
  }
  if (draft.text.trim() === '') throw new Problem('missing-text', 'the article has no text', { file, line });
  return draft;
}
