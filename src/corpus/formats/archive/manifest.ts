import { Problem } from '../../problem.ts';
import { ARCHIVE_PARTS, type ArchivePart } from '../../types.ts';

/** Name of the file within the zip that describes the others. */
export const MANIFEST = 'manifest.json';
/** Version of the format that is written. 0 is what 0.1.0 exported: the articles alone, as a plain .jsonl file. */
export const ARCHIVE_VERSION = 1;
const FORMAT = 'second-source-archive';

/** A file of the zip: lines of JSON, each ended by a line feed. A part has as many files as it takes, in the order listed. */
export interface ArchiveFile {
  name: string;
  part: ArchivePart;
  lines: number;
  /** Unpacked. */
  bytes: number;
  /** Of the unpacked bytes, hexadecimal. */
  sha256: string;
}

export interface ArchiveManifest {
  format: typeof FORMAT;
  version: number;
  /** Version of the extension that wrote it. */
  app: string;
  /** ISO 8601 date and time. */
  created: string;
  counts: Record<ArchivePart, number>;
  files: ArchiveFile[];
}

export function makeManifest(about: { app: string; created: string }, files: ArchiveFile[]): ArchiveManifest {
  const counts = countLines(files);
  return { format: FORMAT, version: ARCHIVE_VERSION, ...about, counts, files };
}

export function countLines(files: readonly Pick<ArchiveFile, 'part' | 'lines'>[]): Record<ArchivePart, number> {
  const counts = { articles: 0, collections: 0, judgements: 0, feeds: 0, settings: 0 };
  for (const { part, lines } of files) counts[part] += lines;
  return counts;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function isFile(value: unknown): value is ArchiveFile {
  const { name, part, lines, bytes, sha256 } = (value ?? {}) as Partial<ArchiveFile>;
  return (
    typeof name === 'string' &&
    ARCHIVE_PARTS.includes(part as ArchivePart) &&
    isCount(lines) &&
    isCount(bytes) &&
    /^[0-9a-f]{64}$/.test(String(sha256))
  );
}

/** Reads the manifest. @throws Problem `damaged-backup`, `newer-backup` */
export function parseManifest(json: string, file: string): ArchiveManifest {
  const bad = (reason: string) => new Problem('damaged-backup', `${MANIFEST}: ${reason}`, { file });
  let value: Partial<ArchiveManifest>;
  try {
    value = JSON.parse(json) as Partial<ArchiveManifest>;
  } catch (error) {
    throw bad(`not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || value.format !== FORMAT)
    throw bad('it is no back-up of this kind');
  const { version, app, created, files } = value;
  if (!isCount(version) || version === 0) throw bad('it does not say which version it has');
  if (version > ARCHIVE_VERSION) {
    throw new Problem(
      'newer-backup',
      `the back-up has version ${version} of the format, at most ${ARCHIVE_VERSION} is read`,
      {
        file,
        value: String(version),
      },
    );
  }
  if (!Array.isArray(files) || !files.every(isFile)) throw bad('it does not list its files');
  return {
    format: FORMAT,
    version,
    app: String(app ?? ''),
    created: String(created ?? ''),
    counts: countLines(files),
    files,
  };
}

export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
