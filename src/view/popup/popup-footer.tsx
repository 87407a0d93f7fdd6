import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { send } from '../../platform/send.ts';
import { countWords } from '../../wording/count-words.ts';
import { Icon } from '../icon.tsx';
import { AddPage } from './add-page.tsx';
import { SiteChoice } from './site-choice.tsx';

export interface PopupFooterProps {
  tabId: number;
  host: string;
  /** Whether there is a page that could be added. */
  canAdd: boolean;
  onSiteChanged(): void;
  onOpenOptions(): void;
  /** Opens the side panel; `null` where the browser has none. Must be called in the click itself. */
  onOpenPanel: (() => void) | null;
}

/** What can be done with the page and its site, how large the corpus is, and the ways into panel and options. */
export function PopupFooter(props: PopupFooterProps) {
  const [articles, setArticles] = useState<number | null>(null);
  const count = useCallback(() => {
    // A footer without its number is better than an error in it: the surface above shows what is wrong.
    send('corpus/count', {}).then(setArticles, () => setArticles(null));
  }, []);
  useEffect(count, [count]);
  return (
    <footer class="bottom small">
      <SiteChoice host={props.host} onChanged={props.onSiteChanged} />
      <div class="tools">
        {props.canAdd && <AddPage tabId={props.tabId} onAdded={count} />}
        {props.onOpenPanel !== null && (
          <button type="button" class="button quiet" onClick={props.onOpenPanel}>
            <Icon name="panel" />
            {t('popup_panel')}
          </button>
        )}
        <button
          type="button"
          class="button quiet"
          title={articles === null ? '' : countWords('popup_corpus', articles)}
          onClick={props.onOpenOptions}
        >
          <Icon name="settings" />
          {t('popup_options')}
        </button>
      </div>
    </footer>
  );
}
