import type { CorpusDatabase } from './schema.ts';
import { writeAll } from './write-all.ts';

/** Bytes that LevelDB gathers before it begins another log, and some more: Chromium gives it 4 MiB. */
const ENOUGH = 5_500_000;
/** Larger values are kept beside the database, not in its log. */
const PIECE = 60_000;
/** No job has this name. */
const NOBODY = '';

/**
 * Sees to it that what is written from now on does not stand in the log of the last start. A browser that is killed while it writes
 * leaves a record cut short at the end of LevelDB's log, which does no harm; but Chromium goes on in the same log, and with something behind
 * it the record counts as damage at the start after that, for which Chromium throws the whole database away
 * (https://github.com/google/leveldb/issues/1287). A log is closed once it is full, so this fills it up, with nothing that stays.
 */
export async function freshLog(db: CorpusDatabase): Promise<void> {
  const all = IDBKeyRange.bound([NOBODY], [NOBODY, []]);
  await writeAll(
    db,
    async (tx) => {
      const staged = tx.objectStore('staged');
      // Nothing but zeros: little is left of it where it is kept for good, until that is put in order.
      const values = [new Uint8Array(PIECE)];
      const pieces = Array.from({ length: Math.ceil(ENOUGH / PIECE) }, (_, batch) =>
        staged.put({ job: NOBODY, batch, drafts: [], values }),
      );
      await Promise.all(pieces);
    },
    ['staged'],
  );
  // The first thing to stand in the next log.
  await writeAll(db, async (tx) => void (await tx.objectStore('staged').delete(all)), ['staged']);
}
