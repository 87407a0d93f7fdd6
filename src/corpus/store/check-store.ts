import { hashTerm } from '../index/posting-block.ts';
import { readSegment } from '../index/merge-segments.ts';
import type { CorpusCheck } from '../types.ts';
import { unpackAnalysis } from './analysis-codec.ts';
import { COLUMNS } from './columns.ts';
import { versionsOf } from './delete-articles.ts';
import { readView, type View } from './manifest.ts';
import { termsOf } from './prepare-analysis.ts';
import type { CorpusDatabase } from './schema.ts';
import { isCurrent, isInUse } from './states.ts';
import type { Reading } from './write-all.ts';

/** How often a corpus that changes meanwhile is looked at anew. */
const MAX_TRIES = 4;
/** Problems that are named; the rest is counted. */
const MOST = 100;

/**
 * Whether all that is stored agrees: every article in use has its text, its analysis and its row, no other has its id, and the index leads to
 * it by exactly the terms of its analysis. For each number the hashes of its terms are added up, once from the analyses and once from the
 * index: the sums are equal, or something is missing or too much.
 *
 * @param version of the engine: its analysis is looked at, the older one where it has not come to an article yet
 */
export async function checkStore(
  db: CorpusDatabase,
  version: number,
  rest: () => Promise<void> = async () => {},
): Promise<CorpusCheck> {
  for (let tries = 1; ; tries++) {
    const view = await readView(db);
    const check = await checkView(db, view, version, rest);
    // What was changed while it was being looked at does not agree with what was read before.
    if (tries === MAX_TRIES || (await readView(db)).manifest.generation === view.manifest.generation) return check;
  }
}

async function checkView(
  db: CorpusDatabase,
  { codes, manifest }: View,
  version: number,
  rest: () => Promise<void>,
): Promise<CorpusCheck> {
  const check: CorpusCheck = { articles: 0, problems: [], count: 0 };
  const say = (what: string, subject: string) => {
    check.count++;
    if (check.problems.length < MOST) check.problems.push({ what, subject });
  };
  const indexed = new Uint32Array(codes.length);
  const add = (sums: Uint32Array, n: number, term: string) => {
    if (n < sums.length) sums[n] = ((sums[n] as number) + hashTerm(term)) >>> 0;
  };
  const served = new Set(manifest.segments.map((segment) => segment.version));
  for (const segment of manifest.segments)
    await readSegment(db, segment, (term, list) => list.forEach((n) => add(indexed, n, term)), rest);

  const analysed = new Uint32Array(codes.length);
  const numberOf = new Map<string, number>();
  for (let n = 0; n < codes.length; n++) {
    const code = codes[n] ?? 0;
    if (!isCurrent(code)) continue;
    if (isInUse(code)) check.articles++;
    const tx = db.transaction(['heads', 'texts', 'analysed', 'columns']) as unknown as Reading;
    const versions = (await versionsOf(tx)).filter((one) => served.has(one) || one === version);
    const [head, body, columns, ...packed] = await Promise.all([
      tx.objectStore('heads').get(n),
      tx.objectStore('texts').get(n),
      tx.objectStore('columns').get(Math.floor(n / COLUMNS)),
      ...versions.map((one) => tx.objectStore('analysed').get([one, n])),
    ]);
    const id = head?.id ?? `number ${n}`;
    if (head === undefined) say('no-head', id);
    else if (numberOf.has(head.id)) say('twice', id);
    else numberOf.set(head.id, n);
    if (body === undefined) say('no-text', id);
    if (columns === undefined || columns.length[n % COLUMNS] !== body?.text.length) say('no-row', id);
    // The one that the index was made of.
    const record = packed.find((one) => one !== undefined && served.has(one.version));
    if (record === undefined) say('no-analysis', id);
    else {
      try {
        for (const term of new Set(termsOf(unpackAnalysis(record, body?.text ?? '')))) add(analysed, n, term);
      } catch {
        say('damaged-analysis', id);
        continue;
      }
    }
    if (record !== undefined && analysed[n] !== indexed[n]) say('index', id);
    await rest();
  }
  return check;
}
