import { t } from '../../../platform/i18n.ts';
import { send } from '../../../platform/send.ts';
import { countWords } from '../../../wording/count-words.ts';
import { Confirm } from '../confirm.tsx';
import type { Corpus } from '../use-corpus.ts';

/** Asks, with a word to be typed, before all that was collected is gone for good. */
export function RemoveEverything({ corpus, onClose }: { corpus: Corpus; onClose(): void }) {
  return (
    <Confirm
      title={t('everything_title')}
      action={t('everything_button')}
      word={t('everything_word')}
      onConfirm={async () => {
        await send('archive/delete-everything', { label: t('everything_title') });
        corpus.done({ words: t('everything_done') });
      }}
      onClose={onClose}
    >
      <p>{t('everything_question', countWords('options_total', corpus.facets?.total ?? 0))}</p>
    </Confirm>
  );
}
