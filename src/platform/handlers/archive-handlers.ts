import { appendDrafts, appendValues, openJob, startJob } from '../../corpus/jobs/job-store.ts';
import { Problem } from '../../corpus/problem.ts';
import { parseArchiveLine, readArchivePart } from '../../corpus/archive/archive-lines.ts';
import { ARCHIVE_PARTS, type ArticleDraft } from '../../corpus/types.ts';
import type { Handlers } from '../handle.ts';
import type { CorpusServices } from './corpus-handlers.ts';

type Names = Extract<keyof Handlers, `archive/${string}`>;

/** The collection of a restored article that names none. */
const RESTORED = 'Restored';

/** What backing up and restoring ask. */
export function archiveHandlers({
  corpus,
  now,
  readSettings,
  forgetLookUps,
  work,
  isThere,
}: CorpusServices): Pick<Handlers, Names> {
  return {
    'archive/read': async ({ part, after }) => {
      if (!ARCHIVE_PARTS.includes(part)) throw new Problem('wrong-type', `a back-up has no part “${part}”`);
      if (part === 'settings')
        return { lines: ((await readSettings?.()) ?? []).map((value) => JSON.stringify(value)), next: null };
      return readArchivePart(await corpus(), part, after);
    },
    'archive/open': async ({ label, mode, total, holder }) => {
      if (mode !== 'merge' && mode !== 'replace') throw new Problem('wrong-type', `there is no mode “${mode}”`);
      const about = { kind: 'restore', label, collection: RESTORED, total, mode, now: now() } as const;
      const opened = await openJob(await corpus(), { ...about, ...(holder !== undefined && { holder }) });
      if (holder !== undefined) void isThere?.(holder);
      return opened;
    },
    'archive/delete-everything': async ({ label }) => {
      const db = await corpus();
      // A back-up with nothing in it, restored in place of everything.
      const about = { kind: 'restore', label, collection: RESTORED, total: 0, mode: 'replace', now: now() } as const;
      const opened = await openJob(db, { ...about, forgetsOthers: true });
      await startJob(db, opened.job);
      await forgetLookUps?.();
      work();
      return opened;
    },
    'archive/append': async ({ job, part, lines, firstLine }) => {
      if (!ARCHIVE_PARTS.includes(part) || !Array.isArray(lines))
        throw new Problem('wrong-type', `a back-up has no part “${part}”`);
      const values = lines.map((line, i) => parseArchiveLine(String(line), part, firstLine + i));
      const db = await corpus();
      return part === 'articles'
        ? appendDrafts(db, job, values as ArticleDraft[])
        : appendValues(db, job, part, values);
    },
  };
}
