import type { CorpusDatabase } from '../store/schema.ts';
import {
  blockOf,
  CHUNK,
  hashTerm,
  type PostingBlock,
  type PostingEntry,
  readChunk,
  readEntry,
} from './posting-block.ts';
import type { PostingList } from './posting-list.ts';
import type { Segment } from './segment-types.ts';

/** What one segment says of a term. */
interface Found extends PostingEntry {
  segment: number;
  term: string;
}

/** Reads the index of one moment; blocks that were read are kept while this lives, so it is made for one question. */
export interface PostingReader {
  /** In how many articles that `keep` keeps each term occurs. Of terms of very many articles it says how many there may be at most. */
  count(terms: readonly string[], keep: (n: number) => boolean): Promise<number[]>;
  /** The numbers of a term, newest first, those alone that `keep` keeps, at most `limit`. */
  find(term: string, limit: number, keep: (n: number) => boolean): Promise<PostingList>;
  /** The same for several terms, in one go. */
  findEach(terms: readonly string[], limit: number, keep: (n: number) => boolean): Promise<PostingList[]>;
}

export function postingReader(db: CorpusDatabase, segments: readonly Segment[]): PostingReader {
  const blocks = new Map<string, Promise<PostingBlock | undefined>>();
  const terms = new Map<PostingBlock, Map<string, number>>();

  const entryIn = async (
    segment: Segment,
    term: string,
    get: (s: number, b: number) => Promise<PostingBlock | undefined>,
  ): Promise<Found | null> => {
    const number = blockOf(hashTerm(term), segment.bits);
    const key = `${segment.segment} ${number}`;
    let reading = blocks.get(key);
    if (reading === undefined) {
      reading = get(segment.segment, number);
      blocks.set(key, reading);
    }
    const block = await reading;
    if (block === undefined) return null;
    let places = terms.get(block);
    if (places === undefined) {
      places = new Map(block.terms.split('\n').map((one, i) => [one, i]));
      terms.set(block, places);
    }
    const place = places.get(term);
    return place === undefined ? null : { segment: segment.segment, term, ...readEntry(block, place) };
  };

  const entries = async (asked: readonly string[]): Promise<Found[][]> => {
    // Opened only where a block is not known yet; all are asked for before anything is awaited.
    let transaction: ReturnType<typeof read> | undefined;
    const read = () => db.transaction('postings');
    const get = (segment: number, block: number) => (transaction ??= read()).store.get([segment, block]);
    return Promise.all(
      asked.map(async (term) => {
        const found = await Promise.all(segments.map((segment) => entryIn(segment, term, get)));
        return found.filter((entry) => entry !== null);
      }),
    );
  };

  /** The newest numbers of a long list: its first chunks. */
  const readLong = async ({ segment, term, count }: Found, limit: number, keep: (n: number) => boolean) => {
    const kept: number[] = [];
    for (let chunk = 0; chunk * CHUNK < count && kept.length < limit; chunk++) {
      const record = await db.get('chunks', [segment, term, chunk]);
      if (record === undefined) break;
      for (const n of readChunk(record, count)) if (keep(n)) kept.push(n);
    }
    return kept;
  };

  const findEach: PostingReader['findEach'] = async (asked, limit, keep) =>
    Promise.all(
      (await entries(asked)).map(async (found) => {
        const lists = await Promise.all(
          found.map(async (entry) => (entry.list === null ? readLong(entry, limit, keep) : entry.list.filter(keep))),
        );
        const all = Uint32Array.from(new Set(lists.flatMap((list) => [...list])));
        // Segments hold numbers of any age once they were merged.
        return all.sort().reverse().slice(0, limit);
      }),
    );

  return {
    async count(asked, keep) {
      const found = await entries(asked);
      return found.map((parts) =>
        parts.reduce((sum, { count, list }) => sum + (list === null ? count : list.filter(keep).length), 0),
      );
    },
    findEach,
    async find(term, limit, keep) {
      const [list = new Uint32Array()] = await findEach([term], limit, keep);
      return list;
    },
  };
}
