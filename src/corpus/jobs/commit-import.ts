import type { Segment } from '../index/segment-types.ts';
import { findArticle } from '../store/find-article.ts';
import { changeView, type Draft } from '../store/manifest.ts';
import { plainCollections } from '../store/read-articles.ts';
import type { CorpusDatabase } from '../store/schema.ts';
import { isCurrent, NOTHING, SUPERSEDED } from '../store/states.ts';
import { type Writing, writeForGood } from '../store/write-all.ts';
import { applyParts } from './apply-parts.ts';
import type { JobRecord, Outcome } from './job-records.ts';
import { ofJob } from './job-store.ts';

const COMMIT_STORES = [
  'heads',
  'states',
  'collections',
  'meta',
  'jobs',
  'staged',
  'outcomes',
  'removals',
  'judgements',
  'feeds',
  'waiting',
] as const;

/**
 * Makes all that a job has written part of the corpus, in one short transaction: it sets states and names segments, and touches articles
 * only where the same one was added by other means in the meantime. Returns false where the job was stopped.
 */
export async function commitImport(db: CorpusDatabase, job: JobRecord): Promise<boolean> {
  return writeForGood(
    db,
    async (tx) => {
      const current = await tx.objectStore('jobs').get(job.id);
      if (current?.phase !== 'working') return false;
      const outcomes = await tx.objectStore('outcomes').getAll(ofJob(job.id));
      const useless = await changeView(tx, (draft) =>
        commit(
          tx,
          draft,
          job,
          outcomes.flatMap(({ articles }) => articles),
        ),
      );
      if (job.forgetsOthers) await forgetOthers(tx, job);
      Object.assign(job, { phase: 'done', done: job.total, segments: useless, cleaning: true });
      await tx.objectStore('jobs').put(job);
      return true;
    },
    COMMIT_STORES,
  );
}

/** Returns the parts of the index that nothing is left of. */
async function commit(tx: Writing, draft: Draft, job: JobRecord, articles: Outcome['articles']): Promise<Segment[]> {
  const own = new Set(articles.map(({ n }) => n));
  const garbage: number[] = [];
  const useless: Segment[] = [];
  if (job.mode === 'replace') {
    for (let n = 0; n < draft.codes.length; n++) {
      if (draft.codes[n] === NOTHING) continue;
      garbage.push(n);
      draft.set(n, NOTHING);
    }
    for (const { name } of plainCollections(draft)) draft.changed.set(name, null);
    draft.collections.length = 0;
    useless.push(...draft.manifest.segments.splice(0));
  } else await meetNewcomers(tx, draft, job, own, garbage);
  await applyParts(tx, draft, job);
  for (const { n, collection, replaces, keep } of articles) {
    draft.set(n, draft.collection(collection));
    if (replaces === 0) continue;
    draft.set(replaces, keep ? SUPERSEDED : NOTHING);
    if (!keep) garbage.push(replaces);
  }
  draft.manifest.segments.push(...job.segments);
  // At once, not after a day: nobody removed them.
  if (garbage.length > 0) await tx.objectStore('removals').add({ at: '', numbers: Uint32Array.from(garbage) });
  return useless;
}

/** Stops all other jobs; what they hold is deleted in the background, and they with it. */
async function forgetOthers(tx: Writing, { id }: JobRecord): Promise<void> {
  await tx.objectStore('waiting').clear();
  for (const job of await tx.objectStore('jobs').getAll()) {
    if (job.id === id) continue;
    const phase = job.phase === 'staging' || job.phase === 'working' ? 'cancelled' : job.phase;
    await tx.objectStore('jobs').put({ ...job, phase, cleaning: true, forget: true });
  }
}

/** Articles that came in by other means while the job was at work: where the job brings one of them too, it has the newer version. */
async function meetNewcomers(
  tx: Writing,
  draft: Draft,
  job: JobRecord,
  own: ReadonlySet<number>,
  garbage: number[],
): Promise<void> {
  for (let n = Math.max(1, job.since); n < draft.manifest.nextArticle; n++) {
    if (own.has(n) || !isCurrent(draft.codes[n] ?? 0)) continue;
    const head = await tx.objectStore('heads').get(n);
    if (head === undefined) continue;
    const marks = { id: head.id, address: head.address ?? null, wording: head.wording };
    const same = await findArticle(tx, marks, (number) => own.has(number));
    if (same === null) continue;
    const ours = await tx.objectStore('heads').get(same);
    if (ours === undefined) continue;
    const keep = ours.wording !== head.wording;
    const { previous: _previous, ...rest } = ours;
    const previous = keep ? n : head.previous;
    await tx.objectStore('heads').put({ ...rest, id: head.id, ...(previous !== undefined && { previous }) });
    draft.set(n, keep ? SUPERSEDED : NOTHING);
    if (!keep) garbage.push(n);
  }
}
