import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { listedVerdict } from '../../engine/comparison/listed-verdict.ts';
import { t } from '../../platform/i18n.ts';
import type { PageComparison, PageState } from '../../platform/messages.ts';
import { send } from '../../platform/send.ts';
import { countWords } from '../../wording/count-words.ts';
import { type OpenableFact, OpenedFact } from '../facts/opened-fact.tsx';
import { useTellApart } from '../facts/use-tell-apart.ts';
import { LookUpResults } from '../look-up/look-up-results.tsx';
import { type RecentLookUps, SearchField } from '../look-up/search-field.tsx';
import { useLookUp } from '../look-up/use-look-up.ts';
import type { LinkTo } from '../report-item.tsx';
import { type LossSource, useCorpusLoss } from '../use-corpus-loss.ts';
import { FactList } from './fact-list.tsx';
import { LostNotice } from './lost-notice.tsx';
import { PopupFooter } from './popup-footer.tsx';
import { TabStatus, WaitingStatus } from '../status/tab-status.tsx';
import { useTabState } from '../status/use-tab-state.ts';

export interface PopupAppProps {
  /** `null` until the browser has said which tab is in front: the popup stands there already. */
  tabId: number | null;
  /** Host of the tab's page, '' where the browser does not say. */
  host?: string;
  /** What was known of the tab before anybody asked; shown until the answer comes. */
  known?: PageState | null;
  /** What is to be looked up at once; '' for nothing. */
  asked?: string;
  linkTo: LinkTo;
  loss: LossSource;
  recent: RecentLookUps & { add(query: string): Promise<void> };
  /** Asks the browser for a site's pages for good; resolves to the reader's answer. Must be called in the click itself. */
  requestSite(origin: string): Promise<boolean>;
  openOptions(): void;
  /** Opens the side panel; `null` where the browser has none. Must be called in the click itself. */
  openPanel: (() => void) | null;
}

/** The popup: look-up on top, the front tab's facts below, and one opened fact over both. */
export function PopupApp(props: PopupAppProps) {
  const { tabId, host = '', known = null, asked = '', linkTo, recent, requestSite, openOptions, openPanel } = props;
  const { state, check, renew } = useTabState(tabId, known);
  const apart = useTellApart(tabId ?? NO_TAB, renew);
  const [typed, setTyped] = useState(asked);
  useLayoutEffect(() => {
    if (asked !== '') setTyped(asked);
  }, [asked]);
  const lookUp = useLookUp(typed);
  const [opened, setOpened] = useState<OpenableFact | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const searching = typed.trim() !== '';

  const open = (fact: OpenableFact) => {
    cameFrom.current = document.activeElement as HTMLElement | null;
    apart.forget();
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

  const lost = useCorpusLoss(props.loss);
  const listRef = useRef<HTMLElement>(null);
  const compared = state?.status === 'compared' ? state.comparison : null;
  return (
    <div class="popup">
      <header class="top" hidden={opened !== null}>
        <SearchField
          fieldRef={field}
          typed={typed}
          recent={recent}
          onType={(query) => {
            setTyped(query);
            field.current?.focus();
          }}
          onLeaveDown={() => listRef.current?.querySelector<HTMLElement>('[data-roving]')?.focus()}
        />
      </header>
      {lost !== null && <LostNotice loss={lost} onOpenOptions={openOptions} />}
      <main ref={listRef} class="content">
        {opened !== null && (
          <OpenedFact
            fact={asComparedNow(opened, compared)}
            linkTo={linkTo}
            page={compared}
            related={compared?.related.map(({ article }) => article) ?? []}
            apart={apart}
            onBack={() => setOpened(null)}
          />
        )}
        <div hidden={opened !== null}>
          <div hidden={!searching}>
            <LookUpResults
              state={lookUp}
              onOpen={({ kind, text, reports }, articles) => {
                void recent.add(typed);
                open({ kind, text, reports, articles });
              }}
              onLeaveTop={() => field.current?.focus()}
            />
          </div>
          <div hidden={searching}>
            <div role="status" class="visually-hidden">
              {state?.status === 'working' ? t('popup_working') : compared === null ? '' : comparedWords(compared)}
            </div>
            {state === null && <WaitingStatus />}
            {state !== null && state.status !== 'compared' && (
              <TabStatus
                state={state}
                onCheck={check}
                onGrantSite={(origin) => void grantSite(origin)}
                onOpenOptions={openOptions}
              />
            )}
            {compared !== null && (
              <>
                <div class="page-summary">
                  <h1 dir="auto">{compared.title || t('article_untitled')}</h1>
                  <p class="small muted">{comparedWords(compared)}</p>
                </div>
                <FactList
                  comparison={compared}
                  onOpen={({ id, ...fact }, verdict) =>
                    open({ ...fact, ...(verdict !== 'omitted' && { id }), verdict, articles: compared.articles })
                  }
                />
              </>
            )}
          </div>
        </div>
      </main>
      <PopupFooter
        tabId={tabId ?? NO_TAB}
        host={host}
        canAdd={state !== null && CAN_ADD.has(state.status)}
        onSiteChanged={() => check()}
        onOpenOptions={openOptions}
        onOpenPanel={openPanel}
      />
    </div>
  );
}

/** What browsers call no tab (`tabs.TAB_ID_NONE`). */
const NO_TAB = -1;

/** What is open, as the latest comparison has it: reports may have gone or come since. */
function asComparedNow(opened: OpenableFact, compared: PageComparison | null): OpenableFact {
  const fact = opened.id === undefined ? undefined : compared?.facts.find(({ id }) => id === opened.id);
  if (fact === undefined || compared === null) return opened;
  return { ...fact, verdict: listedVerdict(fact), articles: compared.articles };
}

/** Of these pages the text can be read. */
const CAN_ADD: ReadonlySet<PageState['status']> = new Set(['compared', 'nothing-related', 'language']);

/** "Compared with 6 articles from 4 independent sources" */
function comparedWords({ related, lineages }: PageComparison): string {
  return t(
    'popup_compared',
    countWords('popup_articles', related.length),
    countWords('popup_independent', lineages.length),
  );
}
