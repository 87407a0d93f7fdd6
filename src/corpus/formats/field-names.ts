import type { DraftField } from '../types.ts';

export type FieldName = DraftField;

/** What tables and JSON files of others call the fields of an article, in lower case with one space between words. */
const NAMES: Record<FieldName, readonly string[]> = {
  id: ['id'],
  title: ['title', 'headline'],
  publisher: ['publisher', 'source', 'site', 'newspaper', 'publication', 'publication title', 'container title'],
  published: ['published', 'date', 'publication date', 'date published', 'published at', 'pubdate', 'issued'],
  url: ['url', 'link', 'address', 'uri'],
  lang: ['lang', 'language'],
  author: ['author', 'authors', 'byline', 'creator'],
  text: ['text', 'content', 'body', 'article', 'full text', 'article text'],
  collection: ['collection'],
  added: ['added'],
};

const FIELDS = new Map(
  Object.entries(NAMES).flatMap(([field, names]) => names.map((name) => [name, field as FieldName] as const)),
);

/** Which field a column or key of that name holds; `null` for none. Case, underscores and dashes do not count. */
export function fieldNamed(name: string): FieldName | null {
  const plain = name
    .slice(0, 60)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[_\s-]+/g, ' ')
    .trim();
  return FIELDS.get(plain) ?? null;
}
