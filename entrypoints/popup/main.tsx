import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/facts.css';
import '../../assets/styles/status.css';
import '../../assets/styles/popup.css';
import { articleLink } from '../../src/platform/article-link.ts';
import { t } from '../../src/platform/i18n.ts';
import { panelOpener } from '../../src/platform/panel.ts';
import { requestSite } from '../../src/platform/permissions.ts';
import { OPENING_NAME, type Opening } from '../../src/platform/read-opening.ts';
import { corpusLoss } from '../../src/platform/settings.ts';
import { recentLookUpList } from '../../src/platform/recent-look-ups.ts';
import { hostOf } from '../../src/view/host-of.ts';
import { PopupApp } from '../../src/view/popup/popup-app.tsx';
import type { LinkTo } from '../../src/view/report-item.tsx';

// Asked before this script was there; see popup-asks.ts.
const opening = window[OPENING_NAME];

document.title = t('popup_title');
document.documentElement.lang = t('language_tag');
document.documentElement.dir = t('language_direction');
document.body.classList.toggle('as-page', location.search !== '');

const root = document.getElementById('app') as HTMLElement;
/** What browsers call no tab. */
const NO_TAB = -1;
const linkTo: LinkTo = (article, at) => articleLink(browser.runtime.getURL('/options.html'), article, at);
const draw = (opened: Opening | null) => {
  const openPanel = panelOpener(browser, opened === null ? { id: NO_TAB } : opened.tab);
  render(
    <PopupApp
      tabId={opened === null ? null : (opened.tab?.id ?? NO_TAB)}
      host={hostOf(opened?.tab?.url ?? '')}
      known={opened?.known ?? null}
      asked={opened?.asked ?? ''}
      linkTo={linkTo}
      loss={corpusLoss}
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
    root,
  );
};
/** Milliseconds after which the popup stands without what is known: a popup that is drawn twice is a window that is sized twice. */
const SHELL_AFTER = 60;
const shell = setTimeout(() => draw(null), SHELL_AFTER);
opening.then((opened) => {
  clearTimeout(shell);
  draw(opened);
  performance.mark('second-source:rendered');
}, console.error);
