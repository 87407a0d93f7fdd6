import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { runJobs } from '../src/corpus/jobs/run-jobs.ts';
import { analyse } from '../src/engine/analyse.ts';
import { ANALYSIS_VERSION } from '../src/engine/analysis-version.ts';
import { setBadge } from '../src/platform/badge.ts';
import { comparePage } from '../src/platform/compare-page.ts';
import { syncRegistration } from '../src/platform/content-registration.ts';
import { corpus } from '../src/platform/corpus-access.ts';
import { type Handlers, handle } from '../src/platform/handle.ts';
import { watchHolders } from '../src/platform/holder.ts';
import { intake } from '../src/platform/intake/intake.ts';
import { offscreenReader } from '../src/platform/intake/offscreen-reader.ts';
import { untilTold } from '../src/platform/intake/tell-added.ts';
import { scriptReader } from '../src/platform/intake/script-reader.ts';
import { withFetchOnly } from '../src/platform/intake/fetch-only-sites.ts';
import { judgementHandlers } from '../src/platform/handlers/judgement-handlers.ts';
import { lookUpHandlers } from '../src/platform/handlers/look-up-handlers.ts';
import { pageHandlers } from '../src/platform/handlers/page-handlers.ts';
import { permissionHandlers } from '../src/platform/handlers/permission-handlers.ts';
import { siteHandlers } from '../src/platform/handlers/site-handlers.ts';
import { archiveHandlers } from '../src/platform/handlers/archive-handlers.ts';
import { collectionHandlers } from '../src/platform/handlers/collection-handlers.ts';
import { type CorpusServices, corpusHandlers } from '../src/platform/handlers/corpus-handlers.ts';
import { jobHandlers } from '../src/platform/handlers/job-handlers.ts';
import { rowHandlers } from '../src/platform/handlers/row-handlers.ts';
import { storyHandlers } from '../src/platform/handlers/story-handlers.ts';
import { tabHandlers } from '../src/platform/handlers/tab-handlers.ts';
import { keepLog, keepMark } from '../src/platform/guard-corpus.ts';
import { keepCorpus, loadBundle } from '../src/platform/keep-corpus.ts';
import { type OffscreenApi, offscreenDocument } from '../src/platform/offscreen-document.ts';
import { openArticle } from '../src/platform/open-article.ts';
import { pageSettings } from '../src/platform/page-settings.ts';
import { rests } from '../src/platform/rests.ts';
import { applySettings, readSettings } from '../src/platform/portable-settings.ts';
import { stepOnCommand } from '../src/platform/step-on-command.ts';
import { questionsFirst } from '../src/platform/questions-first.ts';
import { reachTab, tellPages } from '../src/platform/reach-page.ts';
import { colours, density, fetchOnlySites, paintedKinds, siteRules } from '../src/platform/settings.ts';
import { pageTexts } from '../src/platform/page-texts.ts';
import { recentLookUpList } from '../src/platform/recent-look-ups.ts';
import { stayAwake } from '../src/platform/stay-awake.ts';
import { panelOpener } from '../src/platform/panel.ts';
import { lookUpSelection } from '../src/platform/selection-look-up.ts';
import { tabStates } from '../src/platform/tab-state.ts';
import { analysisThread } from '../src/platform/thread/analysis-thread.ts';
import { offscreenThread, type ServiceWorkerScope } from '../src/platform/thread/offscreen-thread.ts';
import { ownThread } from '../src/platform/thread/own-thread.ts';

/** What the polyfill does not know. */
const chromium = (globalThis as unknown as { chrome: OffscreenApi }).chrome;

// Every listener is added before anything is awaited: a stopped background is woken by an event and must hear that event.
export default defineBackground(() => {
  const self = { id: browser.runtime.id, base: browser.runtime.getURL('/') };
  const states = tabStates(browser.storage.session);
  const texts = pageTexts(browser.storage.session);
  const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const rules = async () => withFetchOnly(await siteRules.getValue(), ways.fetchOnly);
  const nudge = () => tellPages(browser, 'content/settings');
  let changes = 0;
  const changed = async (except: number | null = null) => {
    changes++;
    await states.clear(except);
    void corpus()
      .then((db) => keepMark(db, new Date()))
      .catch(report);
    void tellPages(browser, 'content/compare', except).catch(report);
  };
  const services: CorpusServices = {
    corpus,
    analyse,
    version: ANALYSIS_VERSION,
    now: () => new Date(),
    rest: rests(),
    changed,
    work: () => void work().catch(report),
    isThere: watchHolders(() => void work().catch(report)),
    readSettings,
    applySettings,
    feedsRestored: () => ways.feedsRestored(),
    // In Chromium this permission exempts an extension from eviction, which `persisted` does not tell of.
    isExempt: async () => import.meta.env.CHROME && browser.permissions.contains({ permissions: ['unlimitedStorage'] }),
    forgetLookUps: recentLookUpList.clear,
  };
  const awake = stayAwake(browser, 'corpus-resume');
  const { answering, rest, answered } = questionsFirst(services.rest);
  const offscreen = offscreenDocument(chromium);
  const scope = globalThis as unknown as ServiceWorkerScope;
  const thread = analysisThread(import.meta.env.FIREFOX ? ownThread : offscreenThread(scope, offscreen));
  const work = () =>
    awake(async () => runJobs(await corpus(), { ...services, rest, analyst: thread })).finally(thread.release);
  const corpusCalls = corpusHandlers(services);
  const jobCalls = jobHandlers(services);
  const ways = intake({
    browser,
    corpus,
    // Firefox's background has a DOM, Chromium's is a worker without one.
    reader: import.meta.env.FIREFOX ? scriptReader(document) : offscreenReader(chromium, offscreen),
    calls: { ...corpusCalls, ...jobCalls },
    addQuietly: corpusHandlers({ ...services, changed: async () => {} })['corpus/add'],
    report,
  });
  const handlers: Handlers = {
    ...pageHandlers({
      states,
      texts,
      compare: async (page) => comparePage(await corpus(), page),
      show: async (tabId, state, document) => {
        // The tab may have moved on in the meantime; the browser has then emptied the button.
        const reach = await reachTab(browser, tabId);
        if (reach.why !== null || reach.document !== document) return;
        // Not waited for: what a button says for a moment holds up no comparison.
        void untilTold(tabId).then(() => setBadge(browser.action, tabId, state));
      },
      open: async (article, sentenceStart) => openArticle(browser, await corpus(), article, sentenceStart),
      changes: () => changes,
      settings: pageSettings,
      remember: ways.remember,
    }),
    ...judgementHandlers({ corpus, states, changed, now: () => new Date() }),
    ...siteHandlers({ rules: siteRules, changed: () => syncRegistration(browser, rules) }),
    ...tabHandlers({ api: browser, states, wait }),
    ...storyHandlers({ api: browser, corpus, texts }),
    ...lookUpHandlers(corpus),
    ...ways.handlers,
    ...permissionHandlers(browser, rules),
    ...corpusCalls,
    ...rowHandlers(corpus),
    ...collectionHandlers(services),
    ...jobCalls,
    ...archiveHandlers(services),
  };
  const keepRegistration = () => void syncRegistration(browser, rules).catch(report);

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answering(handle(message, sender, handlers, self)),
  );
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const open = panelOpener(browser, tab?.id === undefined ? null : { id: tab.id });
    void lookUpSelection(info, tab, {
      storage: browser.storage.session,
      openPopup: () => browser.action.openPopup(),
      openPanel: open,
      openPage: (path) => browser.tabs.create({ url: browser.runtime.getURL(path) }),
    }).catch(report);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    keepRegistration();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  ways.listen();
  browser.runtime.onStartup.addListener(keepRegistration);
  fetchOnlySites.watch(keepRegistration);
  for (const setting of [density, colours, paintedKinds, siteRules]) setting.watch(nudge);
  browser.commands.onCommand.addListener((command, tab) => void stepOnCommand(browser, command, tab).catch(report));
  browser.permissions.onAdded.addListener(keepRegistration);
  browser.permissions.onRemoved.addListener(keepRegistration);

  // Whenever the background starts, an installation and an update among them: doing it again changes nothing.
  keepRegistration();
  const load = () => loadBundle((path) => browser.runtime.getURL(path));
  void awake(async () => {
    const db = await corpus();
    // Before anything else is written. Firefox keeps its databases otherwise.
    if (import.meta.env.CHROME) await keepLog(db).catch(report);
    await answered();
    await keepMark(db, services.now());
    await keepCorpus(db, { ...services, rest, analyst: thread, load }).finally(thread.release);
    await keepMark(db, services.now());
  }).catch(report);
  void ways.start().catch(report);
});

/** What nobody waits for has no surface to show an error on but the console. */
function report(error: unknown): void {
  console.error(error);
}
