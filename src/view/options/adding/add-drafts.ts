import type { RefusedArticle } from '../../../corpus/job-types.ts';
import type { ArticleDraft } from '../../../corpus/types.ts';
import { send } from '../../../platform/send.ts';
import { batchesOf } from './batches.ts';

export interface AddDraftsOptions {
  label: string;
  collection: string;
  /** What was refused before there was an article, for the summary. */
  refused: RefusedArticle[];
  /** Who hands them over; see platform/holder.ts. */
  holder: string;
  /** Called once the job is there. */
  onOpen(): void;
}

/**
 * Hands drafts to the corpus as one job, which goes on by itself from there. Cancelling the job while drafts are handed over
 * ends that too.
 * @throws AnswerError what the corpus refused; nothing is left of the job then
 */
export async function addDrafts(
  drafts: readonly ArticleDraft[],
  { label, collection, refused, holder, onOpen }: AddDraftsOptions,
): Promise<void> {
  const { job } = await send('job/open', { kind: 'import', label, collection, total: drafts.length, holder });
  onOpen();
  try {
    for (const [index, batch] of batchesOf(drafts).entries()) {
      const { phase } = await send('job/append', { job, drafts: batch, ...(index === 0 && { refused }) });
      if (phase !== 'staging') return;
    }
    await send('job/commit', { job });
  } catch (error) {
    const now = (await send('job/list', {})).find(({ id }) => id === job);
    if (now?.phase === 'cancelled' || now === undefined) return;
    await send('job/cancel', { job });
    throw error;
  }
}
