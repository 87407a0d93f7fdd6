import { freshLog } from '../corpus/store/fresh-log.ts';
import { countOwn, identityOf } from '../corpus/store/identity.ts';
import type { CorpusDatabase } from '../corpus/store/schema.ts';
import { type CorpusMark, corpusLoss, corpusMark, hasFreshLog } from './settings.ts';

/** Letters of a date and time that tell the day. */
const DAY = 10;

/** What of a corpus is gone: all that the mark knows of it where the database is another one with less in it; `null` for nothing. */
export function lossOf(mark: CorpusMark | null, now: CorpusMark): CorpusMark | null {
  return mark !== null && mark.id !== now.id && mark.articles > now.articles ? mark : null;
}

/**
 * Keeps the mark of what the corpus is. A browser that cannot read its database any more makes a new one and says nothing: the mark
 * tells, and what is gone is kept for the surfaces to show.
 */
export async function keepMark(db: CorpusDatabase, at: Date): Promise<void> {
  const [id, articles, mark, loss] = await Promise.all([
    identityOf(db),
    countOwn(db),
    corpusMark.getValue(),
    corpusLoss.getValue(),
  ]);
  const now = { id, articles, at: at.toISOString() };
  const gone = lossOf(mark, now);
  if (gone !== null && gone.articles > (loss?.articles ?? 0)) await corpusLoss.setValue(gone);
  else if (loss !== null && articles >= loss.articles) await corpusLoss.removeValue();
  const isKnown = mark?.id === id && mark.articles === articles && mark.at.slice(0, DAY) === now.at.slice(0, DAY);
  if (!isKnown) await corpusMark.setValue(now);
}

/** Gives a database that was there before a fresh log, once in each run of the browser. Without room for it the log is left as it is. */
export async function keepLog(db: CorpusDatabase): Promise<void> {
  if (await hasFreshLog.getValue()) return;
  if ((await corpusMark.getValue()) !== null) await freshLog(db);
  await hasFreshLog.setValue(true);
}
