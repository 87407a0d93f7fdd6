import { hashText } from '../../corpus/hash-text.ts';
import type { PageResult } from '../compare-page.ts';
import type { Asker, Handlers } from '../handle.ts';
import type { PageArticle, PageSettings, PageState } from '../messages.ts';
import { foreignLanguage } from '../page-language.ts';
import { pageInput } from '../page-input.ts';
import { shareRuns } from '../share-runs.ts';
import { siteOfAddress } from '../site-rules.ts';
import type { PageTexts } from '../page-texts.ts';
import type { TabStates } from '../tab-state.ts';

export interface PageServices {
  states: TabStates;
  texts: Pick<PageTexts, 'keep'>;
  /** What the page may know of the result is told apart where it is not all of it. */
  compare(page: PageArticle): Promise<PageState | PageResult>;
  /** The tab has a new state, made from this document: its button says so. */
  show(tabId: number, state: PageState, document: string | null): Promise<void>;
  open(article: string, sentenceStart: number): Promise<void>;
  /** The page is an article that was read: it may be one to be kept. */
  remember(page: PageArticle, asker: Asker): Promise<unknown>;
  /** Counts how often what pages are compared with changed: what was compared before a change is not shared after it. */
  changes(): number;
  /** What is set for the site of an address. */
  settings(site: string): Promise<PageSettings>;
}

const REASONS = ['no-text', 'too-short', 'not-an-article'] as const;

/** What content scripts may ask. */
export function pageHandlers(
  services: PageServices,
): Pick<Handlers, 'page/compare' | 'page/skip' | 'page/open' | 'page/settings'> {
  const { states } = services;
  const share = shareRuns<PageState | PageResult>();

  /** Keeps the state that a run makes, and answers the page with what it may know of it. */
  const work = async (
    { tabId, document, url }: Asker,
    run: (anyway: boolean) => Promise<PageState | PageResult>,
  ): Promise<PageState> => {
    if (tabId === null) throw new Error('a page stands in a tab');
    const token = await states.begin(tabId, document, url ?? '');
    const result = await run(await states.anyway(tabId)).catch(
      (error: unknown): PageState => ({ status: 'failed', message: messageOf(error) }),
    );
    const { state, shown } = 'shown' in result ? result : { state: result, shown: result };
    if (await states.end(tabId, token, state)) await services.show(tabId, state, document);
    return shown;
  };

  return {
    'page/compare': (input, asker) => {
      const page = pageInput(input);
      return work(asker, async (anyway) => {
        const site = siteOfAddress(asker.url ?? '');
        if (!anyway && (await services.settings(site)).rule === 'off') return { status: 'site-off', site };
        const foreign = foreignLanguage(page.lang, page.text);
        if (foreign !== null && !anyway) return { status: 'language', lang: foreign };
        if (asker.tabId !== null) await services.texts.keep(asker.tabId, asker.document, page);
        const state = await share(`${services.changes()} ${hashText(JSON.stringify(page))}`, () =>
          services.compare(page),
        );
        // The page is painted first: nobody waits for it to be kept.
        if (!anyway) void services.remember(page, asker);
        return state;
      });
    },
    'page/skip': ({ reason }, asker) =>
      work(asker, async () => ({
        status: 'not-article',
        reason: REASONS.find((known) => known === reason) ?? 'not-an-article',
      })),
    'page/settings': async (_input, { url }) => services.settings(siteOfAddress(url ?? '')),
    'page/open': async ({ article, sentenceStart }) => {
      await services.open(String(article), Number(sentenceStart) || 0);
    },
  };
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
