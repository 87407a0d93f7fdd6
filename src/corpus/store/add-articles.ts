import type { Analysis, Article } from '../../engine/types.ts';
import { Problem } from '../problem.ts';
import type { AddSummary, ArticleDraft } from '../types.ts';
import { validateArticle } from '../validate-article.ts';
import { nearDuplicates } from './find-near-duplicate.ts';
import { changeView, readView } from './manifest.ts';
import { knownOf, type Plan, planAdditions } from './plan-additions.ts';
import { type PreparedAnalysis, prepareAnalysis } from './prepare-analysis.ts';
import { type Put, putInUse } from './replace-article.ts';
import type { CorpusDatabase } from './schema.ts';
import { type Reading, writeForGood } from './write-all.ts';

/** The engine's `analyse`, or a stand-in. */
export type Analyse = (article: Article) => Analysis;

/** How often the plan is made anew when the corpus changed while the engine was at work. */
const MAX_TRIES = 5;

/**
 * Adds drafts, all or none. They are analysed before the transaction, which could not wait for that; so the plan is made
 * twice, and a corpus that changed in between is planned for anew.
 *
 * @param options.collection where a draft goes that names none
 * @param options.rest awaited after each article is analysed, so that a large import does not keep all else waiting
 * @throws Problem of the first draft that is refused (`line` is not known here), or of the storage
 */
export async function addArticles(
  db: CorpusDatabase,
  drafts: readonly ArticleDraft[],
  options: { collection: string; now: Date; analyse: Analyse; rest?: () => Promise<void> },
): Promise<AddSummary> {
  const clean = drafts.map((draft) => validateArticle(draft));
  refuseDuplicateIds(clean);
  const now = options.now.toISOString();
  const analyses = new Map<string, PreparedAnalysis>();
  const missing = (plans: readonly Plan[]) =>
    plans.filter(isWrite).filter(({ article }) => !analyses.has(contentKey(article)));

  for (let tries = 1; ; tries++) {
    const view = await readView(db);
    const plans = await planAdditions(
      db.transaction(['heads', 'texts']) as unknown as Reading,
      clean,
      knownOf(view),
      options.collection,
      now,
    );
    for (const { article } of missing(plans)) {
      analyses.set(contentKey(article), prepareAnalysis(options.analyse(article), article.text));
      await options.rest?.();
    }
    const findNearDuplicate = nearDuplicates(db, view.manifest.segments, knownOf(view).counts);
    for (const [i, plan] of plans.entries()) {
      if (plan.outcome !== 'added' || plan.replaces !== undefined) continue;
      const analysis = analyses.get(contentKey(plan.article)) as PreparedAnalysis;
      const id = await findNearDuplicate(plan.article, analysis.packed);
      if (id === null) continue;
      // The same article at another address, or put right in a few words: planned anew under its id.
      clean[i] = { ...(clean[i] as ArticleDraft), id };
      analyses.set(contentKey({ ...plan.article, id }), analysis);
    }
    const summary = await writeForGood(db, (tx) =>
      changeView(tx, async (draft) => {
        const current = await planAdditions(tx, clean, knownOf(draft), options.collection, now);
        if (missing(current).length > 0) return null;
        const writes = new Map<string, Put>();
        for (const { id, article, replaces } of current.filter(isWrite)) {
          const analysis = analyses.get(contentKey(article)) as PreparedAnalysis;
          writes.set(id, { article, analysis, replaces: writes.get(id)?.replaces ?? replaces });
        }
        await putInUse(tx, draft, [...writes.values()], now);
        return summarise(current);
      }),
    );
    if (summary !== null) return summary;
    if (tries === MAX_TRIES)
      throw new Problem(
        'storage-failed',
        'the corpus kept changing while articles were being added; nothing was changed',
      );
  }
}

const isWrite = (plan: Plan): plan is Exclude<Plan, { outcome: 'present' }> => plan.outcome !== 'present';

/** What an analysis depends on: all of the article but where it is kept. */
const contentKey = ({ id, title, publisher, published, url, lang, text }: Article) =>
  JSON.stringify([id, title, publisher, published, url, lang, text]);

function refuseDuplicateIds(drafts: readonly ArticleDraft[]): void {
  const seen = new Set<string>();
  for (const { id } of drafts) {
    if (id === undefined) continue;
    if (seen.has(id)) throw new Problem('duplicate-id', `two of the articles have the id “${id}”`, { value: id });
    seen.add(id);
  }
}

/** Each id once, under the strongest of its outcomes: an article added and given again in one go was added. */
function summarise(plans: readonly Plan[]): AddSummary {
  const summary: AddSummary = { added: [], present: [], updated: [] };
  const seen = new Set<string>();
  for (const outcome of ['added', 'updated', 'present'] as const) {
    for (const { id } of plans.filter((plan) => plan.outcome === outcome)) {
      if (!seen.has(id)) summary[outcome].push(id);
      seen.add(id);
    }
  }
  return summary;
}
