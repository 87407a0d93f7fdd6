import { openArchive } from '../../src/corpus/formats/archive/read-archive.ts';
import { writeArchive } from '../../src/corpus/formats/archive/write-archive.ts';
import { ownHolder } from '../../src/platform/holder.ts';
import { send } from '../../src/platform/send.ts';
import { corpusLoss, lastBackUp } from '../../src/platform/settings.ts';
import type { StorageTools } from '../../src/view/options/storage/storage-tools.ts';

/** Pieces of a zip that are put together in memory before the browser may keep them on the disk. */
const PIECES = 64;

/**
 * Back-ups, made and read in this page: the zip is put together where it is saved, so that the background never holds all of it.
 * @param app version of the extension, for the manifest
 */
export function storageTools(app: string): StorageTools {
  return {
    loss: corpusLoss,
    lastBackUp,
    persist: () => navigator.storage.persist(),
    async backUp(onProgress) {
      const created = new Date().toISOString();
      const total = await send('corpus/count', {});
      const blobs: Blob[] = [];
      let pieces: BlobPart[] = [];
      const read = (part: Parameters<Parameters<typeof writeArchive>[0]>[0], after: string | null) =>
        send('archive/read', { part, after });
      for await (const piece of writeArchive(read, { app, created }, (lines) => onProgress(lines, total))) {
        pieces.push(piece as Uint8Array<ArrayBuffer>);
        if (pieces.length < PIECES) continue;
        blobs.push(new Blob(pieces));
        pieces = [];
      }
      const content = new Blob([...blobs, ...pieces], { type: 'application/zip' });
      const fileName = `second-source-${created.slice(0, 10)}.zip`;
      await lastBackUp.setValue({ fileName, articles: total, at: created });
      return { fileName, content };
    },
    async stageRestore(file, mode, onProgress) {
      const archive = await openArchive(new Uint8Array(await file.arrayBuffer()), file.name);
      const total = Object.values(archive.manifest.counts).reduce((sum, lines) => sum + lines, 0);
      const holder = await ownHolder();
      const { job } = await send('archive/open', { label: file.name, mode, total, holder });
      try {
        let done = 0;
        for await (const batch of archive.batches()) {
          await send('archive/append', { job, ...batch });
          done += batch.lines.length;
          onProgress(done, total);
        }
      } catch (error) {
        await send('job/cancel', { job }).then(() => send('job/dismiss', { job }));
        throw error;
      }
      return { job };
    },
  };
}
