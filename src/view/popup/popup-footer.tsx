import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { send } from '../../platform/send.ts';
import { countWords } from '../../wording/count-words.ts';
import { Icon } from '../icon.tsx';

/** How large the corpus is, and the way to it. */
export function PopupFooter({ onOpenOptions }: { onOpenOptions(): void }) {
  const [articles, setArticles] = useState<number | null>(null);
  useEffect(() => {
    // A footer without its number is better than an error in it: the surface above shows what is wrong.
    send('corpus/count', {}).then(setArticles, () => setArticles(null));
  }, []);
  return (
    <footer class="bottom small">
      <span class="muted">{articles === null ? '' : countWords('popup_corpus', articles)}</span>
      <button type="button" class="button quiet" onClick={onOpenOptions}>
        <Icon name="settings" />
        {t('popup_options')}
      </button>
    </footer>
  );
}
