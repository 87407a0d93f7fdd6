import { cleanLine, LIMITS } from '../clean-text.ts';
import type { FeedRecord } from '../feeds/feed-record.ts';
import type { Draft } from '../store/manifest.ts';
import type { Judgement } from '../store/judgements.ts';
import type { Writing } from '../store/write-all.ts';
import { COLLECTION_COLOURS, type Collection } from '../types.ts';
import type { JobRecord } from './job-records.ts';

/** Puts the parts of a back-up that the corpus itself keeps beside its articles: what collections are like, and what was told apart. */
export async function applyParts(tx: Writing, draft: Draft, job: JobRecord): Promise<void> {
  if (job.kind !== 'restore') return;
  if (job.mode === 'replace') {
    await tx.objectStore('judgements').clear();
    await tx.objectStore('feeds').clear();
  }
  for (const batch of job.parts ?? []) {
    const staged = await tx.objectStore('staged').get([job.id, batch]);
    for (const value of staged?.values ?? []) {
      if (staged?.part === 'collections') putCollection(draft, value);
      if (staged?.part === 'judgements') await tx.objectStore('judgements').put(value as Judgement);
      if (staged?.part === 'feeds') await putFeed(tx, value as FeedRecord);
    }
  }
}

/** A feed that is followed already knows better which of its entries are done with. */
async function putFeed(tx: Writing, feed: FeedRecord): Promise<void> {
  if ((await tx.objectStore('feeds').getKey(feed.id)) === undefined) await tx.objectStore('feeds').put(feed);
}

/** A collection that is there already is left as the reader has it. */
function putCollection(draft: Draft, value: unknown): void {
  const { name, enabled, colour, private: hidden } = value as Collection;
  const clean = cleanLine(String(name)).slice(0, LIMITS.collection);
  if (clean === '' || draft.collections.some((collection) => collection.name === clean)) return;
  const code = draft.collection(clean);
  const known = COLLECTION_COLOURS.find((one) => one === colour);
  const record = {
    name: clean,
    enabled: enabled !== false,
    ...(known !== undefined && { colour: known }),
    ...(hidden === true && { private: true }),
    code,
  };
  draft.changed.set(clean, record);
}
