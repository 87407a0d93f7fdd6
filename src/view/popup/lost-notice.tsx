import { t } from '../../platform/i18n.ts';
import type { CorpusMark } from '../../platform/settings.ts';
import { countWords } from '../../wording/count-words.ts';

/** Says that the browser has lost the corpus: what the popup shows is compared with little else. */
export function LostNotice({ loss, onOpenOptions }: { loss: CorpusMark; onOpenOptions(): void }) {
  return (
    <div class="notice differs lost-corpus" role="alert">
      <p>
        <strong>{countWords('loss_title', loss.articles)}</strong>
      </p>
      <button type="button" class="button" onClick={onOpenOptions}>
        {t('loss_restore')}
      </button>
    </div>
  );
}
