import { articleFields } from '../formats/write-jsonl.ts';
import { Problem } from '../problem.ts';
import { readView } from '../store/manifest.ts';
import { plainCollections, readStored } from '../store/read-articles.ts';
import type { CorpusDatabase } from '../store/schema.ts';
import { collectionOf, isInUse, SUPERSEDED } from '../store/states.ts';
import type { Reading } from '../store/write-all.ts';
import { type ArchivePart, type EarlierWording, MOST_VERSIONS } from '../types.ts';
import { validateArticle } from '../validate-article.ts';
import { readFeed, readJudgement } from './archive-values.ts';

/** Articles, and text in UTF-16 units, of one stretch. */
const AT_ONCE = 200;
const MOST_LENGTH = 2_000_000;

/** A stretch of a part of a back-up, one value a line. `after` is the last stretch's `next`; `null` begins, and `next` `null` ends. */
export async function readArchivePart(
  db: CorpusDatabase,
  part: Exclude<ArchivePart, 'settings'>,
  after: string | null,
): Promise<{ lines: string[]; next: string | null }> {
  if (part === 'articles') return readArticles(db, Number(after ?? 0));
  const values = part === 'collections' ? plainCollections(await readView(db)) : await db.getAll(part);
  return { lines: values.map((value) => JSON.stringify(value)), next: null };
}

async function readArticles(db: CorpusDatabase, after: number): Promise<{ lines: string[]; next: string | null }> {
  const { codes, collections } = await readView(db);
  const names = new Map(collections.map(({ name, code }) => [code, name]));
  const tx = db.transaction(['heads', 'texts']) as unknown as Reading;
  const lines: string[] = [];
  let length = 0;
  for (let n = after + 1; n < codes.length; n++) {
    const code = codes[n] ?? 0;
    if (!isInUse(code)) continue;
    if (lines.length === AT_ONCE || length > MOST_LENGTH) return { lines, next: String(n - 1) };
    const collection = names.get(collectionOf(code)) ?? '';
    const article = await readStored(tx, n, { collection, removed: false });
    const { saved, versions } = await readHistory(tx, n, codes);
    lines.push(JSON.stringify({ ...articleFields(article), saved, ...(versions.length > 0 && { versions }) }));
    length += lines.at(-1)?.length ?? 0;
  }
  return { lines, next: null };
}

/** When the wording under a number came, and those before it, the latest first. */
async function readHistory(
  tx: Reading,
  n: number,
  codes: Uint16Array,
): Promise<{ saved: string | undefined; versions: EarlierWording[] }> {
  const head = await tx.objectStore('heads').get(n);
  const versions: EarlierWording[] = [];
  for (let at = head?.previous; at !== undefined && codes[at] === SUPERSEDED && versions.length < MOST_VERSIONS; ) {
    const older = await tx.objectStore('heads').get(at);
    if (older === undefined) break;
    const stored = await readStored(tx, at, { collection: '', removed: false });
    const { title, publisher, published, url, lang, author, text } = stored;
    versions.push({
      title,
      publisher,
      published,
      url,
      lang,
      ...(author !== undefined && { author }),
      text,
      saved: older.saved,
    });
    at = older.previous;
  }
  return { saved: head?.saved, versions };
}

/**
 * Reads one line of a back-up. @throws Problem `bad-json`, `not-an-object`, or what the reader of its part throws, with the part's file and the
 * number of the line: a back-up is taken whole or not at all
 */
export function parseArchiveLine(line: string, part: ArchivePart, number: number): unknown {
  const place = { file: `${part}.jsonl`, line: number };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Problem('bad-json', `not JSON: ${(error as Error).message}`, { ...place, value: line });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Problem('not-an-object', 'a line must hold one object', { ...place, value: line });
  if (part === 'articles') return validateArticle(value as never, place);
  if (part === 'feeds') return readFeed(value, place);
  return part === 'judgements' ? readJudgement(value, place) : value;
}
