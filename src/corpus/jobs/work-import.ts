import type { Analysis } from '../../engine/types.ts';
import { nearDuplicates } from '../store/find-near-duplicate.ts';
import type { View } from '../store/manifest.ts';
import { type Plan, planAdditions } from '../store/plan-additions.ts';
import { type NewArticle, newArticle, putArticles } from '../store/put-articles.ts';
import type { CorpusDatabase } from '../store/schema.ts';
import { type Reading, writeAll } from '../store/write-all.ts';
import type { ArticleDraft } from '../types.ts';
import { giveNumbers } from './give-numbers.ts';
import type { JobRecord, Outcome, StagedBatch } from './job-records.ts';
import type { JobServices } from './job-services.ts';
import { knownToJob, recordOutcome, type Written } from './known-to-job.ts';

/** Articles that are analysed and then written in one transaction: a tenth of a second of work that would be lost. */
export const SLICE = 24;
/** Text of a slice in UTF-16 units, beyond which it is closed. */
const SLICE_LENGTH = 300_000;

/** What a slice of a job writes. */
export const SLICE_STORES = [
  'heads',
  'texts',
  'analysed',
  'columns',
  'titles',
  'postings',
  'chunks',
  'jobs',
  'outcomes',
] as const;

type Write = Exclude<Plan, { outcome: 'present' }>;

/** The drafts of the next slice. */
function nextDrafts(batch: StagedBatch, at: number): ArticleDraft[] {
  const drafts: ArticleDraft[] = [];
  let length = 0;
  for (const draft of batch.drafts.slice(at, at + SLICE)) {
    if (drafts.length > 0 && length + draft.text.length > SLICE_LENGTH) break;
    drafts.push(draft);
    length += draft.text.length;
  }
  return drafts;
}

/**
 * Analyses and writes the next articles of a job. Nothing shows of them: no state names their numbers yet. `job` and `written` are brought up
 * to date. Returns false where there is nothing left, or the job was stopped in the meantime.
 */
export async function workImport(
  db: CorpusDatabase,
  job: JobRecord,
  batch: StagedBatch,
  view: View,
  written: Written,
  services: JobServices,
): Promise<boolean> {
  const drafts = nextDrafts(batch, job.at);
  const now = services.now().toISOString();
  const reading = db.transaction(['heads', 'texts']) as unknown as Reading;
  const known = knownToJob(job, view, written);
  const plans = await planAdditions(reading, drafts, known, job.collection, now);
  const segments = [...view.manifest.segments, ...job.segments];
  const findNearDuplicate = nearDuplicates(db, segments, known.counts);
  const analyses = new Map<string, Analysis>();
  for (const [i, plan] of plans.entries()) {
    if (plan.outcome !== 'added' || plan.replaces !== undefined) continue;
    const analysis = services.analyse(plan.article);
    analyses.set(plan.id, analysis);
    const id = await findNearDuplicate(plan.article, analysis);
    await services.rest();
    if (id === null) continue;
    // The same article at another address, or put right in a few words.
    const tx = db.transaction(['heads', 'texts']) as unknown as Reading;
    const again = await planAdditions(tx, [{ ...(drafts[i] as ArticleDraft), id }], known, job.collection, now);
    plans[i] = again[0] as Plan;
  }
  const writes = latestOf(plans);
  await giveNumbers(db, job, writes.length);

  const made: NewArticle[] = [];
  const articles: Outcome['articles'] = [];
  for (const { article, replaces } of writes) {
    const n = job.next + made.length;
    const before = analyses.get(article.id);
    const analysis = before ?? services.analyse(article);
    let previous: number | undefined;
    if (replaces?.keep === true) previous = replaces.n;
    else if (replaces !== undefined) previous = (await db.get('heads', replaces.n))?.previous;
    made.push(newArticle(n, article, analysis, { saved: now, previous }));
    articles.push({ n, collection: article.collection, replaces: replaces?.n ?? 0, keep: replaces?.keep ?? false });
    if (before === undefined) await services.rest();
  }

  const next: JobRecord = { ...job, segments: [...job.segments], done: job.done + drafts.length };
  next.at += drafts.length;
  if (next.at >= batch.drafts.length) Object.assign(next, { batch: job.batch + 1, at: 0 });
  next.summary = summarise(job, plans);
  next.next += made.length;
  const isWritten = await writeAll(
    db,
    async (tx) => {
      const current = await tx.objectStore('jobs').get(job.id);
      if (current?.phase !== 'working') return false;
      if (made.length > 0) {
        next.segments.push(await putArticles(tx, made, next.nextSegment++));
        await tx.objectStore('outcomes').put({ job: job.id, slice: next.slices++, articles });
      }
      await tx.objectStore('jobs').put(next);
      return true;
    },
    SLICE_STORES,
  );
  if (!isWritten) return false;
  Object.assign(job, next);
  recordOutcome(written, { articles });
  return true;
}

/** What is to be written: of an article that came twice in one slice the later wording, in place of what the earlier one was to replace. */
function latestOf(plans: readonly Plan[]): Write[] {
  const byId = new Map<string, Write>();
  for (const plan of plans) {
    if (plan.outcome === 'present') continue;
    const before = byId.get(plan.id);
    byId.set(plan.id, before?.replaces === undefined ? plan : { ...plan, replaces: before.replaces });
  }
  return [...byId.values()];
}

function summarise(job: JobRecord, plans: readonly Plan[]): NonNullable<JobRecord['summary']> {
  const summary = { added: 0, present: 0, updated: 0, refused: [], ...job.summary };
  const seen = new Set<string>();
  for (const { id, outcome } of plans) {
    // An article that came twice in one slice was added once and is there for the second.
    summary[seen.has(id) ? 'present' : outcome]++;
    seen.add(id);
  }
  return summary;
}
