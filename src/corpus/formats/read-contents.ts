import type { FileContents } from '../intake.ts';
import { Problem } from '../problem.ts';
import type { ParseHtml } from './html-text.ts';
import { readDecoded } from './read-decoded.ts';
import { looksLikeMhtml, readMhtml } from './read-mhtml.ts';
import { nothing, refusalOf } from './refuse.ts';
import { looksLikeArchive, unpackArchive } from './unpack-archive.ts';
import { decodeBytes } from './decode-bytes.ts';

/** Largest file that is read, in bytes. An archive may be larger: see unpack-archive.ts for what it may unpack to. */
export const MAX_FILE_BYTES = 100_000_000;
const MAX_ARCHIVE_BYTES = 300_000_000;

/** Ends of the names of files that can be read, for a file dialogue. */
export const READABLE_ENDINGS: readonly string[] = [
  '.txt',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.mhtml',
  '.mht',
  '.json',
  '.jsonl',
  '.ndjson',
  '.csv',
  '.tsv',
  '.zip',
  '.xml',
  '.rss',
  '.atom',
  '.rdf',
  '.opml',
  '.ris',
  '.bib',
];

/** What was done so far while a large file is read; the signal ends the work between two files of an archive. */
export interface Reading {
  signal?: AbortSignal;
  /** Called after each file of an archive. */
  onFile?(files: number): void;
}

/**
 * Reads everything a file holds: articles, addresses of articles, feeds. What kind of file it is its content decides, and its
 * name only where that says nothing. Whatever cannot be read is refused with its place and the reason, and the rest is taken;
 * a file that cannot be read at all is one refusal. Nothing is thrown but what the signal says.
 *
 * @param parseHtml DOMParser in the extension's pages, linkedom on the command line
 */
export async function readContents(
  { name, bytes }: { name: string; bytes: Uint8Array },
  parseHtml: ParseHtml,
  reading: Reading = {},
): Promise<FileContents> {
  try {
    return looksLikeArchive(bytes)
      ? await readArchive(bytes, name, parseHtml, reading)
      : await readOne(bytes, name, parseHtml);
  } catch (error) {
    return { ...nothing(), refused: [refusalOf(error, name)] };
  }
}

async function readArchive(bytes: Uint8Array, name: string, parseHtml: ParseHtml, reading: Reading) {
  if (bytes.length > MAX_ARCHIVE_BYTES) throw tooLarge(bytes, name, MAX_ARCHIVE_BYTES);
  const all = nothing();
  let files = 0;
  for (const unpacked of unpackArchive(bytes, name)) {
    reading.signal?.throwIfAborted();
    if ('problem' in unpacked) all.refused.push(refusalOf(unpacked.problem, unpacked.name));
    else addAll(all, await readEntry(unpacked, parseHtml));
    files++;
    reading.onFile?.(files);
  }
  if (files === 0) throw new Problem('empty-file', 'the archive holds no file', { file: name });
  return all;
}

async function readEntry({ name, bytes }: { name: string; bytes: Uint8Array }, parseHtml: ParseHtml) {
  try {
    return await readOne(bytes, name, parseHtml);
  } catch (error) {
    return { ...nothing(), refused: [refusalOf(error, name)] };
  }
}

async function readOne(bytes: Uint8Array, name: string, parseHtml: ParseHtml): Promise<FileContents> {
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge(bytes, name, MAX_FILE_BYTES);
  if (bytes.length === 0) throw new Problem('empty-file', 'the file is empty', { file: name });
  if (looksLikeMhtml(bytes)) return { ...nothing(), drafts: [await readMhtml(bytes, name, parseHtml)] };
  const decoded = decodeBytes(bytes);
  if (decoded.text.trim() === '') throw new Problem('empty-file', 'the file is empty', { file: name });
  if (decoded.text.includes('\u0000')) throw new Problem('not-text', 'the file is not a text', { file: name });
  const contents = await readDecoded(decoded.text, name, parseHtml);
  return decoded.brokenAt === null ? contents : withoutBroken(contents, name, decoded);
}

/** Takes out what broken letters stand in; a file that is one article is then refused whole. */
function withoutBroken(
  { drafts, addresses, feeds, refused }: FileContents,
  file: string,
  { encoding, brokenAt }: { encoding: string; brokenAt: number | null },
): FileContents {
  const isBroken = (record: object) => Object.values(record).some((v) => typeof v === 'string' && v.includes('\uFFFD'));
  const refusal = (title: string) =>
    refusalOf(
      new Problem(
        'bad-encoding',
        `bytes that are no letters in ${encoding} stand in it, the first in line ${brokenAt}`,
        {
          file,
          line: brokenAt ?? 1,
          value: encoding,
        },
      ),
      title,
    );
  return {
    drafts: drafts.filter((draft) => !isBroken(draft)),
    addresses,
    feeds,
    refused: [...refused, ...drafts.filter(isBroken).map(({ title }) => refusal(title || file))],
  };
}

function addAll(all: FileContents, more: FileContents): void {
  for (const draft of more.drafts) all.drafts.push(draft);
  for (const address of more.addresses) all.addresses.push(address);
  for (const feed of more.feeds) all.feeds.push(feed);
  for (const refusal of more.refused) all.refused.push(refusal);
}

const tooLarge = (bytes: Uint8Array, file: string, most: number) =>
  new Problem('too-large', `the file has ${bytes.length} bytes, at most ${most} are read`, { file });
