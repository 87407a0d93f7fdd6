import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { PageState, StoryComparison } from '../../platform/messages.ts';
import { send } from '../../platform/send.ts';
import { formatCount } from '../../wording/count-words.ts';
import { errorWords } from '../error-words.ts';
import { type OpenableFact, OpenedFact } from '../facts/opened-fact.tsx';
import { useTellApart } from '../facts/use-tell-apart.ts';
import { LookUpResults } from '../look-up/look-up-results.tsx';
import { type RecentLookUps, SearchField } from '../look-up/search-field.tsx';
import { useLookUp } from '../look-up/use-look-up.ts';
import { TabStatus } from '../status/tab-status.tsx';
import { useTabState } from '../status/use-tab-state.ts';
import type { LinkTo } from '../report-item.tsx';
import { Detail, type Opened } from './detail.tsx';
import { ExportMenu, type ExportMenuProps } from './export-menu.tsx';
import { LeftOut } from './left-out.tsx';
import { leftOutWords } from './left-out-words.ts';
import { Lineage } from './lineage.tsx';
import { Matrix } from './matrix.tsx';
import { Tabs } from './tabs.tsx';
import { useStory } from './use-story.ts';

export interface PanelAppProps {
  tabId: number;
  /** What is to be looked up at once; '' for nothing. */
  asked?: string;
  linkTo: LinkTo;
  recent: RecentLookUps & { add(query: string): Promise<void> };
  /** Calls back whenever the state of a tab may be another one; gives back how to stop. */
  watch(tabId: number, onChange: () => void): () => void;
  requestSite(origin: string): Promise<boolean>;
  openOptions(): void;
  save: ExportMenuProps['save'];
}

/** The side panel: the comparison of the whole story of the tab in front. */
export function PanelApp(props: PanelAppProps) {
  const { tabId, asked = '', linkTo, recent, watch, requestSite, openOptions, save } = props;
  const { state, check, renew, look } = useTabState(tabId, null, false);
  const hasStory = useHasStory(tabId, state);
  useEffect(() => watch(tabId, look), [watch, tabId, look]);
  const [typed, setTyped] = useState(asked);
  const lookUp = useLookUp(typed);
  const [found, setFound] = useState<OpenableFact | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const searching = typed.trim() !== '';
  useEffect(() => setTyped(asked), [asked]);
  useEffect(() => setFound(null), [typed]);

  const grantSite = async (origin: string) => {
    if (!(await requestSite(origin))) return;
    await send('permission/changed', {});
    check();
  };

  return (
    <div class="panel">
      <header class="top">
        <SearchField
          fieldRef={field}
          typed={typed}
          recent={recent}
          onType={(query) => {
            setTyped(query);
            field.current?.focus();
          }}
          onLeaveDown={() => results.current?.querySelector<HTMLElement>('[data-roving]')?.focus()}
        />
      </header>
      <main>
        <div hidden={!searching} ref={results}>
          {found !== null && <OpenedFact fact={found} linkTo={linkTo} page={null} onBack={() => setFound(null)} />}
          <div hidden={found !== null}>
            <LookUpResults
              state={lookUp}
              onOpen={({ kind, text, reports }, articles) => {
                void recent.add(typed);
                setFound({ kind, text, reports, articles });
              }}
              onLeaveTop={() => field.current?.focus()}
            />
          </div>
        </div>
        <div hidden={searching}>
          {state !== null && state.status !== 'compared' && !hasStory && (
            <TabStatus
              state={state}
              onCheck={check}
              onGrantSite={(origin) => void grantSite(origin)}
              onOpenOptions={openOptions}
            />
          )}
          {state !== null && hasStory && (
            <TabStory
              key={tabId}
              tabId={tabId}
              state={state}
              linkTo={linkTo}
              save={save}
              onCheck={check}
              onChanged={renew}
            />
          )}
        </div>
      </main>
    </div>
  );
}

/** Whether there is a story to show: a page that was compared is shown on while it is compared anew. */
function useHasStory(tabId: number, state: PageState | null): boolean {
  const last = useRef<number | null>(null);
  if (state?.status === 'compared') last.current = tabId;
  else if (state?.status !== 'working') last.current = null;
  return last.current === tabId;
}

interface TabStoryProps extends Pick<PanelAppProps, 'tabId' | 'linkTo' | 'save'> {
  state: PageState;
  onCheck(): void;
  /** The page is to be compared anew. */
  onChanged(): void;
}

function TabStory({ tabId, state, linkTo, save, onCheck, onChanged }: TabStoryProps) {
  const [base, setBase] = useState<string | null>(null);
  const loaded = useStory(tabId, state, base);
  const story = loaded.status === 'loaded' ? loaded.story : loaded.status === 'loading' ? loaded.before : null;
  if (loaded.status === 'failed' || loaded.status === 'none') {
    const message = loaded.status === 'failed' ? errorWords(loaded.error).reason : t('panel_gone');
    return (
      <TabStatus
        state={{ status: 'failed', message }}
        onCheck={onCheck}
        onGrantSite={() => undefined}
        onOpenOptions={() => undefined}
      />
    );
  }
  return (
    <div aria-busy={loaded.status === 'loading'}>
      {story === null ? (
        <p class="empty muted" role="status">
          {t('panel_loading')}
        </p>
      ) : (
        <Story tabId={tabId} story={story} linkTo={linkTo} save={save} onBase={setBase} onChanged={onChanged} />
      )}
    </div>
  );
}

interface StoryProps extends Pick<PanelAppProps, 'tabId' | 'linkTo' | 'save'> {
  story: StoryComparison;
  onBase(article: string): void;
  onChanged(): void;
}

function Story({ tabId, story, linkTo, save, onBase, onChanged }: StoryProps) {
  const [tab, setTab] = useState('facts');
  const apart = useTellApart(tabId, onChanged, story.base);
  // What is open belongs to the story it was opened from: with another base it is gone.
  const [last, setLast] = useState<{ story: StoryComparison; opened: Opened } | null>(null);
  const opened = last === null ? null : last.story === story ? last.opened : openedAnew(last, story);
  const setOpened = (what: Opened | null) => setLast(what && { story, opened: what });
  const cameFrom = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (opened === null && cameFrom.current?.isConnected) cameFrom.current.focus();
  }, [opened]);
  const choose = (id: string) => {
    if (id === tab) return;
    setTab(id);
    // What was opened lies over the part that it was opened from, and the focus stays on the tab.
    cameFrom.current = null;
    setLast(null);
  };
  const open = (what: Opened) => {
    apart.forget();
    if (!document.activeElement?.closest('.detail')) cameFrom.current = document.activeElement as HTMLElement | null;
    setOpened(what);
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || opened === null) return;
      event.preventDefault();
      setLast(null);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [opened]);

  return (
    <>
      <div class="page-summary">
        <h1 dir="auto">{story.summaries[story.page]?.title || t('article_untitled')}</h1>
        <label class="base-choice small">
          {t('panel_base')}
          <select class="input" value={story.base} onChange={(event) => onBase(event.currentTarget.value)}>
            {story.articles.map((id) => (
              <option key={id} value={id}>
                {[
                  id === story.page ? t('panel_this_page') : '',
                  story.summaries[id]?.publisher || t('article_no_publisher'),
                ]
                  .filter((part) => part !== '')
                  .join(': ')}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Tabs
        label={t('panel_tabs')}
        chosen={tab}
        onChoose={choose}
        tabs={[
          { id: 'facts', label: t('panel_tab_facts') },
          { id: 'left', label: `${leftOutWords(story)} (${formatCount(story.omitted.length)})` },
          { id: 'sources', label: t('panel_tab_sources') },
        ]}
      >
        {tab === 'facts' && (
          <Matrix story={story} onOpen={(fact, article) => open({ what: 'fact', fact, article })} onBase={onBase} />
        )}
        {tab === 'left' && <LeftOut story={story} linkTo={linkTo} />}
        {tab === 'sources' && <Lineage story={story} onOpen={(copy) => open({ what: 'copy', copy })} />}
      </Tabs>
      <ExportMenu story={story} save={save} />
      {opened !== null && (
        <Detail
          opened={opened}
          story={story}
          linkTo={linkTo}
          apart={apart}
          onArticle={(article) => opened.what === 'fact' && open({ ...opened, article })}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

/** What was open, in a story that was compared anew from the same side: a report that is gone gives way to all the others. */
function openedAnew(last: { story: StoryComparison; opened: Opened }, story: StoryComparison): Opened | null {
  const { opened } = last;
  if (last.story.base !== story.base || opened.what !== 'fact') return null;
  const fact = story.facts.find(({ id }) => id === opened.fact.id);
  if (fact === undefined) return null;
  const isThere = fact.reports.some(({ article }) => article === opened.article);
  return { what: 'fact', fact, article: isThere ? opened.article : null };
}
