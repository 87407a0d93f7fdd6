import type { ArticleFact } from '../types.ts';
import { getAnalysed } from './article-index.ts';
import type { CorpusDatabase } from './schema.ts';

/** The facts of an article in use, in the order in which its text mentions them first. @throws Problem `not-found` */
export async function readFacts(db: CorpusDatabase, id: string): Promise<ArticleFact[]> {
  const { analysis } = await getAnalysed(db, id);
  return analysis.facts
    .map(({ kind, text, mentions }) => ({ kind, text, mentions: mentions.map(({ start, end }) => ({ start, end })) }))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
