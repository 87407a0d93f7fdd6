import type { ArticleDraft } from '../../../corpus/types.ts';
import { send } from '../../../platform/send.ts';
import { batchesOf } from './batches.ts';

/**
 * Hands drafts to the corpus as one job, which goes on by itself from there. Cancelling the job while drafts are handed over
 * ends that too.
 * @param onOpen called once the job is there
 * @throws AnswerError what the corpus refused; nothing is left of the job then
 */
export async function addDrafts(
  drafts: readonly ArticleDraft[],
  { label, collection, onOpen }: { label: string; collection: string; onOpen(): void },
): Promise<void> {
  const { job } = await send('job/open', { kind: 'import', label, collection, total: drafts.length });
  onOpen();
  try {
    for (const batch of batchesOf(drafts)) {
      const { phase } = await send('job/append', { job, drafts: batch });
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
