import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/facts.css';
import '../../assets/styles/status.css';
import '../../assets/styles/popup.css';
import { articleLink } from '../../src/platform/article-link.ts';
import { takeAskedLookUp } from '../../src/platform/asked-look-up.ts';
import { frontTab } from '../../src/platform/front-tab.ts';
import { t } from '../../src/platform/i18n.ts';
import { knownState } from '../../src/platform/known-state.ts';
import { panelOpener } from '../../src/platform/panel.ts';
import { requestSite } from '../../src/platform/permissions.ts';
import { recentLookUpList } from '../../src/platform/recent-look-ups.ts';
import { tabStates } from '../../src/platform/tab-state.ts';
import { hostOf } from '../../src/view/host-of.ts';
import { PopupApp } from '../../src/view/popup/popup-app.tsx';

document.title = t('popup_title');
document.documentElement.lang = t('language_tag');
document.documentElement.dir = t('language_direction');
document.body.classList.toggle('as-page', location.search !== '');

const [tab, asked] = await Promise.all([
  frontTab(browser.tabs, location.search),
  takeAskedLookUp(browser.storage.session).catch(() => ''),
]);
const known = tab === null ? null : await knownState(tabStates(browser.storage.session), tab).catch(() => null);
const openPanel = panelOpener(browser, tab);
render(
  <PopupApp
    tabId={tab?.id ?? browser.tabs.TAB_ID_NONE}
    host={hostOf(tab?.url ?? '')}
    known={known}
    asked={asked}
    linkTo={(article, at) => articleLink(browser.runtime.getURL('/options.html'), article, at)}
    recent={recentLookUpList}
    requestSite={(origin) => requestSite(browser.permissions, origin)}
    openOptions={() => void browser.runtime.openOptionsPage()}
    openPanel={
      openPanel === null
        ? null
        : () => {
            // The panel takes the popup's place once it is open; the call itself has to stand in the click.
            openPanel().then(() => window.close(), console.error);
          }
    }
  />,
  document.getElementById('app') as HTMLElement,
);
performance.mark('second-source:rendered');
