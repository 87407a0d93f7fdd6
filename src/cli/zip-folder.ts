import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import JSZip from 'jszip';

/** Every file's time in an archive: the first that the format can hold, in UTC. */
const ALWAYS = new Date('1980-01-01T00:00:00Z');

/** Packs the files of a folder so that the same files always give the same bytes: sorted, and all of one time. */
export async function zipFolder(folder: string): Promise<Buffer> {
  const zip = new JSZip();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => relative(folder, path).replaceAll('\\', '/'))
    .sort();
  for (const path of paths) zip.file(path, readFileSync(join(folder, path)), { date: ALWAYS, createFolders: false });
  return zip.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  });
}
