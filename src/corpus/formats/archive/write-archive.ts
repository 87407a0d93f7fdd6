import { strToU8, Zip, ZipDeflate } from 'fflate';
import { ARCHIVE_PARTS, type ArchivePart } from '../../types.ts';
import { type ArchiveFile, MANIFEST, makeManifest, sha256 } from './manifest.ts';

/** Where the lines of a part come from: a stretch at a time, as `archive/read` answers. */
export type ReadPart = (part: ArchivePart, after: string | null) => Promise<{ lines: string[]; next: string | null }>;

/** Bytes after which a part goes on in another file: so much is held in memory, and checked at a time when it is read. */
const FILE_BYTES = 4_000_000;

/**
 * Writes a back-up as a zip, a piece at a time; nothing of it is held but the file that is being filled.
 *
 * @param about.created ISO 8601 date and time
 * @param progress told how many lines are written
 */
export async function* writeArchive(
  read: ReadPart,
  about: { app: string; created: string },
  progress: (lines: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, piece) => {
    if (error) failure = error;
    else pieces.push(piece);
  });
  const add = (name: string, bytes: Uint8Array) => {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = about.created;
    zip.add(entry);
    entry.push(bytes, true);
    if (failure !== null) throw failure;
    return pieces.splice(0);
  };

  const files: ArchiveFile[] = [];
  let written = 0;
  for (const part of ARCHIVE_PARTS) {
    let number = 1;
    for await (const { bytes, lines } of filesOf(read, part)) {
      const name = `${part}-${String(number++).padStart(4, '0')}.jsonl`;
      files.push({ name, part, lines, bytes: bytes.length, sha256: await sha256(bytes) });
      yield* add(name, bytes);
      written += lines;
      progress(written);
    }
  }
  yield* add(MANIFEST, strToU8(`${JSON.stringify(makeManifest(about, files), null, 2)}\n`));
  zip.end();
  yield* pieces;
}

/** The files of a part. A part without lines has none. */
async function* filesOf(read: ReadPart, part: ArchivePart): AsyncGenerator<{ bytes: Uint8Array; lines: number }> {
  let pending: Uint8Array[] = [];
  let size = 0;
  const file = () => {
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const line of pending) {
      bytes.set(line, at);
      at += line.length;
    }
    const made = { bytes, lines: pending.length };
    pending = [];
    size = 0;
    return made;
  };
  for (let after: string | null = null; ; ) {
    const { lines, next } = await read(part, after);
    for (const line of lines) {
      const bytes = strToU8(`${line}\n`);
      if (size > 0 && size + bytes.length > FILE_BYTES) yield file();
      pending.push(bytes);
      size += bytes.length;
    }
    if (next === null) break;
    after = next;
  }
  if (size > 0) yield file();
}
