import type { Article } from '../../engine/types.ts';
import type { FindNearDuplicate } from '../store/find-near-duplicate.ts';
import { type Known, type Plan, planAdditions } from '../store/plan-additions.ts';
import { type PreparedAnalysis, prepareAnalysis } from '../store/prepare-analysis.ts';
import { BODY_STORES, HEAD_STORES, type NewArticle, newArticle, putBodies, putHeads } from '../store/put-articles.ts';
import { putMany } from '../store/put-many.ts';
import type { CorpusDatabase } from '../store/schema.ts';
import { type Reading, writeAll } from '../store/write-all.ts';
import type { ArticleDraft } from '../types.ts';
import { giveNumbers } from './give-numbers.ts';
import type { JobRecord, Outcome } from './job-records.ts';
import type { JobServices } from './job-services.ts';
import type { Slice } from './read-slices.ts';
import type { SlicesAhead } from './slices-ahead.ts';

type Write = Exclude<Plan, { outcome: 'present' }>;

/** A slice that is ready to be written. */
export interface ReadySlice {
  made: NewArticle[];
  articles: Outcome['articles'];
  /** The job as it stands when this is written. */
  next: JobRecord;
  /** Whether every draft of it was an article that was not there. */
  isAllNew: boolean;
}

/** What a slice is planned against. */
export interface Before {
  known: Known;
  findNearDuplicate: FindNearDuplicate;
}

/** Decides on the drafts of a slice and analyses those that are to be written. */
export async function prepareSlice(
  db: CorpusDatabase,
  job: JobRecord,
  { drafts, batch, at }: Slice,
  { known, findNearDuplicate }: Before,
  ahead: SlicesAhead['analyses'],
  services: JobServices,
): Promise<ReadySlice> {
  const now = services.now().toISOString();
  const reading = db.transaction(['heads', 'texts']) as unknown as Reading;
  const plans = await planAdditions(reading, drafts, known, job.collection, now);
  const analyses = new Map<string, PreparedAnalysis>();
  const analyseOnce = async (article: Article, draft?: ArticleDraft): Promise<PreparedAnalysis> => {
    const early = draft === undefined ? undefined : ahead.get(draft);
    if (draft !== undefined && early !== undefined && isSameText(article, draft)) return early;
    const analysis = prepareAnalysis(services.analyse(article), article.text);
    await services.rest();
    return analysis;
  };
  for (const [i, plan] of plans.entries()) {
    if (plan.outcome !== 'added' || plan.replaces !== undefined) continue;
    const analysis = await analyseOnce(plan.article, drafts[i]);
    analyses.set(plan.id, analysis);
    const id = await findNearDuplicate(plan.article, analysis.packed);
    if (id === null) continue;
    // The same article at another address, or put right in a few words.
    const tx = db.transaction(['heads', 'texts']) as unknown as Reading;
    const again = await planAdditions(tx, [{ ...(drafts[i] as ArticleDraft), id }], known, job.collection, now);
    plans[i] = again[0] as Plan;
  }
  const writes = latestOf(plans);
  // The past of an article comes with it where the corpus knows none.
  const histories = new Map<string, ArticleDraft>();
  for (const [i, plan] of plans.entries())
    if (plan.outcome === 'added' && plan.replaces === undefined) histories.set(plan.id, drafts[i] as ArticleDraft);
  const past = [...histories.values()].reduce((sum, { versions = [] }) => sum + versions.length, 0);
  await giveNumbers(db, job, writes.length + past);

  const made: NewArticle[] = [];
  const articles: Outcome['articles'] = [];
  for (const { article, replaces } of writes) {
    const { collection } = article;
    const { versions = [], saved = now } = histories.get(article.id) ?? {};
    let superseded = replaces;
    let previous: number | undefined;
    if (replaces?.keep === true) previous = replaces.n;
    else if (replaces !== undefined) previous = (await db.get('heads', replaces.n))?.previous;
    for (const version of versions.toReversed()) {
      const n = job.next + made.length;
      const { author: _author, ...rest } = article;
      const older = { ...rest, ...version };
      const analysis = prepareAnalysis(services.analyse(older), older.text);
      made.push(newArticle(n, older, analysis, { saved: version.saved, previous }));
      articles.push({ n, collection, replaces: superseded?.n ?? 0, keep: true });
      await services.rest();
      previous = n;
      superseded = { n, keep: true };
    }
    const n = job.next + made.length;
    const analysis = analyses.get(article.id) ?? (await analyseOnce(article));
    made.push(newArticle(n, article, analysis, { saved, previous }));
    articles.push({ n, collection, replaces: superseded?.n ?? 0, keep: superseded?.keep ?? false });
    await services.rest();
  }

  const next: JobRecord = { ...job, segments: [...job.segments], done: job.done + drafts.length, batch, at };
  next.summary = summarise(job, plans);
  next.next += made.length;
  return { made, articles, next, isAllNew: plans.every(({ outcome }) => outcome === 'added') };
}

const TEXT_KEYS = ['title', 'publisher', 'published', 'url', 'lang', 'text'] as const;
const isSameText = (a: Article, b: ArticleDraft) => TEXT_KEYS.every((key) => a[key] === b[key]);

/**
 * Writes a slice, and where the job stands. Nothing shows of it: no state names its numbers yet. What takes long goes first, by itself, so
 * that whoever looks at the table waits for little; should it end between the two, the numbers are used again. Returns false where the job was
 * stopped in the meantime.
 */
export async function writeSlice(db: CorpusDatabase, { made, articles, next }: ReadySlice): Promise<boolean> {
  const { nextSegment } = next;
  const segment = made.length === 0 ? null : await writeAll(db, (tx) => putBodies(tx, made, nextSegment), BODY_STORES);
  return writeAll(
    db,
    async (tx) => {
      const current = await tx.objectStore('jobs').get(next.id);
      if (current?.phase !== 'working') return false;
      if (segment !== null) {
        const outcome = { job: next.id, slice: next.slices, articles };
        await Promise.all([putHeads(tx, made), putMany(tx.objectStore('outcomes'), [outcome])]);
        next.segments.push(segment);
        next.nextSegment++;
        next.slices++;
      }
      await tx.objectStore('jobs').put(next);
      return true;
    },
    [...HEAD_STORES, 'jobs', 'outcomes'],
  );
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
