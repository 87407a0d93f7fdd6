import { readJsonl } from '../../corpus/formats/read-jsonl.ts';
import { writeJsonl } from '../../corpus/formats/write-jsonl.ts';
import { appendDrafts, listJobs, openJob } from '../../corpus/jobs/jobs.ts';
import { allArticles } from '../../corpus/store/read-articles.ts';
import type { Handlers } from '../handle.ts';
import type { CorpusServices } from './corpus-handlers.ts';

type Names = Extract<keyof Handlers, `archive/${string}`>;

/** What backing up and restoring ask. */
export function archiveHandlers({ corpus, now }: CorpusServices): Pick<Handlers, Names> {
  return {
    'archive/read': async ({ part }) => {
      const db = await corpus();
      if (part === 'articles') {
        const lines = writeJsonl(await allArticles(db)).split('\n');
        return { lines: lines.filter((line) => line !== ''), next: null };
      }
      const values = part === 'collections' ? await db.getAll('collections') : [];
      return { lines: values.map((value) => JSON.stringify(value)), next: null };
    },
    'archive/open': async ({ label, mode, total }) =>
      openJob(await corpus(), { kind: 'restore', label, collection: 'Imported', total, mode, now: now() }),
    'archive/append': async ({ job, part, lines }) => {
      const db = await corpus();
      if (part === 'articles') return appendDrafts(db, job, readJsonl(lines.join('\n'), 'articles.jsonl'));
      const state = (await listJobs(db)).find(({ id }) => id === job);
      return state ?? appendDrafts(db, job, []);
    },
  };
}
