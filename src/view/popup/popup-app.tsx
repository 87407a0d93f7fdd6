import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { PageComparison } from '../../platform/messages.ts';
import { send } from '../../platform/send.ts';
import { countWords } from '../../wording/count-words.ts';
import { Icon } from '../icon.tsx';
import type { LinkTo } from '../report-item.tsx';
import { FactList } from './fact-list.tsx';
import { LookUpResults } from './look-up-results.tsx';
import type { OpenableFact } from './opened-fact.tsx';
import { OpenedFact } from './opened-fact.tsx';
import { PopupFooter } from './popup-footer.tsx';
import { TabStatus } from './tab-status.tsx';
import { useLookUp } from './use-look-up.ts';
import { useTabState } from './use-tab-state.ts';

export interface PopupAppProps {
  tabId: number;
  linkTo: LinkTo;
  /** Asks the browser for a site's pages for good; resolves to the reader's answer. Must be called in the click itself. */
  requestSite(origin: string): Promise<boolean>;
  openOptions(): void;
}

/** Longest query the corpus looks at, in UTF-16 units. */
const LONGEST_QUERY = 200;

/** The popup: look-up on top, the front tab's facts below, and one opened fact over both. */
export function PopupApp({ tabId, linkTo, requestSite, openOptions }: PopupAppProps) {
  const { state, check } = useTabState(tabId);
  const [typed, setTyped] = useState('');
  const lookUp = useLookUp(typed);
  const [opened, setOpened] = useState<OpenableFact | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const searching = typed.trim() !== '';

  const open = (fact: OpenableFact) => {
    cameFrom.current = document.activeElement as HTMLElement | null;
    setOpened(fact);
  };
  useLayoutEffect(() => {
    if (opened === null && cameFrom.current?.isConnected) cameFrom.current.focus();
  }, [opened]);

  const grantSite = async (origin: string) => {
    if (!(await requestSite(origin))) return;
    await send('permission/changed', {});
    check();
  };

  // The browser closes a popup on Escape: while there is a step to go back, the key means that step.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || (opened === null && typed === '')) return;
    event.preventDefault();
    if (opened !== null) setOpened(null);
    else {
      setTyped('');
      field.current?.focus();
    }
  };
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  const listRef = useRef<HTMLElement>(null);
  const focusFirst = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    listRef.current?.querySelector<HTMLElement>('[data-roving]')?.focus();
  };

  return (
    <div class="popup">
      <header class="top" hidden={opened !== null}>
        <search class="search">
          <Icon name="search" />
          <input
            ref={field}
            class="input"
            type="search"
            maxLength={LONGEST_QUERY}
            value={typed}
            placeholder={t('look_up_placeholder')}
            aria-label={t('look_up_label')}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={focusFirst}
          />
        </search>
      </header>
      <main ref={listRef} class="content">
        {opened !== null && <OpenedFact fact={opened} linkTo={linkTo} onBack={() => setOpened(null)} />}
        <div hidden={opened !== null}>
          <div hidden={!searching}>
            <LookUpResults
              state={lookUp}
              onOpen={({ kind, text, reports }, articles) => open({ kind, text, reports, articles })}
              onLeaveTop={() => field.current?.focus()}
            />
          </div>
          <div hidden={searching}>
            <div role="status" class="visually-hidden">
              {state?.status === 'working'
                ? t('popup_working')
                : state?.status === 'compared'
                  ? comparedWords(state.comparison)
                  : ''}
            </div>
            {state !== null && state.status !== 'compared' && (
              <TabStatus
                state={state}
                onCheck={check}
                onGrantSite={(origin) => void grantSite(origin)}
                onOpenOptions={openOptions}
              />
            )}
            {state?.status === 'compared' && (
              <>
                <div class="page-summary">
                  <h1>{state.comparison.title || t('article_untitled')}</h1>
                  <p class="small muted">{comparedWords(state.comparison)}</p>
                </div>
                <FactList
                  comparison={state.comparison}
                  onOpen={(fact) => open({ ...fact, articles: state.comparison.articles })}
                />
              </>
            )}
          </div>
        </div>
      </main>
      <PopupFooter onOpenOptions={openOptions} />
    </div>
  );
}

/** "Compared with 6 articles from 4 independent sources" */
function comparedWords({ related, lineages }: PageComparison): string {
  return t(
    'popup_compared',
    countWords('popup_articles', related.length),
    countWords('popup_independent', lineages.length),
  );
}
