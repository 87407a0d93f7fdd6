import { unzipSync } from 'fflate';
import { Problem } from '../../problem.ts';
import type { ArchivePart } from '../../types.ts';
import { type ArchiveFile, type ArchiveManifest, countLines, MANIFEST, parseManifest, sha256 } from './manifest.ts';

/** Unpacked bytes of one file, and of all: a zip may be made to unpack to a thousand times its size. */
const FILE_BYTES = 64_000_000;
const ALL_BYTES = 8_000_000_000;
const MANIFEST_BYTES = 8_000_000;

/** A back-up that was checked: every file is there, and as it was written. */
export interface Archive {
  manifest: ArchiveManifest;
  /** Its lines, a few hundred at a time, with the number of the first within its part (from 1). */
  batches(): AsyncGenerator<{ part: ArchivePart; lines: string[]; firstLine: number }>;
}

/** Lines, and bytes of them, in one batch. */
const BATCH_LINES = 200;
const BATCH_LENGTH = 1_000_000;

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * Reads a back-up and checks all of it before anything is done with it. A plain .jsonl file is one of version 0.
 *
 * @throws Problem `damaged-backup` (which file of it, and what is wrong there), `newer-backup`, `too-large`
 */
export async function openArchive(bytes: Uint8Array, file: string): Promise<Archive> {
  if (!isZip(bytes)) return plainArchive(bytes, file);
  const sizes = listSizes(bytes, file);
  const size = sizes.get(MANIFEST);
  if (size === undefined)
    throw new Problem('damaged-backup', `there is no ${MANIFEST} in it`, { file, value: MANIFEST });
  if (size > MANIFEST_BYTES) throw new Problem('too-large', `${MANIFEST} is too large`, { file, value: MANIFEST });
  const manifest = parseManifest(new TextDecoder().decode(extract(bytes, MANIFEST, file)), file);
  let all = 0;
  for (const entry of manifest.files) {
    all += entry.bytes;
    if (entry.bytes > FILE_BYTES || all > ALL_BYTES)
      throw new Problem('too-large', `${entry.name} would unpack to too much`, { file, value: entry.name });
    if (sizes.get(entry.name) !== entry.bytes) {
      const reason = sizes.has(entry.name) ? 'has another size than was written' : 'is missing';
      throw new Problem('damaged-backup', `${entry.name} ${reason}`, { file, value: entry.name });
    }
    await checked(bytes, entry, file);
  }
  return {
    manifest,
    async *batches() {
      const next: Partial<Record<ArchivePart, number>> = {};
      for (const entry of manifest.files) {
        const lines = linesOf(await checked(bytes, entry, file));
        yield* inBatches(entry.part, lines, next[entry.part] ?? 1);
        next[entry.part] = (next[entry.part] ?? 1) + lines.length;
      }
    },
  };
}

/** Unpacked sizes by name, as the zip says; nothing is unpacked. */
function listSizes(bytes: Uint8Array, file: string): Map<string, number> {
  const sizes = new Map<string, number>();
  attempt(file, '', () =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        sizes.set(name, originalSize);
        return false;
      },
    }),
  );
  return sizes;
}

/** One file of the zip; never more than the size that was listed. */
function extract(bytes: Uint8Array, name: string, file: string): Uint8Array {
  const found = attempt(file, `${name}: `, () => unzipSync(bytes, { filter: (entry) => entry.name === name }));
  const content = Object.hasOwn(found, name) ? found[name] : undefined;
  if (content === undefined) throw new Problem('damaged-backup', `${name} is missing`, { file, value: name });
  return content;
}

function attempt<T>(file: string, place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem('damaged-backup', `${place}the zip is damaged or cut short (${reason})`, { file });
  }
}

/** The content of a file that is as it was written. */
async function checked(bytes: Uint8Array, entry: ArchiveFile, file: string): Promise<string> {
  const content = extract(bytes, entry.name, file);
  if (content.length !== entry.bytes || (await sha256(content)) !== entry.sha256) {
    throw new Problem('damaged-backup', `${entry.name} was changed or damaged after it was written`, {
      file,
      value: entry.name,
    });
  }
  const text = new TextDecoder().decode(content);
  if (linesOf(text).length !== entry.lines)
    throw new Problem('damaged-backup', `${entry.name} has not ${entry.lines} lines`, { file, value: entry.name });
  return text;
}

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

async function* inBatches(part: ArchivePart, lines: readonly string[], firstLine: number) {
  let batch: string[] = [];
  let length = 0;
  let first = firstLine;
  for (const line of lines) {
    if (batch.length > 0 && (batch.length === BATCH_LINES || length + line.length > BATCH_LENGTH)) {
      yield { part, lines: batch, firstLine: first };
      first += batch.length;
      batch = [];
      length = 0;
    }
    batch.push(line);
    length += line.length;
  }
  if (batch.length > 0) yield { part, lines: batch, firstLine: first };
}

/** What 0.1.0 exported. */
function plainArchive(bytes: Uint8Array, file: string): Archive {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem('damaged-backup', 'it is neither a zip nor a text in UTF-8', { file });
  }
  const lines = linesOf(text);
  if (lines.length === 0) throw new Problem('empty-file', 'the file has no article', { file });
  if (!(lines[0] as string).trimStart().startsWith('{'))
    throw new Problem('damaged-backup', 'it is no back-up of this kind', { file });
  const counts = countLines([{ part: 'articles', lines: lines.length }]);
  return {
    manifest: { format: 'second-source-archive', version: 0, app: '', created: '', counts, files: [] },
    batches: () => inBatches('articles', lines, 1),
  };
}
