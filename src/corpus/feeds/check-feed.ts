import { hashText } from '../hash-text.ts';
import type { IntakeAddress, Refusal } from '../intake.ts';
import { Problem } from '../problem.ts';
import type { AddSummary, ArticleDraft } from '../types.ts';
import { validateArticle } from '../validate-article.ts';
import type { Feed, FeedItem } from './feed.ts';
import type { FeedRecord } from './feed-record.ts';
import { nextReading } from './schedule-feed.ts';

/** Most entries of one reading that are taken, and most that are fetched for it; the others follow at the next. */
const MAX_TAKEN = 100;
const MAX_FETCHED = 25;
/** How often an entry is tried that cannot be taken. */
const MAX_TRIES = 4;
const MAX_SEEN = 5_000;
const MAX_REFUSED = 20;

export interface CheckServices {
  /** The feed as it is now; `null` where it is as it was. @throws Problem, with `pause` where the server asked for one */
  load(record: FeedRecord): Promise<{ feed: Feed; etag: string; modified: string } | null>;
  /** The article of an entry that the feed does not give whole. @throws Problem */
  fetchArticle(address: IntakeAddress): Promise<ArticleDraft>;
  add(drafts: ArticleDraft[], collection: string): Promise<AddSummary>;
  now(): number;
}

/** Short name of an entry, for telling whether it was taken already. */
const nameOf = (item: FeedItem) => hashText(item.id);

/**
 * Reads a feed once and adds what is new in it. Entries that cannot be taken now (their site is not granted, does not answer) are
 * tried again with the next readings, a few times. Never throws: what went wrong stands in the record that is returned.
 */
export async function checkFeed(record: FeedRecord, services: CheckServices): Promise<FeedRecord> {
  const checked = new Date(services.now()).toISOString();
  const later = (failures: number, pause = 0) =>
    new Date(nextReading({ every: record.every, failures }, services.now(), pause)).toISOString();
  const { problem: _before, ...calm } = record;
  try {
    const loaded = await services.load(record);
    if (loaded === null) return { ...calm, checked, next: later(0), failures: 0, lastAdded: 0 };
    const taken = await takeItems(record, loaded.feed, services);
    // What is still to be taken is not asked for again where the server says that nothing changed: so it is not asked.
    const { etag, modified } = taken.open ? { etag: '', modified: '' } : loaded;
    return { ...calm, ...taken.record, etag, modified, checked, next: later(0), failures: 0 };
  } catch (error) {
    const failures = record.failures + 1;
    const { code, message, value } =
      error instanceof Problem ? error : { code: 'failed', message: String(error), value: undefined };
    const pause = (error as { pause?: number }).pause ?? 0;
    const problem = { code, message, ...(value !== undefined && { value }) };
    return { ...calm, checked, next: later(failures, pause), failures, lastAdded: 0, problem };
  }
}

async function takeItems(
  record: FeedRecord,
  feed: Feed,
  services: CheckServices,
): Promise<{ record: Partial<FeedRecord>; open: boolean }> {
  const seen = new Set(record.seen);
  const drafts: ArticleDraft[] = [];
  const refused: Refusal[] = [];
  const tries: Record<string, number> = {};
  const done: string[] = [];
  let fetched = 0;
  let open = false;
  for (const item of feed.items) {
    const name = nameOf(item);
    if (seen.has(name) || done.includes(name)) continue;
    const before = Object.hasOwn(record.tries, name) ? (record.tries[name] ?? 0) : 0;
    if (drafts.length >= MAX_TAKEN || (!item.full && item.url !== '' && fetched >= MAX_FETCHED)) {
      open = true;
      continue;
    }
    try {
      if (!item.full && item.url !== '') fetched++;
      drafts.push(validateArticle(await draftOf(item, record, services)));
      done.push(name);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { code, message: reason, value } = error;
      if (refused.length < MAX_REFUSED)
        refused.push({ title: item.title || item.url, code, reason, ...(value !== undefined && { value }) });
      // A site that is not granted may be granted tomorrow: that is no try.
      const count = code === 'no-permission' ? before : before + 1;
      if (count >= MAX_TRIES) done.push(name);
      else {
        tries[name] = count;
        open = true;
      }
    }
  }
  const summary = drafts.length === 0 ? null : await services.add(drafts, record.collection);
  const added = summary === null ? 0 : summary.added.length + summary.updated.length;
  return {
    open,
    record: {
      seen: [...done, ...record.seen].slice(0, MAX_SEEN),
      tries,
      refused,
      added: record.added + added,
      lastAdded: added,
      title: record.title || feed.title,
    },
  };
}

async function draftOf(item: FeedItem, { title }: FeedRecord, { fetchArticle }: CheckServices): Promise<ArticleDraft> {
  const { url, text, full, author, published, lang } = item;
  if (!full && url !== '') {
    return fetchArticle({
      url,
      ...(item.title !== '' && { title: item.title }),
      ...(published !== null && { published }),
      ...(author !== '' && { author }),
    });
  }
  return { title: item.title, publisher: title, published, url, lang, text, ...(author !== '' && { author }) };
}
