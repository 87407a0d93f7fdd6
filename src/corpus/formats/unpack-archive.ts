import { Unzip, type UnzipFile, type UnzipFileInfo, UnzipInflate, unzipSync } from 'fflate';
import { Problem } from '../problem.ts';

/** A file of an archive, or why it is not taken. */
export type Unpacked = { name: string; bytes: Uint8Array } | { name: string; problem: Problem };

/** Most files, the most bytes that all of them and one of them may unpack to, and by how many times. */
export interface ArchiveLimits {
  entries: number;
  total: number;
  entry: number;
  ratio: number;
}

const LIMITS: ArchiveLimits = { entries: 20_000, total: 500_000_000, entry: 50_000_000, ratio: 200 };

/** Below this many bytes the ratio does not count: a page of blanks packs well. */
const SMALL = 1_000_000;
/** Bytes that are handed to the unpacker at once. Deflate makes at most 1,032 bytes of one, so no step makes more than 17 MB. */
const STEP = 16_384;
const ARCHIVE = /\.(?:zip|gz|tgz|bz2|xz|7z|rar|tar|jar|epub|docx|xlsx|odt)$/i;
/** What systems put into archives by themselves. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/;

export const looksLikeArchive = ([a, b, c, d]: Uint8Array): boolean =>
  a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6));

/**
 * Unpacks a zip, one file after the other. What an archive says of its sizes is looked at first and not trusted: what really
 * comes out is counted, and the work ends as soon as it is too much. Archives within it are not opened.
 *
 * @throws Problem `bad-archive`, `too-many`, `expands-too-far`: then nothing of the archive may be taken, what was given among it
 */
export function* unpackArchive(bytes: Uint8Array, file: string, limits = LIMITS): Generator<Unpacked> {
  const listed = new Map(listEntries(bytes, file, limits).map((info) => [info.name, info]));
  const ready: Unpacked[] = [];
  let total = 0;
  // The unpacker hands what is thrown within it back as an entry's error: whether it is too much is asked outside.
  const count = (length: number) => {
    total += length;
  };
  const most = Math.min(limits.total, Math.max(SMALL, bytes.length * limits.ratio));
  const unzip = new Unzip((entry) => {
    const info = listed.get(entry.name);
    listed.delete(entry.name);
    if (info === undefined || entry.name.endsWith('/') || LITTER.test(entry.name)) return;
    const path = `${file}/${entry.name}`;
    const problem = whyNot(info, path, limits);
    if (problem !== null) ready.push({ name: path, problem });
    else readEntry(entry, path, limits, count, (unpacked) => ready.push(unpacked));
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += STEP) {
    try {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    } catch (error) {
      throw error instanceof Problem ? error : new Problem('bad-archive', wordsOf(error), { file });
    }
    if (total > most)
      throw new Problem('expands-too-far', `its ${bytes.length} bytes unpack to more than ${most}`, { file });
    yield* ready.splice(0);
  }
  for (const name of listed.keys()) {
    if (name.endsWith('/') || LITTER.test(name)) continue;
    const path = `${file}/${name}`;
    yield {
      name: path,
      problem: new Problem('bad-archive', 'the archive lists the file but does not hold it', { file: path }),
    };
  }
}

function whyNot(
  { name, originalSize, compression }: UnzipFileInfo,
  path: string,
  limits: ArchiveLimits,
): Problem | null {
  if (ARCHIVE.test(name)) return nested(path);
  if (originalSize > limits.entry)
    return new Problem('too-large', `the file has ${originalSize} bytes, at most ${limits.entry} are read`, {
      file: path,
    });
  if (compression !== 0 && compression !== 8)
    return new Problem('bad-archive', 'it is packed in a way that is not read', { file: path });
  return null;
}

const nested = (path: string) =>
  new Problem('archive-in-archive', 'archives within archives are not opened', { file: path });

/** Collects what comes out of one entry and hands it over once, when it is complete or has failed. */
function readEntry(
  entry: UnzipFile,
  path: string,
  limits: ArchiveLimits,
  count: (length: number) => void,
  done: (unpacked: Unpacked) => void,
): void {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let over = false;
  const end = (unpacked: Unpacked) => {
    if (!over) done(unpacked);
    over = true;
    chunks.length = 0;
  };
  entry.ondata = (error, chunk, final) => {
    if (error !== null) return end({ name: path, problem: new Problem('bad-archive', wordsOf(error), { file: path }) });
    count(chunk.length);
    length += chunk.length;
    if (length > limits.entry)
      return end({
        name: path,
        problem: new Problem('too-large', `it unpacks to more than ${limits.entry} bytes`, { file: path }),
      });
    if (!over) chunks.push(chunk);
    if (!final) return;
    const content = joined(chunks, length);
    end(looksLikeArchive(content) ? { name: path, problem: nested(path) } : { name: path, bytes: content });
  };
  entry.start();
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function listEntries(bytes: Uint8Array, file: string, limits: ArchiveLimits): UnzipFileInfo[] {
  const listed: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter(info) {
        listed.push(info);
        if (listed.length > limits.entries)
          throw new Problem('too-many', `it holds more than ${limits.entries} files`, { file });
        return false;
      },
    });
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('bad-archive', wordsOf(error), { file });
  }
  const stated = listed.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (stated > Math.min(limits.total, Math.max(SMALL, bytes.length * limits.ratio)))
    throw new Problem('expands-too-far', `its ${bytes.length} bytes unpack to ${stated}`, { file });
  return listed;
}
