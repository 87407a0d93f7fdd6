import type { Kind } from '../../engine/types.ts';
import type { CorpusDatabase } from './schema.ts';

/** Two facts that the reader said are not the same. */
export interface Judgement {
  /** Names it: the first of `pairs`. */
  key: string;
  /** What the engine goes by; see engine/alignment/told-apart.ts. */
  pairs: string[];
  /** The two as their articles put them, for a list. */
  a: string;
  b: string;
  kind: Kind;
  /** When it was said, ISO 8601. */
  at: string;
}

/** All judgements, the latest first. */
export async function listJudgements(db: CorpusDatabase): Promise<Judgement[]> {
  const all = await db.getAll('judgements');
  return all.sort((a, b) => b.at.localeCompare(a.at) || a.key.localeCompare(b.key));
}

/** Every pair that was told apart, for the engine. */
export async function pairsToldApart(db: CorpusDatabase): Promise<Set<string>> {
  return new Set((await db.getAll('judgements')).flatMap(({ pairs }) => pairs));
}

/** Keeps a judgement; the same one again changes nothing but its time. */
export async function putJudgement(db: CorpusDatabase, judgement: Judgement): Promise<void> {
  await db.put('judgements', judgement);
}

/** Takes a judgement back; one that is not there is no error. */
export async function removeJudgement(db: CorpusDatabase, key: string): Promise<void> {
  await db.delete('judgements', key);
}
