import { readJsonl } from '../../corpus/formats/read-jsonl.ts';
import { writeJsonl } from '../../corpus/formats/write-jsonl.ts';
import type { JobServices } from '../../corpus/jobs/job-services.ts';
import { openJob, startJob } from '../../corpus/jobs/job-store.ts';
import { Problem } from '../../corpus/problem.ts';
import { addArticles } from '../../corpus/store/add-articles.ts';
import { removeArticles, restoreArticles, updateArticle } from '../../corpus/store/change-articles.ts';
import { readVersions } from '../../corpus/store/read-versions.ts';
import { checkStore } from '../../corpus/store/check-store.ts';
import { allArticles, countArticles, getArticle, listArticles } from '../../corpus/store/read-articles.ts';
import type { CorpusDatabase } from '../../corpus/store/schema.ts';
import type { Handlers } from '../handle.ts';

export interface CorpusServices extends JobServices {
  corpus(): Promise<CorpusDatabase>;
  /** The settings, for a back-up. */
  readSettings?(): Promise<unknown[]>;
  /** Whether the browser clears nothing of the extension's when the disk runs full, whatever it says of its storage. */
  isExempt?(): Promise<boolean>;
  /** Forgets what was looked up. */
  forgetLookUps?(): Promise<void>;
  /** Works on jobs in the background. */
  work(): void;
}

type Names = Exclude<
  Extract<keyof Handlers, `corpus/${string}`>,
  'corpus/rows' | 'corpus/ids' | 'corpus/facets' | 'corpus/move' | 'corpus/facts'
>;

/** The collection of an imported article that names none. */
const IMPORTED = 'Imported';

/** What the library asks. */
export function corpusHandlers({
  corpus,
  analyse,
  now,
  rest,
  changed,
  work,
  version,
  isExempt,
}: CorpusServices): Pick<Handlers, Names> {
  /** Passes a result on once it is known that the corpus is another one now. */
  const after = async <T>(result: Promise<T>): Promise<T> => {
    const value = await result;
    await changed();
    return value;
  };
  return {
    'corpus/list': async () => listArticles(await corpus()),
    'corpus/count': async () => countArticles(await corpus()),
    'corpus/get': async ({ id }) => getArticle(await corpus(), id),
    'corpus/add': async ({ drafts, collection }) => {
      if (!Array.isArray(drafts)) throw new Problem('wrong-type', 'drafts must be a list');
      return after(addArticles(await corpus(), drafts, { collection, now: now(), analyse, rest }));
    },
    'corpus/update': async ({ id, changes }) => after(updateArticle(await corpus(), id, changes, analyse, now())),
    'corpus/remove': async ({ ids }) => after(removeArticles(await corpus(), ids, now())),
    'corpus/restore': async ({ ids }) => after(restoreArticles(await corpus(), ids)),
    'corpus/export': async () => ({
      fileName: `second-source-${now().toISOString().slice(0, 10)}.jsonl`,
      content: writeJsonl(await allArticles(await corpus())),
    }),
    'corpus/import': async ({ fileName, content }) =>
      after(
        addArticles(await corpus(), readJsonl(content, fileName), { collection: IMPORTED, now: now(), analyse, rest }),
      ),
    'corpus/versions': async ({ id }) => readVersions(await corpus(), id, analyse),
    'corpus/storage': async () => {
      const { usage = 0, quota = 0 } = await navigator.storage.estimate();
      const persisted = (await navigator.storage.persisted()) || (await isExempt?.()) === true;
      return { usage, quota, persisted, articles: await countArticles(await corpus()) };
    },
    'corpus/check': async () => checkStore(await corpus(), version, rest),
    'corpus/repair': async () => {
      const db = await corpus();
      const opened = await openJob(db, { kind: 'repair', label: '', collection: '', total: 0, now: now() });
      await startJob(db, opened.job);
      work();
      return opened;
    },
  };
}
